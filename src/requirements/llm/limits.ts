import { findLab } from '../../catalogue/labs.ts'
import { usd, usdPerMonth } from '../../format.ts'
import { limitKind, type LimitName } from '../limits/index.ts'
import type { Names } from '../limits/limit.ts'
import { parseTokens, parseUsd } from '../limits/parse.ts'
import type { NotApplied } from '../reading.ts'
import type { Limits } from '../requirement.ts'
import { cleanWords } from './clean.ts'
import { parsed, unsure, type Claim, type Ground, type Outcome } from './ground.ts'
import { readMoney } from './money.ts'
import { amountIn, billionsIn, isOneOf, isSaidFactor, numbersIn } from './numbers.ts'
import { readHardware, readMemory } from './own-hardware.ts'
import { textUnits, tokensIn } from './units.ts'
import { unitsSaid } from './units-said.ts'

export interface LimitClaims {
  limits: Limits
  /** The words behind each, by name. */
  stated: Partial<Record<LimitName, string>>
  conversions: string[]
  notApplied: NotApplied[]
  unknownNames: string[]
  /** Asks about an amount that no team has. */
  question?: string
}

/** From here on a budget a month is asked about rather than believed. */
const budgetToAskAbout = 1_000_000

/**
 * Keeps the limits that the message itself supports. What quotes words that are not in it is dropped; what quotes the
 * message and still cannot be applied is said.
 */
export function checkLimits(claims: Claim[], ground: Ground): LimitClaims {
  const checked: LimitClaims = {
    limits: {},
    stated: {},
    conversions: [],
    notApplied: [],
    unknownNames: [],
  }
  const said = claims.filter(({ quote }) => ground.said(quote))
  for (const claim of said.map(ofLab)) {
    const { name, value, quote } = claim
    const refuse = (why: string) =>
      void checked.notApplied.push({ words: cleanWords(quote, 120), why })
    const outcome = readValue(name, value, quote, ground, checked, said)
    if (!outcome) refuse(`it could not be read as a limit on ${limitKind(name).label}`)
    else if ('why' in outcome) refuse(outcome.why)
    else {
      const isFree = name === 'maxMonthlyUsd' && outcome.value === 0
      const kept = isFree ? 'freeOnly' : name
      if (name === 'maxMonthlyUsd' && Number(outcome.value) >= budgetToAskAbout) {
        refuse('the amount is beyond what is likely')
        checked.question ??= `Is it really ${usdPerMonth(Number(outcome.value))} a month ("${cleanWords(quote, 60)}")?`
        continue
      }
      const fits = limitKind(kept).schema.safeParse(isFree ? true : outcome.value)
      if (!fits.success) {
        refuse(`it could not be read as a limit on ${limitKind(name).label}`)
        continue
      }
      Object.assign(checked.limits, { [kept]: merged(checked.limits[kept], fits.data) })
      checked.stated[kept] = cleanWords(quote, 200)
      if (outcome.conversion) checked.conversions.push(outcome.conversion)
    }
  }
  return checked
}

/** "No Qwen": what bears the name of a lab is all that it makes, today's models and the next. */
function ofLab(claim: Claim): Claim {
  const isOfLab = parts(claim.value).every((part) => findLab(part) !== undefined)
  if (claim.name === 'excludeModels' && isOfLab) return { ...claim, name: 'excludeLabs' }
  if (claim.name === 'includeModels' && isOfLab) return { ...claim, name: 'includeLabs' }
  return claim
}

/** Two statements of one list are one list. */
function merged(before: unknown, now: unknown): unknown {
  return Array.isArray(before) && Array.isArray(now) ? [...new Set([...before, ...now])] : now
}

