import type { Exclusion } from '../shortlist/types.ts'
import { caveatSentence, reasonSentence } from './sentences.ts'
import type { Recommendation } from './recommendation.ts'
import { barrierPhrase } from './barriers.ts'

/** One recommendation in the form that programs read; DESIGN fixes every field. */
export function toJson(recommendation: Recommendation): Record<string, unknown> {
  const { useCase, requirement, shortlist, question, dataset } = recommendation
  return {
    useCase,
    requirement,
    shortlist: shortlist.picks.map(
      ({ model, role, score, low, high, evidenceRows, cost, caveats }) => ({
        model: model.id,
        name: model.name,
        role,
        score,
        low,
        high,
        reasons: evidenceRows.map(reasonSentence),
        evidence: evidenceRows.map(({ benchmark, score: figure }) => ({
          benchmark: benchmark.name,
          board: benchmark.board,
          value: figure.value,
          unit: benchmark.unit,
          setting: figure.setting ?? null,
          date: figure.date,
          url: benchmark.url,
        })),
        offer: cost
          ? {
              provider: cost.offer.provider,
              inputUsdPerMTok: cost.offer.inputUsdPerMTok,
              outputUsdPerMTok: cost.offer.outputUsdPerMTok,
              asOf: cost.offer.asOf,
            }
          : null,
        contextTokens: model.contextTokens ?? null,
        monthlyUsd: cost ? cents(cost.monthlyUsd) : null,
        caveats: caveats.map(caveatSentence),
      }),
    ),
    ranking: shortlist.ranking.map(({ model, score, low, high }) => ({
      model: model.id,
      score,
      low,
      high,
    })),
    excluded: shortlist.excluded.map((exclusion) => ({
      model: exclusion.model.id,
      reason: reasonOf(exclusion),
    })),
    question: question ?? null,
    dataset: {
      asOf: dataset.asOf,
      sources: dataset.sources.map(({ id, asOf, rows }) => ({ id, asOf, rows })),
    },
  }
}

function reasonOf({ barrier, actual, verified }: Exclusion): string {
  return `${verified ? '' : 'not verified: '}${barrierPhrase(barrier, actual, verified)}`
}

/** Cents, or four digits where cents would hide the amount. */
function cents(amount: number): number {
  return amount >= 1 ? Math.round(amount * 100) / 100 : Number(amount.toPrecision(4))
}
