import type { Limits } from '../limits/index.ts'
import { tokensPer } from '../workload-defaults.ts'
import { numberLimits, type NumberLimit } from './heads.ts'
import type { Quantity } from './mention.ts'
import { rolesIn, type Roles } from './roles.ts'

/** How likely a number is a limit at all. */
export function limitChance(roles: Roles, mention: Quantity): number {
  const chances = rolesIn(roles, mention)
  return numberLimits.reduce((sum, name) => sum + chances[name], 0)
}

/** A limit that nobody stated costs more than one that was missed. */
const sureNumber = 0.5
/** "A 70B runs here today" speaks of a model; as a bound it has to be sure. */
const sureOfModel = 0.9
/** Hardly anybody tells a range of sizes but to want one. */
const sureRange = 0.25

/** Limits that a number states, as was learned; of a range of sizes both ends, else the end that the words tell. */
export function learnedLimits(roles: Roles, mention: Quantity): Limits {
  const chances = rolesIn(roles, mention)
  const sizes = chances.minParametersB + chances.maxParametersB
  return Object.fromEntries(
    numberLimits.flatMap((name) => {
      const isSize = name.endsWith('ParametersB')
      if (isSize && mention.isModel && chances[name] < sureOfModel) return []
      if (isSize && mention.bound && mention.low === undefined && !name.startsWith(mention.bound))
        return []
      const isEnd = isSize && (mention.low !== undefined || mention.bound !== undefined)
      const isSure = isEnd
        ? sizes > (mention.low === undefined ? sureNumber : sureRange)
        : chances[name] > sureNumber
      const value = isSure ? valueOf(name, mention) : undefined
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

const times = { month: 1, quarter: 1 / 3, year: 1 / 12, week: 52 / 12, day: 30 }
const tokensIn: Partial<Record<Quantity['unit'], number>> = { token: 1, item: 1, ...tokensPer }

/** A number in the unit of a limit; undefined where it has another one. */
function valueOf(
  name: NumberLimit,
  { unit, value, per, low, isEach }: Quantity,
): number | undefined {
  switch (name) {
    case 'maxMonthlyUsd': {
      const months = per === undefined ? 1 : per in times ? times[per as keyof typeof times] : 1
      return Math.round(value * months * 100) / 100
    }
    case 'maxTimeToFirstTokenSeconds':
    case 'maxAnswerSeconds':
      return unit === 'minute' ? value * 60 : value
    case 'minParametersB':
    case 'maxParametersB': {
      const end = name === 'minParametersB' ? (low ?? value) : value
      return unit === 'parameter' ? end : value >= 1e9 ? end / 1e9 : undefined
    }
    case 'minContextTokens': {
      const tokens = tokensIn[unit]
      return tokens === undefined ? undefined : Math.round(value * tokens)
    }
    case 'maxUsdPerRequest':
      // A sum for all of a pile is none for each.
      return per === 'item' || isEach ? value : undefined
    default:
      return value
  }
}
