import { limitPhrase, statedLimits, type LimitName, type Limits } from '../limits/index.ts'
import type { Workload } from '../requirement.ts'
import { isSame } from './currencies.ts'
import type { Parts } from './parts.ts'
import type { Mention, Quantity } from './mention.ts'

type NumberLimit = [LimitName, number]

/**
 * A limit that gets another number: "the 50 is now 80" and "70, not 30", where one of two is what a limit says already;
 * "up to 60", an amount beside no other of its kind; "no, 70"; "double the budget", and "half that" of what was last said.
 */
export function changedNumber(
  limits: Limits,
  lexed: Parts['lexed'],
  mentions: Mention[],
  lastChange: string[] = [],
): Limits {
  const numbers = mentions.filter(
    (one): one is Quantity =>
      one.kind === 'quantity' &&
      (one.unit === 'item' || one.unit === 'money') &&
      !one.per &&
      lexed.at('half', one.from) === undefined,
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
        if (isSame(old.value, value) && !isSame(now.value, value)) return { [name]: now.value }
  const money = stated.filter(([name]) => name.endsWith('Usd'))
  if (first && !second) {
    const [only, ...others] = first.unit === 'money' ? money : stated
    const isBare = first.unit === 'money' || !first.noun
    const isSaid = lexed.has('correct') || isTarget(lexed, first)
    return only && !others.length && isBare && isSaid ? { [only[0]]: first.value } : {}
  }
  const factor = factorIn(lexed)
  if (factor === undefined) return {}
  const [meant, ...rest] = lexed.has('budget')
    ? money
    : lexed.has('those')
      ? stated.filter(([name, value]) => lastChange.includes(limitPhrase(name, value) ?? ''))
      : []
  return meant && !rest.length ? { [meant[0]]: meant[1] * factor } : {}
}

/** "raise it to 60" */
const isTarget = ({ tokens, language }: Parts['lexed'], { from }: Quantity) =>
  (language === 'en' ? /^(?:to|at)$/ : /^(?:auf|bei|a|para|em)$/).test(tokens[from - 1]?.low ?? '')

/** The size of the work after a message. */
export function changedWorkload(before: Workload, { lexed, amounts }: Parts): Workload {
  const workload = { ...before, ...amounts.workload }
  if (
    amounts.workload.requestsPerMonth !== undefined &&
    amounts.workload.requestsPerJob === undefined
  ) {
    delete workload.requestsPerJob
    delete workload.jobsPerMonth
  }
  if (amounts.monthlyTokens !== undefined)
    workload.requestsPerMonth = Math.max(
      1,
      Math.round(amounts.monthlyTokens / workload.inputTokens),
    )
  const factor = factorIn(lexed)
  if (factor === undefined || Object.keys(amounts.workload).length > 0) return workload
  if (lexed.has('price', 'cheaper', 'budget')) return workload
  const field = /token|page|long|short|seite|lang|longu|larg|lung|word/i.test(lexed.text)
    ? 'inputTokens'
    : 'requestsPerMonth'
  workload[field] = Math.max(1, Math.round(workload[field] * factor))
  return workload
}

/** "10x the traffic", "twice as many", "half": by how much the work changes. */
function factorIn(lexed: Parts['lexed']): number | undefined {
  const times = lexed.tokens.findIndex(
    ({ low }, i) =>
      i > 0 &&
      /^(?:x|times|mal|fach|fache|fois|veces|vezes|volte)$/.test(low) &&
      lexed.tokens[i - 1]?.kind === 'number',
  )
  if (times > 0) {
    const value = Number(lexed.tokens[times - 1]?.text)
    return value > 0 && value <= 10_000 ? value : undefined
  }
  if (lexed.has('double')) return 2
  return lexed.has('half') ? 0.5 : undefined
}
