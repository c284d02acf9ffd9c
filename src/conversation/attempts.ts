import { currentRequest, shortId } from '../context.ts'
import { AwayError } from '../errors.ts'
import { onlyOurs, TakenAwayError } from './ours.ts'
import { apology, type ReportBug } from './run-command.ts'
import { say, type Surface } from './surface.ts'

/**
 * Runs what answers people: whatever goes wrong is told to the person and reported. Never throws, and says nothing once
 * another process has taken the request over.
 */
export async function attempt(
  reportBug: ReportBug,
  given: Surface,
  task: (surface: Surface) => Promise<unknown>,
): Promise<void> {
  const surface = onlyOurs(given)
  const told = async (error: unknown) => {
    if (error instanceof TakenAwayError) return
    const refusal = error instanceof AwayError ? error.message : surface.refusal?.(error)
    const id = currentRequest()?.id ?? shortId()
    if (refusal === undefined) reportBug(id, error)
    if (refusal !== '') await say(surface, refusal ?? apology(id))
  }
  try {
    await task(surface).catch(told)
  } catch (error) {
    if (!(error instanceof TakenAwayError)) reportBug('conversation', error)
  }
}
