import { AwayError } from '../errors.ts'
import { privateReply } from '../reply/reply.ts'
import { onlyOurs, TakenAwayError } from './ours.ts'
import type { ReportBug } from './run-command.ts'
import type { Surface } from './surface.ts'

/** Runs what answers people: whatever goes wrong is told to the person and reported. */
export function createAttempts(reportBug: ReportBug) {
  const running = new Set<Promise<void>>()

  const attemptNow = async (surface: Surface, task: (surface: Surface) => Promise<unknown>) => {
    try {
      await task(surface)
    } catch (error) {
      if (error instanceof TakenAwayError) return
      if (error instanceof AwayError) await surface.whisper({ reply: privateReply(error.message) })
      else await surface.fail(error)
    }
  }

  return {
    /** Never throws, and is waited for at the end. Says nothing once another process has taken the request over. */
    attempt(given: Surface, task: (surface: Surface) => Promise<unknown>): Promise<void> {
      const done = attemptNow(onlyOurs(given), task).catch((error: unknown) => {
        if (!(error instanceof TakenAwayError)) reportBug('conversation', error)
      })
      running.add(done)
      void done.finally(() => running.delete(done))
      return done
    },
    /** Ends when all that is under way has ended. */
    async settled(): Promise<void> {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
