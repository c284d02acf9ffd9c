import { ExponentialBackoff, handleWhen, retry } from 'cockatiel'
import { UpstreamError } from './errors.ts'
import type { Download } from './leaderboard/sources/source.ts'

interface DownloadOptions {
  fetch?: typeof fetch
  /** Base URL that is asked for `https://host/path` as `<mirror>/host/path`. */
  mirror?: string
  timeoutMs?: number
  maxBytes?: number
  attempts?: number
  /** First pause between attempts. */
  pauseMs?: number
}

/** Says that asking again may help: the host was busy or the connection broke. */
class PassingError extends UpstreamError {}

/** Downloads with a timeout, a size limit and retries on 429, 5xx and broken connections. */
export function createDownload(options: DownloadOptions = {}): Download {
  const { mirror, timeoutMs = 60_000, maxBytes = 50_000_000, attempts = 3, pauseMs = 500 } = options
  const send = options.fetch ?? fetch
  const policy = retry(
    handleWhen((error) => error instanceof PassingError),
    {
      maxAttempts: attempts - 1,
      backoff: new ExponentialBackoff({ initialDelay: pauseMs, maxDelay: 10_000 }),
    },
  )

  const bytes = (url: string) =>
    policy.execute(async () => {
      const host = new URL(url).host
      const signal = AbortSignal.timeout(timeoutMs)
      try {
        const response = await send(mirror ? url.replace(/^https:\//, mirror) : url, {
          signal,
          headers: { 'user-agent': 'shortlist (+https://github.com/shortlist/shortlist)' },
        })
        if (response.status === 429 || response.status >= 500)
          throw new PassingError(host, `answered ${response.status}`)
        if (!response.ok)
          throw new UpstreamError(host, `answered ${response.status} for ${new URL(url).pathname}`)
        return await readBody(response, maxBytes, host)
      } catch (error) {
        if (error instanceof UpstreamError) throw error
        const reason = signal.aborted
          ? `gave no answer within ${timeoutMs / 1000} s`
          : 'the connection broke'
        throw new PassingError(host, reason, { cause: error })
      }
    })

  const text = async (url: string) => new TextDecoder().decode(await bytes(url))
  return {
    bytes,
    text,
    async json(url) {
      const body = await text(url)
      try {
        return JSON.parse(body) as unknown
      } catch (error) {
        throw new UpstreamError(new URL(url).host, 'the answer is not JSON', { cause: error })
      }
    },
  }
}

async function readBody(response: Response, maxBytes: number, host: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) throw new UpstreamError(host, `sent more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
