import { z } from 'zod'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'

const file =
  'https://raw.githubusercontent.com/amazon-science/SWE-PolyBench/gh-pages/template/polybench_data.json'

/** "PolyBench500" is a sample of "Full". */
const sets = new Set(['Full', 'Verified'])

const boardsSchema = z.object({
  leaderboards: z.array(z.object({ name: z.string(), results: z.array(z.unknown()) })),
})
const rowSchema = z.looseObject({ name: z.string().min(1), date: z.iso.date() })

/** Fixing issues of real repositories in four languages, by agents that name their model. */
export const swePolyBench: Board = {
  id: 'swe-polybench',
  name: 'SWE-PolyBench',
  url: 'https://amazon-science.github.io/SWE-PolyBench/',
  licence: 'Apache-2.0',
  attribution: 'SWE-PolyBench, Amazon Science (Apache-2.0)',
  about:
    'Fixing issues of real repositories in Java, JavaScript, TypeScript and Python, done by agents; submitted to Amazon Science. Agents that do not name their model are left out.',
  howToRead: 'Percent of issues fixed, by language of the repository.',
  weaknesses: ['the agent matters as much as the model', 'few models, most of them of 2025'],
  bundle: 'yes',
  rhythmDays: 60,
  usual: {
    evaluator: 'submission',
    capabilities: ['agentic-coding', 'coding'],
    severalRuns: 'middle',
    group: 'swe-polybench',
    weakness: 'the agent matters as much as the model, and few models were run',
  },
  benchmarks: benchmarksOf('swe-polybench'),
  async rows({ download, parse, reject }) {
    const { leaderboards } = boardsSchema.parse(await download.json(file))
    const runs = leaderboards.flatMap(({ name: set, results }) =>
      parse(rowSchema, sets.has(set) ? results : []).flatMap((row) => {
        const { agent, model } = partsOf(row.name)
        if (!model) reject('an agent that names no model', row.name)
        const values = Object.entries(row).map(([column, value]) => [`${set}/${column}`, value])
        return model
          ? { name: model, setting: agent, date: row.date, values: Object.fromEntries(values) }
          : []
      }),
    )
    return { runs }
  },
}

/** `Aider-PB (Sonnet 3.5)` and `Prometheus + GPT-5` name agent and model; a version in brackets is none. */
function partsOf(name: string): { agent?: string; model?: string } {
  const [, agent, model] = /^([^()+]+) (?:\(|\+ )([^()]+)\)?$/.exec(name) ?? []
  return model && !/^v\d/.test(model) ? { agent, model } : {}
}
