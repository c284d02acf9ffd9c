import type { IncomingMessage } from 'node:http'

export interface BodyLimits {
  /** Of one body. */
  bytes: number
  /** Of all bodies that are read or looked at, together. */
  bytesTogether: number
}

/** A body, or the status that says why it is not kept. */
export type Read = Buffer | 413 | 503

/** Reads bodies, bounded in size and together. What is read counts until `use` has ended. */
export function createBodyReader(limits: BodyLimits) {
  let held = 0

  const read = async (request: IncomingMessage, own: { bytes: number }): Promise<Read> => {
    const chunks: Buffer[] = []
    let refusal: 413 | 503 | undefined
    for await (const chunk of request as AsyncIterable<Buffer>) {
      // Read to its end all the same, or nobody would see the refusal.
      if (refusal) continue
      own.bytes += chunk.length
      held += chunk.length
      chunks.push(chunk)
      if (own.bytes > limits.bytes) refusal = 413
      else if (held > limits.bytesTogether) refusal = 503
      if (!refusal) continue
      chunks.length = 0
      held -= own.bytes
      own.bytes = 0
    }
    return refusal ?? Buffer.concat(chunks)
  }

  return async <T>(request: IncomingMessage, use: (body: Read) => Promise<T> | T): Promise<T> => {
    const own = { bytes: 0 }
    try {
      return await use(await read(request, own))
    } finally {
      held -= own.bytes
    }
  }
}
