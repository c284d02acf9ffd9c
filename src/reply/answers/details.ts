import type { Engine } from '../../leaderboard/standings.ts'
import type { Requirement } from '../../requirements/requirement.ts'
import { explain } from '../../shortlist/explain.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import { chancesInThree } from '../../shortlist/chances.ts'
import type { Exclusion, Shortlist } from '../../shortlist/types.ts'
import { barrierPhrase, exclusionGroup } from '../barriers.ts'
import { capabilityWords } from '../capabilities.ts'
import { day, plural, usdPerMonth } from '../../format.ts'
import type { Block } from '../reply.ts'
import { fitPhrase, valuePhrase } from '../sentences.ts'
import { chancePhrase } from '../why-role.ts'

const mostLikely = 8
/** Rows of the table that each model gets, so that one model cannot crowd out the others. */
const mostRowsEach = 30

/** Everything a shortlist rests on: all figures as a table, how sure the order is, and every model left out with its reason. */
export function detailBlocks(engine: Engine, requirement: Requirement): Block[] {
  const shortlist = recommend(engine, requirement)
  return [
    ...evidenceTable(engine, requirement, shortlist),
    ...howSure(shortlist),
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

/** The models most likely to be the best, on the list or not. */
function howSure({ ranking }: Shortlist): Block[] {
  const chances = chancesInThree(ranking)
  const likely = ranking
    .map((candidate, i) => ({ candidate, chance: chances[i] ?? 0 }))
    .toSorted((a, b) => b.chance - a.chance)
    .slice(0, mostLikely)
  if (likely.length === 0) return []
  const item = ({ candidate, chance }: (typeof likely)[number]) =>
    `${candidate.model.name}: ${chancePhrase(chance)}; fit ${fitPhrase(candidate)}, ${candidate.cost ? `${usdPerMonth(candidate.cost.monthlyUsd)} a month` : 'price unknown'}`
  return [
    { kind: 'heading', text: 'How sure the order is' },
    {
      kind: 'text',
      text: 'How likely each model is to be among the true best three of those that meet your limits, whatever it costs: the share of simulated worlds in which it is, each with a true fit drawn for every model from its interval.',
    },
    { kind: 'list', items: likely.map(item) },
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
