import { statedLimits, type LimitName, type Limits } from '../limits/index.ts'
import type { Requirement, Workload } from '../requirement.ts'
import { correctedWork } from './corrected-work.ts'
import { isSame } from './currencies.ts'
import { holdsNumber } from './held.ts'
import { lex } from './lex.ts'
import type { Parts } from './parts.ts'
import type { Quantity } from './mention.ts'
import { relativeIn } from './relative.ts'
import { heldNumbers, isNumberLimit, meantBy } from './terse-number.ts'

type NumberLimit = [LimitName, number]

/** Numbers after a later message: the limits it changes, the work as it is now, and what it says besides. */
export function changedNumbers(
  before: Requirement,
  parts: Parts,
  lastChange: string[],
): { limits: Limits; workload: Workload; others: Parts } {
  const meant = meantBy(before, parts, lastChange)
  if (meant)
    return {
      limits: meant.limits ?? {},
      workload: { ...before.workload, ...meant.workload },
      others: withoutNumbers(parts),
    }
  const limits = relativeLimit(before, parts, lastChange)
  return limits
    ? { limits, workload: before.workload, others: parts }
    : {
        limits: otherNumber(before.limits, parts),
        workload: changedWorkload(before, parts),
        others: parts,
      }
}

/** A message without what its numbers say. */
export function withoutNumbers(parts: Parts): Parts {
  const { limits } = parts.conditions
  const others = statedLimits(limits).filter(([name]) => !isNumberLimit(name))
  return {
    ...parts,
    conditions: { ...parts.conditions, limits: Object.fromEntries(others) },
    amounts: { ...parts.amounts, workload: {}, stated: {}, monthlyTokens: undefined },
  }
}

/** "The 50 is now 80" and "70, not 30", where one of two is what a limit says already; "raise it to 60". */
function otherNumber(limits: Limits, { lexed, mentions, rate }: Parts): Limits {
  const numbers = mentions.filter(
    (one): one is Quantity =>
      one.kind === 'quantity' && !one.per && lexed.at('half', one.from) === undefined,
  )
  const stated = statedLimits(limits).filter(
    (one): one is NumberLimit => typeof one[1] === 'number',
  )
  const [first, second] = numbers
  if (first && second && numbers.length === 2)
    for (const [name, value] of stated)
      for (const [old, now] of [
        [first, second],
        [second, first],
      ] as const)
        if (isSame(old.value, value) && !isSame(now.value, value) && isOfUnit(name, now))
          return { [name]: now.value }
  if (first && !second) {
    const [only, ...others] = stated.filter(([name]) => isOfUnit(name, first))
    const isBare = first.unit !== 'item' || !first.noun
    // "The fair opens at 9" in a long message is about something else.
    const isAlone = lexed.tokens.length <= shortTarget || lexed.has('up', 'down', 'budget')
    const isSaid = lexed.has('correct') || (isAlone && isTarget(lexed, first))
    const isMoney = only?.[0].endsWith('Usd') && first.unit === 'item'
    const value = isMoney ? first.value * rate : first.value
    return only && !others.length && isBare && isSaid ? { [only[0]]: value } : {}
  }
  return {}
}

/** "Double the budget", "20% less" of it, "raise it by 15", "half that" of what was last said: a limit that is told relatively. */
function relativeLimit(
  before: Requirement,
  { lexed, mentions, rate, amounts, opening }: Parts,
  lastChange: string[],
): Limits | undefined {
  const change = relativeIn(lexed, mentions)
  if (!change) return undefined
  const held = heldNumbers(before, lastChange).filter((one) => 'limit' in one)
  const stated = held.map(({ limit, value }): NumberLimit => [limit, value])
  const last = held
    .filter(({ isLast }) => isLast)
    .map(({ limit, value }): NumberLimit => [limit, value])
  const isAllSaid =
    lexed.tokens.length <= shortAnswer &&
    !Object.keys(amounts.workload).length &&
    !workWord.test(lexed.text) &&
    !namesOpening(lexed, opening)
  const isMoney = mentions.some((one) => one.kind === 'quantity' && one.unit === 'money')
  const [meant, ...rest] =
    lexed.has('budget') || ('by' in change && isMoney)
      ? stated.filter(([name]) => name.endsWith('Usd'))
      : limitWord.test(lexed.text) && stated.length === 1
        ? stated
        : lexed.has('those') || limitWord.test(lexed.text) || isAllSaid
          ? last
          : []
  if (!meant || rest.length) return undefined
  const [name, value] = meant
  const isBare = 'by' in change && !isMoney && name.endsWith('Usd')
  const now = 'by' in change ? value + change.by * (isBare ? rate : 1) : value * change.factor
  return now > 0 ? { [name]: Number(now.toPrecision(6)) } : undefined
}
const limitWord = /\b(?:limit\w{0,2}|grenze|deckel|plafond|tope|techo|teto|tetto|cap|ceiling)\b/i

