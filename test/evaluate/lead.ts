import { bootstrap, mean } from './metrics.ts'
import { measure, type Result, type Target } from './ranking.ts'

const rival = 'one general ability'

/** How far Shortlist is ahead of one general ability, benchmark by benchmark, so that what is hard for both does not blur it. */
export function leadSentence(targets: Target[]): string {
  const pairs = targets.flatMap((target) => {
    const [mine, its] = [measure(target, 'Shortlist'), measure(target, rival)]
    return mine && its ? [{ mine, its }] : []
  })
  const lead = (key: keyof Result) => {
    const leads = pairs.map(({ mine, its }) => mine[key] - its[key])
    const [low, high] = bootstrap(leads)
    return `${signed(mean(leads))} [${signed(low)}, ${signed(high)}]`
  }
  return `Lead over ${rival}, benchmark by benchmark: Spearman ${lead('spearman')}, true best in three ${lead('bestInThree')}.`
}

/** `+0.012`. */
export function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`
}
