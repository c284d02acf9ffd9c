import type { CommandResult } from '../../src/command.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import type { Thread } from '../../src/requirements/thread.ts'
import type { Turn } from '../reading.ts'
import { listFor } from './list-for.ts'

/** A list for another of the jobs that were named together; undefined where no text model does it. */
export async function oneOfSeveral(
  job: string,
  thread: Thread,
  turn: Turn,
): Promise<CommandResult | undefined> {
  const { services, text } = turn
  const own = await services.read(job)
  if (!own.requirement || own.requirement.job !== 'text') return undefined
  const before = await services.read(thread.useCase)
  const kept = { ...own.requirement, limits: keptLimits(thread, before, own.requirement) }
  // "Start with the invoices then. 350 a month"
  const said = await services.read(text, {
    useCase: job,
    requirement: kept,
    picks: [],
    subjects: [],
  })
  const requirement = said.intent === 'refine' && said.requirement ? said.requirement : kept
  const reading: Reading = { ...own, intent: 'recommend', jobs: undefined, language: said.language }
  const result = listFor(job, reading, requirement, turn)
  return { ...result, thread: result.thread && { ...result.thread, jobs: thread.jobs } }
}

/** What was said in the conversation holds on; what the job before it stated was of that job. */
function keptLimits(
  { requirement }: Thread,
  { requirement: before }: Reading,
  own: Requirement,
): Requirement['limits'] {
  const said = Object.entries(requirement.limits).filter(
    ([name]) => !(name in (before?.limits ?? {})),
  )
  return { ...Object.fromEntries(said), ...own.limits }
}
