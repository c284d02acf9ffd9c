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
}

/** Questions asked of a host at the same time. */
const parallelQuestions = 6

/** Opens one reading of a source. `signal` ends it. */
export function openVisit(get: Get, signal?: AbortSignal): Visit {
  const bodies = new Map<string, Body>()
  const validators: Validators = {}
  let isComplete = true
  let size = 0

  async function bytes(url: string): Promise<Uint8Array> {
    try {
      const body = bodies.get(url) ?? (await get(url, { signal }))
      if (!body) throw new UpstreamError(new URL(url).host, 'answered 304 without being asked')
      bodies.delete(url)
      size += body.bytes.length
      if (size > limits.sourceBytes)
        throw new UpstreamError(
          new URL(url).host,
          `sent more than ${limits.sourceBytes} bytes in all`,
        )
      if (body.validator) validators[url] = body.validator
      else isComplete = false
      return body.bytes
    } catch (error) {
      // What is missing today may be there tomorrow.
      isComplete = false
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
          return parseJson(body)
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
          const body = await get(url, { since, signal })
          if (body) bodies.set(url, body)
          hasChanged ||= body !== undefined
        } catch {
          // The reading itself will meet the same fault, and say so.
          hasChanged = true
        }
      })
      return !hasChanged
    },
    validators: () => (isComplete && Object.keys(validators).length > 0 ? validators : undefined),
  }
}