/** "Double the tickets": a word of how the conversation began is about the work. */
function namesOpening({ tokens }: Parts['lexed'], opening: string): boolean {
  const known = new Set(lex(opening).tokens.map(({ low }) => low.slice(0, stem)))
  return tokens.some(
    ({ low, kind }) => kind === 'word' && low.length >= stem && known.has(low.slice(0, stem)),
  )
}
const stem = 5

const ofAnswer = /output|answer|antwort|reponse|réponse|respuesta|resposta|rispost/i
const ofSize = /token|page|long|short|seite|lang|longu|larg|lung|word/i
const workWord = new RegExp(
  `${ofAnswer.source}|${ofSize.source}|volum|traffic|trafic|requests?|anfrage|menge|requ[eê]te|peticion|pedidos|richiest`,
  'i',
)

/** A number without a unit may be that of any limit, unless it is an end and the limit is the other. */
const isOfUnit = (name: LimitName, { unit, bound }: Quantity) =>
  name === 'maxMemoryGb'
    ? unit === 'gigabyte'
    : unit === 'item'
      ? bound === undefined || name.startsWith(bound)
      : limitsOfUnit[unit]?.test(name) === true
const limitsOfUnit: Partial<Record<Quantity['unit'], RegExp>> = {
  money: /Usd/,
  second: /Seconds$/,
  token: /ContextTokens$/,
  parameter: /ParametersB$/,
}

/** "raise it to 60" */
const isTarget = ({ tokens, language }: Parts['lexed'], { from }: Quantity) =>
  (language === 'en' ? /^(?:to|at)$/ : /^(?:auf|bei|a|para|em)$/).test(tokens[from - 1]?.low ?? '')

const shortTarget = 10

/** So few words are about what was said last. */
const shortAnswer = 6

/** The size of the work after a message. */
function changedWorkload(
  { workload: before, limits, assumed }: Requirement,
  parts: Parts,
): Workload {
  const { lexed, amounts, mentions } = parts
  const workload = { ...before, ...amounts.workload }
  const { requestsPerMonth: counted, requestsPerJob: perJob } = amounts.workload
  // "600 runs a month", of work where each takes several requests.
  if (counted !== undefined && before.requestsPerJob !== undefined && lexed.has('task') && !perJob)
    return { ...workload, jobsPerMonth: counted, requestsPerMonth: counted * before.requestsPerJob }
  if (counted !== undefined && perJob === undefined) {
    delete workload.requestsPerJob
    delete workload.jobsPerMonth
  }
  if (amounts.monthlyTokens !== undefined)
    workload.requestsPerMonth = Math.max(
      1,
      Math.round(amounts.monthlyTokens / workload.inputTokens),
    )
  const isTold = !assumed.includes('workload.requestsPerMonth')
  const corrected = correctedWork(before, parts, isTold)
  if (corrected) return { ...workload, ...corrected }
  const change = relativeIn(lexed, mentions)
  if (!change || 'by' in change || Object.keys(amounts.workload).length > 0) return workload
  // "I'd double the 250 if ..." is about the limit of that number.
  const isOfLimit = mentions.some(
    (one) => one.kind === 'quantity' && holdsNumber(limits, one.value),
  )
  if (isOfLimit || lexed.has('price', 'cheaper', 'budget')) return workload
  const field = ofAnswer.test(lexed.text)
    ? 'outputTokens'
    : ofSize.test(lexed.text)
      ? 'inputTokens'
      : 'requestsPerMonth'
  workload[field] = Math.max(1, Math.round(workload[field] * change.factor))
  return workload
}
