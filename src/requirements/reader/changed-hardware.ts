import type { Limits } from '../limits/index.ts'
import { findHardware } from './hardware.ts'
import { lex, type Lexed } from './lex.ts'
import type { Mention, Quantity } from './mention.ts'
import { findQuantities } from './quantities.ts'
import type { Token } from './text.ts'

/**
 * The machine that is there, with another number of its cards ("a second card, same type", "only two cards", "one of the
 * cards went") or with other memory ("no, it has 16 GB"); nothing where a message names a machine itself.
 */
export function changedHardware(
  { maxMemoryGb, hardware, selfHosted }: Limits,
  lexed: Lexed,
  mentions: Mention[],
): Limits {
  const isAsked = lexed.text.includes('?') && !lexed.has('whatIf')
  const isShort = lexed.tokens.length <= longestRemark && !isAsked
  if (maxMemoryGb === undefined || hardware === undefined || !isShort) return {}
  const isNew = (one: Mention) =>
    one.kind === 'hardware' && isNamed(lexed, one.from, one.to) && !isThatCard(lexed, one, hardware)
  if (mentions.some(isNew)) return {}
  // "120 GB/s" is no memory.
  const numbers = mentions.filter(
    (one): one is Quantity =>
      one.kind === 'quantity' && machineUnits.has(one.unit) && lexed.tokens[one.to]?.text !== '/',
  )
  // "Only one of the A100s is free, so 80 GB", "two of the four cards: 96 GB".
  const whole = numbers.find(({ unit, to }) => unit === 'gigabyte' && !isForEach(lexed, to))
  // "96 is the old machine, the new one has 256 GB"
  const known = Number(written.exec(hardware)?.[1])
  const isOld = (one: Quantity) => one !== whole && one.value === known
  if (whole && whole.value !== known && numbers.length === 2 && numbers.some(isOld))
    return withMemory(maxMemoryGb, hardware, whole)
  if (whole && numbers.length > 1)
    return { ...(selfHosted && { selfHosted }), maxMemoryGb: whole.value, hardware }
  const machine = lex(hardware)
  const count = findHardware(machine, findQuantities(machine))?.count ?? 1
  const now = countIn(lexed, numbers, count)
  if (now !== undefined && now > 0 && now !== count)
    return {
      ...(selfHosted && { selfHosted }),
      maxMemoryGb: (maxMemoryGb / count) * now,
      hardware: `${now} x ${hardware.replace(leadingCount, '')}`,
    }
  const memory = numbers.find(({ unit }) => unit === 'gigabyte')
  // "The 128gb one" counts nothing.
  const counted = numbers.filter(({ unit, value }) => unit !== 'item' || value !== 1)
  return memory && known && counted.length === 1 ? withMemory(maxMemoryGb, hardware, memory) : {}
}

/** The same machine with other memory, of which as large a share is usable. */
function withMemory(maxMemoryGb: number, hardware: string, { value }: Quantity): Limits {
  const known = Number(written.exec(hardware)?.[1])
  return {
    maxMemoryGb: (maxMemoryGb / known) * value,
    hardware: hardware.replace(written, `${value} $2`),
  }
}

const isForEach = (lexed: Lexed, to: number) =>
  lexed.at('each', to) !== undefined || lexed.at('per', to) !== undefined

const machineUnits = new Set(['item', 'gigabyte'])
const longestRemark = 22
const card = /^(?:gpus?|cards?|karten?|grafikkarten?|cartes?|tarjetas?|placas?|sched[ae])$/
const written = /(\d{1,6}) ?(GB|Go|gigas?)\b/i
const leadingCount =
  /^(?:\d{1,2}(?!\d) ?[x×]? ?|(?:a|one|single|two|three|four|eine?|zwei|drei|vier|une?|deux|trois|quatre|una?|dos|tres|cuatro|uma?|dois|duas|quatro|due|tre|quattro)\b ?)+/i

const isNamed = ({ tokens }: Lexed, from: number, to: number) =>
  !tokens.slice(from, to).every(({ low, kind }) => kind === 'number' || card.test(low))

/** "A second A100, same kind": the card that is there already. */
const isThatCard = (lexed: Lexed, { from, to }: Mention, hardware: string) =>
  lexed.has('another', 'twin') &&
  lexed.tokens
    .slice(from, to)
    .filter(({ kind, low }) => kind === 'number' || low.length > 1)
    .every(({ low }) => hardware.toLowerCase().includes(low))

