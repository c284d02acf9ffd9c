/** What a board's hosts answer and what is read of it: made-up rows in the live shape, traps included. */
export interface BoardExample {
  board: string
  /** The body of a URL; undefined where the host knows none. */
  answer: (url: string) => string | Uint8Array | undefined
  /** Each figure in a line; see `inWords`. */
  figures: string[]
  /** By reason: how many rows or cells are left out. Benchmarks without a figure are not listed here. */
  leftOut?: Record<string, number>
  /** What else is read: speeds, costs, lengths of answers. */
  beside?: Record<string, unknown>
}

export const json = (value: unknown) => JSON.stringify(value)
export const lines = (...all: string[]) => `${all.join('\n')}\n`

/** Answers from a table: the first entry whose key the URL ends with, or holds. */
export function answers(bodies: Record<string, string | Uint8Array>): BoardExample['answer'] {
  return (url) => {
    const decoded = decodeURIComponent(url)
    const found = Object.keys(bodies)
    const key =
      found.find((one) => decoded.endsWith(one)) ?? found.find((one) => decoded.includes(one))
    return key === undefined ? undefined : bodies[key]
  }
}

/** The dataset viewer's answer for one table. */
export const viewerRows = (...rows: unknown[]) =>
  json({ rows: rows.map((row, i) => ({ row_idx: i, row })), num_rows_total: rows.length })

/** What the Hub says of a repository with these files. */
export const hubInfo = (lastModified: string, ...files: string[]) =>
  json({
    lastModified: `${lastModified}T09:00:00.000Z`,
    siblings: files.map((rfilename) => ({ rfilename })),
  })
