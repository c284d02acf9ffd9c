import { readFile, writeFile } from 'node:fs/promises'
import type { Copy } from './policies.ts'

/** The last known policies in a file. One that cannot be written is none: the store has them. */
export const copyIn = (file: string): Copy => ({
  read: () => readFile(file, 'utf8').catch(() => undefined),
  write: (text) => writeFile(file, text, { mode: 0o600 }).catch(() => undefined),
})
