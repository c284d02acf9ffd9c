import type { Requirement } from '../requirements/requirement.ts'
import { lowered } from '../format.ts'
import { selfHosted } from '../shortlist/exclude.ts'
import type { Caveat, JustifiedPick } from '../shortlist/types.ts'
import type { Recommendation } from './reply.ts'
import { shortName } from './why-pick.ts'
import { amountsIn } from './words/amounts.ts'
import { nameIn } from './words/limit-phrase.ts'
import type { Words } from './words/en.ts'

/** The one doubt that bears most on the choice, as a remark of one line. */
export function unsureRemark(
  { shortlist: { picks } }: Recommendation,
  words: Words,
): [string, string] | undefined {
  if (picks.length === 0) return undefined
  const doubts: string[] = []
  const found = picks.map(({ caveats }) => caveats)
  if (found.flat().some(({ kind }) => kind === 'free-offer')) doubts.push(words.freeLimits)
  const missing = found.map((caveats) => caveats.flatMap(capabilitiesOf))
  const everywhere = missing[0]!.filter((one) => missing.every((all) => all.includes(one)))
  const names = (list: typeof everywhere) =>
    list
      .slice(0, 2)
      .map((one) => words.capabilities[one])
      .join(` ${words.and} `)
  const thin = picks.find(
    (pick) => pick.evidence > 0 && pick.caveats.some(({ kind }) => kind === 'little-evidence'),
  )
  const partly = missing.findIndex((list) => list.length > 0)
  if (everywhere.length && picks.length > 1)
    doubts.push(`${words.notMeasuredFor(names(everywhere))}, ${words.details.caveats.fromGeneral}`)
  else if (partly >= 0) {
    const doubted = picks[partly]!
    const few = thin === doubted ? `, ${words.littleEvidence}` : ''
    doubts.push(`${shortName(doubted)}: ${words.notMeasuredFor(names(missing[partly]!))}${few}`)
  }
  const languages = found.flatMap((caveats) =>
    caveats.flatMap((caveat) => (caveat.kind === 'language' ? caveat.language : [])),
  )
  if (languages[0] && doubts.length === 0)
    doubts.push(words.notMeasuredIn(nameIn(words, 'language', languages[0])))
  if (thin && (everywhere.length > 0 || thin !== picks[partly]))
    doubts.push(`${shortName(thin)}: ${words.littleEvidence}`)
  return doubts.length ? [words.labels.unsure, doubts.slice(0, 2).join('; ')] : undefined
}

const capabilitiesOf = (caveat: Caveat) => (caveat.kind === 'estimated' ? caveat.capabilities : [])

/** On own hardware: the pick that takes longest for an answer, where that is long or it writes slowly. */
export function slowRemark(
  { shortlist: { picks }, requirement: { workload } }: Recommendation,
  words: Words,
): [string, string] | undefined {
  const [slowest] = picks
    .flatMap((pick) => {
      const speed = pick.own?.tokensPerSecond
      if (speed === undefined) return []
      const seconds = pick.latency?.answerSeconds ?? workload.outputTokens / speed
      return speed <= slowTokensPerSecond || seconds > longSeconds ? [{ pick, speed, seconds }] : []
    })
    .toSorted((a, b) => b.seconds - a.seconds)
  if (!slowest) return undefined
  const { pick, speed, seconds } = slowest
  const time = seconds < 90 ? `${seconds.toPrecision(2)} s` : `${Math.round(seconds / 60)} min`
  const rate = speed < 1 ? '< 1' : String(Math.round(speed))
  const thinks = pick.latency?.firstTokenSeconds !== undefined
  return [words.list.slowLabel, words.list.slow(shortName(pick), rate, time, thinks)]
}
/** From here on an answer of a page takes well under a minute. */
const slowTokensPerSecond = 20
/** Longer than this is worth a word at any speed. */
const longSeconds = 60

/** Thinking is billed and not in the price: from how much of it a pick passes the budget, or what it was seen to cost. */
export function thinkingRemark(
  { shortlist: { picks }, requirement }: Recommendation,
  words: Words,
): [string, string] | undefined {
  if (selfHosted(requirement.limits) || requirement.limits.freeOnly) return undefined
  if (requirement.limits.reasoning === false) return undefined
  const label = words.labels.notInPrice
  const passes = (most: number) => words.details.caveats.passes(amountsIn(words).tokens(most))
  const { maxMonthlyUsd: budget } = requirement.limits
  const passing = picks
    .flatMap((pick) => {
      const most = thinkingWithin(pick, requirement)
      return most === undefined ? [] : [{ pick, most }]
    })
    .toSorted((a, b) => a.most - b.most)[0]
  if (budget !== undefined && passing && passing.most < mostThinking)
    return [label, `${shortName(passing.pick)} ${lowered(passes(passing.most))}`]
  // Where it is known what thinking costs, that stands beside the price.
  const thinks = picks.some(
    (pick) => pick.model.reasoning && pick.cost && pick.thinks !== false && !thinkingCost(pick),
  )
  return thinks ? [label, words.thinking] : undefined
}

/** No board saw more thinking than this on one question. */
const mostThinking = 20_000

/** Thinking tokens a request from which on a pick costs more than the budget. */
function thinkingWithin(
  { model, cost, caveats, thinks }: JustifiedPick,
  { limits, workload }: Requirement,
): number | undefined {
  const told = caveats.find((caveat) => caveat.kind === 'thinking-budget')
  if (told) return Number(told.tokens.toPrecision(2))
  if (!model.reasoning || thinks === false || !cost || limits.maxMonthlyUsd === undefined)
    return undefined
  const spare = limits.maxMonthlyUsd - cost.monthlyUsd
  const rate = (cost.offer.outputUsdPerMTok / 1e6) * workload.requestsPerMonth
  if (spare < 0 || rate === 0) return undefined
  return Number((spare / rate).toPrecision(2))
}

/** USD a month with thinking, where it is more than without. */
export function thinkingCost({ cost, thinks }: JustifiedPick): number | undefined {
  if (!cost || thinks === false) return undefined
  const amount = cost.monthlyUsdThinking
  return amount !== undefined && amount > cost.monthlyUsd * 1.05 ? amount : undefined
}
