import { plural } from '../format.ts'
import type { OwnTest } from '../leaderboard/own-test.ts'
import type { JustifiedPick, Shortlist } from '../shortlist/types.ts'
import { clip } from './fit.ts'
import { type Recommendation, heading, list, paragraph, type Block } from './reply.ts'
import type { Words } from './words/en.ts'
import { dayIn } from './words/index.ts'

const percent = (share: number) => `${Math.round(100 * share)}%`
const bestFirst = ({ rows }: OwnTest) => rows.toSorted((a, b) => b.share - a.share)
const newestFirst = (tests: OwnTest[]) => tests.toSorted((a, b) => (a.date < b.date ? 1 : -1))

/** The newest of the team's own tests that bear on a list, in a line. */
export function ownTestRemark(
  { shortlist: { ownTests = [], ranking }, dataset }: Recommendation,
  words: Words,
): [label: string, text: string] | undefined {
  const [newest] = newestFirst(ownTests)
  if (!newest) return undefined
  const known = new Map(
    [...dataset.models, ...ranking.map(({ model }) => model)].map((one) => [one.id, one.name]),
  )
  const results = bestFirst(newest).map(
    ({ model, share }) => `${clip(known.get(model) ?? model, 30)} ${percent(share)}`,
  )
  return [words.trial.ownTest(newest.n, newest.votes), results.join(', ')]
}

/** What the team measured itself, in the long form. */
export function ownTestBlocks(
  { shortlist: { ownTests = [] }, dataset }: Recommendation,
  words: Words,
): Block[] {
  if (ownTests.length === 0) return []
  const nameOf = (id: string) => dataset.models.find((model) => model.id === id)?.name ?? id
  return [
    heading(words.details.ownTests),
    list(
      newestFirst(ownTests).map((test) => {
        const results = bestFirst(test).map(
          ({ model, share }) => `${nameOf(model)} ${percent(share)}`,
        )
        return `${words.trial.ownTest(test.n, test.votes)} (${dayIn(words, test.date)}): ${results.join(', ')}.`
      }),
    ),
    paragraph(words.details.ownTestsCount),
  ]
}

/** The team's own figures of a pick, as programs read them. */
export function ownEvidence({ ownTests = [] }: Shortlist, { model }: JustifiedPick) {
  return newestFirst(ownTests).flatMap(({ n, votes, date, rows }) =>
    rows.flatMap((row) => {
      if (row.model !== model.id) return []
      const setting = `${plural(n, 'example')}${votes ? `, ${plural(votes, 'blind vote')}` : ''}`
      return {
        benchmark: 'Your own test',
        board: 'own',
        value: Math.round(1000 * row.share) / 10,
        unit: 'percent',
        setting,
        date,
        url: null,
      }
    }),
  )
}

/** Where a pick did best in a test of the team's own: a reason for it. */
export function ownReasons({ ownTests = [] }: Shortlist, { model }: JustifiedPick): string[] {
  return newestFirst(ownTests).flatMap((test) => {
    const [best] = bestFirst(test)
    const own = test.rows.find((row) => row.model === model.id)
    return best && own && own.share === best.share && own.share > 0
      ? `Your own test, ${plural(test.n, 'example')}: ${percent(own.share)}, the most of ${test.rows.length}`
      : []
  })
}
