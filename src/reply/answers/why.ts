import type { Engine } from '../../leaderboard/standings.ts'
import type { Model } from '../../catalogue/model.ts'
import type { Requirement } from '../../requirements/requirement.ts'
import { explain, type Explanation, type Term } from '../../shortlist/explain.ts'
import { selfHosted } from '../../shortlist/exclude.ts'
import { isRelated, leastEvidence } from '../../shortlist/pick.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import type { Candidate, JustifiedPick } from '../../shortlist/types.ts'
import { capitalise, listing, lowered, ordinal, share } from '../../format.ts'
import { barrierIn, barrierPhrase } from '../barriers.ts'
import { capabilityWords } from '../capabilities.ts'
import { modelName } from '../phrases.ts'
import { heading, paragraph, type Block } from '../reply.ts'
import { fitPhrase, reasonSentence } from '../sentences.ts'
import { amountOf, shortName, strengthAgainst } from '../why-pick.ts'
import type { Asked } from './asked.ts'
import { changes, expectedSentence, titleOf } from './list.ts'

/** Points from which a strength or weakness is worth a word. */
const noticeable = 1
const mostRows = 8

/** Why a pick stands where it does: its case, how it stands against its neighbour, and what would change that. */
export function whyLines(asked: Asked, model: Model): string[] {
  const { engine, requirement, words } = asked
  const shortlist = recommend(engine, requirement)
  const { picks } = shortlist
  const at = picks.findIndex((pick) => pick.model.id === model.id)
  const pick = picks[at]
  if (!pick) return whyNotLines(asked, model)
  const { list } = words
  const strong = strengths(asked, explain(engine, requirement, model))
  const expected = `${expectedSentence(asked, pick, shortlist)}${strong ? ` ${strong}` : ''}`
  const next = picks[1]
  const lines = [titleOf(asked, pick, shortlist), expected]
  if (at > 0 || !next) return lines
  const { quality, price, speed } = requirement.tradeoff
  const strength = strengthAgainst(next, pick)
  const after = list.after(
    shortName(next),
    lowered(words.compared[strength](shortName(pick))),
    amountOf(next, requirement, words),
  )
  return [
    ...lines,
    strength === 'weaker'
      ? after
      : `${after} ${list.decides(share(quality), share(price), share(speed))}`,
    `${list.wouldChange}: ${changes(asked, shortlist)}`,
  ]
}

/** Why a model is not on the list: its barrier, or in what it loses against the first pick. */
export function whyNotLines(asked: Asked, model: Model): string[] {
  const { engine, requirement, words } = asked
  const { list, compared } = words
  const { picks } = recommend(engine, requirement)
  const [best] = picks
  const listed = picks.findIndex((pick) => pick.model.id === model.id)
  if (listed >= 0) return [list.isListed(model.name, listed + 1)]
  const explanation = explain(engine, requirement, model)
  const { candidate, exclusion, place, fit } = explanation
  if (exclusion) {
    const reason = list.leftOut(model.name, barrierIn(words, exclusion, requirement.limits))
    const strength =
      best && (fit.low > best.score ? 'ahead' : fit.high < best.score ? 'weaker' : undefined)
    return [
      best && strength ? `${reason} ${capitalise(compared[strength](shortName(best)))}.` : reason,
    ]
  }
  if (!candidate || !place || !best) return [list.none]
  const strength = compared[strengthAgainst(candidate, best)](shortName(best))
  const reasons = losses(asked, explanation, candidate, picks)
  return [`${model.name}: ${strength}. ${capitalise(listing(reasons, words.and))}.`]
}

/** In what a candidate loses: family, evidence, capability, cost. */
function losses(
  asked: Asked,
  explanation: Explanation,
  candidate: Candidate,
  picks: JustifiedPick[],
): string[] {
  const { engine, requirement, words } = asked
  const { list } = words
  const best = picks[0]!
  const relative = picks.find((pick) => isRelated(pick, candidate))
  const worst = worstTerm(engine, requirement, explanation, best)
  const [its, theirs] = [candidate, best].map((one) => amountOf(one, requirement, words))
  return [
    ...(relative ? [list.sameFamily(shortName(relative))] : []),
    ...(candidate.evidence < leastEvidence || candidate.unproven > best.unproven
      ? [list.tooFewFigures]
      : []),
    ...(worst && candidate.score < best.score
      ? [list.losesAt(words.capabilities[worst.capability], share(worst.weight))]
      : []),
    (selfHosted(requirement.limits) ? list.needs : list.costs)(its!, theirs!),
  ]
}

function worstTerm(
  engine: Engine,
  requirement: Requirement,
  { terms }: Explanation,
  best: Candidate,
): Term | undefined {
  const others = new Map(
    explain(engine, requirement, best.model).terms.map((term) => [term.capability, term]),
  )
  const behind = ({ capability, estimate }: Term) =>
    10 * ((others.get(capability)?.estimate.value ?? 0) - estimate.value)
  const [worst] = terms.toSorted((a, b) => b.weight * behind(b) - a.weight * behind(a))
  return worst && behind(worst) >= noticeable ? worst : undefined
}

function strengths({ words: { list, capabilities, and } }: Asked, { terms }: Explanation): string {
  const measured = terms.filter(({ estimate }) => estimate.evidence > 0)
  const named = (isMeant: (term: Term) => boolean) =>
    listing(
      measured.filter(isMeant).map(({ capability }) => capabilities[capability]),
      and,
    )
  const better = named(({ lift }) => lift >= noticeable)
  const weaker = named(({ lift }) => lift <= -noticeable)
  return [better && list.betterAt(better), weaker && list.weakerAt(weaker)]
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
