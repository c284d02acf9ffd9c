import type { Engine } from '../../leaderboard/standings.ts'
import type { Requirement } from '../../requirements/requirement.ts'
import { explain, type Explanation, type Term } from '../../shortlist/explain.ts'
import { isRelated, leastEvidence } from '../../shortlist/pick.ts'
import { areTied } from '../../shortlist/rank.ts'
import type { Candidate, JustifiedPick } from '../../shortlist/types.ts'
import { capitalise, listing, ordinal, plural, share, usdPerMonth } from '../../format.ts'
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

/**
 * Why a model is not on the list, in two sentences: its barrier and what it would be without, or the terms in which it
 * loses against the best pick.
 */
export function whyNotSentences(
  engine: Engine,
  requirement: Requirement,
  id: string,
  picks: JustifiedPick[],
): string {
  const model = engine.models.get(id)
  const [best] = picks
  if (!model) return `${id} is not in our data, so nothing can be said about it.`
  const listed = picks.find((pick) => pick.model.id === id)
  if (listed) return `${model.name} is on the list, as ${listed.role}.`
  const explanation = explain(engine, requirement, model)
  const { candidate, exclusion, place, fit } = explanation
  const against = best ? `, against ${fitPhrase(best)} for ${best.model.name}` : ''
  if (exclusion) {
    const reason = barrierPhrase(exclusion.barrier, exclusion.actual, exclusion.verified)
    return `${model.name} is left out because ${reason}. Otherwise its fit would be ${fitPhrase(fit)}${against}.`
  }
  if (!candidate || !place || !best)
    return `${model.name} cannot be compared: there is no list yet.`
  const tie = areTied(candidate, best) ? ', which the figures do not tell apart' : ''
  return `${model.name} is ${ordinal(place)} with a fit of ${fitPhrase(candidate)}${against}${tie}. ${capitalise(listing(losses(engine, requirement, explanation, candidate, picks)))}.`
}

/** The terms in which a candidate loses: family, evidence, capability, cost. */
function losses(
  engine: Engine,
  requirement: Requirement,
  explanation: Explanation,
  candidate: Candidate,
  picks: JustifiedPick[],
): string[] {
  const best = picks[0]!
  const relative = picks.find((pick) => isRelated(pick, candidate))
  const reasons: string[] = []
  if (relative) reasons.push(`${relative.model.name} of the same family is on the list already`)
  if (candidate.evidence < leastEvidence)
    reasons.push('it has too few published figures to be a first choice')
  else if (candidate.unproven > best.unproven)
    reasons.push('it has fewer published figures for this use')
  const worst = worstTerm(engine, requirement, explanation, best)
  if (worst && candidate.score < best.score) reasons.push(worst)
  const cost = ({ cost: its }: Candidate) =>
    its ? `${usdPerMonth(its.monthlyUsd)} a month` : 'an unknown amount'
  reasons.push(`it would cost ${cost(candidate)}, against ${cost(best)}`)
  return reasons
}

function worstTerm(
  engine: Engine,
  requirement: Requirement,
  { terms }: Explanation,
  best: Candidate,
): string | undefined {
  const others = new Map(
    explain(engine, requirement, best.model).terms.map((term) => [term.capability, term]),
  )
  const [worst] = terms
    .map(({ capability, weight, estimate }) => ({
      capability,
      weight,
      points: 10 * ((others.get(capability)?.estimate.value ?? 0) - estimate.value),
    }))
    .toSorted((a, b) => b.weight * b.points - a.weight * a.points)
  return worst && worst.points >= noticeable
    ? `it loses most at ${capabilityWords[worst.capability]}, ${share(worst.weight)} of the use case, by ${plural(Math.round(worst.points), 'point')}`
    : undefined
}
