import type { Recommendation } from '../recommendation.ts'
import type { Block, Reply } from '../reply.ts'
import { barrierPhrase } from '../barriers.ts'
import { day, plural, usdPerMonth } from '../format.ts'
import { fitPhrase, reasonSentence } from '../sentences.ts'

const mostNearMisses = 5
const mostExcluded = 8

/** What a short answer leaves out: every figure behind the picks, the near misses, and what was excluded and why. */
export function detailsReply({ shortlist, dataset }: Recommendation): Reply {
  const { picks, ranking, excluded } = shortlist
  const picked = new Set(picks.map(({ model }) => model.id))
  const near = ranking.filter(({ model }) => !picked.has(model.id)).slice(0, mostNearMisses)
  const blocks: Block[] = picks.flatMap(({ model, evidenceRows }): Block[] => [
    { kind: 'heading', text: `${model.name}: ${plural(evidenceRows.length, 'figure')}` },
    { kind: 'list', items: evidenceRows.map(reasonSentence) },
  ])
  if (near.length)
    blocks.push(
      { kind: 'heading', text: 'Near misses' },
      {
        kind: 'list',
        items: near.map(
          (candidate) =>
            `${candidate.model.name}: fit ${fitPhrase(candidate)}, ${candidate.cost ? `${usdPerMonth(candidate.cost.monthlyUsd)} a month` : 'price unknown'}`,
        ),
      },
    )
  if (excluded.length) {
    const shown = excluded
      .toSorted((a, b) => (b.model.released ?? '').localeCompare(a.model.released ?? ''))
      .slice(0, mostExcluded)
    const more = excluded.length - shown.length
    blocks.push(
      { kind: 'heading', text: 'Left out, the newest first' },
      {
        kind: 'list',
        items: [
          ...shown.map(
            ({ model, barrier, actual, verified }) =>
              `${model.name}: ${barrierPhrase(barrier, actual, verified)}`,
          ),
          ...(more > 0 ? [`and ${plural(more, 'other')}`] : []),
        ],
      },
    )
  }
  blocks.push({ kind: 'note', text: `Newest figure: ${day(dataset.asOf)}.` })
  return { intent: 'explain', blocks }
}
