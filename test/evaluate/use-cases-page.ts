import { usd } from '../../src/format.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import type { Dataset } from '../../src/leaderboard/model.ts'
import { fullUsd } from '../../src/shortlist/cost.ts'
import { alikePoints, scoringAtLeast } from '../../src/shortlist/rank.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import type { JustifiedPick } from '../../src/shortlist/types.ts'
import { onOwnHardware } from './use-cases-own-hardware.ts'
import { withLimits } from './use-cases-with-limits.ts'
import { byField } from './use-cases.ts'

const useCases = [...byField, ...withLimits, ...onOwnHardware]

/** What is picked for sixty use cases of every kind, as docs/use-cases.md. */
export function useCasesPage(dataset: Dataset): string {
  const engine = createEngine(dataset)
  const firsts = new Map<string, number>()
  const rows = useCases.map(({ name, requirement, credible }) => {
    const { picks, ranking } = recommend(engine, requirement)
    const [first, ...others] = picks
    const label = first?.model.name ?? 'none'
    firsts.set(label, (firsts.get(label) ?? 0) + 1)
    return [
      name,
      first ? shown(first) : 'none',
      others.map(shown).join('<br>'),
      `${first ? scoringAtLeast(ranking, first.score - alikePoints).length : 0} of ${ranking.length}`,
      credible,
    ]
  })
  const counts = [...firsts].toSorted(([, a], [, b]) => b - a)
  const table = [
    [
      'use case',
      'first',
      'beside it',
      'within two points of the first or above',
      'why that is credible',
    ],
    ['---', '---', '---', '---', '---'],
    ...rows,
  ].map((cells) => `| ${cells.join(' | ')} |`)
  return `# What is picked for ${useCases.length} use cases

Written by \`npm run evaluate -- use-cases\` on the bundled dataset of ${dataset.asOf}, with the prices of that day; the last column is
written by hand. In brackets: expected success (or votes won) of 100, and USD a month with the thinking that is counted, or
memory and speed on own hardware. "Plain": told not to think.

${table.join('\n')}

## First places

${counts.length} different models come first; the most frequent in ${Math.round((100 * (counts[0]?.[1] ?? 0)) / useCases.length)}% of the use cases.

${counts.map(([name, count]) => `- ${name}: ${count}`).join('\n')}
`
}

function shown({ model, score, cost, own, thinks }: JustifiedPick): string {
  const plain = model.reasoning && thinks === false ? ', plain' : ''
  if (own) {
    const speed = own.tokensPerSecond ? `, about ${Math.round(own.tokensPerSecond)} tokens/s` : ''
    return `${model.name}${plain} (${Math.round(score)}; ${own.memoryGb.toFixed(1)} GB at ${own.bits} bits${speed})`
  }
  const price = cost ? `; ${usd(fullUsd(cost))}${cost.batch ? ' in batches' : ''}` : ''
  return `${model.name}${plain} (${Math.round(score)}${price})`
}
