import type { Engine } from '../../leaderboard/standings.ts'
import type { Model } from '../../catalogue/model.ts'
import type { Requirement } from '../../requirements/requirement.ts'
import { explain, type Explanation, type Term } from '../../shortlist/explain.ts'
import { selfHosted } from '../../shortlist/exclude.ts'
import { isRelated, leastEvidence } from '../../shortlist/pick.ts'
import { fullUsd } from '../../shortlist/cost.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import type { Candidate, JustifiedPick } from '../../shortlist/types.ts'
import { capitalise, listing, lowered } from '../../format.ts'
import { shareIn } from '../words/amounts.ts'
import { barrierIn } from '../barriers.ts'
import { modelName } from '../phrases.ts'
import { heading, list as listOf, paragraph, type Block } from '../reply.ts'
import { fitPhrase, reasonSentence } from '../sentences.ts'
import { amountOf, pickLine, reasonFor, shortName, strengthAgainst } from '../why-pick.ts'
import type { Asked } from './asked.ts'
import { changes, expectedSentence, titleOf } from './list.ts'

/** Points from which a strength or weakness is worth a word. */
const noticeable = 1
const mostRows = 8

/** Why a pick stands where it does: its case, how it stands against its neighbour, and what would change that. */
export function whyLines(asked: Asked, model: Model, isAlone = true): string[] {
  const { engine, requirement, words } = asked
  const shortlist = recommend(engine, requirement)
  const { picks } = shortlist
  const at = picks.findIndex((pick) => pick.model.id === model.id)
  const pick = picks[at]
  if (!pick) return whyNotLines(asked, model)
  const { list } = words
  const strong = strengths(asked, explain(engine, requirement, model))
  const expected = `${expectedSentence(asked, pick, shortlist)}${strong ? ` ${strong}` : ''}`
  if (!isAlone) {
    const { title } = pickLine(pick, at + 1, shortlist, requirement, engine.dataset.asOf, words)
    const reason = reasonFor(pick, shortlist, requirement, words)
    return [`${title}. ${reason} ${expectedSentence(asked, pick, shortlist)}`]
  }
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
      : `${after} ${list.decides(shareIn(words, quality), shareIn(words, price), shareIn(words, speed))}`,
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
  const costs = selfHosted(requirement.limits) ? [] : costsOf(candidate, best)
  const isDearer = costs.every(([own, other]) => own >= other)
  const [its, theirs] = [candidate, best].map((one) => amountOf(one, requirement, words))
  const cost = (selfHosted(requirement.limits) ? list.needs : list.costs)(its!, theirs!)
  // That nobody sells it is a reason by itself.
  const isUnsold = !selfHosted(requirement.limits) && !candidate.cost
  const against = isUnsold || !isDearer ? reasons : [...reasons, cost]
  // What costs less is said apart: among the reasons it would argue against them.
  return [
    `${model.name}: ${strength}.`,
    ...(against.length ? [`${capitalise(listing(against, words.and))}.`] : []),
    ...(isUnsold ? [`${capitalise(its!)}.`] : []),
    ...(isDearer ? [] : [`${capitalise(cost)}.`]),
  ]
}

/** What each of two costs a month, without and with thinking; nothing where one has no price. */
const costsOf = ({ cost: own }: Candidate, { cost: other }: Candidate): [number, number][] =>
  own && other
    ? [
        [own.monthlyUsd, other.monthlyUsd],
        [fullUsd(own), fullUsd(other)],
      ]
    : []

/** In what a candidate loses: family, evidence, capability. */
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
  return [
    ...(relative ? [list.sameFamily(shortName(relative))] : []),
    ...(candidate.evidence < leastEvidence || candidate.unproven > best.unproven
      ? [list.tooFewFigures]
      : []),
    ...(worst && candidate.score < best.score
      ? [list.losesAt(words.capabilities[worst.capability], shareIn(words, worst.weight))]
      : []),
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

/** The long form of why: its score and place, what lifts or lowers it, and the figures. */
export function whyBlocks(asked: Asked, model: Model): Block[] {
  const { engine, requirement, words } = asked
  const { details } = words
  const explanation = explain(engine, requirement, model)
  const { candidate, place, ranked, evidence, exclusion, terms } = explanation
  const missing = terms.filter(({ estimate }) => estimate.evidence === 0)
  const sentences = [
    candidate && place
      ? `${details.score(fitPhrase(candidate))}, ${details.inBrackets}. ${capitalise(words.facts.place(String(place), String(ranked)))}.`
      : '',
    exclusion
      ? words.list.leftOut(model.name, barrierIn(words, exclusion, requirement.limits))
      : '',
    strengths(asked, explanation),
    missing.length
      ? `${capitalise(
          words.notMeasuredFor(
            listing(
              missing.map(({ capability }) => words.capabilities[capability]),
              words.and,
            ),
          ),
        )}.`
      : '',
  ]
  return [
    heading(modelName(model)),
    paragraph(sentences.filter(Boolean).join(' ')),
    ...(evidence.length
      ? [
          listOf(
            evidence
              .slice(0, mostRows)
              .map((row) => ({ text: reasonSentence(row, words), url: row.benchmark.url })),
          ),
        ]
      : [paragraph(`${capitalise(words.list.noFigureBehind)}.`)]),
  ]
}
