import { devices, usableShare, type Kind } from './hardware-table.ts'
import type { Lexed } from './lex.ts'
import type { Hardware, Span, Quantity } from './mention.ts'
import { numberWordsAt } from './number-words.ts'
import { longest, PhraseIndex, type Hit } from './phrases.ts'

const index = new PhraseIndex()
for (const [name] of devices) index.add(name, name)
const kinds = new Map(devices)
/** Numbers that are cards also without their maker's word, where the words around say so: "two 3090s". */
const bare = new Map(
  devices.flatMap(([name, kind]) => {
    const number = /^(?:rtx|gtx) (\d{4})$/.exec(name)?.[1]
    return number ? [[number, kind] as const] : []
  }),
)

interface Device extends Kind, Span {
  count: number
}

/**
 * The computer or cards a message names, as one mention; several cards add up. Amounts of memory that belong to it are
 * taken out of `quantities`.
 */
export function findHardware(lexed: Lexed, quantities: Quantity[]): Hardware | undefined {
  const found = devicesIn(lexed)
  const memory = quantities.filter(({ unit, to }) => unit === 'gigabyte' && !isRate(lexed, to))
  for (const kind of ['card', 'mac', 'phone', 'board', 'cpu'] as const) {
    const own = found.filter(({ device }) => device === kind)
    if (!own.length || (kind === 'card' && areOther(own, found))) continue
    const isNamed = kind === 'card' && own.some(({ isGeneric }) => !isGeneric)
    const read = isNamed ? cardsOf(lexed, own, memory, found) : oneOf(lexed, own, memory)
    if (read) return closed(lexed, read)
  }
  return undefined
}

/** "An iPhone with 8 GB, flash cards": cards without a name are none beside a telephone, a board or a Mac. */
const areOther = (cards: Device[], all: Device[]) =>
  cards.every(({ isGeneric }) => isGeneric) &&
  all.some(({ device }) => device === 'phone' || device === 'board' || device === 'mac')

/** "RTX 4090 (24 GB in all)": with the bracket that closes, or none. */
function closed({ tokens }: Lexed, read: Hardware): Hardware {
  const open = tokens.findIndex(({ text }, i) => text === '(' && i >= read.from && i < read.to)
  if (open < 0 || tokens.slice(open, read.to).some(({ text }) => text === ')')) return read
  const end = tokens.slice(read.to, read.to + longestAside).findIndex(({ text }) => text === ')')
  return { ...read, to: end < 0 ? open : read.to + end + 1 }
}
const longestAside = 4

const isRate = ({ tokens }: Lexed, to: number) =>
  tokens[to]?.text === '/' && tokens[to + 1]?.low === 's'

function devicesIn(lexed: Lexed): Device[] {
  const { tokens } = lexed
  const hits: (Hit & { kind: Kind })[] = index.find(tokens).flatMap((hit) => {
    const kind = kinds.get(hit.group)
    return kind ? [{ ...hit, kind }] : []
  })
  const speaksOfCards = hits.some(({ group, kind }) => kind.device === 'card' && group !== 'card')
  tokens.forEach((token, i) => {
    const kind = token.kind === 'number' ? bare.get(token.text) : undefined
    // "DDR5-6000", "6000 MT/s"
    if (
      !kind ||
      lexed.at('notCount', i + 1) !== undefined ||
      (token.glued && tokens[i - 1]?.text === '-')
    )
      return
    const next = tokens[i + 1]
    const isPlural = next?.low === 's' && next.glued
    const isTold =
      isPlural ||
      speaksOfCards ||
      ['ti', 'super'].includes(next?.low ?? '') ||
      [i - 1, i + 2, i + 3].some((at) => lexed.at('gigabyte', at) !== undefined) ||
      countBefore(lexed, i) !== undefined ||
      owned.test(tokens[i - 1]?.low ?? '')
    if (isTold) hits.push({ group: token.text, from: i, to: i + (isPlural ? 2 : 1), kind })
  })
  return longest(hits)
    .filter((hit) => !isDenied(lexed, hit) && !isTorn(lexed, hit))
    .filter((hit, _, all) => all.length === 1 || !isAnother(lexed, hit))
    .filter((hit, i, all) => !all.some((one) => one.from < hit.from && one.to > hit.from))
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to, kind }) => ({
      ...kind,
      from,
      to,
      count: countBefore(lexed, from) ?? countBehind(lexed, to) ?? 1,
    }))
}

/** "my 3090": of a card. */
const owned =
  /^(?:my|our|a|an|single|ne|une?|eine[rmn]?|meiner?|meine|minha|uma|una|la|mi|ma|der|die|x)$/

/** "à 100" is no A100: a letter and its number stand together. */
const isTorn = ({ tokens }: Lexed, { from, to }: Span) =>
  tokens
    .slice(from + 1, to)
    .some(({ kind, glued }, i) => kind === 'number' && !glued && tokens[from + i]?.low.length === 1)

/** "no graphics card", "sans carte graphique". */
const isDenied = ({ tokens }: Lexed, { from, kind }: { from: number; kind: Kind }) =>
  kind.isGeneric &&
  /^(?:no|without|zero|sans|ohne|keine|sin|cero|ningun[ao]?|sem|senza|niente|nessuna|aucune|pas)$/.test(
    tokens[tokens[from - 1]?.low === 'de' ? from - 2 : from - 1]?.low ?? '',
  )

/** "It is no H100, they gave us an L4": of several the one that is not there. */
const isAnother = (lexed: Lexed, { from }: Span) =>
  lexed.within(Math.max(lexed.clauseAt(from).from, from - 3), from, 'forbid').length > 0 ||
  lexed.tokens.slice(Math.max(0, from - 3), from).some(({ low }) => denied.test(low))
