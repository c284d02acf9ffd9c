import { chmod, readFile, rename, writeFile } from 'node:fs/promises'
import { parseEnv } from 'node:util'
import { UserError } from '../errors.ts'

/** A file of settings with these values in it: the lines that are there are filled in, new ones come last, comments stay. */
export function withSettings(text: string, values: Record<string, string>): string {
  const left = new Map(Object.entries(values))
  const lines = text.split('\n').map((line) => {
    const [, name = ''] = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=/.exec(line) ?? []
    const value = left.get(name)
    if (value === undefined) return line
    left.delete(name)
    return `${name}=${quoted(value)}`
  })
  while (lines.at(-1) === '') lines.pop()
  return [...lines, ...[...left].map(([name, value]) => `${name}=${quoted(value)}`), ''].join('\n')
}

/** As it is read back: plain where that is the same, else in the first kind of quotes that it does not hold. */
function quoted(value: string): string {
  const forms = [value, `'${value}'`, `"${value}"`, `\`${value}\``]
  const form = forms.find((one) => parseEnv(`A=${one}`)['A'] === value)
  if (form === undefined)
    throw new UserError('A value cannot hold all three kinds of quotes (\' " `).')
  return form
}

/** The text of a file; undefined when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Writes what nobody but its owner may read, whole or not at all. */
export async function writePrivately(path: string, text: string): Promise<void> {
  const half = `${path}.${process.pid}.new`
  await writeFile(half, text, { mode: 0o600 })
  // The mode above counts for a new file alone.
  await chmod(half, 0o600)
  await rename(half, path)
}
