import type { Limits } from '../limits/index.ts'
import { findHardware } from './hardware.ts'
import { lex, type Lexed } from './lex.ts'
import type { Mention, Quantity } from './mention.ts'
import { findQuantities } from './quantities.ts'

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
  if (mentions.some((one) => one.kind === 'hardware' && isNamed(lexed, one.from, one.to))) return {}
  // "120 GB/s" is no memory.
  const numbers = mentions.filter(
    (one): one is Quantity => one.kind === 'quantity' && lexed.tokens[one.to]?.text !== '/',
  )
  // "Only one of the A100s is free, so 80 GB", "two of the four cards: 96 GB".
  const whole = numbers.find(({ unit, to }) => unit === 'gigabyte' && !isForEach(lexed, to))
  if (whole && numbers.length > 1)
    return { ...(selfHosted && { selfHosted }), maxMemoryGb: whole.value, hardware }
  const known = lex(hardware)
  const count = findHardware(known, findQuantities(known))?.count ?? 1
  const now = countIn(lexed, numbers, count)
  if (now !== undefined && now > 0 && now !== count)
    return {
      ...(selfHosted && { selfHosted }),
      maxMemoryGb: (maxMemoryGb / count) * now,
      hardware: `${now} x ${hardware.replace(leadingCount, '')}`,
    }
  const memory = numbers.find(({ unit }) => unit === 'gigabyte')
  const before = written.exec(hardware)
  if (!memory || !before || numbers.length > 1) return {}
  return {
    maxMemoryGb: (maxMemoryGb / Number(before[1])) * memory.value,
    hardware: hardware.replace(written, `${memory.value} $2`),
  }
}

const isForEach = (lexed: Lexed, to: number) =>
  lexed.at('each', to) !== undefined || lexed.at('per', to) !== undefined

const longestRemark = 14
const card = /^(?:gpus?|cards?|karten?|grafikkarten?|cartes?|tarjetas?|placas?|sched[ae])$/
const written = /(\d{1,6}) ?(GB|Go|gigas?)\b/i
const leadingCount =
  /^(?:\d{1,2}(?!\d) ?[x×]? ?|(?:a|one|single|two|three|four|eine?|zwei|drei|vier|une?|deux|trois|quatre|una?|dos|tres|cuatro|uma?|dois|duas|quatro|due|tre|quattro)\b ?)+/i

const isNamed = ({ tokens }: Lexed, from: number, to: number) =>
  !tokens.slice(from, to).every(({ low, kind }) => kind === 'number' || card.test(low))

/** How many cards there are after a message. */
function countIn(lexed: Lexed, numbers: Quantity[], before: number): number | undefined {
  const { tokens } = lexed
  const isOfCards = tokens.some(({ low }) => card.test(low) || /^[345]0[5-9]0$/.test(low))
  const isSame = /one more|same (?:type|kind)/i.test(lexed.text)
  const many = numbers.find(isCount)
  const ofThem = many && lexed.at('ofThem', many.to)
  // "Three more of them", "what if we had two of those?"
  const more = many && tokens.slice(many.to, many.to + 2).some(({ low }) => added.test(low))
  if (many && more && (ofThem ?? lexed.at('ofThem', many.to + 1))) return before + many.value
  if (many && ofThem) return many.value
  if (lexed.has('another') && (isOfCards || isSame))
    return lexed.has('lift', 'forbid') ? before - 1 : before + 1
  if (!isOfCards) return undefined
  if (lexed.has('own')) return undefined
  if (lexed.has('lift') && before > 1) return before - 1
  const counted = numbers.find(
    (one) => isCount(one) && card.test(tokens[one.to]?.low ?? tokens[one.to - 1]?.low ?? ''),
  )
  return counted?.value
}
const isCount = ({ unit, value }: Quantity) =>
  unit === 'item' && Number.isInteger(value) && value <= 64
const added = /^(?:more|weitere|mehr|dazu|de|autres?|mas|mais|piu|altr[ei]|otr[ao]s|outr[ao]s)$/