/** How many cards there are after a message. */
function countIn(lexed: Lexed, numbers: Quantity[], before: number): number | undefined {
  const { tokens } = lexed
  const isOfCards = tokens.some(({ low }) => card.test(low) || /^[345]0[5-9]0$/.test(low))
  const isSame = /one more|same (?:type|kind)/i.test(lexed.text)
  const many = numbers.find(isCount)
  // "One of the two goes": of as many as there are.
  const all = numbers.find((one) => one !== many && isCount(one) && one.value === before)
  if (many && all && all.from > many.to && all.from - many.to <= 3 && many.value < before)
    return lexed.has('lift', 'out', 'gone', 'forbid') ? before - many.value : many.value
  // "A card broke, three are left"
  const left = numbers.find(
    (one) =>
      isCount(one) &&
      tokens.slice(Math.max(0, one.from - 3), one.to + 4).some(({ low }) => remaining.test(low)),
  )
  if (left && isOfCards && left.value < before) return left.value
  // "Anzi ne abbiamo 4"
  const isBare = many && !many.noun && !many.bound && !many.per
  const isShort = tokens.length <= shortCount && (numbers.length === 1 || lexed.has('correct'))
  if (isBare && isShort && tokens.slice(0, many.from).some(({ low }) => having.test(low)))
    return many.value
  const ofThem = many && lexed.at('ofThem', many.to)
  // "Three more of them", "what if we had two of those?"
  const more = many && tokens.slice(many.to, many.to + 2).some(({ low }) => added.test(low))
  if (many && more && (ofThem ?? lexed.at('ofThem', many.to + 1))) return before + many.value
  if (many && ofThem) return many.value
  const counted = numbers.find(
    (one) => isCount(one) && card.test(tokens[one.to]?.low ?? tokens[one.to - 1]?.low ?? ''),
  )
  // "We have but 2 cards after all"
  if (counted && !lexed.has('another') && !broken.test(lexed.text)) return counted.value
  if (lexed.has('another') && (isOfCards || isSame))
    return lexed.has('lift', 'forbid') ? before - 1 : before + 1
  if (!isOfCards) return undefined
  if (lexed.has('own')) return undefined
  return lexed.has('lift') && before > 1 ? before - 1 : undefined
}
const broken =
  /\b(?:lost|gone|went|broke|died|burnt?|weg|kaputt|perdu|grillée?|perdido|quemad|queimou|rotas?|rott[ae])/i
const shortCount = 10
const remaining =
  /^(?:remain|remains|left|remaining|ubrig|bleiben|bleibt|restent|restant|quedan|quedo|restam|sobram|restano|rimangono)$/
const having =
  /^(?:have|got|are|haben|hat|habe|sind|avons|ai|sont|tenemos|hay|tengo|son|temos|tem|sao|abbiamo|ho|sono)$/
const isCount = ({ unit, value }: Quantity) =>
  unit === 'item' && Number.isInteger(value) && value <= 64
const added = /^(?:more|weitere|mehr|dazu|de|autres?|mas|mais|piu|altr[ei]|otr[ao]s|outr[ao]s)$/

/** "Lieber Cloud", "the rack is full, so hosted it is": what runs elsewhere needs no hardware of one's own. */
export function givesUpOwn(lexed: Lexed, mentions: Mention[]): boolean {
  const { tokens, text } = lexed
  const at = tokens.findIndex(
    ({ low }, i) => (elsewhere.test(low) || isByApi(tokens, i)) && isAllSaid(tokens, i + 1),
  )
  const isShort = tokens.length <= shortAnswer
  const comma = tokens.slice(0, at).findLastIndex((one) => one.text === ',')
  const from = isShort ? 0 : comma + 1
  return (
    at >= 0 &&
    (isShort || [tokens[from], tokens.at(-1)].some((one) => thus.test(one?.low ?? ''))) &&
    tokens.length - from <= shortAnswer &&
    !text.includes('?') &&
    !lexed.within(from, tokens.length, 'own', 'must', 'forbid').length &&
    mentions.every(({ kind, from: place }) => kind !== 'place' || place < from)
  )
}

/** "Through an API", "then an API". */
const isByApi = (tokens: Token[], at: number) =>
  tokens[at]?.low === 'api' && tokens.slice(Math.max(0, at - 2), at).some(({ low }) => by.test(low))

/** "... it is", "... is fine after all"; but "the cloud invoice", "the API is down", "hosted by Anna". */
function isAllSaid(tokens: Token[], from: number): boolean {
  const end = tokens.findIndex(
    ({ kind, low }, i) => i >= from && (kind !== 'word' || low === 'but'),
  )
  return tokens.slice(from, end < 0 ? undefined : end).every(({ low }) => agreed.test(low))
}
const agreed =
  /^(?:it|is|are|be|fine|ok|okay|then|too|instead|please|after|all|now|also|good|enough|works|would|do|will|es|ist|dann|halt|eben|auch|gut|doch|bitte|geht|reicht|passt|ware|alors|aussi|va|c|ca|bon|bien|suffit|plutot|est|convient|entonces|tambien|esta|vale|mejor|sirve|vez|en|lugar|entao|tambem|bem|serve|melhor|e|allora|anche|bene|meglio|quindi)$/
const thus =
  /^(?:so|then|thus|also|dann|daher|donc|alors|entonces|asi|quindi|allora|entao|portanto)$/
const elsewhere = /^(?:cloud|hosted|nube|nuvem|nuage|heberge\w{0,2}|gehostet\w{0,2}|internet)$/
const by = /^(?:via|per|through|an|the|uber|eine|die|par|une|por|una|uma|tramite)$/
const shortAnswer = 8
