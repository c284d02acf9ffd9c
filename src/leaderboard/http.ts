import { bulkhead, ExponentialBackoff, handleWhen, retry, type BulkheadPolicy } from 'cockatiel'
import { UpstreamError } from '../errors.ts'
import { limits } from './bounds.ts'
import type { Body, Get, Validator } from './sources/source.ts'
import { openMirror } from '../mirror.ts'

interface GetOptions {
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

/** Asks with a timeout, a size limit and retries on 429, 5xx and broken connections. */
export function createGet(options: GetOptions = {}): Get {
  const { timeoutMs = 60_000, maxBytes = limits.bodyBytes, attempts = 3, pauseMs = 500 } = options
  const mirror = openMirror(options.mirror)
  const send = options.fetch ?? fetch
  const large = bulkhead(mostLarge, Infinity)
  const policy = retry(
    handleWhen((error) => error instanceof PassingError),
    {
      maxAttempts: attempts - 1,
      backoff: new ExponentialBackoff({ initialDelay: pauseMs, maxDelay: 10_000 }),
    },
  )

  return (url, { since, signal: stop } = {}) =>
    policy.execute(async () => {
      const host = new URL(url).host
      const timeout = AbortSignal.timeout(timeoutMs)
      try {
        const response = await follow(send, mirror.addressOf(url), {
          signal: stop ? AbortSignal.any([stop, timeout]) : timeout,
          headers: {
            'user-agent': 'shortlist (+https://github.com/shortlist/shortlist)',
            ...mirror.headers,
            ...conditions(since),
          },
        })
        if (response.status === 304 && since) return undefined
        if (response.status === 429 || response.status >= 500)
          throw new PassingError(host, `answered ${response.status}`)
        if (!response.ok)
          throw new UpstreamError(host, `answered ${response.status} for ${new URL(url).pathname}`)
        return { bytes: await readBody(response, maxBytes, host, large), ...validatorOf(response) }
      } catch (error) {
        if (error instanceof UpstreamError) throw error
        if (stop?.aborted) throw new UpstreamError(host, 'took too long in all', { cause: error })
        const reason = timeout.aborted
          ? `gave no answer within ${timeoutMs / 1000} s`
          : 'the connection broke'
        throw new PassingError(host, reason, { cause: error })
      }
    }, stop)
}

const mostRedirects = 5
/** Where hosts send on whoever asks for a file: endings of names. */
const storageOf: Record<string, string[]> = {
  'huggingface.co': ['.huggingface.co', '.hf.co'],
  'github.com': ['.githubusercontent.com'],
}

/** Follows redirects, but only on the same host and to the storage that it is known for. */
async function follow(send: typeof fetch, start: string, init: RequestInit): Promise<Response> {
  const { host, protocol } = new URL(start)
  const isKnown = (next: URL) =>
    next.protocol === protocol &&
    (withoutWww(next.host) === withoutWww(host) ||
      storageOf[host]?.some((ending) => next.host.endsWith(ending)))
  let address = start
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await send(address, { ...init, redirect: 'manual' })
    const location = response.headers.get('location')
    if (response.status < 301 || response.status > 308 || response.status === 304 || !location)
      return response
    await response.body?.cancel()
    const next = URL.canParse(location, address) ? new URL(location, address) : undefined
    if (!next || !isKnown(next))
      throw new UpstreamError(host, `sends on to ${next?.host ?? 'no address'}, which is not asked`)
    address = next.href
  }
  throw new UpstreamError(host, `sends on more than ${mostRedirects} times`)
}

const withoutWww = (host: string) => host.replace(/^www\./, '')

function conditions({ etag, lastModified }: Validator = {}): Record<string, string> {
  return {
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  }
}

function validatorOf({ headers }: Response): Pick<Body, 'validator'> {
  const etag = headers.get('etag') ?? undefined
  const lastModified = headers.get('last-modified') ?? undefined
  return etag || lastModified ? { validator: { etag, lastModified } } : {}
}

/** Answers beyond this are large. */
const largeBytes = 1_000_000
/** So many large ones are read at a time: all sources are asked at once, and each may send as much as is allowed. */
const mostLarge = 4

async function readBody(
  response: Response,
  maxBytes: number,
  host: string,
  large: BulkheadPolicy,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const body: AsyncIterable<Uint8Array> = response.body ?? new Blob([]).stream()
  const pieces = body[Symbol.asyncIterator]()
  /** Reads until so much is there; false at the end. */
  const readTo = async (most: number) => {
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
      size += next.value.byteLength
      if (size > maxBytes) {
        await pieces.return?.()
        throw new UpstreamError(host, `sent more than ${maxBytes} bytes`)
      }
      chunks.push(next.value)
      if (size > most) return true
    }
    return false
  }
  // The others wait for the network meanwhile, and hold little.
  if (await readTo(largeBytes)) await large.execute(() => readTo(maxBytes))
  return Buffer.concat(chunks)
}
