import { capitalise, listing } from '../format.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { selfHosted } from '../shortlist/exclude.ts'
import { allEvidence } from '../shortlist/justify.ts'
import type { Exclusion, JustifiedPick, Relaxation, Shortlist } from '../shortlist/types.ts'
import { exclusionGroups, ownValue, wayIn } from './barriers.ts'
import { boardBlocks } from './boards-for-this.ts'
import { ownTestBlocks } from './own-tests.ts'
import { measuredSpeed } from './measured-speed.ts'
import { modelName } from './phrases.ts'
import { type Recommendation, heading, list, paragraph, type Block, type Heard } from './reply.ts'
import {
  caveatSentence,
  contextWord,
  costPhrase,
  fitPhrase,
  offerPhrase,
  reasonSentence,
  staleSentence,
  valuePhrase,
  weightsWord,
  unpricedWord,
} from './sentences.ts'
import { readingItems } from './how-read.ts'
import { amountOf, purposeOf } from './why-pick.ts'
import { amountsIn } from './words/amounts.ts'
import { dayIn, wordsFor } from './words/index.ts'
import type { Words } from './words/en.ts'

/** Models that are named after the picks. */
const mostNext = 5
/** Models left out that are named for each kind of reason. */
const mostLeftOut = 6
/** Rows of the table that each model gets, so that one model cannot crowd out the others. */
const mostRowsEach = 30

/** The long form: how it was read, each pick with its figures and doubts, what was left out, all that it rests on. */
export function detailBlocks(
  engine: Engine,
  recommendation: Recommendation,
  heard: Heard = {},
): Block[] {
  const { shortlist, requirement } = recommendation
  const words = wordsFor(heard.language)
  const doubts = (pick: JustifiedPick) =>
    pick.caveats.map((caveat) => caveatSentence(caveat, words, requirement.limits))
  const shared = inAll(shortlist.picks.map(doubts))
  const { inEnglish, howRead, trueOfAll } = words.details
  return [
    ...(inEnglish ? [paragraph(inEnglish)] : []),
    heading(howRead),
    list(readingItems(recommendation, heard, words)),
    ...ownTestBlocks(recommendation, words),
    ...shortlist.picks.flatMap((pick) =>
      pickBlocks(
        pick,
        shortlist,
        requirement,
        doubts(pick).filter((text) => !shared.has(text)),
        words,
      ),
    ),
    ...(shared.size ? [paragraph(trueOfAll), list([...shared])] : []),
    ...boardBlocks(engine, recommendation, words),
    ...runnersUp(shortlist, requirement, words),
    ...relaxationBlocks(recommendation, words),
    ...leftOut(recommendation, words),
    ...evidenceTable(engine, requirement, shortlist, words),
    dataNote(recommendation, words),
  ]
}

/** What every pick's caveats say would be read three times: it is said once below. */
function inAll([first = [], ...others]: string[][]): Set<string> {
  return new Set(
    others.length ? first.filter((text) => others.every((texts) => texts.includes(text))) : [],
  )
}

function pickBlocks(
  pick: JustifiedPick,
  { picks }: Shortlist,
  requirement: Requirement,
  doubts: string[],
  words: Words,
): Block[] {
  const { model, cost, evidenceRows, tiedWith } = pick
  const { details, facts, and } = words
  const number = picks.indexOf(pick) + 1
  const purpose = number > 1 ? `${words.list.purposes[purposeOf(pick, picks, requirement)]}: ` : ''
  const ties = tiedWith.slice(0, 3).map(({ model: { name } }) => name)
  const more = tiedWith.length - ties.length
  const tied = more > 0 ? `${ties.join(', ')} ${facts.andMore(more)}` : listing(ties, and)
  const isOwn = selfHosted(requirement.limits)
  const window = cost?.offer.contextTokens ?? model.contextTokens
  return [
    heading(`${number}. ${purpose}${modelName(model)}`),
    list([
      `${details.score(fitPhrase(pick))}.`,
      ...(ties.length ? [details.notToldApart(tied)] : []),
      ...(cost && !isOwn
        ? [
            `${details.cost}: ${costPhrase(cost, requirement.workload, words)}.`,
            `${details.price}: ${offerPhrase(cost.offer, words)}.`,
            ...(cost.offer.speed && isTimed(requirement.limits)
              ? [`${capitalise(measuredSpeed(cost.offer.speed, words))}.`]
              : []),
          ]
        : isOwn
          ? []
          : [`${capitalise(unpricedWord(model, words))}.`]),
      `${capitalise(contextWord({ contextTokens: window }, words))}; ${weightsWord(model, words)}.`,
      ...evidenceRows.map((row) => ({ text: reasonSentence(row, words), url: row.benchmark.url })),
      ...doubts,
    ]),
  ]
}

const isTimed = ({
  maxTimeToFirstTokenSeconds,
  maxAnswerSeconds,
  minOutputTokensPerSecond,
}: Requirement['limits']) =>
  (maxTimeToFirstTokenSeconds ?? maxAnswerSeconds ?? minOutputTokensPerSecond) !== undefined

