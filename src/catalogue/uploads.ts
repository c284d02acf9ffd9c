import { tokensOf } from './name-tokens.ts'
import { atomsOf } from './spellings.ts'

/** Models of one name, at most: a name that more bear is no model's. */
const most = 3

/**
 * What people uploaded and call so ("openbiollm 70b"): every word and number that is said is in the name, and of several
 * the one with the fewest others is meant.
 */
export function uploadsNamed<Upload extends { id: string }>(
  name: string,
  { community }: { community?: { models: Upload[] } },
): Upload[] {
  const said = wordsOf(name)
  // Short words and numbers alone are in too many.
  if (!said.some((word) => /^[a-z]{4,}$/.test(word))) return []
  const uploads = (community?.models ?? []).flatMap((upload) => {
    const own = wordsOf(upload.id.slice(upload.id.indexOf('/') + 1))
    return said.every((word) => own.includes(word)) ? { upload, length: own.length } : []
  })
  const shortest = Math.min(...uploads.map(({ length }) => length))
  const meant = uploads.flatMap(({ upload, length }) => (length === shortest ? upload : []))
  return meant.length > most ? [] : meant
}

/** Words and numbers as they are told apart, "70b" and "v2" among them. */
const wordsOf = (name: string) => tokensOf(atomsOf(name), 0, Infinity).map(({ text }) => text)
