import { lowered } from '../format.ts'
import { workPhrase } from './assumed-work.ts'
import { limitNames, type LimitName } from '../requirements/limits/index.ts'
import type { Limits, Requirement } from '../requirements/requirement.ts'
import type { Shortlist } from '../shortlist/types.ts'
import { shortBarrierIn } from './barriers.ts'
import { clip, fitted, type Part } from './fit.ts'
import { type Recommendation, paragraph, type Block, type Heard } from './reply.ts'
import { changeParts, leading, policyPart } from './short.ts'
import { weightsIn } from './phrases.ts'
import { amountOf, purposeOf, shortName } from './why-pick.ts'
import { amountsIn } from './words/amounts.ts'
import { aroundIn } from './words/around/index.ts'
import { limitPhraseIn } from './words/limit-phrase.ts'
import type { Words } from './words/en.ts'

export interface Change {
  /** What was asked for, one short phrase each. */
  changes: string[]
  /** What was asked for before and after it. */
  asked: { before: Requirement; after: Requirement }
  language: string | undefined
  /** Canonical ids of the list before, in order. */
  before: string[]
  names: (id: string) => string
}

/** A change in three lines: what it did to the list and why, what stayed, what it costs now. */
export function refinementBlocks(
  recommendation: Recommendation,
  heard: Heard,
  change: Change,
  words: Words,
): Block[] {
  const { shortlist, requirement } = recommendation
  const said = saidChanges(change, words)
  const parts: Part[] = [
    ...leading(recommendation, heard, words),
    { forms: [[changeBlock(said, change, shortlist, words)]], rank: 18 },
    { forms: [nowLines(shortlist, requirement, words)], rank: 17 },
    ...changeParts(recommendation, heard, said, words),
    ...policyPart(recommendation, words),
  ]
  return fitted(parts)
}

function changeBlock(said: string[], change: Change, after: Shortlist, words: Words): Block {
  const what = clip(said.join('; '), 160)
  const did = changeLine(said, change, after, words)
  return what
    ? { kind: 'remark', label: words.changed, text: `${what}. ${did}`.trim() }
    : paragraph(did)
}

/** What is asked for now and was not before, a short phrase each. */
function saidChanges(
  { changes, asked: { before, after }, language, names }: Change,
  words: Words,
): string[] {
  const around = aroundIn(language)
  const { difficulties } = words.asks
  const baseline = after.baseline?.models.map(names) ?? []
  const wishes = limitChanges(before.preferences, after.preferences, words, around.dropped)
  return [
    ...changes.filter((change) => change === words.undone),
    ...limitChanges(before.limits, after.limits, words, around.dropped),
    ...wishes.map((wish) => `${lowered(words.labels.wished)}: ${wish}`),
    ...risen(before.tradeoff, after.tradeoff).map((side) => around.countsMore[side]),
    workChange(before.workload, after.workload, words),
    isSame(before.weights, after.weights) ? '' : weightsIn(words, after),
    before.difficulty === after.difficulty ? '' : lowered(difficulties[after.difficulty]),
    isSame(before.baseline, after.baseline) || baseline.length === 0
      ? ''
      : lowered(words.labels.against(baseline.join(', '))),
  ].filter(Boolean)
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What counts more now: the side that gained most. */
function risen(before: Requirement['tradeoff'], after: Requirement['tradeoff']) {
  const gain = (side: 'quality' | 'price' | 'speed') => after[side] - before[side]
  return (['quality', 'price', 'speed'] as const)
    .filter((side) => gain(side) > 0.005)
    .toSorted((a, b) => gain(b) - gain(a))
    .slice(0, 1)
}

/** Conditions that are new or gone; of a list only what is new or gone in it. */
function limitChanges(
  before: Limits,
  after: Limits,
  words: Words,
  dropped: (what: string) => string,
): string[] {
  const phrase = (name: LimitName, value: unknown) => limitPhraseIn(words, name, value)
  return limitNames.flatMap((name) => {
    const [old, now]: unknown[] = [before[name], after[name]]
    if (isSame(old, now)) return []
    if (now === undefined) return [dropped(phrase(name, old))]
    if (!Array.isArray(old) || !Array.isArray(now)) return [phrase(name, now)]
    const added = now.filter((one) => !old.includes(one))
    const gone = old.filter((one) => !now.includes(one))
    return [
      ...(added.length ? [phrase(name, added)] : []),
      ...(gone.length ? [dropped(phrase(name, gone))] : []),
    ]
  })
}

/** The amounts that were changed, as they stand under "Assumed". */
function workChange(
  before: Requirement['workload'],
  after: Requirement['workload'],
  words: Words,
): string {
  const { tokens, quantity } = amountsIn(words)
  const { requestsPerMonth, inputTokens, outputTokens } = after
  return workPhrase(words, {
    ...(requestsPerMonth !== before.requestsPerMonth && { requests: quantity(requestsPerMonth) }),
    ...(inputTokens !== before.inputTokens && { input: tokens(inputTokens) }),
    ...(outputTokens !== before.outputTokens && { output: tokens(outputTokens) }),
  })
}

function changeLine(
  said: string[],
  { before, names, asked }: Change,
  after: Shortlist,
  words: Words,
): string {
  const whyGone = (id: string) => {
    const exclusion = after.excluded.find(({ model }) => model.id === id)
    const why = exclusion && shortBarrierIn(words, exclusion, asked.after.limits)
    // The very condition that was changed stands in front of it.
    return why && said.some((one) => why.includes(one)) ? undefined : why
  }
  const now = after.picks.map(({ model }) => model.id)
  const came = now.filter((id) => !before.includes(id))
  const gone = before.filter((id) => !now.includes(id))
  const stays = now.filter((id) => before.includes(id))
  const name = (id: string) => clip(names(id), 40)
  if (came.length === 0 && gone.length === 0) {
    if (now.length === 0) return ''
    return now.some((id, i) => id !== before[i]) ? words.otherOrder : words.same
  }
  const parts = [
    came.length ? words.cameIn(came.map(name).join(', ')) : '',
    gone.length
      ? words.wentOut(
          gone
            .map((id) => {
              const why = whyGone(id)
              return why ? `${name(id)} (${clip(why, 70)})` : name(id)
            })
            .join(', '),
        )
      : '',
    stays.length ? words.stays(stays.map(name).join(', ')) : '',
  ]
  return parts.filter(Boolean).join(' ')
}

/** A line each: without what each is for, a dearer one would seem to follow a cheaper one by mistake. */
function nowLines({ picks }: Shortlist, requirement: Requirement, words: Words): Block[] {
  return picks.map((pick, i) => ({
    kind: 'remark',
    label: i ? words.list.purposes[purposeOf(pick, picks, requirement)] : words.costsNow,
    text: `${shortName(pick)}, ${amountOf(pick, requirement, words)}`,
  }))
}
