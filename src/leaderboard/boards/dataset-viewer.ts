import { z } from 'zod'
import { inParallel } from '../sources/in-parallel.ts'
import type { Download } from '../sources/source.ts'

/** One table of a dataset on the Hugging Face Hub. */
interface Table {
  dataset: string
  config: string
  split: string
}

const pageLength = 100
/** Pages asked for at the same time: the dataset viewer is a shared free service. */
const parallelPages = 4

/** Far more than any board has: a wrong total must not become a million requests. */
const mostRows = 100_000

const pageSchema = z.object({
  rows: z.array(z.object({ row: z.unknown() })),
  num_rows_total: z.number().int().nonnegative().max(mostRows),
})

/** All rows of a table, page by page, in its own order. */
export async function readRows(download: Download, table: Table): Promise<unknown[]> {
  const page = async (offset: number) => {
    const query = new URLSearchParams({
      ...table,
      offset: String(offset),
      length: String(pageLength),
    })
    return pageSchema.parse(
      await download.json(`https://datasets-server.huggingface.co/rows?${query.toString()}`),
    )
  }
  const first = await page(0)
  const pages = Math.ceil(first.num_rows_total / pageLength)
  const offsets = Array.from({ length: Math.max(0, pages - 1) }, (_, i) => (i + 1) * pageLength)
  const rest = await inParallel(offsets, parallelPages, page)
  return [first, ...rest].flatMap(({ rows }) => rows.map(({ row }) => row))
}
