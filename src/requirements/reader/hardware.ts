import { devices, usableShare, type Kind } from './hardware-table.ts'
import type { Lexed } from './lex.ts'
import type { Hardware, Quantity } from './mention.ts'
import { numberWordsAt } from './number-words.ts'
import { PhraseIndex, type Hit } from './phrases.ts'

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

interface Device extends Kind {
  from: number
  to: number
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
    if (!own.length) continue
    const read = kind === 'card' ? cardsOf(lexed, own, memory, found) : oneOf(lexed, own, memory)
    if (read) return closed(lexed, read)
  }
  return undefined
}

/** "RTX 4090 (24 GB)": with the bracket that closes. */
function closed({ tokens }: Lexed, read: Hardware): Hardware {
  const isOpen = tokens.slice(read.from, read.to).some(({ text }) => text === '(')
  return isOpen && tokens[read.to]?.text === ')' ? { ...read, to: read.to + 1 } : read
}

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
    if (!kind || tokens[i - 1]?.text === '$') return
    const isPlural = tokens[i + 1]?.low === 's' && tokens[i + 1]?.glued
    const told =
      isPlural ||
      speaksOfCards ||
      ['ti', 'super'].includes(tokens[i + 1]?.low ?? '') ||
      hasMemoryBehind(lexed, i + 1) ||
      lexed.at('gigabyte', i - 1) !== undefined
    const counted = i > 0 && countBefore(lexed, i) !== undefined
    const stands =
      i > 0 &&
      /^(?:my|our|a|an|single|ne|une?|eine[rmn]?|meiner?|meine|minha|uma|una|la|mi|ma|der|die|x)$/.test(
        tokens[i - 1]?.low ?? '',
      )
    if (told || counted || stands)
      hits.push({ group: token.text, from: i, to: i + 1 + (isPlural ? 1 : 0), kind })
  })
  const longest = hits.filter(
    (hit) =>
      !isDenied(lexed, hit) &&
      !isTorn(lexed, hit) &&
      !hits.some(
        (other) =>
          other.from < hit.to && other.to > hit.from && other.to - other.from > hit.to - hit.from,
      ) &&
      !hits.some((other) => other.from < hit.from && other.to > hit.from),
  )
  return longest
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to, kind }) => ({
      ...kind,
      from,
      to,
      count: countBefore(lexed, from) ?? countBehind(lexed, to) ?? 1,
    }))
}

/** "à 100" is no A100: a letter and its number stand together. */
const isTorn = ({ tokens }: Lexed, { from, to }: { from: number; to: number }) =>
  tokens
    .slice(from + 1, to)
    .some(({ kind, glued }, i) => kind === 'number' && !glued && tokens[from + i]?.low.length === 1)

/** "no graphics card", "sans carte graphique". */
const isDenied = ({ tokens }: Lexed, { from, kind }: { from: number; kind: Kind }) =>
  kind.isGeneric &&
  /^(?:no|without|zero|sans|ohne|keine|sin|cero|ningun[ao]?|sem|senza|niente|nessuna|aucune|pas)$/.test(
    tokens[from - 1]?.low === 'de' ? (tokens[from - 2]?.low ?? '') : (tokens[from - 1]?.low ?? ''),
  )

const hasMemoryBehind = (lexed: Lexed, at: number) =>
  lexed.at('gigabyte', at + 1) !== undefined || lexed.at('gigabyte', at + 2) !== undefined

/** "two RTX 3090s", "4x A100", "2 x 24 GB cards", "four of the". */
function countBefore({ tokens, words }: Lexed, from: number): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const token = tokens[at]
    if (!token) return undefined
    const value =
      token.kind === 'number' ? Number(token.text) : numberWordsAt(tokens, at, words.code)?.value
    const isMemory =
      tokens[at + 1]?.low === 'gb' || tokens[at + 1]?.low === 'go' || tokens[at + 1]?.low === 'gig'
    if (value !== undefined && !isMemory)
      return Number.isInteger(value) && value >= 1 && value <= 64 ? value : undefined
    if (token.kind === 'sign' && !['×', '*'].includes(token.text)) return undefined
    if (token.kind === 'break') return undefined
    if (
      token.kind === 'word' &&
      !/^(?:x|mal|times|nvidia|geforce|radeon|amd|old|used|gebrauchte|cards|karten|cartes|tarjetas|placas|schede|the|of|units|gb|gig|go|tesla|quadro|new|neue)$/.test(
        token.low,
      )
    )
      return undefined
  }
  return undefined
}

