import type { KnownModel } from './meaning.ts'

/** A part of a name: a run of letters or of digits, with what stands between it and the part before. */
export interface Atom {
  text: string
  start: number
  end: number
  /** The character before it, '' when it touches the part before; undefined when no name runs across. */
  joint?: string
}

const atomPattern = /[a-z\u00c0-\u024f]+|\d+|(?<=[a-z])\+/gi

/** The parts of a text. `Qwen3.7-Max` is qwen, 3, 7, max; `Command R+` is command, r, plus. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = []
  let before: Atom | undefined
  for (const match of text.matchAll(atomPattern)) {
    const [written] = match
    const atom: Atom = {
      text: written === '+' ? 'plus' : written.toLowerCase(),
      start: match.index,
      end: match.index + written.length,
    }
    if (before) atom.joint = jointBetween(before, atom, text)
    atoms.push(atom)
    before = atom
  }
  return atoms
}

const isNumber = (text: string) => text.charCodeAt(0) < 58

/** The size of weights, or a release as month and day or year and month. */
const size =
  /\d+(?:\.\d+)?[bx]|\d{3}m(?![a-z])|(?:0[1-9]|1[0-2])[0-3]\d(?!\d)|2[3-9](?:0[1-9]|1[0-2])(?!\d)/iy

const sizeOrVersion = new RegExp(`${size.source}|\\d\\.\\d(?![\\d,.]*\\d)`, 'iy')

const partOfSize = /[ae]\d+b|v\d/iy

/** Numbers of one version touch or have a point or dash between; single letters touch their number. */
function jointBetween(before: Atom, atom: Atom, text: string): string | undefined {
  const between = text.slice(before.end, atom.start)
  const joint = /^[\s\u2010\u2011]+$/.test(between) && between.length < 3 ? ' ' : between
  if (joint.length > 1 || (joint !== '' && !'-_./:@ '.includes(joint))) return undefined
  if (joint !== ' ') return joint
  const [left, right] = [isNumber(before.text), isNumber(atom.text)]
  if (left && right) {
    // "Llama 3 8B": a version, and then the size of the weights.
    size.lastIndex = atom.start
    return size.test(text) ? joint : undefined
  }
  if (!left && right && before.text.length === 1 && before.text !== 'b') {
    // "GPT-J 6B", "Laguna S 2.1".
    const test = 'lmsx'.includes(before.text) ? sizeOrVersion : size
    test.lastIndex = atom.start
    return test.test(text) ? joint : undefined
  }
  if (left && !right && atom.text.length === 1 && atom.text !== 'b') {
    // "Gemma 4 E4B", "Sonnet 3.5 v2".
    partOfSize.lastIndex = atom.start
    return partOfSize.test(text) ? joint : undefined
  }
  return joint
}

/** The parts of a name, without what stands between them. */
export const partsOf = (name: string): string[] =>
  (name.toLowerCase().match(atomPattern) ?? []).map((part) => (part === '+' ? 'plus' : part))

/** How a name can be written: 0 as the id, 1 as a list has it, 2 without what goes without saying, 3 without its size. */
export interface Spelling {
  parts: string[]
  level: 0 | 1 | 2 | 3
}

export const optionalAtEnd = new Set(['instruct', 'it', 'chat', 'preview', 'latest', 'hf'])
const claudeSeries = new Set(['opus', 'sonnet', 'haiku', 'fable', 'instant'])

