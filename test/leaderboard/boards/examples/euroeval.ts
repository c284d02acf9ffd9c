import { json, type BoardExample } from '../example.ts'

const row = (model: string, type = '🤔', rank = '1.56@@1.56') =>
  `"<a href='https://hf.co/x'>${model}</a>",${type},${rank},57.45 ± 2.72 / 70.00 ± 1.97@@57.45`
const table = (...rows: string[]) =>
  // The first line groups the columns by task; the second names them.
  [`<span style='opacity: 0.6;'>Task Type</span>,,,Reading`, 'Model,Type,Rank,squad', ...rows].join(
    '\n',
  )

const german = table(
  row('gpt-9#high (zero-shot, val)'),
  row('gemini/gemini-9-pro (val)', '🤔', '1.19@@1.19'),
  row('Qwen/Qwen9-32B#no-thinking', '📝', '1.77@@1.77'),
  row('someone/gemma-3-27b-it', '📝', '2.10@@2.10'),
  // A model that lacks a task has no rank, not rank 100.
  row('gpt-8', '🤔', '-@@100'),
  row('gpt-7', '🤔', 'first@@1'),
  // Base models and encoders do not answer questions.
  row('Qwen/Qwen9-32B', '🧠'),
  row('google/bert', '🔍'),
  ',🤔,1.5@@1.5,1',
)
const empty = table()

export const euroeval: BoardExample = {
  board: 'euroeval',
  answer: (url) => {
    if (url.includes('faroese')) return undefined
    if (url.endsWith('dutch_all.json')) return json({})
    if (url.endsWith('_all.json'))
      return json({ annotate: { notes: 'Last updated: 2026-04-17 17:12:08 CET' } })
    if (!url.endsWith('_all.csv')) return undefined
    if (url.includes('english')) return table(row('gpt-9'))
    return url.includes('german') || url.includes('dutch') ? german : empty
  },
  figures: [
    'english | gpt-9 | 1.56 | | 2026-04-17',
    // On the validation questions models are compared among themselves.
    'german-validation | gpt-9 | 1.56 | high, zero-shot | 2026-04-17',
    'german-validation | gemini-9-pro | 1.19 | | 2026-04-17',
    'german | Qwen/Qwen9-32B | 1.77 | no-thinking | 2026-04-17',
    'german | someone/gemma-3-27b-it | 2.1 | | 2026-04-17',
  ],
  leftOut: {
    'Model: Too small: expected string to have >=1 characters': 1,
    'a part could not be read': 1,
    'not a number': 1,
    'table without a date': 1,
  },
}
