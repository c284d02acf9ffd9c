import { examples } from '../leaderboard/boards/examples/index.ts'
import { priceLists } from './price-lists.ts'

/** What the hosts of price lists answer when all is well: the first that fits. */
const lists: [RegExp, string][] = [
  [/commits\?/, JSON.stringify([{ commit: { committer: { date: '2026-08-01T00:00:00Z' } } }])],
  ...priceLists,
]

/** What each host answers when all is well, in the forms that the tests of the sources describe. */
export function answerTo(url: string): string | Uint8Array | undefined {
  const list = lists.find(([pattern]) => pattern.test(url))?.[1]
  if (list !== undefined) return list
  for (const { answer } of examples) {
    const body = answer(url)
    if (body !== undefined) return body
  }
  return undefined
}
