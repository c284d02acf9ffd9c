import { z } from 'zod'
import { parseJson } from '../bounds.ts'
import type { Board, Run } from './board.ts'
import { readTable, yes } from '../../table.ts'
import { benchmarkColumns } from './benchmark-table.ts'

const pages = readTable(new URL('tables/seal.tsv', import.meta.url), {
  /** The last part of the page's address. */
  slug: z.string(),
  ...benchmarkColumns,
  /** Rows name the agent in brackets behind the model: `GPT-5.5 (Codex) xhigh`. */
  agents: yes.optional(),
  /** Day from which rows are known that state no date of their own. */
  seen: z.iso.date().optional(),
})
type Page = (typeof pages)[number]

const pageUrl = (slug: string) => `https://labs.scale.com/leaderboard/${slug}`

const halfWidth = z.number().nonnegative().nullish()
const entrySchema = z.object({
  model: z.string().trim().min(1),
  score: z.number().nonnegative(),
  /** Both are half-widths of the 95% interval, not its bounds. */
  confidenceInterval_upper: halfWidth,
  confidenceInterval_lower: halfWidth,
  contaminationMessage: z.string().nullish(),
  company: z.string().nullish(),
  createdAt: z.string().nullish(),
})

/** Scale's expert-graded boards. All rights are reserved: fetched by the operator, shown with a link, never bundled. */
export const seal: Board = {
  id: 'seal',
  name: 'Scale SEAL leaderboards',
  url: 'https://labs.scale.com/leaderboard',
  licence: 'all rights reserved',
  attribution: 'Scale AI, labs.scale.com/leaderboard',
  about:
    "Expert-graded boards of Scale AI: Humanity's Last Exam, software agents, safety and closed boards of 2024.",
  howToRead: 'Percent, rating or points by board, with 95% intervals.',
  weaknesses: [
    'boards of 2024 are closed and hold no model of today',
    'the agent matters as much as the model on the software boards',
  ],
  bundle: 'live-only',
  rhythmDays: 120,
  benchmarks: Object.fromEntries(
    pages.map((page) => [page.slug, { ...page, url: pageUrl(page.slug) }]),
  ),
  async rows({ download, parse, reject, readParts }) {
    const read = await readParts(
      pages,
      ({ slug }) => slug,
      async (page) => ({ page, html: await download.text(pageUrl(page.slug)) }),
    )
    const runs = read.flatMap(({ page, html }) => {
      const { slug } = page
      const entries = entriesOf(html)
      if (!entries) reject('the page has no entries any more', slug)
      return parse(entrySchema, entries ?? [], () => slug).flatMap((entry) => {
        const run = toRun(page, entry)
        if (!run.date) reject('no date', `${slug} ${entry.model}`)
        return run.date ? run : []
      })
    })
    return { runs }
  },
}

/** The page streams its data as pieces of text in scripts; the rows are a JSON array in that text. */
function entriesOf(html: string): unknown[] | undefined {
  const pieces = html.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/gs)
  try {
    const text = [...pieces].map(([, piece]) => z.string().parse(parseJson(piece ?? ''))).join('')
    const start = /"entries":\s*(?=\[)/.exec(text)
    if (!start) return undefined
    const json = arrayAt(text, start.index + start[0].length)
    return z.array(z.unknown()).parse(parseJson(json ?? ''))
  } catch {
    return undefined
  }
}

/** The JSON array that begins at `start`, brackets in strings left aside. */
function arrayAt(text: string, start: number): string | undefined {
  let depth = 0
  for (const token of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)|[[\]]/gs)) {
    if (token[0] === '[') depth += 1
    if (token[0] === ']') depth -= 1
    if (depth === 0) return text.slice(start, start + token.index + 1)
  }
  return undefined
}

function toRun(page: Page, row: z.infer<typeof entrySchema>): Run {
  const { confidenceInterval_lower: below, confidenceInterval_upper: above, score } = row
  const { name, agent } = nameIn(row.model, page)
  // An asterisk marks a model whose maker may have seen the questions.
  const doubt = row.model.includes('*') || row.contaminationMessage
  const setting = [agent, doubt ? 'may have seen the questions' : ''].filter(Boolean).join(', ')
  return {
    name,
    lab: row.company ?? undefined,
    setting: setting || undefined,
    date: z.iso.date().safeParse(row.createdAt?.slice(0, 10)).data ?? page.seen,
    values: {
      [page.slug]: {
        value: score,
        low: below ? score - below : undefined,
        high: above ? score + above : undefined,
      },
    },
  }
}

/** `GPT-5.5 (Codex) xhigh` on a board of agents is `GPT-5.5 xhigh` in the agent Codex. */
function nameIn(published: string, { agents }: Page): { name: string; agent?: string } {
  const plain = published.replaceAll('*', '').trim()
  const [, model, agent, effort = ''] = /^([^()]+) \(([^()]+)\) ?(\S*)$/.exec(plain) ?? []
  if (!agents || !model || !agent || isEffort(agent)) return { name: plain }
  return { name: `${model} ${effort}`.trim(), agent }
}

const isEffort = (words: string) =>
  /^(?:x?high|medium|low|minimal|max|(?:non-)?thinking)$/i.test(words)
