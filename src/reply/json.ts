import type { Dataset } from '../leaderboard/model.ts'
import type { Requirement } from '../requirements/requirement.ts'
import type { Exclusion, JustifiedPick, Shortlist } from '../shortlist/types.ts'
import { barrierIn } from './barriers.ts'
import { endOf } from './ending.ts'
import { ownMemory } from './own-memory.ts'
import { ownEvidence, ownReasons } from './own-tests.ts'
import type { Block, Reply } from './reply.ts'
import { caveatSentence, reasonSentence } from './sentences.ts'
import { renderBlocks } from './text.ts'
import { thinkingCost } from './unsure.ts'
import { contextOf } from './why-pick.ts'
import type { Words } from './words/en.ts'
import { wordsFor } from './words/index.ts'

/** Models left out that are written: the ablest, which are those people ask about. */
const mostExcluded = 60

/** What an answer leaves behind: the request and the list that stand after it. */
export interface Standing {
  requirement: Requirement
  shortlist: Shortlist
}

/** One answer in the form that programs read (version 2); DESIGN fixes every field. `standing`: absent without a use case. */
export function toJson(
  reply: Reply,
  standing: Standing | undefined,
  dataset: Dataset,
): Record<string, unknown> {
  const { kind, intent, notApplied, unknownNames, question } = reply
  const words = wordsFor(reply.language)
  const requirement = kind === 'not-covered' ? reply.requirement : standing?.requirement
  return {
    kind,
    intent,
    requirement: requirement ?? null,
    notApplied,
    unknownNames,
    shortlist: (standing?.shortlist.picks ?? []).map((pick) =>
      pickJson(pick, standing!, dataset, words),
    ),
    ranking: (standing?.shortlist.ranking ?? []).map(({ model, score, low, high }) => ({
      model: model.id,
      score,
      low,
      high,
    })),
    excluded: ablest(standing?.shortlist.excluded ?? [], dataset).map((exclusion) => ({
      model: exclusion.model.id,
      reason: barrierIn(words, exclusion, standing?.requirement.limits ?? {}),
    })),
    question: question?.text ?? null,
    dataset: {
      asOf: dataset.asOf,
      sources: dataset.sources.map(({ id, asOf, rows }) => ({ id, asOf, rows })),
    },
    text: inOneLine(reply.short),
    details: inOneLine(reply.details()),
  }
}

/** Lines are not broken here: a space that keeps an amount and its sign together is a plain one. */
const inOneLine = (blocks: Block[]) => renderBlocks(blocks, Infinity).replaceAll('\u00a0', ' ')

function pickJson(
  pick: JustifiedPick,
  { requirement, shortlist }: Standing,
  dataset: Dataset,
  words: Words,
): Record<string, unknown> {
  const { model, role, score, low, high, evidenceRows, cost, caveats } = pick
  const thinking = thinkingCost(pick)
  const own = ownMemory(pick, requirement)
  const endsOn = endOf(model, cost?.offer)
  return {
    model: model.id,
    name: model.name,
    role,
    score,
    low,
    high,
    reasons: [
      ...ownReasons(shortlist, pick),
      ...evidenceRows
        .filter(({ isMiddling }) => !isMiddling)
        .map((row) => reasonSentence(row, words)),
    ],
    evidence: [
      ...ownEvidence(shortlist, pick),
      ...evidenceRows.map(({ benchmark, score: figure }) => ({
        benchmark: benchmark.name,
        board: benchmark.board,
        value: figure.value,
        unit: benchmark.unit,
        setting: figure.setting ?? null,
        date: figure.date,
        url: benchmark.url,
      })),
      ...speedEvidence(pick, dataset),
    ],
    offer: cost
      ? {
          provider: cost.offer.provider,
          inputUsdPerMTok: cost.offer.inputUsdPerMTok,
          outputUsdPerMTok: cost.offer.outputUsdPerMTok,
          asOf: cost.offer.asOf,
        }
      : null,
    contextTokens: contextOf(pick) ?? null,
    monthlyUsd: cost ? cents(cost.monthlyUsd) : null,
    ...(thinking === undefined ? {} : { monthlyUsdThinking: cents(thinking) }),
    ...(own ? { memoryGb: Number(own.memoryGb.toFixed(1)) } : {}),
    ...(endsOn ? { endsOn } : {}),
    caveats: caveats.map((caveat) => caveatSentence(caveat, words, requirement.limits)),
  }
}

/** How fast it ran on the machine that was named, or one of like size did. */
function speedEvidence({ caveats }: JustifiedPick, { sources }: Dataset) {
  return caveats.flatMap((caveat) => {
    if (caveat.kind !== 'own-hardware') return []
    const { measured, like } = caveat
    const run = measured ?? like?.run
    if (run?.outputTokensPerSecond === undefined) return []
    const of = like && `${like.name}, of like size`
    return {
      benchmark: `Output speed on ${run.hardware ?? 'an unnamed machine'}`,
      board: run.board,
      value: run.outputTokensPerSecond,
      unit: 'tokens/s',
      setting: [of, run.weights].filter(Boolean).join('; ') || null,
      date: run.date,
      url: sources.find(({ id }) => id === run.board)?.url ?? null,
    }
  })
}

function ablest(excluded: Exclusion[], { fit }: Dataset): Exclusion[] {
  if (excluded.length <= mostExcluded) return excluded
  const ability = ({ model }: Exclusion) => fit.ability[model.id]?.value ?? -Infinity
  return excluded.toSorted((a, b) => ability(b) - ability(a)).slice(0, mostExcluded)
}

/** Cents, or four digits where cents would hide the amount. */
function cents(amount: number): number {
  return amount >= 1 ? Math.round(amount * 100) / 100 : Number(amount.toPrecision(4))
}
