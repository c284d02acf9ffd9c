import { limitPhrase, statedLimits, type LimitName, type Limits } from '../limits/index.ts'
import type { Requirement, Workload } from '../requirement.ts'
import { daysPerMonth, weeksPerMonth } from '../workload-defaults.ts'
import { isSame } from './currencies.ts'
import { holdsNumber } from './held.ts'
import type { Parts } from './parts.ts'
import type { Mention, Quantity } from './mention.ts'
import { relativeIn } from './relative.ts'

type NumberLimit = [LimitName, number]

/**
 * A limit that gets another number: "the 50 is now 80" and "70, not 30", where one of two is what a limit says already;
 * "up to 60", an amount beside no other of its kind; "no, 70", "1s would do"; "double the budget", and "half that" of what was last said.
 */
export function changedNumber(limits: Limits, parts: Parts, lastChange: string[] = []): Limits {
  const { lexed, mentions, rate } = parts
  const numbers = mentions.filter(
    (one): one is Quantity =>
      one.kind === 'quantity' && !one.per && lexed.at('half', one.from) === undefined,
  )
  const stated = statedLimits(limits).filter(
    (one): one is NumberLimit => typeof one[1] === 'number',
  )
  const relative = relativeLimit(stated, parts, lastChange)
  if (relative) return relative
  const [first, second] = numbers
  if (first && second && numbers.length === 2)
    for (const [name, value] of stated)
      for (const [old, now] of [
        [first, second],
        [second, first],
      ] as const)
        if (isSame(old.value, value) && !isSame(now.value, value)) return { [name]: now.value }
  if (first && !second) {
    const [only, ...others] = stated.filter(([name]) => isOfUnit(name, first))
    const isBare = first.unit !== 'item' || !first.noun
    const isSaid = lexed.has('correct') || isTarget(lexed, first) || isAllSaid(lexed, mentions)
    const isMoney = only?.[0].endsWith('Usd') && first.unit === 'item'
    const value = isMoney ? first.value * rate : first.value
    return only && !others.length && isBare && isSaid ? { [only[0]]: value } : {}
  }
  return {}
}

/** "Double the budget", "20% less" of it, "raise it by 15", "half that" of what was last said: a limit that is told relatively. */
function relativeLimit(
  stated: NumberLimit[],
  { lexed, mentions, rate }: Parts,
  lastChange: string[],
): Limits | undefined {
  const change = relativeIn(lexed, mentions)
  if (!change) return undefined
  const isMoney = mentions.some((one) => one.kind === 'quantity' && one.unit === 'money')
  const [meant, ...rest] =
    lexed.has('budget') || ('by' in change && isMoney)
      ? stated.filter(([name]) => name.endsWith('Usd'))
      : limitWord.test(lexed.text) && stated.length === 1
        ? stated
        : lexed.has('those') || limitWord.test(lexed.text)
          ? stated.filter(([name, value]) => lastChange.includes(limitPhrase(name, value) ?? ''))
          : []
  if (!meant || rest.length) return undefined
  const [name, value] = meant
  const isBare = 'by' in change && !isMoney && name.endsWith('Usd')
  const now = 'by' in change ? value + change.by * (isBare ? rate : 1) : value * change.factor
  return now > 0 ? { [name]: Number(now.toPrecision(6)) } : undefined
}
const limitWord = /\b(?:limit\w{0,2}|grenze|deckel|plafond|tope|techo|teto|tetto|cap|ceiling)\b/i

/** A number without a unit may be that of any limit, unless it is an end and the limit is the other. */
const isOfUnit = (name: LimitName, { unit, bound }: Quantity) =>
  unit === 'item'
    ? bound === undefined || name.startsWith(bound)
    : limitsOfUnit[unit]?.test(name) === true
const limitsOfUnit: Partial<Record<Quantity['unit'], RegExp>> = {
  money: /Usd$/,
  second: /Seconds$/,
  token: /ContextTokens$/,
  parameter: /ParametersB$/,
}

/** "raise it to 60" */
const isTarget = ({ tokens, language }: Parts['lexed'], { from }: Quantity) =>
  (language === 'en' ? /^(?:to|at)$/ : /^(?:auf|bei|a|para|em)$/).test(tokens[from - 1]?.low ?? '')

/** A few words around a number are about it: no question, nothing of what is used, was or is paid. */
const isAllSaid = (lexed: Parts['lexed'], mentions: Mention[]) =>
  mentions.length === 1 &&
  lexed.tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length <= shortAnswer &&
  !lexed.text.includes('?') &&
  !lexed.has('use', 'past', 'bill', 'lift', 'whatIf', 'keep')
const shortAnswer = 5

/** The size of the work after a message. */
export function changedWorkload(
  { workload: before, limits }: Requirement,
  { lexed, amounts, mentions }: Parts,
): Workload {
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
  const corrected = correctedRequests(workload.requestsPerMonth, lexed, mentions)
  if (corrected !== undefined) return { ...workload, requestsPerMonth: corrected }
  const change = relativeIn(lexed, mentions)
  if (!change || 'by' in change || Object.keys(amounts.workload).length > 0) return workload
  // "I'd double the 250 if ..." is about the limit of that number.
  const isOfLimit = mentions.some(
    (one) => one.kind === 'quantity' && holdsNumber(limits, one.value),
  )
  if (isOfLimit || lexed.has('price', 'cheaper', 'budget')) return workload
  const field = /token|page|long|short|seite|lang|longu|larg|lung|word/i.test(lexed.text)
    ? 'inputTokens'
    : 'requestsPerMonth'
  workload[field] = Math.max(1, Math.round(workload[field] * change.factor))
  return workload
}

/** A month has so many of what requests are counted by: months, weeks, days, working days. */
const perMonth = [1, weeksPerMonth, daysPerMonth.all, daysPerMonth.working]
/** "14, not 40", "non 40, 14": of two bare numbers one is what the work was, in the period it was told for. */
function correctedRequests(
  before: number,
  lexed: Parts['lexed'],
  mentions: Mention[],
): number | undefined {
  const [first, second, ...more] = mentions.filter(
    (one): one is Quantity => one.kind === 'quantity',
  )
  const isCorrection = lexed.has('forbid', 'correct')
  if (!first || !second || more.length || !isCorrection) return undefined
  if ([first, second].some(({ unit, per, bound }) => unit !== 'item' || per || bound))
    return undefined
  for (const [old, now] of [
    [first, second],
    [second, first],
  ] as const)
    for (const times of perMonth)
      if (Math.abs(old.value * times - before) < 1)
        return Math.max(1, Math.round(now.value * times))
  return undefined
}
