import { z } from 'zod'
import { UpstreamError } from '../../errors.ts'
import type { Download } from './source.ts'

const isoDay = z.iso.datetime({ offset: true }).transform((time) => time.slice(0, 10))
const commitsSchema = z
  .array(z.object({ commit: z.object({ committer: z.object({ date: isoDay }) }) }))
  .min(1)

/** The day a file on GitHub last changed; undefined when that cannot be learnt now. */
export async function gitHubFileDate(
  download: Download,
  repository: string,
  path: string,
  branch?: string,
): Promise<string | undefined> {
  const query = new URLSearchParams({ path, per_page: '1', ...(branch && { sha: branch }) })
  try {
    const answer = await download.json(
      `https://api.github.com/repos/${repository}/commits?${query.toString()}`,
    )
    return commitsSchema.safeParse(answer).data?.[0]?.commit.committer.date
  } catch (error) {
    // GitHub allows 60 calls an hour without a key: the list is still good without its date.
    if (error instanceof UpstreamError) return undefined
    throw error
  }
}
