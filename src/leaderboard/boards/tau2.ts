import { z } from 'zod'
import { newest } from '../sources/source.ts'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'
import { effortOf } from './effort.ts'

const folder =
  'https://raw.githubusercontent.com/sierra-research/tau2-bench/main/web/leaderboard/public/submissions'

const manifestSchema = z.object({
  submissions: z.array(z.string()),
  legacy_submissions: z.array(z.string()).default([]),
})
/** A domain that was not run is null or absent. */
const result = z.object({ pass_1: z.number().nullish() }).nullish()
const submissionSchema = z.object({
  track: z.enum(['current', 'legacy']),
  content: z.object({
    model_name: z.string().min(1),
    model_organization: z.string().nullish(),
    submission_date: z.iso.date(),
    submission_type: z.string().nullish(),
    modality: z.string().nullish(),
    reasoning_effort: z.string().nullish(),
    results: z.record(z.string(), result).catch({}),
    methodology: z
      .object({
        evaluation_date: z.iso.date().nullish().catch(undefined),
        tau2_bench_version: z.string().nullish(),
      })
      .nullish(),
  }),
})
type Submission = z.infer<typeof submissionSchema>

/** Customer-service conversations in which a model uses tools under a company's rules. */
export const tau2: Board = {
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
  rhythmDays: 60,
  /** The first version ("legacy") had other tasks, other simulated customers and mostly labs' own runs. */
  usual: { evaluator: 'submission', capabilities: ['tool-use', 'conversation'] },
  benchmarks: benchmarksOf('tau2'),
  async rows({ download, parse, reject, readParts }) {
    const manifest = manifestSchema.parse(await download.json(`${folder}/manifest.json`))
    const listed = [
      ...manifest.submissions.map((name) => ({ name, track: 'current' })),
      ...manifest.legacy_submissions.map((name) => ({ name, track: 'legacy' })),
    ]
    const submissions = await readParts(
      listed,
      ({ name }) => name,
      async ({ name, track }) => ({
        name,
        track,
        content: await download.json(`${folder}/${encodeURIComponent(name)}/submission.json`),
      }),
    )
    const rows = parse(submissionSchema, submissions, (row) => (row as { name: string }).name)
    const runs = rows.flatMap(({ track, content: row }) => {
      const reason = unfit(row)
      if (reason) reject(reason, row.model_name)
      const values = Object.entries(row.results).map(([domain, told]) => [
        `${track}/${domain}`,
        told?.pass_1,
      ])
      return reason
        ? []
        : {
            name: row.model_name,
            lab: row.model_organization ?? undefined,
            setting: effortOf(row.reasoning_effort ?? undefined),
            date: row.methodology?.evaluation_date ?? row.submission_date,
            values: Object.fromEntries(values),
          }
    })
    return { runs, asOf: newest(rows.map(({ content }) => content.submission_date)) }
  },
}

/** Why a submission does not tell about a model by itself in text. */
function unfit(row: Submission['content']): string | undefined {
  if (row.submission_type === 'custom') return 'an agent built around a model'
  if (row.modality && row.modality !== 'text') return 'not in text'
  // The predecessor's retail and airline tasks were others.
  if (row.methodology?.tau2_bench_version?.startsWith('original')) return 'another benchmark'
  return undefined
}
