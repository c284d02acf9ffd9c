import { day, listing, plural, usdPerMonth } from '../format.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { chancesInThree } from '../shortlist/chances.ts'
import { selfHosted } from '../shortlist/exclude.ts'
import { allEvidence } from '../shortlist/justify.ts'
import type { Exclusion, JustifiedPick, Shortlist } from '../shortlist/types.ts'
import { barrierPhrase, exclusionGroup } from './barriers.ts'
import { boardBlocks } from './boards-for-this.ts'
import { capabilityWords, evaluationAdvice, mainCapability } from './capabilities.ts'
import { ownTestBlocks } from './own-tests.ts'
import { modelName } from './phrases.ts'
import {
  type Recommendation,
  heading,
  paragraph,
  type Block,
  type Item,
  type Heard,
} from './reply.ts'
import {
  caveatSentence,
  contextPhrase,
  costPhrase,
  fitPhrase,
  offerPhrase,
  reasonSentence,
  relaxationSentence,
  valuePhrase,
  weightsWord,
} from './sentences.ts'
import { aroundIn } from './words/around/index.ts'
import { readingItems } from './how-read.ts'

const mostLikely = 8
/** Models left out that are named for each kind of reason. */
const mostLeftOut = 12
/** Rows of the table that each model gets, so that one model cannot crowd out the others. */
const mostRowsEach = 30

/** The long form: how it was read, each pick with its figures and doubts, what was left out, all that it rests on. */
export function detailBlocks(
  engine: Engine,
  recommendation: Recommendation,
  heard: Heard = {},
): Block[] {
  const { shortlist, requirement } = recommendation
  const shared = sharedCaveats(shortlist.picks)
  const { detailsInEnglish } = aroundIn(heard.language)
  return [
    ...(detailsInEnglish ? [paragraph(detailsInEnglish)] : []),
    heading('How I read this'),
    { kind: 'list', items: readingItems(recommendation, heard) },
    ...ownTestBlocks(recommendation),
    ...shortlist.picks.flatMap((pick, i) => pickBlocks(pick, i + 1, requirement, shared)),
    ...(shared.size ? [paragraph('True of all of them:'), list([...shared])] : []),
    ...boardBlocks(engine, recommendation),
    ...relaxationBlocks(shortlist),
    ...howSure(shortlist),
    ...leftOut(recommendation),
    ...evidenceTable(engine, requirement, shortlist),
    ...(shortlist.picks.length ? [paragraph(nextStep(requirement, shortlist))] : []),
    dataNote(recommendation),
  ]
}

const list = (items: Item[]): Block => ({ kind: 'list', items })

/** What every pick's caveats say would be read three times: it is said once below. */
function sharedCaveats(picks: JustifiedPick[]): Set<string> {
  const [first = [], ...others] = picks.map(({ caveats }) => caveats.map(caveatSentence))
  return new Set(
    others.length ? first.filter((text) => others.every((texts) => texts.includes(text))) : [],
  )
}

function pickBlocks(
  pick: JustifiedPick,
  number: number,
  requirement: Requirement,
  shared: Set<string>,
): Block[] {
  const { model, cost, evidenceRows, caveats, tiedWith } = pick
  const ties = tiedWith.slice(0, 3).map(({ model: { name } }) => name)
  const more = tiedWith.length - ties.length
  const priced = cost && !selfHosted(requirement.limits)
  return [
    heading(`${number}. ${modelName(model)}, ${pick.role}`),
    list([
      pick.evidence === 0
        ? `Score: not measured on any board, estimated as ${fitPhrase(pick)} of 100.`
        : `Score: ${fitPhrase(pick)} of 100, with its 90% interval.`,
      ...(ties.length
        ? [`Not told apart from ${listing(more > 0 ? [...ties, plural(more, 'other')] : ties)}.`]
        : []),
      ...(priced
        ? [`Cost: ${costPhrase(cost, requirement.workload)}.`, `Price: ${offerPhrase(cost.offer)}.`]
        : selfHosted(requirement.limits)
          ? []
          : ['Cost: unknown, no price is published.']),
      `Context: ${contextPhrase({ ...model, contextTokens: cost?.offer.contextTokens ?? model.contextTokens })}; ${weightsWord(model)}.`,
      ...evidenceRows.map((row) => ({ text: reasonSentence(row), url: row.benchmark.url })),
      ...caveats.map(caveatSentence).filter((text) => !shared.has(text)),
    ]),
  ]
}

function relaxationBlocks({ relaxations, picks, ranking, nearlyFits }: Shortlist): Block[] {
  const items = [
    ...relaxations().map(relaxationSentence),
    ...nearlyFits().map(
      ({ model, memoryGb }) =>
        `${model.name} scores better and needs ${Math.ceil(memoryGb)} GB with 4-bit weights.`,
    ),
  ]
  if (items.length === 0) return []
  const text =
    ranking.length > 1
      ? `Better than ${picks[0]?.model.name} and just out of reach:`
      : ranking.length
        ? 'Few models meet all limits. What relaxing one would give:'
        : 'What relaxing one limit would give:'
  return [paragraph(text), list(items)]
}

