import { inParallel } from '../sources/in-parallel.ts'
import type { Rejections } from '../sources/source.ts'
import { messageOf } from '../../errors.ts'

/** Parts asked for at the same time: most boards live on shared free hosts. */
const parallelParts = 6

/**
 * Reads the parts of a source (languages, pages, submissions), in their order. A part that cannot be read is counted
 * and left out; when half of them are gone the source has failed, and its last good copy is worth more.
 */
export async function readParts<Part, Content>(
  parts: Part[],
  rejections: Rejections,
  label: (part: Part) => string,
  read: (part: Part) => Promise<Content>,
): Promise<Content[]> {
  const results = await inParallel(parts, parallelParts, (part) =>
    read(part).then(
      (content) => ({ content }),
      (error: unknown) => ({ error, label: label(part) }),
    ),
  )
  const contents: Content[] = []
  const failures: unknown[] = []
  for (const result of results) {
    if ('content' in result) {
      contents.push(result.content)
      continue
    }
    const { error } = result
    failures.push(error)
    const reason = messageOf(error)
    rejections.add('a part could not be read', `${result.label}: ${reason}`)
  }
  if (failures.length > 0 && failures.length * 2 >= parts.length) throw failures[0]
  return contents
}
