import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const readerFolders = [import.meta.dirname, join(import.meta.dirname, '../catalogue')]

/** Changes with the code and the tables in these folders, so that a new version reads anew what an older one has read. */
export async function readersDigest(folders = readerFolders): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = await readdir(folder, { recursive: true })
    for (const file of files.filter((name) => /\.(?:ts|tsv)$/.test(name)).toSorted())
      hash.update(await readFile(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}
