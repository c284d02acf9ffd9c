import { statedLimits } from '../requirements/limits/index.ts'
import type { Requirement } from '../requirements/requirement.ts'
import type { Shortlist } from '../shortlist/types.ts'
import { barrierIn } from './barriers.ts'
import { clip, fitted, type Part } from './fit.ts'
import { type Recommendation, paragraph, type Block, type Heard } from './reply.ts'
import { changeParts } from './short.ts'
import { amountOf, shortName } from './why-pick.ts'
import { amountsIn } from './words/amounts.ts'
import { aroundIn } from './words/around/index.ts'
import { limitPhraseIn } from './words/limit-phrase.ts'
import type { Words } from './words/words.ts'

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
  const parts: Part[] = [
    { forms: [[changeBlock(change, shortlist, words)]], rank: 18 },
    ...(shortlist.picks.length
      ? [
          {
            forms: [
              [
                {
                  kind: 'remark' as const,
                  label: words.costsNow,
                  text: nowLine(shortlist, requirement, words),
                },
              ],
            ],
            rank: 17,
          },
        ]
      : []),
    ...changeParts(recommendation, heard, words),
  ]
  return fitted(parts)
}

function changeBlock(change: Change, after: Shortlist, words: Words): Block {
  const what = clip(saidChanges(change, words).join('; '), 160)
  const did = changeLine(change, after, words)
  return what
    ? { kind: 'remark', label: words.changed, text: `${what}. ${did}`.trim() }
    : paragraph(did)
}

/** What the reader tells of a change is English; elsewhere it is told from what was asked for itself. */
function saidChanges(
  { changes, asked: { before, after }, language }: Change,
  words: Words,
): string[] {
  if (isEnglish(words)) return changes
  const around = aroundIn(language)
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  const set = statedLimits(after.limits).filter(
    ([name, value]) => !isSame(before.limits[name], value),
  )
  const dropped = statedLimits(before.limits).filter(([name]) => after.limits[name] === undefined)
  const risen = (['quality', 'price', 'speed'] as const)
    .filter((side) => after.tradeoff[side] > before.tradeoff[side] + 0.01)
    .toSorted(
      (a, b) => after.tradeoff[b] - before.tradeoff[b] - after.tradeoff[a] + before.tradeoff[a],
    )
  return [
    ...changes.filter((change) => change === words.undone),
    ...set.map(([name, value]) => limitPhraseIn(words, name, value)),
    ...dropped.map(([name, value]) => around.dropped(limitPhraseIn(words, name, value))),
    ...risen.slice(0, 1).map((side) => around.countsMore[side]),
    workChange(before.workload, after.workload, words),
  ].filter(Boolean)
}

/** The amounts that were changed, as they stand under "Assumed". */
function workChange(
  before: Requirement['workload'],
  after: Requirement['workload'],
  words: Words,
): string {
  const { tokens, quantity } = amountsIn(words)
  const { requestsPerMonth, inputTokens, outputTokens } = after
  return words.assumedWork({
    ...(requestsPerMonth !== before.requestsPerMonth && { requests: quantity(requestsPerMonth) }),
    ...(inputTokens !== before.inputTokens && { input: tokens(inputTokens) }),
    ...(outputTokens !== before.outputTokens && { output: tokens(outputTokens) }),
  })
}

const isEnglish = ({ locale }: Words) => locale.startsWith('en')

function changeLine({ before, names, asked }: Change, after: Shortlist, words: Words): string {
  const whyGone = (id: string) => {
    const exclusion = after.excluded.find(({ model }) => model.id === id)
    return exclusion && barrierIn(words, exclusion, asked.after.limits)
  }
  const now = after.picks.map(({ model }) => model.id)
  const came = now.filter((id) => !before.includes(id))
  const gone = before.filter((id) => !now.includes(id))
  const stays = now.filter((id) => before.includes(id))
  const name = (id: string) => clip(names(id), 40)
  if (came.length === 0 && gone.length === 0) {
    const isSame = now.every((id, i) => id === before[i])
    return now.length === 0 ? '' : isSame ? words.same : words.otherOrder
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

function nowLine({ picks }: Shortlist, requirement: Requirement, words: Words): string {
  return `${picks
    .map((pick, i) => `${i + 1}. ${shortName(pick)}, ${amountOf(pick, requirement, words)}`)
    .join('; ')}.`
}
