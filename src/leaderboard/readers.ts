import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Changes with the code in this folder, so that a new version reads anew what an older one has read. */
export async function readersDigest(folder = import.meta.dirname): Promise<string> {
  const files = await readdir(folder, { recursive: true })
  const hash = createHash('sha256')
  for (const file of files.filter((name) => name.endsWith('.ts')).toSorted())
    hash.update(await readFile(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}
