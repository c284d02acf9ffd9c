import type { Model } from '../../catalogue/model.ts'
import { lowered } from '../../format.ts'
import { memoryGb } from '../../shortlist/memory.ts'
import { amountsIn } from '../words/amounts.ts'
import type { Asked } from './asked.ts'

/** Memory that a model needs on own hardware, at the context asked for, and whether it fits what was named. */
export function hardwareLines({ words, requirement }: Asked, model: Model): string[] {
  const { details, facts } = words
  const { tokens } = amountsIn(words)
  if (model.openWeights === false) return [facts.closedNoHardware(model.name)]
  const { limits } = requirement
  // A window that was named is what is to be held.
  const workload = limits.minContextTokens
    ? { ...requirement.workload, inputTokens: limits.minContextTokens, outputTokens: 0 }
    : requirement.workload
  const needs = (bits: 4 | 16) => memoryGb(model, workload, bits)
  const [small, full] = [needs(4), needs(16)]
  if (small === undefined || full === undefined)
    return [facts.missing(facts.topics.size, model.name)]
  // What was said is repeated as it was said.
  const isOutputStated = !requirement.assumed.some((path) =>
    ['workload', 'workload.outputTokens'].includes(path),
  )
  const context = tokens(workload.inputTokens + (isOutputStated ? workload.outputTokens : 0))
  const gb = (amount: number) => `${Math.ceil(amount)} GB`
  const under = `${details.atATime(undefined)}, ${words.context(context)}`
  const lines = [`${model.name}: ${lowered(details.caveats.memory(gb(small), gb(full), under))}`]
  const room = limits.maxMemoryGb
  if (room !== undefined) lines.push(small <= room ? facts.fits(gb(room)) : facts.fitsNot(gb(room)))
  const window = model.contextTokens
  if (window !== undefined && window < workload.inputTokens + workload.outputTokens)
    lines.push(facts.context(model.name, tokens(window), undefined, ''))
  return lines
}