/** "2x A100": the number belongs to what is named. */
function countFrom({ tokens }: Lexed, from: number): number {
  const before = tokens[from - 1]
  if (before?.kind === 'number') return from - 1
  const isTimes = ['x', '×'].includes(before?.low ?? '') && tokens[from - 2]?.kind === 'number'
  return isTimes ? from - 2 : from
}

/** "A100 x4", "H200 node (8 x 141 GB)". */
function countBehind({ tokens }: Lexed, to: number): number | undefined {
  const at = tokens.slice(to, to + 3).findIndex(({ text }) => text === 'x' || text === '×') + to
  if (at < to) return undefined
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const number = at === to || before?.kind !== 'number' ? after : before
  const value = Number(number?.text)
  return Number.isInteger(value) && value >= 1 && value <= 64 ? value : undefined
}

function cardsOf(
  lexed: Lexed,
  cards: Device[],
  memory: Quantity[],
  all: Device[],
): Hardware | undefined {
  const named = cards.filter(({ isGeneric }) => !isGeneric)
  const [first, last] = [cards[0], cards.at(-1)]
  if (!first || !last) return undefined
  let total = 0
  for (const [i, card] of named.entries()) {
    const until = named[i + 1]?.from ?? Infinity
    const each = memoryBy(lexed, card, memory, until, all)
    const count = Math.max(card.count, countOf(lexed, each))
    // "Two RTX 4090 (48 GB)": what they have together.
    const isSum = each !== undefined && each.value === (card.memoryGb ?? 0) * count
    total += isSum ? each.value : (each?.value ?? card.memoryGb ?? 0) * count
  }
  if (!named.length) {
    const amount = memory.find((one) =>
      cards.some(({ from, to }) => Math.abs(one.from - to) <= 5 || Math.abs(from - one.to) <= 4),
    )
    if (!amount) return undefined
    const count = Math.max(countOf(lexed, amount), ...cards.map((card) => card.count))
    total = amount.value * count
    const place = { from: Math.min(amount.from, first.from), to: Math.max(amount.to, last.to) }
    return { kind: 'hardware', device: 'card', count, memoryGb: total, ...place }
  }
  const count = named.reduce((sum, card) => sum + card.count, 0)
  const end = memory.find(
    ({ from, to }) => from >= first.from && from <= last.to + 6 && to > last.to,
  )
  return {
    kind: 'hardware',
    device: 'card',
    count,
    memoryGb: total,
    from: countFrom(lexed, first.from),
    to: end?.to ?? last.to,
  }
}

/** "2 x 24 GB": how often the amount was said. */
function countOf({ tokens }: Lexed, amount: Quantity | undefined): number {
  if (!amount) return 1
  const [by, number] = [tokens[amount.from - 1], tokens[amount.from - 2]]
  const value = by && ['x', '×'].includes(by.low) ? Number(number?.text) : 1
  return Number.isInteger(value) && value >= 1 && value <= 64 ? value : 1
}

/** The memory said beside a card: not the computer's. */
function memoryBy(
  lexed: Lexed,
  card: Device,
  memory: Quantity[],
  until: number,
  all: Device[],
): Quantity | undefined {
  return memory.find(({ from, to }) => {
    const isNear = from >= card.to && from - card.to <= 7 && from < until
    const isOther = all.some(
      (other) =>
        other.device === 'cpu' &&
        (Math.abs(other.from - to) <= 1 || (other.to <= from && other.from >= card.to)),
    )
    return (isNear && !isOther) || (to <= card.from && card.from - to <= 1 && !isOther)
  })
}

function oneOf(lexed: Lexed, own: Device[], memory: Quantity[]): Hardware | undefined {
  const [first] = own
  const last = own.at(-1)
  if (!first || !last) return undefined
  const amount = memory.find(({ from, to }) =>
    own.some(
      (one) => (from >= one.to - 1 && from - one.to <= 9) || (to <= one.from && one.from - to <= 3),
    ),
  )
  const memoryGb = amount?.value ?? own.find((one) => one.memoryGb !== undefined)?.memoryGb
  if (memoryGb === undefined) return undefined
  const { device } = first
  return {
    kind: 'hardware',
    device,
    count: 1,
    memoryGb: Math.round(memoryGb * usableShare[device] * 10) / 10,
    from: Math.min(first.from, amount?.from ?? first.from),
    to: Math.max(last.to, amount?.to ?? last.to),
  }
}
