import type { Catalogue } from './reading.ts'
import { findMentions } from './mentions.ts'
import type { Mention } from './mentions.ts'
import { findNumbers } from './numbers.ts'
import type { NumberMention } from './numbers.ts'
import { asMoney } from './money.ts'
import type { Money } from './money.ts'
import { readHardware } from './hardware.ts'
import type { Hardware } from './hardware.ts'
import { withoutOrders } from './orders.ts'
import { compose, fold } from './text.ts'
import { detectTongue } from './tongue.ts'
import type { Tongue } from './tongue.ts'

/** A message with what every reader needs: its folded text, language, names and numbers. */
export interface Message {
  /** As written, composed. */
  text: string
  /** The same length as `text`; orders to the bot are blanked out. */
  folded: string
  tongue: Tongue
  mentions: Mention[]
  numbers: NumberMention[]
  money: Money[]
  hardware: Hardware[]
  /** The message tries to steer the bot. */
  hasOrders: boolean
}

const dates =
  /\d{4}-\d{2}(?:-\d{2})?|(?<![\d.])\d{1,2}[./]\d{1,2}[./]\d{4}|24\/7|(?<![a-z])top[\s-]\d+/g

export function openMessage(raw: string, catalogue: Catalogue): Message {
  const text = compose(raw)
  const { folded, hasOrders } = withoutOrders(fold(text))
  const tongue = detectTongue(folded)
  const mentions = findMentions(folded, catalogue)
  const hardware = readHardware(folded, tongue)
  const fixed = [...folded.matchAll(dates)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const taken = [
    ...mentions.filter((one) => one.kind !== 'lab'),
    ...hardware.map((one) => one.name),
    ...fixed,
  ]
  const numbers = findNumbers(folded, tongue, taken)
  const money = numbers.flatMap((number) => asMoney(folded, number) ?? [])
  return { text, folded, tongue, mentions, numbers, money, hardware, hasOrders }
}

/** The words of the person behind a reading. */
export function quote(message: Message, start: number, end: number): string {
  return message.text.slice(start, end).trim()
}