function readValue(
  name: LimitName,
  value: string,
  quote: string,
  ground: Ground,
  checked: LimitClaims,
  said: Claim[],
): Outcome {
  const kind = limitKind(name)
  if (name === 'maxMemoryGb') return readMemory(value, quote, ground, said)
  if (kind.schema.safeParse(1).success) return readNumber(name, value, quote, ground)
  if (kind.schema.safeParse(true).success) return parsed(kind.parse(value, ground.resolver))
  const names = namesIn(kind)
  if (names) return readNames(name, names, value, ground, checked)
  if (kind.schema.safeParse([]).success) {
    const found = parts(value).flatMap((part) => kind.parse(part, ground.resolver) ?? [])
    return found.length ? { value: found } : undefined
  }
  if (name === 'hardware') return readHardware(value, quote, ground)
  if (name === 'releasedAfter') return readDate(value, quote, ground)
  return readChoice(kind, value.slice(0, 100), ground)
}

/** One of a few values, however it is punctuated: "no training", "Apache 2.0, MIT". */
function readChoice(
  kind: ReturnType<typeof limitKind>,
  value: string,
  { resolver }: Ground,
): Outcome {
  const spellings = [value, value.replaceAll(/[\s_]/g, '-'), parts(value).join(' or ')]
  for (const spelling of spellings) {
    const read = kind.parse(spelling, resolver)
    if (read !== undefined) return { value: read }
  }
  return undefined
}

const parts = (value: string) =>
  value
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, 30)

function readNumber(name: LimitName, value: string, quote: string, ground: Ground): Outcome {
  const kind = limitKind(name)
  const isMonthly = name === 'maxMonthlyUsd'
  const known =
    ground.before?.limits[name] ?? (isMonthly ? ground.before?.baseline?.monthlyUsd : undefined)
  const wanted = amountIn(value)
  // "half of that": the value that is known, times what is said.
  const isFactor =
    typeof known === 'number' && wanted !== undefined && isSaidFactor(wanted / known, quote)
  const isMultiple = numbersIn(quote).length > 0 || multiples.test(quote)
  if (isFactor && isMultiple) return { value: wanted }
  if (kind.parse === parseUsd) {
    const money = readMoney(value, quote, isMonthly, Number(known))
    if ('why' in money) return money
    const { conversion } = money
    const said = `"${cleanWords(quote, 80)}" is read as ${usd(money.usd)}: ${conversion}.`
    return { value: rounded(money.usd), ...(conversion ? { conversion: said } : {}) }
  }
  const isSize = name.endsWith('ParametersB')
  const amount = isSize ? billionsIn(value)[0] : amountIn(value)
  if (amount === undefined || !(amount > 0)) return undefined
  if (kind.parse === parseTokens) {
    const unit = textUnits.find((one) => value.toLowerCase().includes(one)) ?? 'token'
    const numbers = numbersIn(quote)
    const converted = numbers.flatMap((number) => unitsSaid(quote).map((rate) => number * rate))
    if (!isOneOf(amount, unit === 'token' ? [...numbers, ...converted] : numbers)) return unsure
    const tokens = Math.round(tokensIn(amount, unit, ground.language))
    const said = `"${cleanWords(quote, 80)}" is read as ${tokens.toLocaleString('en-US')} tokens.`
    return { value: tokens, ...(unit === 'token' ? {} : { conversion: said }) }
  }
  const numbers = numbersIn(quote)
  const isSaid = isSize
    ? isOneOf(amount, billionsIn(quote))
    : name.endsWith('Seconds')
      ? isTime(amount, quote, numbers)
      : isOneOf(amount, numbers)
  return isSaid ? { value: amount } : unsure
}

/** "If I doubled that": in the languages read. */
const multiples =
  /doubl|tripl|halv|doppel|dreif|halbier|moiti|dobl|duplic|mitad|dobr|metade|doppi|dimezz|met\u00e0/i

/** Milliseconds and minutes are turned into seconds; "sub-second" is one. */
function isTime(seconds: number, quote: string, numbers: number[]): boolean {
  const isSecond = seconds === 1 && !/\d/.test(quote) && /se[ck]|seg/i.test(quote)
  return isSecond || [1, 0.001, 60].some((factor) => isOneOf(seconds / factor, numbers))
}

