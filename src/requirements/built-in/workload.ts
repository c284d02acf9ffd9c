import type { Workload } from '../requirement.ts'
import { plain } from './finding.ts'
import type { Message } from './message.ts'
import type { NumberMention } from './numbers.ts'
import { readRepeatedPrompt, type RepeatedPrompt } from './repeated-prompt.ts'
import { asPeople, asVolume, explainVolume, isForEach } from './requests.ts'
import type { Volume } from './requests.ts'
import { asSize } from './sizes.ts'
import type { Size } from './sizes.ts'
import { after, before, expression } from './text.ts'

/** What a message says about the amount of work. */
export interface WorkloadReading {
  workload: Partial<Workload>
  /** The positions of the words behind each field. */
  spans: Partial<Record<keyof Workload, { start: number; end: number }>>
  conversions: string[]
  people?: number
}

interface Span {
  start: number
  end: number
}

/** Reads sizes and volumes; `taken` are the spans that state limits, `usual` fills what is unsaid. */
export function readWorkload(message: Message, taken: Span[], usual: Workload): WorkloadReading {
  const all = message.numbers.filter((number) => !taken.some((span) => overlaps(number, span)))
  const repeated = readRepeatedPrompt(message, all)
  const numbers = all.filter((number) => !repeated || !overlaps(number, repeated))
  const reading: WorkloadReading = { workload: {}, spans: {}, conversions: [] }
  const volumes: { volume: Volume; size: Size | undefined }[] = []
  let people: NumberMention | undefined
  let once: NumberMention | undefined
  numbers.forEach((number, index) => {
    const size = asSize(message, number)
    const volume = asVolume(message, number, numbers[index + 1])
    const isBulk =
      size !== undefined &&
      volume !== undefined &&
      volume.end > number.end &&
      size.end <= volume.end
    const counted = isBulk ? countedBefore(message, numbers[index - 1], number) : undefined
    if (size && volume && counted) {
      addSize(reading, size)
      const perMonth = (counted.value * volume.perMonth) / number.value
      volumes.push({ volume: { ...volume, number: counted, perMonth }, size: undefined })
    } else if (size && !isBulk) {
      // A length that no single text has is the size of a whole collection.
      if (number.value <= size.unit.most) addSize(reading, size)
    } else if (volume && isAboutWork(message, number))
      volumes.push({ volume, size: isBulk ? size : undefined })
    else if (asPeople(message, number)) people ??= number
    else if (!size && isOnce(message, number)) once ??= number
  })
  addPair(message, numbers, reading)
  if (people) reading.people = people.value
  if (repeated) addRepeated(reading, repeated, usual)
  addVolumes(message, reading, volumes, people, usual)
  if (once && reading.workload.requestsPerMonth === undefined) {
    reading.workload.requestsPerMonth = once.value
    reading.spans.requestsPerMonth = once
    reading.conversions.push(`${plain(once.value)} in all is read as the work of one month.`)
  }
  return reading
}

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end

/** What is sent beside a text that is asked about: a question and what surrounds it. */
const mostBesideDocument = 500

/** Tokens in are what repeats and the rest, unless they were said as a whole. */
function addRepeated(
  reading: WorkloadReading,
  { amount, isShare, isPart, isDocument, conversion, start, end }: RepeatedPrompt,
  usual: Workload,
): void {
  const own = usual.inputTokens - Math.min(usual.cachedInputTokens ?? 0, usual.inputTokens - 1)
  const stated = reading.workload.inputTokens
  const whole = stated ?? usual.inputTokens
  const rest = stated ?? (isDocument ? Math.min(own, mostBesideDocument) : own)
  const repeated = Math.round(isShare ? amount * whole : isPart ? Math.min(amount, whole) : amount)
  reading.workload.cachedInputTokens = repeated
  reading.spans.cachedInputTokens = { start, end }
  if (!isPart) reading.workload.inputTokens = repeated + rest
  if (conversion) reading.conversions.push(conversion)
  reading.conversions.push(
    isPart
      ? `Of ${plain(whole)} tokens in, ${plain(repeated)} are the same in every request.`
      : `${plain(repeated)} tokens in are the same in every request; ${plain(rest)} more are taken for the rest of it.`,
  )
}

