import { tokens } from '../format.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Thread } from '../store/thread.ts'

/** Changes of a request that a press of a button makes, the same on every platform. */
export type Control = 'cheaper' | 'open-only' | 'longer' | 'compare'

export const controlLabels: Record<Control, string> = {
  cheaper: 'Cheaper',
  'open-only': 'Only open weights',
  longer: 'Longer context',
  compare: 'Compare',
}

const contextSteps = [
  32_000, 128_000, 200_000, 400_000, 1_000_000, 2_000_000, 4_000_000, 10_000_000,
]

/** A control as the words of a follow-up that any mapper reads the same way. */
export function controlText(control: Control, thread: Thread, engine: Engine): string {
  switch (control) {
    case 'cheaper':
      return 'cheaper'
    case 'open-only':
      return 'only open weights'
    case 'compare':
      return 'compare them'
    case 'longer':
      return `a context window of at least ${nextContext(thread, engine)} tokens`
  }
}

/** What people see that they asked for. */
export function controlSummary(control: Control, thread: Thread, engine: Engine): string {
  return control === 'longer'
    ? `a context window of at least ${tokens(nextContext(thread, engine))} tokens`
    : controlLabels[control].toLowerCase()
}

/** The next usual size above the limit or, without one, above the smallest window on the list. */
function nextContext({ requirement, picks }: Thread, { dataset }: Engine): number {
  const windows = dataset.models
    .filter(({ id }) => picks.includes(id))
    .flatMap(({ contextTokens }) => contextTokens ?? [])
  const now = requirement.limits.minContextTokens ?? Math.min(...windows)
  // 1.05M counts as 1M: a step that keeps everything would look broken.
  return contextSteps.find((step) => step > now * 1.1) ?? contextSteps.at(-1)!
}
