import { json, type BoardExample } from '../example.ts'

const entry = {
  model: 'claude-opus-9 (Thinking)',
  rank: 1,
  score: 46.444,
  confidenceInterval_upper: 1.96,
  confidenceInterval_lower: 1.9,
  contaminationMessage: null,
  company: 'anthropic',
  createdAt: '2026-04-01T12:00:00.000Z',
}
const script = (text: string) => `<script>self.__next_f.push([1,${json(text)}])</script>`
/** The rows stand in text that the page streams in pieces. */
function page(...entries: unknown[]) {
  const text = `7:["$",null,{"slug":"[x]","entries":${json(entries)},"after":[]}]\n`
  return `<html><script>self.__next_f.push([0])</script>${script(text.slice(0, 60))}${script(text.slice(60))}</html>`
}

const pages: Record<string, string> = {
  humanitys_last_exam: page(
    entry,
    { ...entry, model: 'gpt-9* \n', createdAt: null, confidenceInterval_upper: null },
    { ...entry, model: ' \n' },
    { ...entry, score: '46' },
    { ...entry, score: 464 },
  ),
  // On boards of agents the agent stands in brackets.
  'sweatlas-qna': page({ ...entry, model: 'GPT-9 (Codex) xhigh', createdAt: null }),
  // No day is known of its undated rows.
  mcp_atlas: page({ ...entry, createdAt: null }),
  math: '<html>Coming soon</html>',
  spanish: page({ ...entry, score: 1122, createdAt: null }),
  mask: script('{"entries":[{"model":"x"},'),
}

export const seal: BoardExample = {
  board: 'seal',
  answer: (url) => {
    const slug = /^https:\/\/labs\.scale\.com\/leaderboard\/(.+)$/.exec(url)?.[1]
    return slug && slug !== 'multichallenge' ? (pages[slug] ?? page()) : undefined
  },
  figures: [
    'spanish | claude-opus-9 (Thinking) | 1122 [1120.1-1123.96] | | 2024-08-01',
    'humanitys_last_exam | claude-opus-9 (Thinking) | 46.44 [44.54-48.4] | | 2026-04-01',
    'humanitys_last_exam | gpt-9 | 46.44 [44.54-] | may have seen the questions | 2026-04-08',
    'sweatlas-qna | GPT-9 xhigh | 46.44 [44.54-48.4] | Codex | 2026-07-02',
  ],
  leftOut: {
    'a part could not be read': 1,
    'the page has no entries any more': 2,
    'no date': 1,
    'model: Too small: expected string to have >=1 characters': 1,
    'score: Invalid input: expected number, received string': 1,
    'the value is not 0-100': 1,
  },
}
