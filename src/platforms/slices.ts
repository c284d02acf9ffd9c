/**
 * Work in slices, one per round of the event loop: between two slices every waiting acknowledgement goes out, however many
 * answers are being made. Resolves when the next slice may run.
 */
export type Slice = () => Promise<void>

export function createSlices(): Slice {
  const waiting: (() => void)[] = []
  const next = () => {
    waiting.shift()?.()
    if (waiting.length) setImmediate(next)
  }
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      if (waiting.length === 1) setImmediate(next)
    })
}
