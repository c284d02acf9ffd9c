import { z } from 'zod'
import type { Benchmark } from '../model.ts'
import { readParts } from './read-parts.ts'
import type { Download, Figure, Rejections, Source, SourceReading } from '../sources/source.ts'
import { collectRejections, newest, parseRow } from '../sources/source.ts'

/** Customer-service conversations in which a model uses tools under a company's rules. */
export const tau2: Source = {
  id: 'tau2',
  name: 'tau2-bench',
  url: 'https://taubench.com',
  licence: 'MIT',
  attribution: 'tau2-bench leaderboard, Sierra (MIT)',
  about:
    'Serving the customers of an airline, a shop, a phone company or a bank with tools and under rules; run by Sierra and by submitters.',
  howToRead: 'Percent of tasks solved at the first try.',
  weaknesses: [
    'the customer is another model, and the tasks are few',
    'runs of labs stand beside independent ones',
  ],
  bundle: 'yes',
  read,
}

const folder =
  'https://raw.githubusercontent.com/sierra-research/tau2-bench/main/web/leaderboard/public/submissions'

const domains = {
  airline: "an airline's customers",
  retail: "a shop's customers",
  telecom: "a phone company's customers, who act on their own devices",
  banking_knowledge: "a bank's customers, from a large collection of documents",
}
type Domain = keyof typeof domains

/** The first version had other tasks, other simulated customers and mostly labs' own runs. */
type Track = 'current' | 'legacy'

const manifestSchema = z.object({
  submissions: z.array(z.string()),
  legacy_submissions: z.array(z.string()).default([]),
})
const result = z.object({ pass_1: z.number().min(0).max(100).nullish() }).nullish()
const submissionSchema = z.object({
  model_name: z.string().min(1),
  model_organization: z.string().nullish(),
  submission_date: z.iso.date(),
  submission_type: z.string().nullish(),
  modality: z.string().nullish(),
  reasoning_effort: z.string().nullish(),
  results: z.object({
    airline: result,
    retail: result,
    telecom: result,
    banking_knowledge: result,
  }),
  methodology: z
    .object({
      evaluation_date: z.iso.date().nullish().catch(undefined),
      tau2_bench_version: z.string().nullish(),
    })
    .nullish(),
})

interface Submission {
  folder: string
  track: Track
  content: unknown
}

async function read(download: Download): Promise<SourceReading> {
  const manifest = manifestSchema.parse(await download.json(`${folder}/manifest.json`))
  const rejections = collectRejections()
  const listed = [
    ...manifest.submissions.map((name) => ({ name, track: 'current' as const })),
    ...manifest.legacy_submissions.map((name) => ({ name, track: 'legacy' as const })),
  ]
  const submissions = await readParts(
    listed,
    rejections,
    ({ name }) => name,
    async ({ name, track }): Promise<Submission> => {
      const url = `${folder}/${encodeURIComponent(name)}/submission.json`
      return { folder: name, track, content: await download.json(url) }
    },
  )
  return parseTau2(submissions, rejections)
}

export function parseTau2(
  submissions: Submission[],
  rejections = collectRejections(),
): SourceReading {
  const figures = submissions.flatMap((submission) => toFigures(submission, rejections))
  const benchmarks = (['current', 'legacy'] as const).flatMap((track) =>
    (Object.keys(domains) as Domain[]).flatMap((domain) => {
      const own = figures.filter(({ benchmark }) => benchmark === benchmarkId(domain, track))
      return own.length > 0 ? toBenchmark(domain, track, newest(own.map(({ date }) => date))) : []
    }),
  )
  const asOf = newest(figures.map(({ date }) => date))
  return { asOf, listings: [], benchmarks, figures, rejected: rejections.list() }
}

function toFigures(submission: Submission, rejections: Rejections): Figure[] {
  const { folder: label, track, content } = submission
  const row = parseRow(submissionSchema, content, label, rejections)
  if (!row) return []
  const reason = unfit(row)
  if (reason) {
    rejections.add(reason, `${label}: ${row.model_name}`)
    return []
  }
  const date = row.methodology?.evaluation_date ?? row.submission_date
  return (Object.keys(domains) as Domain[]).flatMap((domain) => {
    // A domain that was not run is null or absent.
    const value = row.results[domain]?.pass_1
    if (value === undefined || value === null) return []
    return {
      benchmark: benchmarkId(domain, track),
      name: row.model_name,
      lab: row.model_organization ?? undefined,
      value: Number(value.toFixed(2)),
      setting: settingOf(row.reasoning_effort ?? undefined),
      date,
    }
  })
}

/** Why a submission does not tell about a model by itself in text. */
function unfit(row: z.infer<typeof submissionSchema>): string | undefined {
  if (row.submission_type === 'custom') return 'an agent built around a model'
  if (row.modality && row.modality !== 'text') return 'not in text'
  // The predecessor's retail and airline tasks were others.
  if (row.methodology?.tau2_bench_version?.startsWith('original')) return 'another benchmark'
  return undefined
}

function settingOf(effort: string | undefined): string | undefined {
  if (effort === 'enabled') return 'thinking'
  return effort === 'none' ? 'no thinking' : effort
}

const slug = (domain: Domain) => domain.replaceAll('_', '-')
const benchmarkId = (domain: Domain, track: Track) =>
  `tau2/${slug(domain)}${track === 'legacy' ? '-legacy' : ''}`

function toBenchmark(domain: Domain, track: Track, asOf: string): Benchmark {
  const name = domain.replaceAll('_', ' ')
  return {
    id: benchmarkId(domain, track),
    board: 'tau2',
    name: `tau2-bench ${name}${track === 'legacy' ? ' (first version)' : ''}`,
    unit: 'percent',
    higherIsBetter: true,
    evaluator: 'submission',
    capabilities: ['tool-use', 'conversation'],
    group: `tau2/${slug(domain)}`,
    measures: `serving ${domains[domain]} with tools and under rules, solved at the first try`,
    weakness:
      track === 'legacy'
        ? "labs' own runs beside independent ones, with different simulated customers"
        : 'the customer is another model, and the tasks are few',
    asOf,
    url: tau2.url,
  }
}
