import { nothing } from '../short.ts'
import { renderBlocks } from '../text.ts'
import { assumedWork } from '../assumed-work.ts'
import { capitalise, listing } from '../../format.ts'
import { selfHosted } from '../../shortlist/exclude.ts'
import { explain } from '../../shortlist/explain.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import type { Caveat, JustifiedPick, Shortlist } from '../../shortlist/types.ts'
import { flipSentence } from '../flip-question.ts'
import { caveatSentence } from '../sentences.ts'
import { thinkingCost, unsureRemark } from '../unsure.ts'
import { figuresBehind, weightsIn } from '../phrases.ts'
import { amountOf, pickLine, shortName, strengthAgainst } from '../why-pick.ts'
import { amountsIn, spanIn } from '../words/amounts.ts'
import { dayIn } from '../words/index.ts'
import type { Asked } from './asked.ts'
import { batchLines, numberLines } from './costs.ts'
import { listQuestion, wordLines } from './list-questions.ts'
import { speedLines } from './speed.ts'

/** Questions about the list as a whole. */
export function listLines(asked: Asked): string[] {
  const { engine, requirement, text, models, words } = asked
  const question = listQuestion(text)
  if (question === 'meaning') return wordLines(asked)
  const shortlist = recommend(engine, requirement)
  const { picks, ranking, excluded } = shortlist
  const [first] = picks
  if (!first || asked.isGeneral)
    return question === 'batch'
      ? [words.list.glossary.batch]
      : [
          asked.isGeneral
            ? words.list.none
            : renderBlocks(nothing({ shortlist, requirement }, words), Infinity),
        ]
  const named = picks.filter(({ model }) => models.some(({ id }) => id === model.id))
  const meant = named.length && named.length < picks.length ? named : undefined
  switch (question) {
    case 'assumed':
      return assumedLines(asked)
    case 'number':
      return (meant ?? [first]).flatMap((pick) => [
        ...numberLines(asked, pick),
        expectedSentence(asked, pick, shortlist),
      ])
    case 'batch':
      return batchLines(asked, meant ?? picks)
    case 'sources':
      return sourceLines(asked, picks)
    case 'choice':
      return [
        words.list.byFigures,
        titleOf(asked, first, shortlist),
        `${words.list.wouldChange}: ${changes(asked, shortlist)}`,
      ]
    case 'certainty':
      return certaintyLines(asked, shortlist)
    case 'change':
      return [`${words.list.wouldChange}: ${changes(asked, shortlist)}`]
    case 'limits':
      return withoutLimits(asked)
    case 'duration':
      return durationLines(asked, picks)
    case 'fastest':
      return (meant ?? picks).flatMap(({ model }) => speedLines(asked, model))
    case 'against':
      return (meant ?? [first]).flatMap((pick) => againstLines(asked, pick, picks))
    case 'safest':
      return safestLines(asked, picks)
    default:
      return [
        ...(question === 'made' ? [] : [words.list.perhaps]),
        words.list.made(
          amountsIn(words).quantity(ranking.length),
          amountsIn(words).quantity(ranking.length + excluded.length),
          weightsIn(words, requirement),
        ),
        words.list.picked(listing(picks.map(shortName), words.and)),
      ]
  }
}

/** What was taken for granted of the work, and what was not. */
function assumedLines({ requirement, words }: Asked): string[] {
  const assumed = assumedWork(requirement, words)
  return [assumed || words.list.nothingAssumed]
}

/** What would come first if nothing were a condition. */
function withoutLimits(asked: Asked): string[] {
  const requirement = { ...asked.requirement, limits: {} }
  const shortlist = recommend(asked.engine, requirement)
  const [best] = shortlist.picks
  const { withoutLimits: without } = asked.words.list
  return best ? [`${without}: ${titleOf({ ...asked, requirement }, best, shortlist)}`] : []
}

/** A pick as the list shows it. */
export function titleOf(
  { requirement, engine, words }: Asked,
  pick: JustifiedPick,
  shortlist: Shortlist,
): string {
  const place = shortlist.picks.indexOf(pick) + 1
  const { title, why } = pickLine(pick, place, shortlist, requirement, engine.dataset.asOf, words)
  return `${title}. ${why}`
}

/** What the score of a pick stands for, and how much is behind it. */
export function expectedSentence(
  { words, engine, requirement }: Asked,
  pick: JustifiedPick,
  { measure }: Shortlist,
): string {
  const figures = explain(engine, requirement, pick.model).evidence.length
  const interval = `${Math.round(pick.low)}–${Math.round(pick.high)}`
  const expected = words.list.expected[measure](
    shortName(pick),
    String(Math.round(pick.score)),
    interval,
  )
  return `${expected}, ${figuresBehind(figures, words)}.`
}