const ofLength =
  /^\s+(?:[a-z-]+\s+){1,2}(?:of|lasting|with|at|von|mit|zu|a|de|d'|com|con|di|da|each)\s+(?:about |around |circa |environ |unos |ca\.? )?$/

/** "2,000 calls of 10 minutes a month": the period belongs to the calls. */
function countedBefore(
  { folded }: Message,
  earlier: NumberMention | undefined,
  number: NumberMention,
): NumberMention | undefined {
  if (!earlier || earlier.glued) return undefined
  return ofLength.test(folded.slice(earlier.end, number.start)) ? earlier : undefined
}

function addSize(reading: WorkloadReading, size: Size): void {
  const field = size.side === 'input' ? 'inputTokens' : 'outputTokens'
  if (reading.workload[field] !== undefined) return
  reading.workload[field] = size.tokens
  reading.spans[field] = size
  if (size.conversion) reading.conversions.push(size.conversion)
}

const pairIn = /^\s*(?:tokens?\s*)?(?:in|input|eingabe|entrada|entree)(?![a-z])/
const pairOut = /^\s*(?:tokens?\s*)?(?:out|output|ausgabe|salida|saida|sortie|uscita)(?![a-z])/

/** "2k in, 300 out" needs no unit. */
function addPair(message: Message, numbers: NumberMention[], reading: WorkloadReading): void {
  numbers.forEach((number, index) => {
    const next = numbers[index + 1]
    if (!next || next.start - number.end > 30) return
    const [left, right] = [number, next].map((one) => message.folded.slice(one.end, one.end + 20))
    if (!pairIn.test(left ?? '') || !pairOut.test(right ?? '')) return
    Object.assign(reading.workload, { inputTokens: number.value, outputTokens: next.value })
    Object.assign(reading.spans, { inputTokens: number, outputTokens: next })
  })
}

const aside = expression(String.raw`
    (?<![a-z])(?:peak|pilot|trained on|founded|since|grew|last year we|previously|
    used to)\W*(?:\w+\W+){0,2}$
  `)

function isAboutWork(message: Message, number: NumberMention): boolean {
  const isPeak = /^[^.,;]{0,30}?(?<![a-z])(?:at peak|peak|in bursts?|spikes?)(?![a-z])/
  if (isPeak.test(message.folded.slice(number.end, number.end + 45))) return false
  return number.value > 0 && !aside.test(before(message.folded, number.start, 30))
}

const oneOff = expression(String.raw`
    (?:backlog|one[\s-](?:off|time)|once|batch|archive|migrate|migrating|process|processing|
    classify|classifying|translate|translating|summari[sz]e|summari[sz]ing|tag|tagging|label|
    labell?ing|extract(?:ing)?(?: \w+){0,3} from|review|reviewing|analy[sz]e|analy[sz]ing|
    screen|screening|convert|converting|moderate|moderating|score|scoring|go through|
    digiti[sz]e|klassifizieren|ubersetzen|traduire|classer|clasificar|traducir|classificar|
    traduzir|classificare|tradurre)\s+(?:of\s+|about\s+|around\s+|our\s+|the\s+|all\s+|some\s+|
    roughly\s+|up to\s+|over\s+|more than\s+|~\s*)*$
  `)
const doneOnce = expression(String.raw`
    ^[^.,;]*?(?:to (?:classify|process|translate|summari[sz]e|tag|label|extract|review|
    analy[sz]e|screen|convert|moderate|score|go through|migrate)|once|one[\s-](?:off|time)|
    in one go|in total|backlog|waiting)(?![a-z])
  `)
// What is searched or sold is not what is processed.
const inventory = expression(String.raw`
    (?:over|across|of|from|about|on|in|among|with|has|have|contains?|holds?|trained|own|store|
    than|serve|company|population)\s+(?:\w+\s+){0,2}$
  `)
const countedNoun = expression(String.raw`
    ^\s+(?:(?!(?:a|per|and|or|for|to|in|is|are|with|of|lines|loc|pages?|words|tokens|characters|
    languages?|categor\w+|classes|labels|fields|countries)\b)[a-z-]+\s*){1,3}
  `)

/** "classify 5M short texts" without a period: done once. */
function isOnce(message: Message, number: NumberMention): boolean {
  if (number.glued || number.value < 100) return false
  const { folded } = message
  const isCount = countedNoun.test(folded.slice(number.end, number.end + 50))
  const isDone = doneOnce.test(after(folded, number.end, 70))
  if (!isCount) return false
  const left = before(folded, number.start, 45)
  const isBig = number.value >= 100_000 && !inventory.test(left)
  return isDone || isBig || oneOff.test(left)
}

function addVolumes(
  message: Message,
  reading: WorkloadReading,
  volumes: { volume: Volume; size: Size | undefined }[],
  people: NumberMention | undefined,
  usual: Workload,
): void {
  const counts = volumes.filter((one) => one.size === undefined)
  const first = counts[0]
  if (first) {
    const times = people && isForEach(message, people, first.volume) ? people.value : undefined
    let requests = first.volume.perMonth * (times ?? 1)
    let end = first.volume.end
    const note = explainVolume(first.volume, times)
    if (note) reading.conversions.push(note)
    const second = counts[1]
    const gap = second ? message.folded.slice(end, second.volume.number.start) : ''
    if (second && /^,?\s*(?:and|plus|und|et|y|e)\s+(?:about |around |another )?$/.test(gap)) {
      requests += second.volume.perMonth
      end = second.volume.end
      const other = explainVolume(second.volume)
      if (other) reading.conversions.push(other)
    }
    reading.workload.requestsPerMonth = round(requests)
    reading.spans.requestsPerMonth = {
      start:
        people && times
          ? Math.min(people.start, first.volume.number.start)
          : first.volume.number.start,
      end,
    }
    return
  }
  addBulk(reading, volumes, usual)
}

/** "20M tokens a month" or "10,000 pages a week": the total says how many requests there are. */
function addBulk(
  reading: WorkloadReading,
  volumes: { volume: Volume; size: Size | undefined }[],
  usual: Workload,
): void {
  const bulk = volumes.filter((one) => one.size !== undefined)
  const first = bulk.find((one) => one.size?.side === 'input') ?? bulk[0]
  if (!first?.size) return
  const { volume, size } = first
  const total = volume.perMonth * size.unit.tokens
  const output = bulk.find((one) => one !== first && one.size?.side === 'output')
  const isPage = size.unit.name === 'page' && reading.workload.inputTokens === undefined
  if (isPage) reading.workload.inputTokens = size.unit.tokens
  const input = reading.workload.inputTokens ?? usual.inputTokens
  const each =
    size.unit.tokens === 1 && !output
      ? input + (reading.workload.outputTokens ?? usual.outputTokens)
      : input
  const requests = Math.max(1, round(total / each))
  reading.workload.requestsPerMonth = requests
  reading.spans.requestsPerMonth = { start: volume.number.start, end: volume.end }
  if (isPage) reading.spans.inputTokens = reading.spans.requestsPerMonth
  if (output?.size) {
    const outputTotal = output.volume.perMonth * output.size.unit.tokens
    reading.workload.outputTokens = Math.max(1, Math.round(outputTotal / requests))
    reading.spans.outputTokens = { start: output.volume.number.start, end: output.volume.end }
  }
  const amount = `${plain(volume.perMonth)} ${size.unit.plural} a month`
  reading.conversions.push(
    isPage
      ? `${amount} is read as one request a page, about ${plain(size.unit.tokens)} tokens each.`
      : `${amount} is about ${plain(requests)} requests of ${plain(each)} tokens.`,
  )
}

function round(value: number): number {
  return value >= 10 ? Math.round(value) : Number(value.toPrecision(3))
}
