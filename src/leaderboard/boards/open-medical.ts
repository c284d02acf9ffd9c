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

/** Nine sets of medical exam questions. The board says itself that no model on it is approved for clinical use. */
export const openMedical: Source = {
  id: 'open-medical',
  name: 'Open Medical-LLM Leaderboard',
  url: 'https://huggingface.co/spaces/openlifescienceai/open_medical_llm_leaderboard',
  licence: 'none seen',
  attribution: 'Open Medical-LLM Leaderboard, Open Life Science AI',
  about:
    'Medical exam questions, run by Open Life Science AI on open models; figures copied from papers are left out.',
  howToRead:
    'Percent of right choices. The board says itself that none of its models is approved for clinical use.',
  weaknesses: [
    'exam questions with given choices, far from work with patients',
    'models of 2024 and before',
  ],
  bundle: 'figures',
  read,
}

const dataset = { kind: 'datasets', id: 'openlifescienceai/results' } as const

const exam = 'exam questions with given choices, far from work with patients'
const subject = (name: string) => ({
  name: `MMLU ${name}`,
  measures: `exam questions on ${name}, one of four choices`,
  weakness: `few and old; ${exam}`,
  group: 'open-medical/mmlu',
})

const tasks: Record<
  string,
  Pick<Benchmark, 'name' | 'measures' | 'weakness'> & { group?: string }
> = {
  medqa_4options: {
    name: 'MedQA',
    measures: 'questions of the medical licensing exam of the United States',
    weakness: `public since 2020; ${exam}`,
  },
  medmcqa: {
    name: 'MedMCQA',
    measures: 'questions of the entrance exams of Indian medical schools',
    weakness: `public since 2022; ${exam}`,
  },
  pubmedqa: {
    name: 'PubMedQA',
    measures: 'answering yes, no or maybe from the abstract of a study',
    weakness: 'its answers are partly a matter of opinion: people agree on four of five',
  },
  mmlu_anatomy: subject('anatomy'),
  mmlu_clinical_knowledge: subject('clinical knowledge'),
  mmlu_college_biology: subject('college biology'),
  mmlu_college_medicine: subject('college medicine'),
  mmlu_medical_genetics: subject('medical genetics'),
  mmlu_professional_medicine: subject('professional medicine'),
}

/**
 * Rows that are wrong where they were first published, told by one of their values, so that a corrected row counts.
 */
const knownWrong: Record<string, { task: string; value: number; reason: string }> = {
  'mistralai/Mixtral-8x22B-Instruct-v0.1': {
    task: 'medqa_4options',
    value: 0.633,
    reason: 'known to be wrong: its columns are shifted, their mean is not the published one',
  },
  'epfl-llm/meditron-70b': {
    task: 'medqa_4options',
    value: 0.577,
    reason: 'known to be wrong: its values do not add up to the published mean',
  },
  'GPT-3.5-Turbo': {
    task: 'medmcqa',
    value: 0.727,
    reason: 'known to be wrong: MedMCQA and PubMedQA are swapped',
  },
}

const share = z.number().min(0).max(1).nullish()
const resultSchema = z.object({
  results: z.record(z.string(), z.looseObject({ 'acc,none': share, acc: share })),
})
type Results = z.infer<typeof resultSchema>['results']

async function read(download: Download): Promise<SourceReading> {
  const rejections = collectRejections()
  const { files } = await readHubInfo(download, dataset)
  const results = newestResults(files, rejections)
  return parseOpenMedical(await readResults(download, dataset, results, rejections), rejections)
}

export function parseOpenMedical(
  files: { file: ResultFile; body: unknown }[],
  rejections: Rejections = collectRejections(),
): SourceReading {
  const figures = files.flatMap(({ file, body }) => {
    const row = parseRow(resultSchema, body, file.path, rejections)
    const reason = row && whyLeftOut(file.model, row.results)
    if (reason) rejections.add(reason, file.model)
    return row && !reason ? toFigures(file, row.results, rejections) : []
  })
  return {
    asOf: newest(files.map(({ file }) => file.date)),
    listings: [],
    benchmarks: benchmarksOf(figures),
    figures,
    rejected: rejections.list(),
  }
}

const valueOf = (results: Results, task: string) =>
  results[task]?.['acc,none'] ?? results[task]?.acc ?? undefined

function whyLeftOut(model: string, results: Results): string | undefined {
  const wrong = knownWrong[model]
  if (wrong && valueOf(results, wrong.task) === wrong.value) return wrong.reason
  // A folder without an author was filled in by hand, for example with the five-shot figure of a paper.
  if (!authorOf(model)) return 'copied from a paper with other prompts, not run by the board'
  return whyNotOfficial(model)
}

function toFigures(file: ResultFile, results: Results, rejections: Rejections): Figure[] {
  return Object.keys(tasks).flatMap((task) => {
    const value = valueOf(results, task)
    if (!value) {
      rejections.add(value === 0 ? '0, so the task broke' : 'no value', `${file.model} ${task}`)
      return []
    }
    return {
      benchmark: `open-medical/${task}`,
      name: file.model,
      lab: authorOf(file.model),
      value: Number((value * 100).toFixed(2)),
      date: file.date,
    }
  })
}

function benchmarksOf(figures: Figure[]): Benchmark[] {
  const all = Object.entries(tasks).map(([task, { group, ...about }]) => {
    const id = `open-medical/${task}`
    return {
      id,
      board: 'open-medical',
      ...about,
      unit: 'percent' as const,
      higherIsBetter: true,
      evaluator: 'independent' as const,
      capabilities: ['medical' as const],
      group: group ?? id,
      url: openMedical.url,
    }
  })
  return withFigures(all, figures)
}
