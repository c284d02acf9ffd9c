import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import type { Board } from './board.ts'

const file =
  'https://raw.githubusercontent.com/Aider-AI/aider/main/aider/website/_data/polyglot_leaderboard.yml'

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
  benchmarks: {
    polyglot: {
      column: 'pass_rate_2',
      name: 'Aider polyglot',
      capabilities: ['coding'],
      // Epoch keeps a copy of this board.
      group: 'epoch/aider_polyglot',
      measures:
        'solving 225 exercises in C++, Go, Java, JavaScript, Python and Rust by editing files',
      weakness: 'not updated since October 2025, and the exercises are public',
    },
  },
  async rows({ download, parse }) {
    const list = z
      .array(z.unknown())
      .parse(parseYaml(await download.text(file), { logLevel: 'error' }))
    const runs = parse(rowSchema, list).map((row) => {
      const { model: name, date, edit_format: format, test_cases: tasks } = row
      const each = (total: number | undefined) => (total && tasks ? total / tasks : undefined)
      return {
        name,
        date,
        setting: format && `edit format ${format}`,
        values: row,
        usdPerTask: each(row.total_cost),
        answerTokens: each(row.completion_tokens),
        secondsPerTask: row.seconds_per_case,
      }
    })
    return { runs }
  },
}
