import { scoresWorth, shareInterval, type Interval } from './statistics.ts'

/** One decision between two models, or about one: 0 to 1. */
export interface Decision {
  value: number
  voter: string
  example: number
}

/** How alike decisions of one person, or about one prompt, are taken to be before there is anything to see. */
const usualLikeness = 0.07
/** What is taken for granted counts as much as what so many further people or prompts show. */
const priorWeight = 3

/** The mean of decisions with its interval. Those of one person, and those about one prompt, say less than as many apart. */
export function clusteredMean(
  decisions: Decision[],
  level = 0.9,
): Interval & { mean: number; worth: number } {
  const values = decisions.map(({ value }) => value)
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const worth = scoresWorth(values) / designEffect(decisions)
  return { mean, worth, ...shareInterval(mean * worth, worth, level) }
}

function designEffect(decisions: Decision[]): number {
  const groups = [
    Map.groupBy(decisions, ({ voter }) => voter),
    Map.groupBy(decisions, ({ example }) => String(example)),
  ]
  return groups.reduce((effect, by) => {
    const sizes = [...by.values()].map((one) => one.length)
    const size = sizes.reduce((sum, one) => sum + one ** 2, 0) / Math.max(1, decisions.length)
    return effect + Math.max(0, size - 1) * likeness([...by.values()])
  }, 1)
}

/** The intraclass correlation by analysis of variance, drawn towards the usual one. */
function likeness(groups: Decision[][]): number {
  const all = groups.flat()
  const mean = (some: Decision[]) => some.reduce((sum, { value }) => sum + value, 0) / some.length
  const [k, n] = [groups.length, all.length]
  if (k < 2 || n <= k) return usualLikeness
  const whole = mean(all)
  const between = groups.reduce((sum, own) => sum + own.length * (mean(own) - whole) ** 2, 0)
  const within = groups.reduce(
    (sum, own) => sum + own.reduce((one, { value }) => one + (value - mean(own)) ** 2, 0),
    0,
  )
  const [msb, msw] = [between / (k - 1), within / (n - k)]
  const size = (n - groups.reduce((sum, own) => sum + own.length ** 2, 0) / n) / (k - 1)
  const found = msb + (size - 1) * msw > 0 ? (msb - msw) / (msb + (size - 1) * msw) : 0
  return (Math.max(0, found) * (k - 1) + usualLikeness * priorWeight) / (k - 1 + priorWeight)
}