/** The models most likely to be the best, on the list or not. */
function howSure({ ranking }: Shortlist): Block[] {
  const chances = chancesInThree(ranking)
  const likely = ranking
    .map((candidate, i) => ({ candidate, chance: chances[i] ?? 0 }))
    .toSorted((a, b) => b.chance - a.chance)
    .slice(0, mostLikely)
  if (likely.length === 0) return []
  const item = ({ candidate, chance }: (typeof likely)[number]) =>
    `${candidate.model.name}: ${chancePhrase(chance)}; ${candidate.evidence === 0 ? 'not measured, estimated ' : ''}score ${fitPhrase(candidate)}, ${candidate.cost ? `${usdPerMonth(candidate.cost.monthlyUsd)} a month` : 'price unknown'}`
  return [
    heading('How sure the order is'),
    paragraph(
      'How likely each model is to be among the true best three of those that meet your limits, whatever it costs: the share of simulated worlds in which it is, each with a true score drawn for every model from its interval.',
    ),
    list(likely.map(item)),
  ]
}

/** `about 35%`: a simulated chance to the nearest 5%. */
function chancePhrase(chance: number): string {
  const rounded = Math.round(chance * 20) / 20
  if (rounded === 0) return 'under 5%'
  return rounded === 1 ? 'over 95%' : `about ${Math.round(rounded * 100)}%`
}

/** Models of one kind of reason share a line, the ablest first: a thousand names would not be read. */
function leftOut({ shortlist: { excluded }, dataset: { fit } }: Recommendation): Block[] {
  const groups = new Map<string, Exclusion[]>()
  for (const exclusion of excluded) {
    const group = exclusionGroup(exclusion)
    const known = groups.get(group)
    if (known) known.push(exclusion)
    else groups.set(group, [exclusion])
  }
  if (groups.size === 0) return []
  const ability = ({ model }: Exclusion) => fit.ability[model.id]?.value ?? -Infinity
  const items = [...groups]
    .toSorted(([, x], [, y]) => y.length - x.length)
    .map(([group, members]) => {
      const ablest = members.toSorted((x, y) => ability(y) - ability(x)).slice(0, mostLeftOut)
      const rest = members.length - ablest.length
      return `${members.length} ${group}: ${namesWithReasons(ablest)}${rest > 0 ? ` and ${rest} more` : ''}`
    })
  return [
    heading(`Left out: ${plural(excluded.length, 'model')}`),
    list(items),
    paragraph('Ask "why not ...?" for any other.'),
  ]
}

/** The reason once where all share it. */
function namesWithReasons(members: Exclusion[]): string {
  const reasons = members.map(({ barrier, actual, verified }) =>
    barrierPhrase(barrier, actual, verified),
  )
  const names = members.map(({ model }) => model.name)
  return new Set(reasons).size === 1
    ? `${names.join(', ')} (${reasons[0]})`
    : names.map((name, i) => `${name} (${reasons[i]})`).join(', ')
}

function evidenceTable(
  { standings }: Engine,
  requirement: Requirement,
  { picks }: Shortlist,
): Block[] {
  const rows = picks.flatMap(({ model }) =>
    allEvidence(model.id, requirement, standings)
      .toSorted((a, b) => (a.score.date < b.score.date ? 1 : -1))
      .slice(0, mostRowsEach)
      .map(({ capability, benchmark, score, place, of }) => [
        model.name,
        capabilityWords[capability],
        benchmark.name,
        valuePhrase(benchmark, score.value),
        `${place} of ${of}`,
        score.setting ?? '-',
        day(score.date),
      ]),
  )
  if (picks.length === 0) return []
  const title = heading('Published figures behind the list')
  if (rows.length === 0)
    return [title, paragraph('No board publishes a figure for these models on this use.')]
  const columns = ['Model', 'For', 'Benchmark', 'Figure', 'Place', 'Setting', 'Date']
  return [title, { kind: 'table', columns, rows }]
}

function nextStep(requirement: Requirement, { picks }: Shortlist): string {
  const names = listing(picks.map(({ model }) => model.name))
  const advice = evaluationAdvice[mainCapability(requirement)]
  return `Next: try ${names}${picks.length > 1 ? '' : ' beside what you use today'} on 30 to 50 examples of your own and ${advice}. ${chanceLead} A benchmark is only a start.`
}

/** Sign test at 5%: of 50 examples two models usually differ on 10 to 15, and 8 more for one is the least that is not chance. */
const chanceLead = 'A lead of fewer than 8 in 50 may be chance.'

/** The sources behind what is shown, and what the numbers mean. */
function dataNote({
  shortlist: { picks, measure },
  dataset: { asOf, sources, scores },
}: Recommendation): Block {
  const shown = new Set(
    picks.flatMap(({ evidenceRows, cost }) => [
      ...evidenceRows.map(({ benchmark }) => benchmark.board),
      ...(cost ? [cost.offer.source] : []),
    ]),
  )
  const stale = sources.filter(({ problem }) => problem).length
  const state = stale ? `; ${stale} of them could not be refreshed (/leaderboards)` : ''
  return {
    kind: 'note',
    text: `Ranked on ${plural(scores.length, 'figure')} of ${plural(sources.length, 'source')}, the newest of ${day(asOf)}${state}. ${measures[measure]}`,
    sources: sources.filter(({ id }) => shown.has(id)),
  }
}

const measures: Record<Shortlist['measure'], string> = {
  success:
    'Score: the expected share of tests of this kind and difficulty that a model passes, in brackets the 90% interval.',
  preference: 'Score: the expected share of votes that a model wins, in brackets the 90% interval.',
  mixed:
    'Score: the expected share of tests passed and of votes won, by weight, in brackets the 90% interval.',
}
