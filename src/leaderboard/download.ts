import { UpstreamError } from '../errors.ts'
import { limits, parseJson, TooLargeError } from './bounds.ts'
import { inParallel } from './sources/in-parallel.ts'
import type { Body, Download, Get, Validator } from './sources/source.ts'

/** By URL, for everything that a source read. */
export type Validators = Record<string, Validator>

/** One reading of a source. */
export interface Visit {
  download: Download
  /** True when none of these has changed since; what has is kept for the download. */
  isUnchanged(validators: Validators): Promise<boolean>
  /** By what to ask next time; undefined when a change could go unnoticed. */
  validators(): Validators | undefined
  /** Asks for nothing any more. */
  end(): void
}

/** Questions asked of a host at the same time. */
const parallelQuestions = 6

/** What all readings that are open hold together. */
export interface Room {
  /** So many bytes more for one of them; where that is too much for all, the largest is ended. */
  take(visit: AbortController, bytes: number): void
  leave(visit: AbortController): void
}

/** Sources send side by side: each within its limits, many of them could still fill the memory. */
export function createRoom(most = limits.bytesTogether): Room {
  const held = new Map<AbortController, number>()
  return {
    take(visit, bytes) {
      held.set(visit, (held.get(visit) ?? 0) + bytes)
      const open = [...held].filter(([one]) => !one.signal.aborted)
      const together = open.reduce((sum, [, size]) => sum + size, 0)
      if (together <= most) return
      const [largest] = open.toSorted(([, a], [, b]) => b - a)[0] ?? []
      largest?.abort(new TooLargeError('sent the most while all sources together sent too much'))
    },
    leave: (visit) => void held.delete(visit),
  }
}

/**
 * Opens one reading of a source. `limit` ends it, and so does an answer that is too large: nothing else is asked then.
 * `room`: shared with the readings beside it.
 */
export function openVisit(get: Get, limit?: AbortSignal, room = createRoom()): Visit {
  const over = new AbortController()
  const signal = AbortSignal.any([over.signal, ...(limit ? [limit] : [])])
  const bodies = new Map<string, Body>()
  const validators: Validators = {}
  let isComplete = true
  let size = 0

  const onBytes = (count: number) => {
    size += count
    room.take(over, count)
    if (size > limits.sourceBytes)
      over.abort(new TooLargeError(`sent more than ${limits.sourceBytes} bytes in all`))
    over.signal.throwIfAborted()
  }

  async function bytes(url: string): Promise<Uint8Array> {
    try {
      const body = bodies.get(url) ?? (await get(url, { signal, onBytes }))
      if (!body) throw new UpstreamError(new URL(url).host, 'answered 304 without being asked')
      bodies.delete(url)
      if (body.validator) validators[url] = body.validator
      else isComplete = false
      return body.bytes
    } catch (error) {
      // What is missing today may be there tomorrow.
      isComplete = false
      const { cause } = error as Error
      if (cause instanceof TooLargeError) over.abort(cause)
      throw error
    }
  }
  const text = async (url: string) => new TextDecoder().decode(await bytes(url))

  return {
    download: {
      bytes,
      text,
      async json(url) {
        const body = await text(url)
        try {
          return parseJson(body, (values) => onBytes(values * limits.bytesPerValue))
        } catch (error) {
          if (error instanceof TooLargeError)
            throw new UpstreamError(new URL(url).host, error.message, { cause: error })
          throw new UpstreamError(new URL(url).host, 'the answer is not JSON', { cause: error })
        }
      },
    },
    async isUnchanged(known) {
      let hasChanged = false
      await inParallel(Object.entries(known), parallelQuestions, async ([url, since]) => {
        if (hasChanged) return
        try {
          const body = await get(url, { since, signal, onBytes })
          if (body) bodies.set(url, body)
          hasChanged ||= body !== undefined
        } catch {
          // The reading itself will meet the same fault, and say so.
          hasChanged = true
        }
      })
      return !hasChanged
    },
    end() {
      over.abort()
      room.leave(over)
    },
    validators: () => (isComplete && Object.keys(validators).length > 0 ? validators : undefined),
  }
}
