import fc from 'fast-check'

/** One change to a payload. `at`: which of its places, counted on from the end to the beginning. */
export interface Damage {
  at: number
  kind: 'replace' | 'remove' | 'add' | 'wrap' | 'repeat'
  value: unknown
}

/** Written out only where the payload becomes text: nobody wants to read them in a failure. */
const marks = { deep: '@deep@', long: '@long@' }
const levels = 20_000
const written = [
  [JSON.stringify(marks.deep), '['.repeat(levels) + ']'.repeat(levels)],
  [marks.long, 'word '.repeat(10_000)],
] as const

const hostileTexts = [
  '',
  ' ',
  '\u{d800}',
  '\u0000\u0007\u001b[31m\u2028\u202e',
  '__proto__',
  'constructor',
  '1e999',
  '-1',
  'nan',
  '2026-99-99',
  '<@UBOT> <!channel> @everyone',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '$&$1',
  '"\n,,;|',
  marks.long,
  marks.deep,
]
const hostileValues = [
  null,
  true,
  [],
  {},
  [[]],
  [null],
  0,
  -0,
  -1,
  0.1,
  2 ** 53,
  -(2 ** 53),
  1e308,
  5e-324,
  JSON.parse(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  ) as unknown,
]

/** Values that no sender should send, and any other. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...hostileTexts, ...hostileValues),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
)

export const damages = fc.array(
  fc.record<Damage>({
    at: fc.nat(),
    kind: fc.constantFrom('replace', 'remove', 'add', 'wrap', 'repeat'),
    value: hostile,
  }),
  { minLength: 1, maxLength: 4 },
)

type Entries = Record<string, unknown>

/** A copy of a JSON value with the damages done; nothing in it is shared, or later inputs would grow by earlier ones. */
export function breakValue(payload: unknown, done: Damage[]): unknown {
  const root: Entries = { root: structuredClone(payload) }
  for (const { at, kind, value } of done) {
    const places = placesIn(root)
    const [parent, key] = places[at % places.length] ?? [root, 'root']
    const old = parent[key]
    if (kind === 'replace') parent[key] = structuredClone(value)
    if (kind === 'remove') delete parent[key]
    if (kind === 'wrap') parent[key] = [old]
    if (kind === 'repeat') parent[key] = Array.from({ length: 20 }, () => structuredClone(old))
    if (kind === 'add') addTo(old, structuredClone(value))
  }
  return root['root']
}

/** The same for what a library in front of us takes for an object without a look. */
export function breakObject(payload: object, done: Damage[]): object {
  const broken = breakValue(payload, done)
  return typeof broken === 'object' && broken !== null ? broken : {}
}

function addTo(target: unknown, value: unknown): void {
  if (typeof target !== 'object' || target === null) return
  for (const key of ['__proto__', 'extra', ''])
    Object.defineProperty(target, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
}

/** Every place in a value that can be changed, outermost first. */
function placesIn(parent: Entries): [parent: Entries, key: string][] {
  return Object.keys(parent).flatMap((key) => {
    const child = parent[key]
    const inner = typeof child === 'object' && child !== null ? placesIn(child as Entries) : []
    return [[parent, key] as [Entries, string], ...inner]
  })
}

/** JSON with the marks written out. */
export function toJson(value: unknown): string {
  return writeOut(JSON.stringify(value) ?? '')
}

export function writeOut(text: string): string {
  // Once each: a value that is repeated over and over would become longer than any string can be.
  return written.reduce((whole, [mark, content]) => whole.replace(mark, () => content), text)
}

/** A text with the damages done at its cells and words. */
export function breakText(text: string, done: Damage[]): string {
  let broken = text
  for (const { at, kind, value } of done) {
    const pieces = broken.split(/([\s,|:"<>]+)/)
    const index = at % pieces.length
    const piece = pieces[index] ?? ''
    const foreign = typeof value === 'string' ? value : JSON.stringify(value)
    const changed = {
      replace: [foreign],
      remove: [],
      wrap: ['"', piece],
      repeat: Array.from({ length: 20 }, () => piece),
      add: [piece, foreign],
    }[kind]
    broken = pieces.toSpliced(index, 1, ...changed).join('')
  }
  return writeOut(broken)
}

/** A body as it is sent: JSON is broken as a value or as text, anything else as text. */
export function breakBody(body: string, done: Damage[], asText: boolean): string {
  const isJson = /^\s*[[{]/.test(body)
  return isJson && !asText ? toJson(breakValue(JSON.parse(body), done)) : breakText(body, done)
}
