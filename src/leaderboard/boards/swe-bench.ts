import { z } from 'zod'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'

const file =
  'https://raw.githubusercontent.com/SWE-bench/swe-bench.github.io/master/data/leaderboards.json'

const boardsSchema = z.object({
  leaderboards: z.array(z.object({ name: z.string(), results: z.array(z.unknown()) })),
})
const rowSchema = z.object({
  name: z.string().trim().min(1),
  resolved: z.number(),
  date: z.iso.date({ error: 'no date' }),
  'mini-swe-agent_version': z.string({ error: 'no version of the agent' }).regex(/^\d+\./),
  tags: z.array(z.string()).nullish(),
  warning: z.string().nullish(),
  /** USD a task. */
  instance_cost: z.number().positive().optional().catch(undefined),
})

/** Fixing real GitHub issues with nothing but a shell: the one SWE-bench board that ranks models, not agents. */
export const sweBench: Board = {
  id: 'swe-bench',
  name: 'SWE-bench (bash only)',
  url: 'https://www.swebench.com',
  licence: 'CC BY-NC 4.0',
  attribution: 'SWE-bench leaderboards, swebench.com (CC BY-NC 4.0)',
  about:
    'Fixing real GitHub issues with nothing but a shell, all models in the same small agent; run by the authors of SWE-bench.',
  howToRead:
    'Percent of 500 issues fixed. The two generations of the agent do not compare. The other SWE-bench boards rank agents and are not read.',
  weaknesses: ['public issues that models may have seen in training', 'Python only'],
  bundle: 'live-only',
  rhythmDays: 60,
  usual: {
    capabilities: ['agentic-coding', 'coding'],
    group: 'swe-bench',
    weakness: 'public issues that models may have seen in training',
  },
  /** Results of the two generations of the board's agent do not compare. */
  benchmarks: benchmarksOf('swe-bench'),
  async rows({ download, parse, reject }) {
    const { leaderboards } = boardsSchema.parse(await download.json(file))
    const board = leaderboards.find(({ name }) => name === 'bash-only')
    if (!board) throw new Error('there is no board "bash-only" any more')
    const runs = parse(rowSchema, board.results).flatMap((row) => {
      if (row.warning) {
        reject('the board warns of it', `${row.name}: ${row.warning}`)
        return []
      }
      const version = row['mini-swe-agent_version']
      const model = row.tags?.find((tag) => tag.startsWith('Model: '))?.slice('Model: '.length)
      // The tag names the model as its API does; the effort stands only in the name beside it.
      const effort = model && /\b(?:xhigh|high|medium|low|minimal)\b/i.exec(row.name)?.[0]
      return {
        name: model || row.name,
        setting: [effort?.toLowerCase(), `mini-SWE-agent ${version}`].filter(Boolean).join(', '),
        date: row.date,
        usdPerTask: row.instance_cost,
        values: {
          [Number.parseInt(version, 10) < 2 ? 'bash-only-1' : 'bash-only-2']: row.resolved,
        },
      }
    })
    return { runs }
  },
}
