import { capabilities, type Capability } from '../../capability.ts'
import type { Dataset, Score } from '../model.ts'
import { comparable } from './cells.ts'
import { logitsPerPoint, type Curve } from './curves.ts'

/** Settings without thinking, as boards write them. */
const plainSetting =
  /(?:^|[\s,])(?:no[ -]?thinking|no think|non[ -](?:thinking|reasoning)|none|base|instant)(?:$|[\s,])/
/** What thinking is worth before any pair of runs is known, in standard deviations, and how many pairs outweigh it. */
const usualGain = 0.4
const usualPairs = 4
/** Pairs of all capabilities that say as much of one as its own do. */
const sharedPairs = 4

export function isPlainSetting(setting: string | undefined): boolean {
  return setting !== undefined && plainSetting.test(setting)
}

/**
 * By how much thinking raises what a model is capable of, in standard deviations: from the boards that publish a model
 * with and without it, by capability, shrunk towards all of them.
 */
export function thinkingGains(
  { scores }: Pick<Dataset, 'scores'>,
  curves: Curve[],
): (capability: Capability) => number {
  const gains = pairsOf(scores, curves)
  const mean = (list: number[], prior: number, priorPairs: number) =>
    (list.reduce((sum, gain) => sum + gain, 0) + prior * priorPairs) / (list.length + priorPairs)
  const all = mean(
    gains.map(({ gain }) => gain),
    usualGain,
    usualPairs,
  )
  const byCapability = new Map(
    capabilities.map((capability) => {
      const own = gains.filter(({ curve }) => curve.benchmark.capabilities.includes(capability))
      return [
        capability,
        mean(
          own.map(({ gain }) => gain),
          all,
          sharedPairs,
        ),
      ]
    }),
  )
  return (capability) => Math.max(0, byCapability.get(capability) ?? all)
}

function pairsOf(scores: Score[], curves: Curve[]): { curve: Curve; gain: number }[] {
  const curveOf = new Map(curves.map((curve) => [curve.benchmark.id, curve]))
  const runs = Map.groupBy(scores, ({ benchmark, model }) => `${benchmark} ${model}`)
  const inOrder = [...runs].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return inOrder.flatMap(([, own]) => {
    const curve = curveOf.get(own[0]?.benchmark ?? '')
    const plain = own.filter(({ setting }) => isPlainSetting(setting))
    if (!curve || curve.benchmark.ownScale || plain.length === 0 || plain.length === own.length)
      return []
    const best = (list: Score[]) =>
      Math.max(...list.map(({ value }) => comparable(curve.benchmark, value)))
    const thinking = own.filter((score) => !plain.includes(score))
    const scale = curve.benchmark.unit === 'rating' ? logitsPerPoint : 1
    return [{ curve, gain: (scale * (best(thinking) - best(plain))) / Math.max(curve.slope, 0.3) }]
  })
}
