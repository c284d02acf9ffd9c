import { TrialRefusal } from '../trial/notice.ts'

/** Examples in a file are read up to this, docs/trial.md says so. */
const mostBytes = 1_000_000
const patienceMs = 20_000

/** Where a platform keeps what people send; `apiUrl`: a stand-in for it. A token goes nowhere else. */
export interface Keeper {
  isHost(hostname: string): boolean
  apiUrl?: string
  token?: string
}

/** A file that a platform keeps for a person, up to 1 MB. Throws TrialRefusal. */
export async function download(
  url: string,
  { isHost, apiUrl, token }: Keeper,
): Promise<Uint8Array> {
  const address = URL.canParse(url) ? new URL(url) : undefined
  const isTheirs =
    (address?.protocol === 'https:' && isHost(address.hostname)) ||
    (apiUrl !== undefined && address?.origin === new URL(apiUrl).origin)
  if (!address || !isTheirs) throw new TrialRefusal({ kind: 'no-file' })
  try {
    const response = await fetch(address, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
    if (response.ok && response.body) return await upTo(mostBytes, response.body)
  } catch (error) {
    if (error instanceof TrialRefusal) throw error
  }
  throw new TrialRefusal({ kind: 'no-file' })
}

async function upTo(most: number, body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > most) throw new TrialRefusal({ kind: 'large-file' })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
