import { hostName } from '../catalogue/hosts.ts'
import { capitalise, day, listing, plural } from '../format.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { chancesInThree } from '../shortlist/chances.ts'
import { selfHosted } from '../shortlist/exclude.ts'
import { allEvidence } from '../shortlist/justify.ts'
import type { Exclusion, JustifiedPick, Relaxation, Shortlist } from '../shortlist/types.ts'
import { exclusionGroups, ownValue, wayIn } from './barriers.ts'
import { boardBlocks } from './boards-for-this.ts'
import { evaluationAdvice, mainCapability } from './capabilities.ts'
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
  costPhrase,
  fitPhrase,
  reasonSentence,
  valuePhrase,
  weightsWord,
} from './sentences.ts'
import { readingItems } from './how-read.ts'
import { purposeOf } from './why-pick.ts'
import { amountsIn } from './words/amounts.ts'
import { dayIn, wordsFor } from './words/index.ts'
import type { Words } from './words/en.ts'

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
  const words = wordsFor(heard.language)
  const { inEnglish, howRead, trueOfAll } = words.details
  return [
    ...(inEnglish ? [paragraph(inEnglish)] : []),
    heading(howRead),
    { kind: 'list', items: readingItems(recommendation, heard, words) },
    ...ownTestBlocks(recommendation, words),
    ...shortlist.picks.flatMap((pick) => pickBlocks(pick, shortlist, requirement, shared, words)),
    ...(shared.size ? [paragraph(trueOfAll), list([...shared])] : []),
    ...boardBlocks(engine, recommendation, words),
    ...relaxationBlocks(recommendation, words),
    ...howSure(shortlist, words),
    ...leftOut(recommendation, words),
    ...evidenceTable(engine, requirement, shortlist, words),
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
  { picks }: Shortlist,
  requirement: Requirement,
  shared: Set<string>,
  words: Words,
): Block[] {
  const { model, cost, evidenceRows, caveats, tiedWith } = pick
  const { details, facts, and } = words
  const number = picks.indexOf(pick) + 1
  const purpose = number > 1 ? `${words.purposes[purposeOf(pick, picks, requirement)]}: ` : ''
  const ties = tiedWith.slice(0, 3).map(({ model: { name } }) => name)
  const more = tiedWith.length - ties.length
  const isOwn = selfHosted(requirement.limits)
  const money = amountsIn(words)
  const window = cost?.offer.contextTokens ?? model.contextTokens
  return [
    heading(`${number}. ${purpose}${modelName(model)}`),
    list([
      pick.evidence === 0 ? details.estimated(fitPhrase(pick)) : details.score(fitPhrase(pick)),
      ...(ties.length
        ? [details.notToldApart(listing(more > 0 ? [...ties, details.others(more)] : ties, and))]
        : []),
      ...(cost && !isOwn
        ? [
            `${details.cost}: ${costPhrase(cost, requirement.workload, words)}.`,
            `${details.price}: ${facts.rates(money.usd(cost.offer.inputUsdPerMTok), money.usd(cost.offer.outputUsdPerMTok))} (${hostName(cost.offer.provider)}, ${dayIn(words, cost.offer.asOf)}).`,
          ]
        : isOwn
          ? []
          : [`${capitalise(words.priceUnknown)}.`]),
      `${capitalise(window === undefined ? words.contextUnknown : words.context(money.tokens(window)))}; ${weightsWord(model, words)}.`,
      ...evidenceRows.map((row) => ({ text: reasonSentence(row, words), url: row.benchmark.url })),
      ...caveats.map(caveatSentence).filter((text) => !shared.has(text)),
    ]),
  ]
}

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

/** The models most likely to be the best, on the list or not. */
function howSure({ ranking }: Shortlist, words: Words): Block[] {
  const chances = chancesInThree(ranking)
  const likely = ranking
    .map((candidate, i) => ({ candidate, chance: chances[i] ?? 0 }))
    .toSorted((a, b) => b.chance - a.chance)
    .slice(0, mostLikely)
  if (likely.length === 0) return []
  const item = ({ candidate, chance }: (typeof likely)[number]) =>
    `${candidate.model.name}: ${chancePhrase(chance)}; ${candidate.evidence === 0 ? `${words.details.chart.unmeasured}, ` : ''}${fitPhrase(candidate)}, ${candidate.cost ? words.aMonth(amountsIn(words).usdPerMonth(candidate.cost.monthlyUsd)) : words.priceUnknown}`
  return [heading(words.details.sure), paragraph(words.details.sureMeans), list(likely.map(item))]
}

/** `35%`: a simulated chance to the nearest 5%. */
function chancePhrase(chance: number): string {
  const rounded = Math.round(chance * 20) / 20
  if (rounded === 0) return '< 5%'
  return rounded === 1 ? '> 95%' : `${Math.round(rounded * 100)}%`
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

function evidenceTable(
  { standings }: Engine,
  requirement: Requirement,
  { picks }: Shortlist,
  words: Words,
): Block[] {
  const { figures, noFigures, columns } = words.details
  const rows = picks.flatMap(({ model }) =>
    allEvidence(model.id, requirement, standings)
      .toSorted((a, b) => (a.score.date < b.score.date ? 1 : -1))
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