function relaxationBlocks(
  { shortlist: { relaxations, nearlyFits }, requirement: { limits } }: Recommendation,
  words: Words,
): Block[] {
  const { usdPerMonth } = amountsIn(words)
  const named = ({ model, score, cost }: Relaxation['gains']) =>
    `${model.name} (${Math.round(score)}/100${cost ? `, ${words.aMonth(usdPerMonth(cost.monthlyUsd))}` : ''})`
  const items = [
    ...relaxations().flatMap((one) => wayIn(words, one, limits, named(one.gains)) ?? []),
    ...nearlyFits().map(
      ({ model, memoryGb }) => `${model.name}: ${words.needs(`${Math.ceil(memoryGb)} GB`)}.`,
    ),
  ]
  return items.length ? [heading(words.details.outOfReach), list(items)] : []
}

/** The best measured ones that meet the limits and are no picks. */
function runnersUp({ picks, ranking }: Shortlist, requirement: Requirement, words: Words): Block[] {
  const listed = new Set(picks.map(({ model }) => model.id))
  const next = ranking
    .filter(({ model, evidence }) => evidence > 0 && !listed.has(model.id))
    .slice(0, mostNext)
  if (next.length === 0) return []
  return [
    heading(words.details.next),
    list(
      next.map(
        (one) => `${one.model.name}: ${fitPhrase(one)}, ${amountOf(one, requirement, words)}`,
      ),
    ),
  ]
}

/** Models of one kind of reason share a line, the ablest first: a thousand names would not be read. */
function leftOut(
  { shortlist: { excluded }, dataset: { fit }, requirement: { limits } }: Recommendation,
  words: Words,
): Block[] {
  if (excluded.length === 0) return []
  const ability = ({ model }: Exclusion) => fit.ability[model.id]?.value ?? -Infinity
  const items = exclusionGroups(words, excluded, limits).map(([reason, members]) => {
    const ablest = members.toSorted((x, y) => ability(y) - ability(x)).slice(0, mostLeftOut)
    const rest = members.length - ablest.length
    const names = ablest.map((one) => {
      const own = ownValue(words, one)
      return `${one.model.name}${own && ` (${own})`}`
    })
    return `${capitalise(reason)}, ${members.length}: ${names.join(', ')}${rest > 0 ? ` ${words.facts.andMore(rest)}` : ''}`
  })
  const { details } = words
  return [heading(details.leftOut(excluded.length)), list(items), paragraph(details.askWhyNot)]
}

/** The newest first; a figure that a board's next release repeats is one figure. */
function newestOfEach(rows: ReturnType<typeof allEvidence>): ReturnType<typeof allEvidence> {
  const newest = new Map<string, (typeof rows)[number]>()
  for (const row of rows.toSorted((a, b) => (a.score.date < b.score.date ? -1 : 1)))
    newest.set(
      `${row.capability} ${row.benchmark.name} ${row.score.value} ${row.score.setting}`,
      row,
    )
  return [...newest.values()].toReversed()
}

function evidenceTable(
  { standings }: Engine,
  requirement: Requirement,
  { picks }: Shortlist,
  words: Words,
): Block[] {
  const { figures, noFigures, columns } = words.details
  const rows = picks.flatMap(({ model }) =>
    newestOfEach(allEvidence(model.id, requirement, standings))
      .slice(0, mostRowsEach)
      .map(({ capability, benchmark, score, place, of }) => [
        model.name,
        words.capabilities[capability],
        benchmark.name,
        valuePhrase(benchmark, score.value, words),
        `${place}/${of}`,
        score.setting ?? '-',
        dayIn(words, score.date),
      ]),
  )
  if (picks.length === 0) return []
  const title = heading(figures)
  if (rows.length === 0) return [title, paragraph(noFigures)]
  return [title, { kind: 'table', columns, rows }, paragraph(words.details.chance)]
}

/** The sources behind what is shown, and what the numbers mean. */
function dataNote(
  { shortlist: { picks, measure }, dataset: { asOf, sources, scores } }: Recommendation,
  words: Words,
): Block {
  const { details } = words
  const shown = new Set(
    picks.flatMap(({ evidenceRows, cost }) => [
      ...evidenceRows.map(({ benchmark }) => benchmark.board),
      ...(cost ? [cost.offer.source] : []),
    ]),
  )
  const of = sources
    .filter(({ id }) => shown.has(id))
    .map(({ name, url, asOf: date }) => ({ name, url, day: dayIn(words, date) }))
  const stale = sources.filter(({ problem }) => problem)
  const text = [
    details.ranked(amountsIn(words).decimal(scores.length), sources.length, dayIn(words, asOf)),
    ...(stale.length ? [staleSentence(stale, words)] : []),
    `${details.measures[measure]}, ${details.inBrackets}.`,
  ].join(' ')
  return { kind: 'note', text, ...(of.length && { sources: { label: details.shown, of } }) }
}
