import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Several values in one cell, with a comma and a space between. */
export const list = z.string().transform((cell) => cell.split(', '))

/** A regular expression as TypeScript writes it; a test sees to it that each takes linear time. */
export const pattern = z
  .string()
  .regex(/^\/.+\/i?$/)
  .transform((cell) => {
    const end = cell.lastIndexOf('/')
    return new RegExp(cell.slice(1, end), cell.slice(end + 1))
  })

/** `yes`, or nothing. */
export const yes = z.literal('yes').transform(() => true as const)

/**
 * The rows of a table that is kept by hand: a line a row, a tab between cells, the names of the columns first.
 * An empty cell is absent, and a line that begins with # is a remark. Throws for a cell that does not fit, with its line.
 */
export function readTable<Shape extends z.ZodRawShape>(
  file: URL,
  shape: Shape,
): z.infer<z.ZodObject<Shape>>[] {
  const text = readFileSync(file, 'utf8')
  const [head = '', ...lines] = text.split('\n').filter((line) => line && !line.startsWith('#'))
  const columns = head.split('\t')
  const schema = z.strictObject(shape)
  return lines.map((line) => {
    const cells = line.split('\t').map((cell, i) => [columns[i] ?? 'one cell too many', cell])
    const row = schema.safeParse(Object.fromEntries(cells.filter(([, cell]) => cell !== '')))
    if (row.success) return row.data
    throw new Error(
      `${fileURLToPath(file)}, ${JSON.stringify(line)}: ${z.prettifyError(row.error)}`,
    )
  })
}