const rounded = (value: number) => Number(value.toPrecision(6))

export type NameKind = keyof Names

/** What kind of name a limit takes: the one it asks for. */
function namesIn(kind: ReturnType<typeof limitKind>): NameKind | undefined {
  let asked: NameKind | undefined
  const ask = (one: NameKind) => () => {
    asked = one
    return undefined
  }
  kind.parse('a', {
    lab: ask('lab'),
    model: ask('model'),
    host: ask('host'),
    language: ask('language'),
    country: ask('country'),
  })
  return asked
}

const unknownWhy: Record<NameKind, string> = {
  lab: 'no lab on the lists has this name',
  model: 'no model on the lists has this name',
  host: 'no host on the lists has this name',
  language: 'this language has no code here',
  country: 'this is no country or region that is known here',
}

function readNames(
  name: LimitName,
  kind: NameKind,
  value: string,
  ground: Ground,
  checked: LimitClaims,
): Outcome {
  const { resolver } = ground
  const found: string[] = []
  const unknown: string[] = []
  let refused: string | undefined
  for (const part of parts(value)) {
    const ids = kind === 'model' ? modelsOf(part, ground) : [resolver[kind](part) ?? []].flat()
    if (ids.length === 0) {
      if (ground.said(part)) unknown.push(cleanWords(part, 60))
      refused = unknownWhy[kind]
    } else if (isNamed(kind, part, ids, ground)) found.push(...ids)
    else refused = `the words do not name ${cleanWords(part, 60)}`
  }
  if (kind === 'model' || kind === 'lab') checked.unknownNames.push(...unknown)
  if (found.length === 0) return refused === undefined ? undefined : { why: refused }
  if (kind !== 'model' && kind !== 'lab')
    for (const words of unknown) checked.notApplied.push({ words, why: unknownWhy[kind] })
  return { value: limitKind(name).schema.safeParse([]).success ? found : found[0] }
}

/** Models by name, the newest first where several bear it, or by a place on the list ("2"). */
export function modelsOf(name: string, { resolver, picks, text }: Ground): string[] {
  const place = /^#?([1-9])$/.exec(name.trim())?.[1]
  if (place) return picks.slice(Number(place) - 1, Number(place))
  const models = resolver.models(name, text)
  return models.length ? models : resolver.models(name.split('/').at(-1) ?? '')
}

/** A lab, host or model has to be named in the message or in the conversation before it. */
export function isNamed(kind: NameKind, part: string, ids: string[], ground: Ground): boolean {
  if (kind === 'language' || kind === 'country') return true
  if (ids.every((id) => ground.known.has(id))) return true
  if (ids.some((id) => ground.named.has(id))) return true
  return resembles(part, ground.text)
}

/** A name that is spelled a little differently, or in another script. */
function resembles(name: string, text: string): boolean {
  if (/[^\p{Script=Latin}\p{Script=Common}]/u.test(text)) return true
  const start = name.trim().toLowerCase().slice(0, 4)
  return start.length > 2 && text.toLowerCase().includes(start)
}

function readDate(value: string, quote: string, { today, resolver }: Ground): Outcome {
  const [year = '', month = '01', day = '01'] = value.trim().split('-')
  const whole = [year, month, day].join('-')
  const date = limitKind('releasedAfter').parse(whole, resolver) as string | undefined
  if (date === undefined || date < '2015' || (today && date > today)) return undefined
  const years = numbersIn(quote).filter((number) => number >= 2015 && number <= 2100)
  // "after 2024" begins with the next year.
  const isSaid = years.length === 0 || years.some((one) => [one, one + 1].includes(Number(year)))
  return isSaid ? { value: date } : { why: 'its date could not be made sure of' }
}