/** What would put another model first. */
export function changes({ words }: Asked, { flips, picks }: Shortlist): string {
  const known = [...flips.volume(), ...flips.difficulty()].filter(
    ({ first }) => first.model.id !== picks[0]?.model.id,
  )
  return known.length
    ? known
        .slice(0, 3)
        .map((flip) => flipSentence(flip, words))
        .join(' ')
    : words.list.nothingChanges
}

function sourceLines({ words, engine, requirement }: Asked, picks: JustifiedPick[]): string[] {
  const shown = new Set(
    picks.flatMap(({ model, cost }) => [
      ...(cost ? [cost.offer.source] : []),
      ...explain(engine, requirement, model).evidence.map(({ benchmark }) => benchmark.board),
    ]),
  )
  const sources = engine.dataset.sources.filter(({ id }) => shown.has(id))
  const named = sources.map(({ name, asOf }) => `${name} (${dayIn(words, asOf)})`)
  return [words.list.sources(listing(named, words.and))]
}

function certaintyLines(asked: Asked, shortlist: Shortlist): string[] {
  const { words, requirement, engine, text } = asked
  const [first, second] = shortlist.picks
  if (!first) return []
  const doubt = unsureRemark(
    { useCase: text, requirement, shortlist, dataset: engine.dataset },
    words,
  )
  return [
    expectedSentence(asked, first, shortlist),
    ...(second
      ? [
          `${shortName(second)}: ${words.compared[strengthAgainst(second, first)](shortName(first))}.`,
        ]
      : []),
    ...(doubt ? [`${doubt[0]}: ${doubt[1]}.`] : []),
  ]
}

/** What speaks against a pick: its doubts, the dearer or cheaper neighbour, its end. */
function againstLines(
  { words, requirement }: Asked,
  pick: JustifiedPick,
  picks: JustifiedPick[],
): string[] {
  const { list, locale } = words
  const better = picks.find((other) => strengthAgainst(other, pick) === 'ahead')
  const cheaper = selfHosted(requirement.limits)
    ? undefined
    : picks.find(({ cost }) => cost && pick.cost && cost.monthlyUsd < pick.cost.monthlyUsd * 0.8)
  const amount = amountOf(pick, requirement, words)
  const points = [
    ...(better ? [words.compared.weaker(shortName(better))] : []),
    ...(cheaper
      ? [`${shortName(cheaper)}: ${list.costs(amountOf(cheaper, requirement, words), amount)}`]
      : []),
    ...(thinkingCost(pick) && !cheaper ? [amount] : []),
  ]
  const doubts = pick.caveats
    .filter(({ kind }) => !saidOfCost.has(kind) && (kind !== 'weakness' || locale === 'en-GB'))
    .slice(0, 3)
    .map((caveat) => caveatSentence(caveat, words, requirement.limits))
  const all = [...points.map((point) => `${capitalise(point)}.`), ...doubts]
  return [
    all.length
      ? list.against(shortName(pick), all.slice(0, 4).join(' '))
      : list.nothingAgainst(shortName(pick)),
  ]
}

const saidOfCost = new Set<Caveat['kind']>(['thinking-cost', 'reasoning-tokens'])

/** The pick with the most evidence and the fewest doubts; what "safe" can mean here and what it cannot. */
function safestLines({ words }: Asked, picks: JustifiedPick[]): string[] {
  const [safest] = picks.toSorted(
    (a, b) => a.unproven - b.unproven || b.evidence - a.evidence || b.low - a.low,
  )
  if (!safest) return []
  return [
    words.list.safest(shortName(safest), picks.indexOf(safest) + 1),
    words.list.safetyElsewhere,
  ]
}

function durationLines(
  { engine, requirement: { workload }, words }: Asked,
  picks: JustifiedPick[],
): string[] {
  const speeds = picks.flatMap((pick) => {
    const { own, latency, cost, model } = pick
    const perSecond =
      own?.tokensPerSecond ??
      latency?.outputTokensPerSecond ??
      cost?.offer.speed?.outputTokensPerSecond ??
      engine.dataset.speeds.find((row) => row.model === model.id)?.outputTokensPerSecond
    return perSecond ? [{ pick, perSecond }] : []
  })
  const total = workload.outputTokens * workload.requestsPerMonth
  const { list } = words
  const { tokens } = amountsIn(words)
  if (speeds.length === 0) return [list.noSpeed(tokens(total))]
  const time = (seconds: number) => {
    if (seconds < 5400) return spanIn(words, 'minute', Math.max(1, Math.round(seconds / 60)))
    if (seconds < 48 * 3600) return spanIn(words, 'hour', Math.round(seconds / 3600))
    return spanIn(words, 'day', Math.round(seconds / 86_400))
  }
  return [
    ...speeds.map(({ pick, perSecond }) =>
      list.duration(
        shortName(pick),
        time(total / perSecond),
        tokens(total),
        String(Math.round(perSecond)),
      ),
    ),
    list.atATime,
  ]
}
