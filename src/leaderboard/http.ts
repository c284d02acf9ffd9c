import { ExponentialBackoff, handleWhen, retry } from 'cockatiel'
import { UpstreamError } from '../errors.ts'
import { limits, TooLargeError } from './bounds.ts'
import { collectGarbage } from '../collect-garbage.ts'
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
  const policy = retry(
    handleWhen((error) => error instanceof PassingError),
    {
      maxAttempts: attempts - 1,
      backoff: new ExponentialBackoff({ initialDelay: pauseMs, maxDelay: 10_000 }),
    },
  )

  return (url, { since, signal: stop, onBytes } = {}) =>
    policy.execute(async () => {
      const host = new URL(url).host
      const timeout = AbortSignal.timeout(timeoutMs)
      try {
        stop?.throwIfAborted()
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
        return {
          bytes: await readBody(response, maxBytes, host, onBytes),
          ...validatorOf(response),
        }
      } catch (error) {
        if (error instanceof UpstreamError) throw error
        if (stop?.aborted) {
          const { reason } = stop as { reason: unknown }
          const words = reason instanceof TooLargeError ? reason.message : 'took too long in all'
          throw new UpstreamError(host, words, { cause: reason })
        }
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

/** Beyond this an answer leaves much behind that the heap does not know of. */
const largeBytes = 1_000_000

async function readBody(
  response: Response,
  maxBytes: number,
  host: string,
  onBytes?: (count: number) => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body ?? new Blob([]).stream()) {
      size += chunk.byteLength
      onBytes?.(chunk.byteLength)
      if (size > maxBytes) {
        const reason = `sent more than ${maxBytes} bytes`
        throw new UpstreamError(host, reason, { cause: new TooLargeError(reason) })
      }
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } finally {
    chunks.length = 0
    if (size > largeBytes) collectGarbage()
  }
}
