import { parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'
import type { Benchmark } from '../model.ts'
import { whyNotOfficial } from './hub.ts'
import { readParts } from './read-parts.ts'
import type { Download, Figure, Rejections, Source, SourceReading } from '../sources/source.ts'
import { collectRejections, newest, parseRow } from '../sources/source.ts'

/** Reading, knowledge, grammar and summarising in European languages, one table per language. */
export const euroEval: Source = {
  id: 'euroeval',
  name: 'EuroEval',
  url: 'https://euroeval.com',
  licence: 'MIT',
  attribution: 'EuroEval leaderboards, euroeval.com (MIT)',
  about:
    'Understanding, knowledge, grammar and summaries in some thirty European languages, run by its authors in the same way for all models.',
  howToRead: 'A mean rank over the tasks of one language: 1.00 is best, smaller is better.',
  weaknesses: ['short tasks with fixed answers, far from free writing', 'few of the newest models'],
  bundle: 'yes',
  read,
}

const folder = 'https://raw.githubusercontent.com/EuroEval/leaderboards/main/leaderboards'

/** The single languages; tables of several ("Germanic", "European") repeat the same figures. */
const languages: Record<string, string> = {
  albanian: 'sq',
  bosnian: 'bs',
  bulgarian: 'bg',
  catalan: 'ca',
  croatian: 'hr',
  czech: 'cs',
  danish: 'da',
  dutch: 'nl',
  english: 'en',
  estonian: 'et',
  faroese: 'fo',
  finnish: 'fi',
  french: 'fr',
  german: 'de',
  greek: 'el',
  hungarian: 'hu',
  icelandic: 'is',
  italian: 'it',
  latvian: 'lv',
  lithuanian: 'lt',
  norwegian: 'no',
  polish: 'pl',
  portuguese: 'pt',
  romanian: 'ro',
  serbian: 'sr',
  slovak: 'sk',
  slovene: 'sl',
  spanish: 'es',
  swedish: 'sv',
  ukrainian: 'uk',
}

/** Instruction-tuned and reasoning models; base models (🧠) and encoders (🔍) do not answer questions. */
const answering = new Set(['📝', '🤔'])

/** Part of the questions a model was given: the open ones' test split, or the validation split kept for paid APIs. */
type Split = 'test' | 'val'

interface Table {
  language: string
  csv: string
  /** The page's remark on when it was made. */
  notes: unknown
}

const notesSchema = z.object({ annotate: z.object({ notes: z.string() }) })
const rowSchema = z.looseObject({ Model: z.string().min(1), Type: z.string(), Rank: z.string() })
/** `1.56@@1.56`: shown and sorted by; 1 is the best there can be. A model that lacks a task has `-@@100`. */
const rank = z
  .string()
  .regex(/^\d+(?:\.\d+)?(?:@@.*)?$/)
  .transform((cell) => Number(cell.split('@@')[0]))
  .pipe(z.number().min(1))

async function read(download: Download): Promise<SourceReading> {
  const rejections = collectRejections()
  const readTable = async (language: string): Promise<Table> => ({
    language,
    csv: await download.text(`${folder}/${language}_all.csv`),
    notes: await download.json(`${folder}/${language}_all.json`),
  })
  const name = (language: string) => language
  const tables = await readParts(Object.keys(languages), rejections, name, readTable)
  return parseEuroEval(tables, rejections)
}

export function parseEuroEval(tables: Table[], rejections = collectRejections()): SourceReading {
  const figures: Figure[] = []
  const benchmarks: Benchmark[] = []
  for (const table of tables) {
    const own = parseTable(table, rejections)
    figures.push(...own)
    for (const split of ['test', 'val'] as const) {
      const figure = own.find(({ benchmark }) => benchmark === benchmarkId(table.language, split))
      if (figure) benchmarks.push(toBenchmark(table.language, split, figure.date))
    }
  }
  const asOf = newest(figures.map(({ date }) => date))
  return { asOf, listings: [], benchmarks, figures, rejected: rejections.list() }
}

function parseTable({ language, csv, notes }: Table, rejections: Rejections): Figure[] {
  const updated = notesSchema.safeParse(notes).data?.annotate.notes.match(/\d{4}-\d\d-\d\d/)?.[0]
  const date = z.iso.date().safeParse(updated).data
  if (!date) {
    rejections.add('table without a date', language)
    return []
  }
  // The first line groups the columns by task; the second names them.
  const rows: unknown[] = parseCsv(csv, { columns: true, from_line: 2, relax_column_count: true })
  return rows.flatMap((raw) => {
    const row = parseRow(rowSchema, raw, language, rejections)
    if (!row || !answering.has(row.Type)) return []
    const value = rank.safeParse(row.Rank)
    const run = toRun(row.Model)
    if (!value.success) {
      const incomplete = row.Rank.startsWith('-')
      const reason = incomplete ? 'no rank: a task is missing' : 'rank is not a number from 1'
      rejections.add(reason, `${language} ${run.name}`)
      return []
    }
    const { name, setting, split } = run
    // `gemini/` is an API; every other author is the owner of a repository.
    const unofficial = /^[^/]+\//.test(name) && !name.startsWith('gemini/') && whyNotOfficial(name)
    if (unofficial) {
      rejections.add(unofficial, `${language} ${name}`)
      return []
    }
    return { benchmark: benchmarkId(language, split), name, setting, value: value.data, date }
  })
}

/** `<a href='…'>openai/gpt-5.4#high (zero-shot, val)</a>`: the model, how it ran, and on which part of the questions. */
function toRun(cell: string): { name: string; setting?: string; split: Split } {
  const text = cell.replaceAll(/<[^<>]*>/g, '').trim()
  const [, remarks] = /\(([^()]*)\)$/.exec(text) ?? []
  const model = remarks === undefined ? text : text.slice(0, -remarks.length - 2).trimEnd()
  const [name = model, mode] = model.split('#')
  const parts = (remarks ?? '').split(/,\s*/).filter(Boolean)
  const setting = [mode, ...parts.filter((part) => part !== 'val')].filter(Boolean).join(', ')
  return { name, setting: setting || undefined, split: parts.includes('val') ? 'val' : 'test' }
}

const benchmarkId = (language: string, split: Split) =>
  `euroeval/${language}${split === 'val' ? '-validation' : ''}`

function toBenchmark(language: string, split: Split, asOf: string): Benchmark {
  const name = language.charAt(0).toUpperCase() + language.slice(1)
  return {
    id: benchmarkId(language, split),
    board: 'euroeval',
    name: `EuroEval ${name}${split === 'val' ? ' (validation questions)' : ''}`,
    unit: 'points',
    higherIsBetter: false,
    evaluator: 'independent',
    capabilities: [language === 'english' ? 'general' : 'multilingual'],
    group: `euroeval/${language}`,
    language: languages[language],
    measures: `understanding, knowledge, grammar and summaries in ${name}, as a mean rank where 1 is best`,
    weakness: 'short tasks with fixed answers, far from free writing; few of the newest models',
    asOf,
    url: `https://euroeval.com/leaderboards/Monolingual/${language}/`,
  }
}
