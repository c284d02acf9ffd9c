import { AsyncLocalStorage } from 'node:async_hooks'

/** A task that waits for its turn. */
interface Turn {
  since: number
  run(): Promise<unknown>
}

/** Messages of one channel go out one after the other. */
export function createChannelQueue() {
  const channels = new Map<string, Turn[]>()
  const state = { isClosed: false }

  const work = async (channel: string, turns: Turn[]) => {
    while (turns.length > 0 && !state.isClosed) {
      // Whoever asked first has its whole answer before the next one's begins.
      const next = turns.reduce((first, one) => (one.since < first.since ? one : first))
      await next.run()
      turns.splice(turns.indexOf(next), 1)
    }
    channels.delete(channel)
  }
  return {
    /** Runs a task when it is its turn: after all whose requests came before its own. */
    run<T>(channel: string, since: number, task: () => Promise<T>): Promise<T> {
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      // Whoever works the queue off does it for all: each task is still its own request's.
      const own = AsyncLocalStorage.bind(task)
      const turn = { since, run: () => own().then(resolve, reject) }
      const turns = channels.get(channel)
      if (turns) turns.push(turn)
      else {
        const begun = [turn]
        channels.set(channel, begun)
        void work(channel, begun)
      }
      return promise
    },
    /** Messages before one of a request that came at that moment. */
    before: (channel: string, since: number) =>
      channels.get(channel)?.filter((turn) => turn.since < since).length ?? 0,
    /** Begins no more tasks; what waits is left. */
    close: () => void (state.isClosed = true),
  }
}