/** All ways in which people write the name of a model. */
export function spellingsOf(model: KnownModel): Spelling[] {
  const slug = model.id.slice(model.id.indexOf('/') + 1)
  const known = new Map<string, Spelling>()
  const add = (parts: string[], level: Spelling['level']) => {
    if (parts.every(isNumber)) return
    // A bare family is no model.
    if (level > 1 && !parts.some(isNumber) && parts.length < 2) return
    const key = parts.join(' ')
    const before = known.get(key)
    if (!before || before.level > level) known.set(key, { parts, level })
  }
  const written = new Set<string>()
  for (const [i, name] of [slug, model.id, model.name, ...(model.aliases ?? [])].entries()) {
    const own = partsOf(name)
    const key = own.join(' ')
    if (written.has(key)) continue
    written.add(key)
    for (const parts of ordersOf(own)) {
      add(parts, i < 2 ? 0 : 1)
      const plain = withoutOptional(parts)
      add(plain, 2)
      for (const short of [
        withoutDate(plain),
        withoutActive(plain),
        withoutLetter(plain),
        withoutTuning(plain),
        withoutFiller(plain),
      ]) {
        add(short, 2)
        add(withoutSize(withoutActive(short)), 3)
      }
      for (const short of [
        withoutBase(plain),
        withoutVersion(plain),
        withoutZero(plain, name),
        ...distilled(plain),
      ])
        add(short, 3)
    }
  }
  return [...known.values()]
}

/** What OpenAI calls sizes: "5.6 Sol" says which maker's it is. */
const starNames = new Set(['sol', 'luna', 'terra', 'astra'])

/** `claude 3 5 sonnet` and `claude sonnet 3 5`, `sonnet 3 5`; `gemini 2 5 pro` and `gemini pro 2 5`. */
function ordersOf(parts: string[]): string[][] {
  const [brand = '', ...rest] = parts
  if (brand === 'gemini') {
    const at = rest.findIndex((part) => !isNumber(part))
    const end = rest.findIndex((part, i) => i > at && !/^(?:flash|pro|lite)$/.test(part))
    const [version, tier] = [rest.slice(0, at), rest.slice(at, end < 0 ? undefined : end)]
    const tail = end < 0 ? [] : rest.slice(end)
    const brandless = tier[0] === 'flash' && version.length > 1 ? [rest] : []
    return at > 0 ? [parts, [brand, ...tier, ...version, ...tail], ...brandless] : [parts]
  }
  if (brand === 'kimi' || (brand === 'gpt' && rest[0] === 'oss')) return [parts, rest]
  if (brand === 'gpt') {
    const chatgpt = ['chatgpt', ...rest]
    if (rest.includes('codex')) {
      const codex = ['codex', ...rest.filter((part) => part !== 'codex')]
      // "5.3 codex", and not "5 codex".
      return isNumber(rest[1] ?? 'x') ? [parts, chatgpt, codex, rest] : [parts, chatgpt, codex]
    }
    const [last = ''] = rest.slice(-1)
    if (starNames.has(last)) return [parts, chatgpt, rest, [last, ...rest.slice(0, -1)]]
    // "5.4 nano": a version with a point and a size that no other maker has.
    if (/^(?:mini|nano)$/.test(last) && rest.length === 3 && isNumber(rest[1] ?? 'x'))
      return [parts, chatgpt, rest]
    return rest[0] === '4' && rest[1] === 'o' ? [parts, rest, chatgpt] : [parts, chatgpt]
  }
  // "ds v3.2"; but "DS 3" is a car.
  if (brand === 'deepseek' && rest.length > 1) return [parts, ['ds', ...rest]]
  if (brand !== 'claude') return [parts]
  const series = rest.find((part) => claudeSeries.has(part))
  if (!series) return [parts]
  const version = rest.filter((part) => part !== series)
  const orders = [
    [series, ...version],
    [...version, series],
  ]
  return orders.flatMap((order) => [[brand, ...order], order])
}

function withoutOptional(parts: string[]): string[] {
  let end = parts.length
  while (end > 1 && optionalAtEnd.has(parts[end - 1] ?? '')) end -= 1
  // Amazon's "v1" and Bedrock's "v1:0".
  if (parts.includes('nova') && parts[end - 2] === 'v') end -= 2
  return parts.slice(0, end)
}

/** `command a 03 2025`, `claude haiku 4 5 20251001`, `mistral large 2512`. */
function withoutDate(parts: string[]): string[] {
  const text = parts.join(' ')
  const plain = text.replace(
    / (?:20\d{6}|20\d\d [01]\d [0-3]\d|[01]\d 20\d\d|2[3-9](?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])[0-3]\d)$/,
    '',
  )
  return plain === text ? parts : withoutOptional(plain.split(' '))
}

