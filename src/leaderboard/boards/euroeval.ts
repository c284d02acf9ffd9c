import { z } from 'zod'
import { readTable } from '../../table.ts'
import type { BenchmarkEntry } from './benchmark-table.ts'
import type { Board, Run } from './board.ts'
import { csvRows } from './tables.ts'

const folder = 'https://raw.githubusercontent.com/EuroEval/leaderboards/main/leaderboards'

/** The single languages; tables of several ("Germanic", "European") repeat the same figures. */
const languages = readTable(new URL('tables/euroeval.tsv', import.meta.url), {
  language: z.string(),
  code: z.string(),
})

/** Part of the questions a model was given: the open ones' test split, or the validation split kept for paid APIs. */
type Split = 'test' | 'val'
const keyOf = (language: string, split: Split) =>
  `${language}${split === 'val' ? '-validation' : ''}`

function entriesOf({ language, code }: (typeof languages)[number]): [string, BenchmarkEntry][] {
  const name = language.charAt(0).toUpperCase() + language.slice(1)
  return (['test', 'val'] as const).map((split) => [
    keyOf(language, split),
    {
      name: `EuroEval ${name}${split === 'val' ? ' (validation questions)' : ''}`,
      capabilities: [language === 'english' ? 'general' : 'multilingual'],
      group: `euroeval/${language}`,
      language: code,
      measures: `understanding, knowledge, grammar and summaries in ${name}, as a mean rank where 1 is best`,
      url: `https://euroeval.com/leaderboards/Monolingual/${language}/`,
    },
  ])
}

/** Instruction-tuned and reasoning models; base models (🧠) and encoders (🔍) do not answer questions. */
const answering = new Set(['📝', '🤔'])

const notesSchema = z.object({ annotate: z.object({ notes: z.string() }) })
const rowSchema = z.looseObject({ Model: z.string().min(1), Type: z.string(), Rank: z.string() })

/** Reading, knowledge, grammar and summarising in European languages, one table per language. */
export const euroEval: Board = {
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
  rhythmDays: 30,
  namesAreRepositories: true,
  usual: {
    unit: 'points',
    higherIsBetter: false,
    weakness: 'short tasks with fixed answers, far from free writing; few of the newest models',
  },
  benchmarks: Object.fromEntries(languages.flatMap(entriesOf)),
  async rows({ download, parse, reject, readParts }) {
    const tables = await readParts(
      languages,
      ({ language }) => language,
      async ({ language }) => ({
        language,
        csv: await download.text(`${folder}/${language}_all.csv`),
        notes: await download.json(`${folder}/${language}_all.json`),
      }),
    )
    const runs = tables.flatMap(({ language, csv, notes }) => {
      const date = dateIn(notes)
      if (!date) {
        reject('table without a date', language)
        return []
      }
      // The first line groups the columns by task; the second names them.
      const rows = parse(rowSchema, csvRows(csv, 2), () => language)
      return rows.flatMap((row): Run | [] => {
        if (!answering.has(row.Type)) return []
        const { split, ...run } = toRun(row.Model)
        // `1.56@@1.56`: shown and sorted by. A model that lacks a task has `-@@100`: no rank, not rank 100.
        const [rank] = row.Rank.split('@@')
        return { ...run, date, values: { [keyOf(language, split)]: rank } }
      })
    })
    return { runs }
  },
}

function dateIn(notes: unknown): string | undefined {
  const told = notesSchema.safeParse(notes).data?.annotate.notes.match(/\d{4}-\d\d-\d\d/)?.[0]
  return z.iso.date().safeParse(told).data
}

/** `<a href='…'>openai/gpt-5.4#high (zero-shot, val)</a>`: the model, how it ran, and on which part of the questions. */
function toRun(cell: string): { name: string; setting?: string; split: Split } {
  const text = cell.replaceAll(/<[^<>]*>/g, '').trim()
  const bracket = text.endsWith(')') ? text.lastIndexOf('(') : -1
  const [model = '', mode] = (bracket < 0 ? text : text.slice(0, bracket)).trim().split('#')
  const remarks = bracket < 0 ? [] : text.slice(bracket + 1, -1).split(/, ?/)
  const setting = [mode, ...remarks.filter((part) => part !== 'val')].filter(Boolean).join(', ')
  return {
    // `gemini/` is an API; every other author is the owner of a repository.
    name: model.replace(/^gemini\//, '').replace(/@refs\/pr\/\d+$/, ''),
    setting: setting || undefined,
    split: remarks.includes('val') ? 'val' : 'test',
  }
}
