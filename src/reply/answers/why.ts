import type { Engine } from '../../leaderboard/standings.ts'
import type { Model } from '../../leaderboard/model.ts'
import type { Requirement } from '../../requirements/requirement.ts'
import { explain, type Explanation, type Term } from '../../shortlist/explain.ts'
import { selfHosted } from '../../shortlist/exclude.ts'
import { isRelated, leastEvidence } from '../../shortlist/pick.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import type { Candidate, JustifiedPick } from '../../shortlist/types.ts'
import { capitalise, listing, ordinal, plural, share } from '../../format.ts'
import { barrierPhrase } from '../barriers.ts'
import { capabilityWords } from '../capabilities.ts'
import { modelName } from '../phrases.ts'
import { heading, paragraph, type Block } from '../reply.ts'
import { fitPhrase, reasonSentence } from '../sentences.ts'
import { amountOf, pickLine, shortName, strengthAgainst } from '../why-pick.ts'
import type { Words } from '../words/words.ts'

/** Points from which a strength or weakness is worth a word. */
const noticeable = 1
const mostRows = 8

/** Why a model stands where it does, in two or three lines. */
export function whyLines(
  engine: Engine,
  requirement: Requirement,
  model: Model,
  words: Words,
): string[] {
  const shortlist = recommend(engine, requirement)
  const at = shortlist.picks.findIndex((pick) => pick.model.id === model.id)
  const pick = shortlist.picks[at]
  if (!pick) return whyNotLines(engine, requirement, model, words)
  const line = pickLine(pick, at + 1, shortlist, requirement, engine.dataset.asOf, words)
  const explanation = explain(engine, requirement, model)
  const figures = explanation.evidence.length
  return [
    `${line.title}. ${line.why}`,
    [
      figures
        ? `Behind it: ${plural(figures, 'published figure')} on what this needs.`
        : 'No board measures it on what this needs: its place is an estimate.',
      strengths(explanation),
    ]
      .filter(Boolean)
      .join(' '),
  ]
}

/** Why a model is not on the list: its barrier, or in what it loses against the first pick. */
export function whyNotLines(
  engine: Engine,
  requirement: Requirement,
  model: Model,
  words: Words,
): string[] {
  const { picks } = recommend(engine, requirement)
  const [best] = picks
  const listed = picks.findIndex((pick) => pick.model.id === model.id)
  if (listed >= 0) return [`${model.name} is on the list, as the ${ordinal(listed + 1)}.`]
  const explanation = explain(engine, requirement, model)
  const { candidate, exclusion, place, fit } = explanation
  if (exclusion) {
    const reason = barrierPhrase(exclusion.barrier, exclusion.actual, exclusion.verified)
    const otherwise =
      best && fit.low > best.score
        ? ` Otherwise it would score ahead of ${shortName(best)}.`
        : best && fit.high < best.score
          ? ` It is measurably weaker than ${shortName(best)} besides.`
          : ''
    return [`${model.name} is left out because ${reason}.${otherwise}`]
  }
  if (!candidate || !place || !best)
    return [`${model.name} cannot be compared: there is no list yet.`]
  const strength = words.compared[strengthAgainst(candidate, best)](shortName(best))
  const reasons = losses(engine, requirement, explanation, candidate, picks, words)
  return [`${model.name}: ${strength}. ${capitalise(listing(reasons))}.`]
}

/** In what a candidate loses: family, evidence, capability, cost. */
function losses(
  engine: Engine,
  requirement: Requirement,
  explanation: Explanation,
  candidate: Candidate,
  picks: JustifiedPick[],
  words: Words,
): string[] {
  const best = picks[0]!
  const relative = picks.find((pick) => isRelated(pick, candidate))
  const reasons: string[] = []
  if (relative) reasons.push(`${shortName(relative)} of the same family is on the list already`)
  if (candidate.evidence < leastEvidence)
    reasons.push('it has too few published figures to be a first choice')
  else if (candidate.unproven > best.unproven)
    reasons.push('it has fewer published figures for this use')
  const worst = worstTerm(engine, requirement, explanation, best)
  if (worst && candidate.score < best.score) reasons.push(worst)
  const [its, theirs] = [candidate, best].map((one) => amountOf(one, requirement, words))
  reasons.push(
    selfHosted(requirement.limits)
      ? `it needs ${its}, against ${theirs}`
      : `it costs ${its}, against ${theirs}`,
  )
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
    ? `it loses most at ${capabilityWords[worst.capability]}, ${share(worst.weight)} of the use case`
    : undefined
}

function strengths({ terms }: Explanation): string {
  const measured = terms.filter(({ estimate }) => estimate.evidence > 0)
  const named = (isMeant: (term: Term) => boolean) =>
    listing(measured.filter(isMeant).map(({ capability }) => capabilityWords[capability]))
  const better = named(({ lift }) => lift >= noticeable)
  const weaker = named(({ lift }) => lift <= -noticeable)
  return [
    better ? `Better than its general level at ${better}.` : '',
    weaker ? `Weaker at ${weaker}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The long form of why: its general level, what lifts or lowers it, and the figures. */
export function whyBlocks(engine: Engine, requirement: Requirement, id: string): Block[] {
  const model = engine.models.get(id)
  if (!model) return []
  const explanation = explain(engine, requirement, model)
  const { candidate, place, evidence, exclusion } = explanation
  const blocks: Block[] = [heading(modelName(model))]
  if (candidate && place)
    blocks.push(
      paragraph(
        `Score ${fitPhrase(candidate)} of 100, ${ordinal(place)} of the models that meet your limits. ${levelSentence(explanation)}`,
      ),
    )
  if (exclusion)
    blocks.push(
      paragraph(
        `It is not on the list because ${barrierPhrase(exclusion.barrier, exclusion.actual, exclusion.verified)}. ${levelSentence(explanation)}`,
      ),
    )
  blocks.push(
    evidence.length
      ? {
          kind: 'list',
          items: evidence
            .slice(0, mostRows)
            .map((row) => ({ text: reasonSentence(row), url: row.benchmark.url })),
        }
      : paragraph(
          'None of the boards publishes a figure for it on what you need: the score is an estimate from its other figures, release date and price.',
        ),
  )
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
