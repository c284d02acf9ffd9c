import type { Visit } from './board.ts'
import { hubFileUrl, newestResults, readHubInfo, type HubRepository } from './hub.ts'

/** A result file of one model. */
export interface HubResult {
  /** The folder it lies in: a Hub repository, or a name when it has no author. */
  model: string
  /** ISO date of the run. */
  date: string
  path: string
  body: unknown
}

/** The newest result of each model in a repository of files `<author>/<model>/results_<timestamp>.json`. */
export async function hubResults(
  { download, reject, readParts }: Visit,
  repository: HubRepository,
): Promise<HubResult[]> {
  const { files } = await readHubInfo(download, repository)
  return readParts(
    newestResults(files, reject),
    ({ path }) => path,
    async (file) => ({ ...file, body: await download.json(hubFileUrl(repository, file.path)) }),
  )
}
