import { fileURLToPath } from 'node:url'
import { readDataset } from './files.ts'
import type { Dataset } from './model.ts'

/** Where datasets are kept: what ships with the product, and what this installation fetched itself. */
export const bundledDirectory = fileURLToPath(new URL('../../data', import.meta.url))
/** Unless DATA_DIR says otherwise. */
export const liveDirectory = `${bundledDirectory}/live`

/**
 * The dataset this installation fetched, or the bundled one when there is none, when it cannot be read or when the
 * bundled one is newer. `warn` is told about a file that cannot be read.
 */
export async function loadDataset(
  warn: (message: string) => void,
  liveFolder = liveDirectory,
  bundledFolder = bundledDirectory,
): Promise<Dataset> {
  const live = await readDataset(liveFolder).catch((error: unknown) => {
    warn(
      `The refreshed dataset in ${liveFolder} cannot be read, so the bundled one is used: ${String(error).slice(0, 200)}`,
    )
    return undefined
  })
  const bundled = await readDataset(bundledFolder, { isBundled: true })
  const dataset = live && (!bundled || live.asOf >= bundled.asOf) ? live : bundled
  if (!dataset) throw new Error(`There is no dataset in ${bundledFolder}. Run: npm run refresh`)
  return dataset
}
