import { z } from 'zod'
import { parseYaml } from '../bounds.ts'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'

const folder = 'https://raw.githubusercontent.com/Aider-AI/aider/main/aider/website/_data'
/** The older exercises are in Python only, with the open models of 2024. */
const files = ['polyglot', 'edit'] as const

/** 0 where nobody counted. */
const counted = z.number().positive().optional().catch(undefined)
const rowSchema = z.object({
  model: z.string().trim().min(1),
  /** Percent solved with a second try after seeing the failed tests: the board's headline. */
  pass_rate_2: z.number(),
  edit_format: z.string().optional(),
  date: z.iso.date(),
  /** USD and tokens of the whole run. */
  total_cost: counted,
  completion_tokens: counted,
  test_cases: counted,
  seconds_per_case: counted,
})

/** Editing code in six programming languages with the Aider tool; not updated since October 2025. */
export const aider: Board = {
  id: 'aider',
  name: 'Aider polyglot leaderboard',
  url: 'https://aider.chat/docs/leaderboards/',
  licence: 'Apache-2.0',
  attribution: 'Aider polyglot leaderboard, aider.chat (Apache-2.0)',
  about:
    'Solving 225 programming exercises in six languages by editing files, with a second try; run by the author of Aider.',
  howToRead: 'Percent of exercises solved within two tries.',
  weaknesses: ['not updated since October 2025', 'the exercises are public'],
  bundle: 'yes',
  benchmarks: benchmarksOf('aider'),
  async rows({ download, parse, readParts }) {
    const lists = await readParts(
      [...files],
      (name) => name,
      async (name) => ({ name, yaml: await download.text(`${folder}/${name}_leaderboard.yml`) }),
    )
    const runs = lists.flatMap(({ name: benchmark, yaml }) => {
      const list = z.array(z.unknown()).parse(parseYaml(yaml))
      return parse(rowSchema, list).map((row) => {
        const { date, edit_format: format, test_cases: tasks } = row
        const { name, packing } = modelOf(row.model)
        const each = (total: number | undefined) => (total && tasks ? total / tasks : undefined)
        const told = [packing, format && `edit format ${format}`].filter(Boolean)
        return {
          name,
          date,
          setting: told.join(', ') || undefined,
          values: { [benchmark]: row.pass_rate_2 },
          usdPerTask: each(row.total_cost),
          answerTokens: each(row.completion_tokens),
          secondsPerTask: row.seconds_per_case,
        }
      })
    })
    return { runs }
  },
}

/** `ollama/qwen2.5-coder:7b-instruct-q8_0 (whole)` is qwen2.5-coder-7b-instruct, packed as q8_0. */
function modelOf(published: string): { name: string; packing?: string } {
  const plain = published
    .replace(/^(?:ollama|openai|openrouter)\//, '')
    .replace(/ \((?:diff|udiff|whole|bf16)\)$/, '')
    .replaceAll(':', '-')
  const [packing] = /(?<=-)(?:q\d_\w{1,4}|fp16)$/i.exec(plain) ?? []
  return packing ? { name: plain.slice(0, -packing.length - 1), packing } : { name: plain }
}
