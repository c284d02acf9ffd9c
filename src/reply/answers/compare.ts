import { labName } from '../../catalogue/labs.ts'
import type { Engine } from '../../leaderboard/standings.ts'
import type { Requirement } from '../../requirements/requirement.ts'
import { monthlyCost, offerWithin } from '../../shortlist/cost.ts'
import { explain } from '../../shortlist/explain.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import { capitalise } from '../../format.ts'
import type { Model } from '../../catalogue/model.ts'
import type { Candidate } from '../../shortlist/types.ts'
import { amountOf, shortName, strengthAgainst, whatItIs } from '../why-pick.ts'
import { assumedWork } from '../assumed-work.ts'
import type { Words } from '../words/en.ts'
import { type Block, paragraph } from '../reply.ts'
import {
  contextWord,
  costPhrase,
  fitPhrase,
  ratesOf,
  unpricedWord,
  weightsWord,
} from '../sentences.ts'
import { amountsIn, shareIn } from '../words/amounts.ts'
import { figuresBehind } from '../phrases.ts'
import { dayIn } from '../words/index.ts'
import { inputIn } from '../words/limit-phrase.ts'
import { barrierIn } from '../barriers.ts'
import { mainCapability } from '../capabilities.ts'

/** Two to four models side by side for one use case. */
export function compareBlocks(
  engine: Engine,
  requirement: Requirement,
  ids: string[],
  words: Words,
): Block[] {
  const { workload } = requirement
  const columns = ids.flatMap((id) => {
    const model = engine.models.get(id)
    if (!model) return []
    const offer = offerWithin(requirement.limits, engine, id)
    return [{ model, explanation: explain(engine, requirement, model), offer }]
  })
  type Column = (typeof columns)[number]
  const row = (label: string, cell: (column: Column) => string) => [label, ...columns.map(cell)]
  const { details, facts } = words
  const { usd } = amountsIn(words)
  const terms = columns[0]?.explanation.terms ?? []
  const cached = ({ offer }: Column) =>
    offer?.cacheReadUsdPerMTok === undefined ? details.unknown : usd(offer.cacheReadUsdPerMTok)
  const rows = [
    row('', ({ model }) => labName(model.lab)),
    row('', ({ explanation: { candidate } }) =>
      candidate ? details.score(fitPhrase(candidate)) : '-',
    ),
    ...terms.map(({ capability, weight }) =>
      row(`${words.capabilities[capability]} (${shareIn(words, weight)})`, ({ explanation }) => {
        const estimate = explanation.terms.find((term) => term.capability === capability)?.estimate
        if (!estimate) return details.unknown
        const points = Math.round(50 + 10 * estimate.value)
        return `${points} ±${Math.round(10 * estimate.margin)}${estimate.evidence === 0 ? ` (${details.chart.unmeasured})` : ''}`
      }),
    ),
    row(details.price, ({ model, offer }) =>
      offer ? ratesOf(offer, words) : unpricedWord(model, words),
    ),
    ...(workload.cachedInputTokens ? [row(capitalise(facts.otherRates.cached), cached)] : []),
    row(details.cost, ({ offer }) =>
      offer ? costPhrase(monthlyCost(offer, workload), workload, words) : details.unknown,
    ),
    row('', ({ model }) => contextWord(model, words)),
    row('', ({ model }) => weightsWord(model, words)),
    row('', ({ model: { inputModalities: kinds } }) =>
      kinds ? facts.takes(kinds.map((kind) => inputIn(words, kind)).join(', ')) : details.unknown,
    ),
    row(facts.topics.release, ({ model: { released } }) =>
      released ? dayIn(words, released) : details.unknown,
    ),
    row(facts.topics.cutoff, ({ model }) => model.knowledgeCutoff ?? details.unknown),
    row('', ({ explanation: { evidence } }) => figuresBehind(evidence.length, words)),
  ]
  const left = columns.flatMap(({ model, explanation: { exclusion } }) =>
    exclusion
      ? words.list.leftOut(model.name, barrierIn(words, exclusion, requirement.limits))
      : [],
  )
  return [
    { kind: 'table', columns: ['', ...columns.map(({ model }) => model.name)], rows },
    ...left.map(paragraph),
  ]
}

/** Each model in a line: what it costs, how it stands against the first, what it is. */
export function compareLines(
  engine: Engine,
  requirement: Requirement,
  models: Model[],
  words: Words,
): string[] {
  // What is on the list stands here as it does there: thinking or not.
  const { picks } = recommend(engine, requirement)
  const candidates = models.map(
    (model) =>
      picks.find((pick) => pick.model.id === model.id) ?? candidateOf(engine, requirement, model),
  )
  const [first] = candidates
  const lines = candidates.map((candidate, i) => {
    const { barred, barredAtHosts } = engine.listings.get(candidate.model.id) ?? {}
    const isBarred = barred !== undefined || barredAtHosts
    if (isBarred) return `${shortName(candidate)}: ${words.list.barriers.policy}.`
    const strength =
      i === 0 || !first
        ? ''
        : candidate.evidence === 0
          ? ` ${words.unmeasured}.`
          : ` ${words.compared[strengthAgainst(candidate, first)](shortName(first))}.`
    const what = whatItIs(candidate, requirement, engine.dataset.asOf, words)
    return `${shortName(candidate)}: ${amountOf(candidate, requirement, words)}.${strength} ${capitalise(what)}.`
  })
  const assumed = assumedWork(requirement, words)
  const work = words.comparedFor(words.capabilities[mainCapability(requirement)])
  return [...lines, assumed ? `${work}. ${words.labels.assumed}: ${assumed}.` : `${work}.`]
}

/** A model as if it met all limits. */
function candidateOf(engine: Engine, requirement: Requirement, model: Model): Candidate {
  const offer =
    offerWithin(requirement.limits, engine, model.id) ?? engine.listings.get(model.id)?.record
  const { fit, candidate } = explain(engine, requirement, model)
  return candidate ?? { ...fit, model, cost: offer && monthlyCost(offer, requirement.workload) }
}
