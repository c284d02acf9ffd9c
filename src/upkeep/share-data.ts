import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { z } from 'zod'
import { writeAtomically } from '../leaderboard/files.ts'
import type { Store } from '../store/store.ts'

/** A replica that comes back after this has to refresh for itself. */
const lifetimeMs = 90 * 86_400_000
const pressed = { to: promisify(gzip), from: promisify(gunzip) }

const fileName = z.string().regex(/^(?:dataset|sources\/[\w-]+)\.json$/)
const editionSchema = z.object({
  id: z.uuid(),
  publishedAt: z.iso.datetime(),
  files: z.array(fileName),
})

export type SharedData = ReturnType<typeof shareData>

/**
 * The refreshed dataset and the last good copies behind it, through the store: replicas need no common disk, and the
 * next one to refresh goes on from the same copies.
 */
export function shareData(store: Store, directory: string, now: () => Date) {
  const editions = store.collection('data-edition', editionSchema, lifetimeMs)
  const files = store.collection('data-file', z.string(), lifetimeMs)
  let known: string | undefined

  return {
    /** Lets the others have what this replica has on disk. */
    async publish(): Promise<void> {
      const sources = await readdir(join(directory, 'sources'))
      const names = [...sources.map((name) => `sources/${name}`), 'dataset.json'].filter(
        (name) => fileName.safeParse(name).success,
      )
      for (const name of names) {
        const content = await pressed.to(await readFile(join(directory, name)))
        await files.set(name, content.toString('base64'))
      }
      known = crypto.randomUUID()
      await editions.set('newest', { id: known, publishedAt: now().toISOString(), files: names })
    },
    /** Writes to disk what another replica has published since, unless what is here (`readAt`: ISO time) is newer. */
    async pickUp(readAt = ''): Promise<void> {
      const edition = await editions.get('newest')
      if (!edition || edition.id === known) return
      known = edition.id
      if (edition.publishedAt <= readAt) return
      // The dataset is last: a kill in between leaves the old one with newer copies, which is as good.
      for (const name of edition.files) {
        const content = await files.get(name)
        if (content === undefined) continue
        const text = await pressed.from(Buffer.from(content, 'base64'))
        await writeAtomically(join(directory, name), text.toString())
      }
    },
  }
}
