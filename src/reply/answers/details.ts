import type { Engine } from '../../leaderboard/standings.ts'
import type { Requirement } from '../../requirements/requirement.ts'
import { explain } from '../../shortlist/explain.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import type { Candidate, Exclusion, Shortlist } from '../../shortlist/types.ts'
import { barrierPhrase, exclusionGroup } from '../barriers.ts'
import { capabilityWords } from '../capabilities.ts'
import { day, plural, usdPerMonth } from '../format.ts'
import type { Block } from '../reply.ts'
import { fitPhrase, valuePhrase } from '../sentences.ts'

const mostNearMisses = 5
/** Rows of the table that each model gets, so that one model cannot crowd out the others. */
const mostRowsEach = 30

/** Everything a shortlist rests on: all figures as a table, the near misses, and every model left out with its reason. */
export function detailBlocks(engine: Engine, requirement: Requirement): Block[] {
  const shortlist = recommend(engine, requirement)
  return [
    ...evidenceTable(engine, requirement, shortlist),
    ...nearMisses(shortlist),
    ...leftOut(shortlist.excluded),
  ]
}

function evidenceTable(engine: Engine, requirement: Requirement, { picks }: Shortlist): Block[] {
  const rows = picks.flatMap(({ model }) => {
    return explain(engine, requirement, model)
      .evidence.slice(0, mostRowsEach)
      .map(({ capability, benchmark, score, place, of }) => [
        model.name,
        capabilityWords[capability],
        benchmark.name,
        valuePhrase(benchmark, score.value),
        `${place} of ${of}`,
        score.setting ?? '-',
        day(score.date),
      ])
  })
  const heading: Block = { kind: 'heading', text: 'Published figures behind the list' }
  if (rows.length === 0)
    return [heading, { kind: 'text', text: 'No board publishes a figure for these models.' }]
  const columns = ['Model', 'For', 'Benchmark', 'Figure', 'Place', 'Setting', 'Date']
  return [heading, { kind: 'table', columns, rows }]
}

function nearMisses({ picks, ranking }: Shortlist): Block[] {
  const listed = new Set(picks.map(({ model }) => model.id))
  const next = ranking.filter(({ model }) => !listed.has(model.id)).slice(0, mostNearMisses)
  if (next.length === 0) return []
  const item = (one: Candidate) =>
    `${one.model.name}: fit ${fitPhrase(one)}, ${one.cost ? `${usdPerMonth(one.cost.monthlyUsd)} a month` : 'price unknown'}`
  return [
    { kind: 'heading', text: 'Next by fit' },
    { kind: 'list', items: next.map(item) },
  ]
}

/** Models of one kind of reason share a line: three hundred lines would not be read. */
function leftOut(excluded: Exclusion[]): Block[] {
  const groups = new Map<string, Exclusion[]>()
  for (const exclusion of excluded) {
    const group = exclusionGroup(exclusion)
    groups.set(group, [...(groups.get(group) ?? []), exclusion])
  }
  if (groups.size === 0) return []
  const items = [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([group, members]) => `${members.length} ${group}: ${members.map(withReason).join(', ')}`)
  return [
    { kind: 'heading', text: `Left out: ${plural(excluded.length, 'model')}` },
    { kind: 'list', items },
  ]
}

function withReason({ model, barrier, actual, verified }: Exclusion): string {
  return `${model.name} (${barrierPhrase(barrier, actual, verified)})`
}
