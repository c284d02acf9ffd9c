import { z } from 'zod'
import type { Benchmark } from '../model.ts'
import { readParts } from './read-parts.ts'
import { sealBoards, type SealBoard } from './seal-boards.ts'
import type { Download, Figure, Rejections, Source, SourceReading } from '../sources/source.ts'
import { collectRejections, newest, parseRow } from '../sources/source.ts'

/** Scale's expert-graded boards. All rights are reserved: fetched by the operator, shown with a link, never bundled. */
export const seal: Source = {
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
  benchmarks: () => Object.entries(sealBoards).map(([slug, board]) => toBenchmark(slug, board, '')),
  read,
}

const pageUrl = (slug: string) => `https://labs.scale.com/leaderboard/${slug}`

const entrySchema = z.object({
  model: z.string().trim().min(1),
  score: z.number().nonnegative(),
  /** Both are half-widths of the 95% interval, not its bounds. */
  confidenceInterval_upper: z.number().nonnegative().nullish(),
  confidenceInterval_lower: z.number().nonnegative().nullish(),
  contaminationMessage: z.string().nullish(),
  company: z.string().nullish(),
  createdAt: z.string().nullish(),
})

interface Page {
  slug: string
  html: string
}

async function read(download: Download): Promise<SourceReading> {
  const rejections = collectRejections()
  const readPage = async (slug: string): Promise<Page> => ({
    slug,
    html: await download.text(pageUrl(slug)),
  })
  const name = (slug: string) => slug
  const pages = await readParts(Object.keys(sealBoards), rejections, name, readPage)
  return parseSeal(pages, rejections)
}

export function parseSeal(pages: Page[], rejections = collectRejections()): SourceReading {
  const figures: Figure[] = []
  const benchmarks: Benchmark[] = []
  for (const { slug, html } of pages) {
    const board = sealBoards[slug]
    const entries = entriesOf(html)
    if (!board || !entries) {
      rejections.add('the page has no entries any more', slug)
      continue
    }
    const own = entries.flatMap((raw) => toFigure(slug, board, raw, rejections) ?? [])
    figures.push(...own)
    if (own.length > 0) benchmarks.push(toBenchmark(slug, board, newest(own.map((f) => f.date))))
  }
  const asOf = newest(figures.map(({ date }) => date))
  return { asOf, listings: [], benchmarks, figures, rejected: rejections.list() }
}

/** The page streams its data as pieces of text in scripts; the rows are a JSON array in that text. */
function entriesOf(html: string): unknown[] | undefined {
  const pieces = html.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/gs)
  try {
    const text = [...pieces].map(([, piece]) => z.string().parse(JSON.parse(piece ?? ''))).join('')
    const start = /"entries":\s*(?=\[)/.exec(text)
    if (!start) return undefined
    const json = arrayAt(text, start.index + start[0].length)
    return z.array(z.unknown()).parse(JSON.parse(json ?? ''))
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

function toFigure(
  slug: string,
  board: SealBoard,
  raw: unknown,
  rejections: Rejections,
): Figure | undefined {
  const row = parseRow(entrySchema, raw, slug, rejections)
  if (!row) return undefined
  const date = z.iso.date().safeParse(row.createdAt?.slice(0, 10)).data ?? board.seen
  if (!date || (board.unit === 'percent' && row.score > 100)) {
    rejections.add(date ? 'score out of range' : 'no date', `${slug} ${row.model}`)
    return undefined
  }
  const { name, agent } = toRun(row.model, board)
  // An asterisk marks a model whose maker may have seen the questions.
  const doubt = row.model.includes('*') || row.contaminationMessage
  const setting = [agent, doubt ? 'may have seen the questions' : ''].filter(Boolean).join(', ')
  const { confidenceInterval_lower: below, confidenceInterval_upper: above } = row
  return {
    benchmark: `seal/${slug}`,
    name,
    lab: row.company ?? undefined,
    value: row.score,
    low: below ? round(row.score - below) : undefined,
    high: above ? round(row.score + above) : undefined,
    setting: setting || undefined,
    date,
  }
}

/** `GPT-5.5 (Codex) xhigh` on a board of agents is `GPT-5.5 xhigh` in the agent Codex. */
function toRun(published: string, board: SealBoard): { name: string; agent?: string } {
  const plain = published.replaceAll('*', '').trim()
  const [, model, agent, effort = ''] = /^(.+?) \(([^()]+)\)\s*(\S*)$/.exec(plain) ?? []
  if (!board.agents || !model || !agent || isEffort(agent)) return { name: plain }
  return { name: `${model} ${effort}`.trim(), agent }
}

const isEffort = (words: string) =>
  /^(?:x?high|medium|low|minimal|max|(?:non-)?thinking)$/i.test(words)

const round = (value: number) => Number(value.toFixed(2))

function toBenchmark(slug: string, board: SealBoard, asOf: string): Benchmark {
  const { name, unit, capabilities, language, measures, weakness, group } = board
  return {
    id: `seal/${slug}`,
    board: 'seal',
    name,
    unit,
    higherIsBetter: board.higherIsBetter ?? true,
    evaluator: 'independent',
    capabilities,
    group: group ?? `seal/${slug}`,
    language,
    measures,
    weakness,
    asOf,
    url: pageUrl(slug),
  }
}
