import { DatabaseSync } from 'node:sqlite'

/** SQLite's codes for a file that is damaged, and for one that is no database at all. */
const damageCodes = new Set([11, 26])

/** And for a disk that only reads, fails, or does not let a file be opened. */
const outOfReachCodes = new Set([8, 10, 14])

/** Whether an operation failed because the file is damaged. */
export const isDamage = (error: unknown) => hasCode(error, damageCodes)

/** Whether an operation failed because the disk can be read alone, or not even that. */
export const isOutOfReach = (error: unknown) => hasCode(error, outOfReachCodes)

/** The upper bits of the code only say where. */
function hasCode(error: unknown, codes: Set<number>): boolean {
  const { errcode } = error as { errcode?: unknown }
  return typeof errcode === 'number' && codes.has(errcode & 0xff)
}

/** What is wrong with the structure of a file; undefined when it is sound, or cannot be opened at all. */
export function findDamage(path: string): string | undefined {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path)
    const { quick_check: found } = database.prepare('PRAGMA quick_check(1)').get() ?? {}
    return found === 'ok' ? undefined : String(found).split('\n').at(-1)
  } catch (error) {
    return isDamage(error) ? (error as Error).message : undefined
  } finally {
    database?.close()
  }
}

/** So many looks into a damaged file; each is quick, and what is left after them is a small part of it. */
const mostLooks = 2000

type Bound = Buffer<ArrayBuffer>

/**
 * Copies the rows of a damaged file that can still be read into a table of the same form; how many. Rows are read
 * upwards and downwards until a damaged page, then from the middle of what is left, and so on.
 */
export function carryOver(from: string, into: DatabaseSync, table: Table): number {
  let source: DatabaseSync | undefined
  try {
    source = new DatabaseSync(from)
    return copyRows(source, into, table)
  } catch {
    // Where not even the list of tables can be read, there is nothing to carry over.
    return 0
  } finally {
    source?.close()
  }
}

interface Table {
  name: string
  /** The first is the primary key, a text. */
  columns: string[]
}

function copyRows(source: DatabaseSync, into: DatabaseSync, { name, columns }: Table): number {
  const [key = ''] = columns
  const select = (order: 'ASC' | 'DESC') =>
    source.prepare(
      `SELECT ${columns.join(', ')} FROM ${name}
        WHERE ${key} > CAST(? AS TEXT) AND ${key} < CAST(? AS TEXT) ORDER BY ${key} ${order}`,
    )
  const [up, down] = [select('ASC'), select('DESC')]
  const insert = into.prepare(
    `INSERT OR IGNORE INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  let copied = 0
  /** Copies until the end or a damaged page: undefined at the end, else the last key before the damage. */
  const read = (statement: typeof up, low: Bound, high: Bound, start: Bound) => {
    let last = start
    try {
      for (const row of statement.iterate(low, high)) {
        last = Buffer.from(String(row[key]))
        copied += Number(insert.run(...columns.map((column) => row[column] ?? null)).changes)
      }
      return undefined
    } catch {
      return last
    }
  }
  into.exec('BEGIN')
  const gaps: [Bound, Bound][] = [[Buffer.alloc(0), Buffer.of(0xff)]]
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const gap = gaps.shift()
    if (!gap) break
    const low = read(up, ...gap, gap[0])
    const high = low && read(down, low, gap[1], gap[1])
    const middle = low && high && between(low, high)
    if (middle) gaps.push([low, middle], [middle, high])
  }
  into.exec('COMMIT')
  return copied
}

/** A text halfway between two; undefined when there is hardly one. */
function between(low: Bound, high: Bound): Bound | undefined {
  const length = Math.max(low.length, high.length) + 1
  const number = (bound: Bound) =>
    BigInt(`0x${Buffer.concat([bound, Buffer.alloc(length - bound.length)]).toString('hex')}`)
  const middle = (number(low) + number(high)) / 2n
  if (middle <= number(low) || middle >= number(high)) return undefined
  return Buffer.from(middle.toString(16).padStart(2 * length, '0'), 'hex')
}