/** `qwen 3 30 b a 3 b`: the active parameters are often left out. */
function withoutActive(parts: string[]): string[] {
  const at = parts.findIndex(
    (part, i) => part === 'a' && isNumber(parts[i + 1] ?? 'x') && i > 1 && parts[i - 1] === 'b',
  )
  if (at < 0) return parts
  const end = parts.indexOf('b', at)
  return end < 0 ? parts : [...parts.slice(0, at), ...parts.slice(end + 1)]
}

/** `llama 3 3 70 b`: where a release has one size, nobody says it. */
function withoutSize(parts: string[]): string[] {
  const end = parts.findIndex((part, i) => part === 'b' && i > 1 && isNumber(parts[i - 1] ?? 'x'))
  if (end < 0) return parts
  // "3 2 1 b": only the last number is the size, unless it has a point, which parts do not show.
  return [...parts.slice(0, end - 1), ...parts.slice(end + 1)]
}

/** `mistral 7 b instruct v 0 3`: said without what it is tuned for. */
function withoutTuning(parts: string[]): string[] {
  const at = parts.findIndex((part, i) => i > 1 && (part === 'instruct' || part === 'chat'))
  const isBeforeRelease =
    parts[at + 1] === 'v' || /^2[3-9](?:0[1-9]|1[0-2])$/.test(parts[at + 1] ?? '')
  return at < 0 || !isBeforeRelease ? parts : parts.toSpliced(at, 1)
}

/** `starling lm 7 b beta`: nobody says that it is a language model. */
const withoutFiller = (parts: string[]) => parts.filter((part) => part !== 'lm')

/** `EXAONE-4.0-32B` is "EXAONE 4 32B". */
function withoutZero(parts: string[], name: string): string[] {
  const [, version] = /[a-z-](\d)\.0(?![\d.])/i.exec(name) ?? []
  const at = parts.findIndex((part, i) => part === version && parts[i + 1] === '0')
  return at > 0 ? parts.toSpliced(at + 1, 1) : parts
}

/** `llama 3 1 nemotron 70 b`: named by whoever tuned it, without what it was made from. */
function withoutBase(parts: string[]): string[] {
  if (parts[0] !== 'llama' || !isNumber(parts[1] ?? 'x')) return parts
  const at = parts.findIndex((part, i) => i > 0 && !isNumber(part))
  const name = parts[at] ?? ''
  return name.length > 3 && !notMakers.has(name) && parts.includes('b', at)
    ? parts.slice(at)
    : parts
}
const notMakers = new Set(['instruct', 'chat', 'scout', 'maverick', 'guard', 'vision'])

/** `llama 3 1 405 b`: where the size says which, "Llama 405B". */
function withoutVersion(parts: string[]): string[] {
  const at = parts.indexOf('b') - 1
  const isPlain = at > 1 && parts.length === at + 2 && parts.slice(1, at).every(isNumber)
  return isPlain && (parts[0] === 'llama' || parts[0] === 'qwen' || parts[0] === 'gemma')
    ? [parts[0], ...parts.slice(at)]
    : parts
}

/** `deepseek r 1 distill qwen 32 b` is `deepseek-r1:32b` and "R1 Qwen 32B". */
function distilled(parts: string[]): string[][] {
  const at = parts.indexOf('distill')
  if (at < 2) return []
  const [head, tail] = [parts.slice(0, at), parts.slice(at + 1)]
  const brandless = head[0] === 'deepseek' ? head.slice(1) : head
  const ending = tail.slice(tail.findIndex(isNumber))
  return [head, brandless].flatMap((start) => [
    [...start, ...ending, 'distill'],
    [...start, ...tail],
    [...start, ...ending],
    [...start, 'distill', ...ending],
  ])
}

/** `deepseek v 3 2` is called "DeepSeek 3.2". */
function withoutLetter(parts: string[]): string[] {
  return parts[0] === 'deepseek' && parts[1] === 'v' ? [parts[0], ...parts.slice(2)] : parts
}
