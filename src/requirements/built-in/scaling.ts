import type { Requirement } from '../requirement.ts'
import { plain } from './finding.ts'

const factor =
  '(?:(\\d+(?:[.,]\\d+)?)\\s?(?:x|times|fach\\w*|fois|veces|vezes|volte|mal)|(double|twice|doubling|doubled|doubles|doppelt\\w*|verdoppel\\w*|double[rz]?|doubl\\w*|deux fois|doble|duplica\\w*|dobro|dobr\\w*|raddoppi\\w*|doppi\\w*)|(triple|triples|tripled|three times|thrice|dreifach\\w*|verdreifach\\w*|tripl\\w*)|(quadruple\\w*|four times|vervierfach\\w*)|(half|halve[sd]?|halving|halb\\w*|halbier\\w*|moitie|mitad|metade|dimezza\\w*|meta)|(ten ?fold|tenfold|zehnfach\\w*|verzehnfach\\w*|ten times|dix fois|diez veces|dez vezes|dieci volte|an order of magnitude)|(hundred times|hundredfold|hundertfach\\w*))'
const traffic =
  '(?:traffic|volume|requests?|load|usage|users|tickets?|calls?|queries|messages|documents?|contracts|scale|numbers?|as many|as much|customers|verkehr|anfragen|volumen|menge|nutzer|trafic|demandes|trafico|volumen|solicitudes|usuarios|pedidos|volume|traffico|richieste|utenti)'
const sizes =
  '(?:as long|longer|length|input|inputs|prompt|prompts|size|pages|(?:documents?|contracts?|texts?) (?:are|were|get|get|become))'
const budget = '(?:budget|price limit|spend|presupuesto|orcamento|cap)'
const between =
  '(?:\\s+(?:the|our|of|in|as|more|many|much|monthly|daily|current|bigger|das|die|den|unser\\w*|der|le|la|el|o|a|il|de|du|del|do|di|mas|mais|plus|piu|mehr|so|viel\\w*|amount|number)){0,5}\\s+'

type Sides = [RegExp, 'requestsPerMonth' | 'inputTokens' | 'maxMonthlyUsd']
const patterns: Sides[] = [
  [
    new RegExp(
      `(?<![a-z0-9.])${factor}${between}${budget}(?![a-z])|(?:${budget}|pay|spend)\\s+(?:\\w+\\s+){0,3}?(?:by |to |of )?${factor}(?![a-z])`,
    ),
    'maxMonthlyUsd',
  ],
  [
    new RegExp(
      `(?<![a-z0-9.])${factor}${between}${sizes}(?![a-z])|${sizes}\\s+(?:\\w+\\s+){0,2}?${factor}(?![a-z])`,
    ),
    'inputTokens',
  ],
  [
    new RegExp(
      `(?<![a-z0-9.])${factor}${between}${traffic}(?![a-z])|${traffic}(?:\\s+(?:\\w+\\s+){0,4}?|\\s*)(?:by |to |of |goes |grows |um |auf |par |por |di )?${factor}(?![a-z])`,
    ),
    'requestsPerMonth',
  ],
]

export interface Scaling {
  requirement: Requirement
  changes: string[]
  stated: Record<string, string>
}

/** "10x the traffic", "twice the budget": changes said as a multiple. */
export function scale(requirement: Requirement, folded: string, text: string): Scaling {
  const result: Scaling = { requirement, changes: [], stated: {} }
  for (const [pattern, field] of patterns) {
    const match = pattern.exec(folded)
    const times = match ? readFactor(match) : undefined
    if (!match || times === undefined || !(times > 0) || times === 1) continue
    const { workload, limits } = result.requirement
    const words = text.slice(match.index, match.index + match[0].length)
    if (field === 'maxMonthlyUsd') {
      if (limits.maxMonthlyUsd === undefined) continue
      result.requirement = {
        ...result.requirement,
        limits: { ...limits, maxMonthlyUsd: limits.maxMonthlyUsd * times },
      }
      result.changes.push(`${timesPhrase(times)} the budget`)
      result.stated['limits.maxMonthlyUsd'] = words
      break
    }
    const path = `workload.${field}`
    const value = Math.max(1, workload[field] * times)
    const assumed = result.requirement.assumed.filter((one) => one !== path)
    result.requirement = {
      ...result.requirement,
      workload: { ...workload, [field]: value },
      assumed,
    }
    result.changes.push(
      field === 'requestsPerMonth'
        ? `${timesPhrase(times)} the traffic`
        : `${timesPhrase(times)} the input length`,
    )
    result.stated[path] = words
    break
  }
  return result
}

const timesPhrase = (times: number) => (times === 0.5 ? 'half' : `${plain(times)} times`)

const values = [undefined, 2, 3, 4, 0.5, 10, 100]

function readFactor(match: RegExpExecArray): number | undefined {
  const groups = match.slice(1)
  const at = groups.findIndex((group) => group !== undefined)
  if (at === -1) return undefined
  const kind = at % values.length
  return kind === 0 ? Number((groups[at] ?? '').replace(',', '.')) : values[kind]
}
