import type { NotApplied } from '../reading.ts'
import type { Workload } from '../requirement.ts'
import { cleanWords } from './clean.ts'
import type { Ground } from './ground.ts'
import { isOneOf, isSaidFactor, numbersIn } from './numbers.ts'
import { isCorrected, isCount, isSaidAmount, valueOf } from './said-amounts.ts'
import type { Wire } from './wire.ts'

type Field = keyof Workload
type Claim = Wire['workload'][number]

export interface WorkloadClaims {
  workload: Partial<Workload>
  /** All text of a month, in tokens: says how many requests there are once the size of one is known. */
  totalTokens?: number
  /** By how much a field changes. */
  factors: Partial<Record<Field, number>>
  stated: Partial<Record<Field, string>>
  conversions: string[]
  notApplied: NotApplied[]
  /** Asks about amounts that no team has. */
  question?: string
}

/** Beyond these an amount is asked about rather than believed. */
const mostBelievable: Record<Field | 'totalTokens', number> = {
  inputTokens: 2_000_000,
  cachedInputTokens: 2_000_000,
  outputTokens: 500_000,
  thinkingTokens: 500_000,
  requestsPerMonth: 100_000_000,
  requestsPerJob: 100_000,
  jobsPerMonth: 100_000_000,
  users: 100_000,
  totalTokens: 10_000_000_000_000,
}

const workloadWords: Record<Field | 'totalTokens', string> = {
  inputTokens: 'tokens in for each request',
  cachedInputTokens: 'tokens in that every request repeats',
  outputTokens: 'tokens out for each request',
  thinkingTokens: 'tokens of thinking for each request',
  requestsPerMonth: 'requests a month',
  requestsPerJob: 'requests for each job',
  jobsPerMonth: 'jobs a month',
  users: 'people answered at the same time',
  totalTokens: 'tokens in all a month',
}

/** Keeps the quantities that the message itself supports, turned into tokens per request and counts a month. */
export function checkWorkload(claims: Claim[], ground: Ground): WorkloadClaims {
  const checked: WorkloadClaims = {
    workload: {},
    factors: {},
    stated: {},
    conversions: [],
    notApplied: [],
  }
  for (const claim of claims) {
    const { field, amount, quote, isFactor } = claim
    if (!ground.said(quote)) continue
    const words = cleanWords(quote, 120)
    const isSaid = isFactor
      ? isSaidFactor(amount, quote)
      : isSaidAmount(claim, ground) || isCorrected(claim, ground) || isEachOne(claim, claims)
    if (!isSaid || !(amount > 0) || amount > 1e15) {
      checked.notApplied.push({ words, why: 'its amount could not be made sure of' })
      continue
    }
    if (isFactor) {
      if (field === 'totalTokens') checked.factors.requestsPerMonth = amount
      else checked.factors[field] = amount
      checked.stated[field === 'totalTokens' ? 'requestsPerMonth' : field] = words
      continue
    }
    const value = rounded(valueOf(claim, ground.language))
    if (value < smallest[isCount(field) ? 'count' : 'size'] || value > mostBelievable[field]) {
      checked.notApplied.push({ words, why: 'the amount is beyond what is likely' })
      checked.question ??= `Is it really ${value.toLocaleString('en-US')} ${workloadWords[field]} ("${words.slice(0, 60)}")?`
      continue
    }
    checked.conversions.push(
      `"${words.slice(0, 80)}" is read as ${value.toLocaleString('en-US')} ${workloadWords[field]}.`,
    )
    if (field === 'totalTokens') {
      checked.totalTokens = value
      checked.stated.requestsPerMonth ??= words
    } else {
      checked.workload[field] = value
      checked.stated[field] = words
    }
  }
  return checked
}

/** "300 photos a month": one in each of so many requests. */
function isEachOne({ amount, unit, quote }: Claim, claims: Claim[]): boolean {
  const numbers = numbersIn(quote)
  return (
    amount === 1 &&
    unit !== null &&
    claims.some(
      (other) =>
        isCount(other.field) && numbers.every((one) => isOneOf(one, numbersIn(other.quote))),
    )
  )
}

/** Requests and tokens are whole where there are many. */
const rounded = (value: number) => (value >= 10 ? Math.round(value) : Number(value.toPrecision(3)))

/** Once in eight years is rare enough; what is far less would make every cost 0, which no ratio can stand. */
const smallest = { count: 0.01, size: 1 }
