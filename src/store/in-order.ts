/** Runs tasks of one key one after the other, in the order they came; tasks of different keys side by side. */
export interface Sequencer {
  <T>(key: string, task: () => Promise<T>): Promise<T>
  /** Tasks of a key that have not ended. */
  waiting(key: string): number
}

export function createSequencer(): Sequencer {
  const last = new Map<string, { settled: Promise<unknown>; count: number }>()
  const inOrder = <T>(key: string, task: () => Promise<T>): Promise<T> => {
    const line = last.get(key) ?? { settled: Promise.resolve(), count: 0 }
    last.set(key, line)
    const result = line.settled.then(task, task)
    line.count += 1
    line.settled = result
      .catch(() => undefined)
      .then(() => {
        line.count -= 1
        if (line.count === 0) last.delete(key)
      })
    return result
  }
  return Object.assign(inOrder, { waiting: (key: string) => last.get(key)?.count ?? 0 })
}
