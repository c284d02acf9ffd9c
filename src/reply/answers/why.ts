import type { Engine } from '../../leaderboard/standings.ts'
import type { Requirement } from '../../requirements/requirement.ts'
import { explain, type Explanation, type Term } from '../../shortlist/explain.ts'
import type { Candidate } from '../../shortlist/types.ts'
import { capitalise, listing, ordinal, plural, share, usdPerMonth } from '../format.ts'
import type { Block } from '../reply.ts'
import { fitPhrase, reasonSentence } from '../sentences.ts'
import { barrierPhrase } from '../barriers.ts'
import { capabilityWords } from '../capabilities.ts'
import { modelName } from '../words.ts'

/** Points from which a strength or weakness is worth a word. */
const noticeable = 1
const mostRows = 8

/** Why a model scores as it does: its general level, what lifts or lowers it, and the figures. */
export function whyBlocks(engine: Engine, requirement: Requirement, id: string): Block[] {
  const model = engine.models.get(id)
  if (!model) return []
  const explanation = explain(engine, requirement, model)
  const { candidate, place, evidence, exclusion } = explanation
  const blocks: Block[] = [{ kind: 'heading', text: modelName(model) }]
  if (candidate && place)
    blocks.push({
      kind: 'text',
      text: `Fit ${fitPhrase(candidate)} of 100, ${ordinal(place)} of the models that meet your limits. ${levelSentence(explanation)}`,
    })
  if (exclusion)
    blocks.push({
      kind: 'text',
      text: `It is not on the list because ${barrierPhrase(exclusion.barrier, exclusion.actual, exclusion.verified)}. ${levelSentence(explanation)}`,
    })
  if (evidence.length)
    blocks.push({ kind: 'list', items: evidence.slice(0, mostRows).map(reasonSentence) })
  else
    blocks.push({
      kind: 'text',
      text: 'None of our boards publishes a figure for it on what you need: the fit is an estimate from its other figures, release date and price.',
    })
  return blocks
}

function levelSentence({ general, terms }: Explanation): string {
  const part = ({ capability, lift }: Term) =>
    `${capabilityWords[capability]} (${lift > 0 ? '+' : ''}${lift.toFixed(1)})`
  const measured = terms.filter(({ estimate }) => estimate.evidence > 0)
  const lifts = measured.filter(({ lift }) => lift >= noticeable).map(part)
  const lowers = measured.filter(({ lift }) => lift <= -noticeable).map(part)
  const missing = terms.filter(({ estimate }) => estimate.evidence === 0)
  return [
    `Its general level is ${Math.round(general)}, where 50 is the average measured model.`,
    lifts.length ? `Better than that at ${listing(lifts)}.` : '',
    lowers.length ? `Weaker at ${listing(lowers)}.` : '',
    missing.length
      ? `Not measured: ${listing(missing.map(({ capability }) => capabilityWords[capability]))}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Why a model is not on the list, in two sentences: its barrier, or the terms in which it loses. */
export function whyNotSentences(
  engine: Engine,
  requirement: Requirement,
  id: string,
  best: Candidate | undefined,
): string {
  const model = engine.models.get(id)
  if (!model) return `${id} is not in our data, so nothing can be said about it.`
  const explanation = explain(engine, requirement, model)
  const { candidate, exclusion, place } = explanation
  const level = `Its general level is ${Math.round(explanation.general)}${best ? `, against ${Math.round(best.score)} for the fit of ${best.model.name}` : ''}.`
  if (exclusion) {
    const reason = barrierPhrase(exclusion.barrier, exclusion.actual, exclusion.verified)
    return `${model.name} is left out because ${reason}. ${level}`
  }
  if (!candidate || !place || !best)
    return `${model.name} cannot be compared: there is no list yet.`
  if (best.model.id === id) return `${model.name} is on the list, as the first choice.`
  const gap = best.score - candidate.score
  const close = candidate.high >= best.score
  const order = `${model.name} is ${ordinal(place)} with a fit of ${fitPhrase(candidate)}, ${best.model.name} has ${fitPhrase(best)}`
  if (gap <= 0)
    return `${order}. It is left off the short list because of its price: ${costAgainst(candidate, best)}.`
  const where = weakestAgainst(engine, requirement, explanation, best)
  return `${order}${close ? ', which the figures do not tell apart for certain' : ''}. ${where}${capitalise(costAgainst(candidate, best))}.`
}

function weakestAgainst(
  engine: Engine,
  requirement: Requirement,
  { terms }: Explanation,
  best: Candidate,
): string {
  const others = new Map(
    explain(engine, requirement, best.model).terms.map((term) => [term.capability, term]),
  )
  const losses = terms
    .map((term) => ({
      term,
      loss:
        10 *
        term.weight *
        ((others.get(term.capability)?.estimate.value ?? 0) - term.estimate.value),
    }))
    .toSorted((a, b) => b.loss - a.loss)
  const [worst] = losses
  if (!worst || worst.loss <= 0.1) return ''
  return `It loses most at ${capabilityWords[worst.term.capability]} (${share(worst.term.weight)} of the use case, ${plural(Math.max(1, Math.round(worst.loss / worst.term.weight)), 'point')} behind). `
}

function costAgainst(candidate: Candidate, best: Candidate): string {
  const cost = (one: Candidate) =>
    one.cost ? `${usdPerMonth(one.cost.monthlyUsd)} a month` : 'an unknown amount'
  return `it would cost ${cost(candidate)}, against ${cost(best)}`
}
