import type { KnownModel } from './meaning.ts'
import { growIndex } from './names.ts'
import type { Atom } from './spellings.ts'

/** What stands without a space, as ids do. */
const unbroken = /[\w.@:/+-]{1,121}/y
const longest = 120
/** Letters and digits with a dash, a colon, a slash or a point between. */
const isIdLike = (text: string) =>
  text.length <= longest && /[a-z]/i.test(text) && /\d/.test(text) && /[-/:.]/.test(text)

/**
 * Ids as hosts, the Hub and price lists write them, with path, day, revision and packing ("accounts/fireworks/models/...",
 * "us.anthropic....-v1:0", "TheBloke/...-GGUF"): read by the rules that join price lists, which never guess.
 */
export function indexWrittenIds(models: KnownModel[]) {
  const index = growIndex()
  const byId = new Map(models.map((model) => [model.id, model]))
  // Of two that bear one name the lab's own comes first, not what others made from it.
  const isOwn = ({ id, lab, origin = 'official' }: KnownModel) =>
    origin === 'official' && id.startsWith(`${lab}/`)
  const ownFirst = models.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
  for (const { id, lab, name, aliases = [] } of ownFirst) index.add(id, lab, [name, ...aliases])

  /** The model whose id begins with this part of the text, and the index of the first part after it. */
  return (text: string, atoms: Atom[], from: number) => {
    const start = atoms[from]?.start ?? 0
    if (/[\w.:/+-]/.test(text[start - 1] ?? '')) return undefined
    unbroken.lastIndex = start
    let written = unbroken.exec(text)?.[0] ?? ''
    while (/[.:/-]$/.test(written)) written = written.slice(0, -1)
    if (!isIdLike(written)) return undefined
    const model = byId.get(index.resolve(written)?.model ?? '')
    if (!model || !isItsDay(written, model) || isTunedOf(written, model)) return undefined
    let end = from + 1
    while ((atoms[end]?.end ?? Infinity) <= start + written.length) end += 1
    return { model, end }
  }
}

/** A day in an id is that of the release, give or take what lists differ by; another day is another release. */
function isItsDay(written: string, { released }: KnownModel): boolean {
  const [, year, month, day] = /(20\d\d)-?([01]\d)-?([0-3]\d)(?!\d)/.exec(written) ?? []
  if (!year || !released) return true
  const apart = Date.parse(`${year}-${month}-${day}`) - Date.parse(released)
  return Math.abs(apart) < 100 * 86_400_000
}

/** "starcoder2-15b-instruct" is not the base model, where that alone is listed. */
function isTunedOf(written: string, { id, purpose }: KnownModel): boolean {
  const tuned = /[-_](?:instruct|chat)(?![a-z])/i
  return purpose === 'base' && tuned.test(written) && !tuned.test(id)
}
