import { z } from 'zod'
import type { Benchmark } from '../model.ts'
import {
  authorOf,
  newestResults,
  readHubInfo,
  readResults,
  whyNotOfficial,
  type ResultFile,
} from './hub.ts'
import type { Download, Figure, Rejections, Source, SourceReading } from '../sources/source.ts'
import { collectRejections, newest, parseRow, withFigures } from '../sources/source.ts'

/** Nine tasks in Brazilian Portuguese, on open models and on closed ones that the board ran itself. */
export const openPortuguese: Source = {
  id: 'open-portuguese',
  name: 'Open Portuguese LLM Leaderboard',
  url: 'https://huggingface.co/spaces/eduagarcia/open_pt_llm_leaderboard',
  licence: 'none found',
  attribution: 'Open Portuguese LLM Leaderboard, Eduardo Garcia',
  about:
    'Language tasks in Portuguese on open models, run by Eduardo Garcia; a few closed models for comparison.',
  howToRead: 'Percent or a correlation of at most 1, by task.',
  weaknesses: ['short classification tasks, far from free writing', 'archived in 2025'],
  bundle: 'figures',
  read,
}

const dataset = { kind: 'datasets', id: 'eduagarcia-temp/llm_pt_leaderboard_results' } as const
const externalUrl =
  'https://huggingface.co/spaces/eduagarcia/open_pt_llm_leaderboard/raw/main/external_models_results.json'

interface Task {
  name: string
  measures: string
  weakness?: string
  group?: string
}

const exams = {
  group: 'open-portuguese/exams',
  weakness: 'public exams that models were trained on',
}
const hate = { group: 'open-portuguese/hate-speech', weakness: 'short posts with disputed labels' }
const assin = { group: 'open-portuguese/assin2', weakness: 'simple sentences; public since 2019' }

const tasks: Record<string, Task> = {
  enem_challenge: {
    name: 'ENEM',
    measures: "questions of Brazil's school leaving exam",
    ...exams,
  },
  bluex: { name: 'BLUEX', measures: 'questions of Brazilian university entrance exams', ...exams },
  oab_exams: { name: 'OAB', measures: "questions of Brazil's bar exam", ...exams },
  assin2_rte: {
    name: 'ASSIN2 entailment',
    measures: 'whether one Portuguese sentence follows from another',
    ...assin,
  },
  assin2_sts: {
    name: 'ASSIN2 similarity',
    measures: 'how alike two Portuguese sentences are, as correlation with people (at most 1)',
    ...assin,
  },
  faquad_nli: {
    name: 'FaQuAD',
    measures: 'whether a Portuguese text answers a question',
    weakness: 'few questions, all about universities',
  },
  hatebr_offensive: {
    name: 'HateBR',
    measures: 'recognising offensive Brazilian comments',
    ...hate,
  },
  portuguese_hate_speech: {
    name: 'Portuguese hate speech',
    measures: 'recognising hate in Portuguese posts',
    ...hate,
  },
  tweetsentbr: {
    name: 'TweetSentBR',
    measures: 'the mood of Brazilian posts',
    weakness: 'short posts with disputed labels',
  },
}

/** A correlation; the other tasks are shares of right answers or balanced F1, 0-1. */
const correlated = 'assin2_sts'
/** One bad value leaves the others standing. */
const valuesSchema = z.record(z.string(), z.unknown())
const share = z.number().min(0).max(1)
const correlation = z.number().min(-1).max(1)

const resultSchema = z.object({
  config_general: z.object({ model_name: z.string(), model_private: z.boolean().nullish() }),
  results: z.object({ all_grouped: valuesSchema }),
})
const externalSchema = z.object({ model: z.string().min(1), result_metrics: valuesSchema })

async function read(download: Download): Promise<SourceReading> {
  const rejections = collectRejections()
  const { files } = await readHubInfo(download, dataset)
  // Most of the files are of fine-tunes and base models: they are not even asked for.
  const wanted = newestResults(files, rejections).filter(({ model, path }) => {
    const reason = whyNotOfficial(model)
    if (reason) rejections.add(reason, path)
    return !reason
  })
  const results = await readResults(download, dataset, wanted, rejections)
  return parseOpenPortuguese(results, await download.json(externalUrl), rejections)
}

export function parseOpenPortuguese(
  files: { file: ResultFile; body: unknown }[],
  external: unknown,
  rejections: Rejections = collectRejections(),
): SourceReading {
  const asOf = newest(files.map(({ file }) => file.date))
  const figures: Figure[] = []
  for (const { file, body } of files) {
    const row = parseRow(resultSchema, body, file.path, rejections)
    if (row?.config_general.model_private) rejections.add('not open to the public', file.model)
    else if (row)
      figures.push(
        ...toFigures(
          { name: file.model, lab: authorOf(file.model), date: file.date },
          row.results.all_grouped,
          rejections,
        ),
      )
  }
  for (const raw of z.array(z.unknown()).parse(external)) {
    const row = parseRow(externalSchema, raw, JSON.stringify(raw), rejections)
    // These rows have no date: they were true when the board was last run.
    if (row)
      figures.push(...toFigures({ name: row.model, date: asOf }, row.result_metrics, rejections))
  }
  return {
    asOf,
    listings: [],
    benchmarks: benchmarksOf(figures),
    figures,
    rejected: rejections.list(),
  }
}

function toFigures(
  model: Pick<Figure, 'name' | 'lab' | 'date'>,
  values: z.infer<typeof valuesSchema>,
  rejections: Rejections,
): Figure[] {
  return Object.keys(tasks).flatMap((task) => {
    const published = values[task]
    const isCorrelation = task === correlated
    const value = (isCorrelation ? correlation : share).safeParse(published).data
    if (!value) {
      const reason = value === 0 ? '0, so the task did not run' : 'the value is not 0-1'
      if (published != null) rejections.add(reason, `${model.name} ${task}`)
      return []
    }
    const scaled = isCorrelation ? value.toFixed(4) : (value * 100).toFixed(2)
    return { ...model, benchmark: `open-portuguese/${task}`, value: Number(scaled) }
  })
}

function benchmarksOf(figures: Figure[]): Benchmark[] {
  const all = Object.entries(tasks).map(([task, { group, ...about }]) => {
    const id = `open-portuguese/${task}`
    return {
      id,
      board: 'open-portuguese',
      ...about,
      unit: task === correlated ? ('points' as const) : ('percent' as const),
      higherIsBetter: true,
      evaluator: 'independent' as const,
      capabilities: ['multilingual' as const],
      group: group ?? id,
      language: 'pt',
      url: openPortuguese.url,
    }
  })
  return withFigures(all, figures)
}
