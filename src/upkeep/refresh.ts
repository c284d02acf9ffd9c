import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.ts'
import { createGet } from '../leaderboard/http.ts'
import { bundledDirectory } from '../leaderboard/dataset.ts'
import { boardsPage, capabilitiesPage } from '../leaderboard/docs-pages.ts'
import { readersDigest } from '../leaderboard/readers.ts'
import { refresh } from '../leaderboard/refresh.ts'
import { customBoards } from '../leaderboard/boards/custom-boards.ts'
import { sources } from '../leaderboard/sources/index.ts'
import { joinReport, refreshProgress, refreshSummary } from './refresh-report.ts'
import { readOwnFile } from '../leaderboard/files.ts'

const docsPage = (name: string) => fileURLToPath(new URL(`../../docs/${name}.md`, import.meta.url))

interface RefreshWishes {
  /** Write the dataset that ships with the product, without the sources whose terms do not allow it. */
  bundle?: boolean
  /** Print how much of each board joined, too. */
  report?: boolean
}

/** `npm run refresh`: progress goes to `warn` source by source, the summary to `write`. */
export async function refreshHere(
  config: Pick<Config, 'sourceMirror' | 'customBoards' | 'dataDirectory'>,
  { bundle, report }: RefreshWishes,
  write: (text: string) => void,
  warn: (message: string) => void,
): Promise<void> {
  const own = config.customBoards.length ? [customBoards(config.customBoards, readOwnFile)] : []
  const where = bundle
    ? {
        sources: sources.filter((source) => source.bundle !== 'live-only'),
        directory: bundledDirectory,
      }
    : {
        sources: [...sources, ...own],
        directory: config.dataDirectory,
        fallbackDirectory: bundledDirectory,
        readers: await readersDigest(),
      }
  const result = await refresh({
    ...where,
    get: createGet({ mirror: config.sourceMirror }),
    now: () => new Date(),
    onProgress: (outcome) => warn(refreshProgress(outcome)),
  })
  if (bundle) {
    await writeFile(docsPage('capabilities'), capabilitiesPage(sources, result.dataset))
    await writeFile(docsPage('boards'), boardsPage(sources, result.dataset))
  }
  write(`${refreshSummary(result)}\n`)
  if (report) write(`\n${joinReport(result)}\n`)
}