const denied = /^(?:not|no|nicht|kein\w{0,2}|pas|nao|non)$/

const countOfToken = (text: string | undefined) => {
  const value = Number(text)
  return Number.isInteger(value) && value >= 1 && value <= 64 ? value : undefined
}

/** Words between the number of cards and their name. */
const beforeCards =
  /^(?:x|mal|times|nvidia|geforce|radeon|amd|old|used|gebrauchte|cards|karten|cartes|tarjetas|placas|schede|the|of|units|gb|gig|go|tesla|quadro|new|neue|×|\*)$/

/** "two RTX 3090s", "4x A100", "2 x 24 GB cards", "four of the". */
function countBefore({ tokens, words }: Lexed, from: number): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const { kind, text, low } = tokens[at]!
    const value = kind === 'number' ? Number(text) : numberWordsAt(tokens, at, words.code)?.value
    const isMemory = /^(?:gb|go|gig)$/.test(tokens[at + 1]?.low ?? '')
    if (value !== undefined && !isMemory) return countOfToken(String(value))
    if (value === undefined && !beforeCards.test(low)) return undefined
  }
  return undefined
}

/** "A100 x4", "H200 node (8 x 141 GB)", "A100s, four of them". */
function countBehind(lexed: Lexed, to: number): number | undefined {
  const { tokens, words } = lexed
  const [them] = lexed.within(to, to + 5, 'ofThem')
  const many = them && tokens[them.from - 1]
  if (many)
    return countOfToken(
      many.kind === 'number'
        ? many.text
        : String(numberWordsAt(tokens, them.from - 1, words.code)?.value),
    )
  const at = tokens.slice(to, to + 3).findIndex(({ text }) => text === 'x' || text === '×') + to
  if (at < to) return undefined
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  return countOfToken(before?.kind === 'number' ? before.text : after?.text)
}

function cardsOf(lexed: Lexed, cards: Device[], memory: Quantity[], all: Device[]): Hardware {
  const named = cards.filter(({ isGeneric }) => !isGeneric)
  let total = 0
  for (const [i, card] of named.entries()) {
    const each = memoryBy(card, memory, named[i + 1]?.from ?? Infinity, all)
    const count = Math.max(card.count, timesSaid(lexed, each))
    // "Two RTX 4090 (48 GB)": what they have together.
    const isSum = each?.value === (card.memoryGb ?? 0) * count
    total += isSum ? (each?.value ?? 0) : (each?.value ?? card.memoryGb ?? 0) * count
  }
  const [first, last] = [cards[0]!, cards.at(-1)!]
  // "… and I am ordering a second identical one".
  const more =
    named.length === 1 && lexed.within(last.to, lexed.tokens.length, 'twin').length ? 1 : 0
  const count = named.reduce((sum, card) => sum + card.count, 0)
  const end = memory.find(
    ({ from, to }) => from >= first.from && from <= last.to + 6 && to > last.to,
  )
  return {
    kind: 'hardware',
    device: 'card',
    count: count + more,
    memoryGb: (total / count) * (count + more),
    from: countFrom(lexed, first.from),
    to: end?.to ?? last.to,
  }
}

/** "2x A100": the number belongs to what is named. */
function countFrom({ tokens, words }: Lexed, from: number): number {
  const at = ['x', '×'].includes(tokens[from - 1]?.low ?? '') ? from - 2 : from - 1
  const isCount =
    tokens[at]?.kind === 'number' || numberWordsAt(tokens, at, words.code) !== undefined
  return isCount ? at : from
}

/** "2 x 24 GB": how often the amount was said. */
function timesSaid({ tokens }: Lexed, amount: Quantity | undefined): number {
  if (!amount || !['x', '×'].includes(tokens[amount.from - 1]?.low ?? '')) return 1
  return countOfToken(tokens[amount.from - 2]?.text) ?? 1
}

/** The memory said beside a card: not the computer's. */
function memoryBy(
  card: Device,
  memory: Quantity[],
  until: number,
  all: Device[],
): Quantity | undefined {
  const isOthers = ({ from, to }: Quantity) =>
    all.some(
      (other) =>
        other.device === 'cpu' &&
        (Math.abs(other.from - to) <= 1 || (other.to <= from && other.from >= card.to)),
    )
  return memory.find(
    (one) =>
      !isOthers(one) &&
      ((one.from >= card.to && one.from - card.to <= 7 && one.from < until) ||
        (one.to <= card.from && card.from - one.to <= 1)),
  )
}

/** A computer, or cards without a name: what memory is said beside it, or what it usually has. */
function oneOf(lexed: Lexed, own: Device[], memory: Quantity[]): Hardware | undefined {
  const [first, last] = [own[0]!, own.at(-1)!]
  const { device } = first
  const amount = memory.find(({ from, to }) =>
    own.some(
      (one) => (from >= one.to - 1 && from - one.to <= 9) || (to <= one.from && one.from - to <= 4),
    ),
  )
  const each = amount?.value ?? own.find((one) => one.memoryGb !== undefined)?.memoryGb
  if (each === undefined) return undefined
  const count =
    device === 'card' ? Math.max(timesSaid(lexed, amount), ...own.map((one) => one.count)) : 1
  return {
    kind: 'hardware',
    device,
    count,
    memoryGb: Math.round(each * count * usableShare[device] * 10) / 10,
    from: Math.min(first.from, amount?.from ?? first.from),
    to: Math.max(last.to, amount?.to ?? last.to),
  }
}
