import type { Model } from '../catalogue/model.ts'
import type { Engine } from '../leaderboard/standings.ts'
import { tokens } from '../format.ts'
import { selfHosted } from '../shortlist/exclude.ts'
import { wordsFor } from '../reply/words/index.ts'
import { textReply, type Reply } from '../reply/reply.ts'
import { aroundIn } from '../reply/words/around/index.ts'
import type { Thread } from '../requirements/thread.ts'

/** Everything that can be pressed; what it does is the same on every surface. */
export const controls = [
  'cheaper',
  'open-only',
  'longer',
  'compare',
  'why-not',
  'details',
  'edit',
  'start-over',
  'start-over-now',
  'forget-now',
  'quiet',
  'aloud',
  'helpful',
  'not-helpful',
  'reason',
  'say',
  'meant',
  'try',
  'trial',
  'policy',
  'decide',
  'decisions',
] as const

export type Control = (typeof controls)[number]

/** A button beside words that are for one person alone. */
export interface Choice {
  label: string
  control: Control
  value?: string
}

/** What a control is called, in the language of the answer that it stands under. */
export function labelOf(control: Control, language: string | undefined): string {
  const { buttons } = aroundIn(language)
  const name = control === 'start-over-now' ? 'start-over' : control
  return name in buttons ? buttons[name as keyof typeof buttons] : control
}

/** Why an answer did not help, as it is kept. */
export const reasons = aroundIn('en').reasons

export type Reason = keyof typeof reasons

/** The controls under an answer with a list, the primary one first: those that can change something. A phone has one line. */
export function answerControls(
  reply: Reply,
  quiet: boolean,
): { buttons: Control[]; menu: Control[] } {
  const { recommendation } = reply
  if (!recommendation) return { buttons: [], menu: [] }
  const { requirement, picks } = recommendation
  const count = picks.length
  const isOwn = selfHosted(requirement.limits)
  const able: Control[] = [
    ...(count > 1 ? (['try'] as const) : []),
    ...(count > 0 && !isOwn ? (['cheaper'] as const) : []),
  ]
  const menu: Control[] = [
    ...(count > 0 ? (['decide'] as const) : []),
    ...(able.length ? (['edit'] as const) : []),
    // On own hardware all weights are open, and nothing is paid for by the month.
    ...(requirement.limits.openWeights === undefined && !isOwn ? (['open-only'] as const) : []),
    ...(count > 0 ? (['longer'] as const) : []),
    ...(count > 1 ? (['compare'] as const) : []),
    'why-not',
    'start-over',
    quiet ? 'aloud' : 'quiet',
  ]
  return { buttons: [...(able.length ? able : (['edit'] as const)), 'details'], menu }
}

/**
 * The likely answers to the question of a reply, and what else it offers. What an answer says is kept with the
 * conversation, by its number.
 */
export const answersTo = ({ question, actions = [] }: Reply): Choice[] => [
  ...(question?.choices ?? []).map(({ label }, i) => ({
    label,
    control: 'say' as const,
    value: String(i),
  })),
  ...actions,
]

/** Asks which model is decided for, a button each. */
export const whichOne = (
  models: Pick<Model, 'id' | 'name'>[],
  language?: string,
): { reply: Reply; choices: Choice[] } => ({
  reply: textReply('decide', wordsFor(language).trial.whichOne),
  choices: models.map(({ id, name }) => ({ label: name, control: 'decide', value: id })),
})

const contextSteps = [
  32_000, 128_000, 200_000, 400_000, 1_000_000, 2_000_000, 4_000_000, 10_000_000,
]

/** What a press says in the conversation: words that any reader reads the same way. Undefined for those that say nothing. */
export function controlText(
  control: Control,
  value: string | undefined,
  thread: Thread,
  engine: Engine,
): string | undefined {
  switch (control) {
    case 'cheaper':
      return 'cheaper'
    case 'open-only':
      return 'only open weights'
    case 'compare':
      return `compare ${thread.picks.join(' and ')}`
    case 'longer':
      return `a context window of at least ${nextContext(thread, engine)} tokens`
    case 'why-not':
      return value && `why not ${value}?`
    case 'start-over-now':
      return 'start over'
    default:
      return undefined
  }
}

/** What the others see was asked for. */
export function controlSummary(
  control: Control,
  value: string | undefined,
  thread: Thread,
  engine: Engine,
  language?: string,
): string {
  const around = aroundIn(language)
  const name = engine.models.get(value ?? '')?.name ?? value ?? ''
  if (control === 'longer') return around.atLeastContext(tokens(nextContext(thread, engine)))
  if (control === 'decide') return around.decidedFor(name)
  if (control === 'why-not') return around.whyNot(name)
  if (control === 'say' || control === 'reason' || control === 'meant' || control === 'trial')
    return value ?? ''
  return labelOf(control, language)
}

/** The next usual size above the limit or, without one, above the smallest window on the list. */
function nextContext({ requirement, picks }: Thread, { dataset }: Engine): number {
  const windows = dataset.models
    .filter(({ id }) => picks.includes(id))
    .flatMap(({ contextTokens }) => contextTokens ?? [])
  const smallest = windows.length ? Math.min(...windows) : 100_000
  const now = requirement.limits.minContextTokens ?? smallest
  // 1.05M counts as 1M: a step that keeps everything would look broken.
  return contextSteps.find((step) => step > now * 1.1) ?? contextSteps.at(-1)!
}
