import { places } from '../../src/requirements/reader/features.ts'

/** Plain logistic regression for several heads at once, by AdaGrad; the same result at every run. */

/** Passes over all examples. */
const rounds = 12
const step = 0.35
const decay = 3e-5
/** The work has many classes with few examples each: what is seen seldom counts less. */
const decayOfWork = 2e-4
/** Of a word's vector. */
export const dimensions = 100

export type Heads = Record<string, { kind: 'one' | 'any'; classes: readonly string[] }>

/** What one example says: a share for each class of a head; absent heads teach nothing. */
export interface Example {
  features: Uint32Array
  /** Mean vector of its English words. */
  dense?: Float32Array
  targets: Record<string, Record<string, number>>
}

export interface Learned {
  classes: number
  sparse: Float32Array
  dense: Float32Array
  bias: Float32Array
}

export function learn(heads: Heads, examples: Example[]): Learned {
  const classes = Object.values(heads).reduce((sum, head) => sum + head.classes.length, 0)
  const model: Learned = {
    classes,
    sparse: new Float32Array(places * classes),
    dense: new Float32Array(dimensions * classes),
    bias: new Float32Array(classes),
  }
  const seen = new Float32Array(places * classes).fill(1e-3)
  const seenDense = new Float32Array(dimensions * classes).fill(1e-2)
  const emphases = emphasesOf(heads, examples)
  const order = examples.map((_, i) => i)
  let state = 1
  const random = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 1) / 2 ** 31
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const i of order) update(model, heads, examples[i]!, emphases, seen, seenDense)
  }
  return model
}

/** By head and class: how much its examples count. */
type Emphases = Record<string, Record<string, number>>

const mainOf = (target: Record<string, number>) =>
  Object.entries(target).reduce((best, one) => (one[1] > best[1] ? one : best))[0]

/** Rare classes would hardly be chosen: their examples count more, by the root of how rare they are. */
function emphasesOf(heads: Heads, examples: Example[]): Emphases {
  const emphases: Emphases = {}
  for (const [name, { kind, classes }] of Object.entries(heads)) {
    if (kind === 'any') continue
    const counts: Record<string, number> = {}
    const targets = examples
      .map((example) => example.targets[name])
      .filter((target) => target !== undefined)
    for (const target of targets) counts[mainOf(target)] = (counts[mainOf(target)] ?? 0) + 1
    emphases[name] = Object.fromEntries(
      Object.entries(counts).map(([one, count]) => {
        const rarity = Math.sqrt(targets.length / (classes.length * count))
        return [one, Math.min(4, Math.max(0.5, rarity))]
      }),
    )
  }
  return emphases
}

/** One step of AdaGrad on the logistic loss of every head that the example has a label for. */
function update(
  model: Learned,
  heads: Heads,
  { features, dense, targets }: Example,
  emphases: Emphases,
  seen: Float32Array,
  seenDense: Float32Array,
): void {
  const { classes, sparse, bias } = model
  const scores = scoresOf(model, features, dense)
  const share = 1 / Math.sqrt(features.length)
  let at = 0
  for (const [name, { kind, classes: own }] of Object.entries(heads)) {
    const target = targets[name]
    const from = at
    at += own.length
    if (!target) continue
    const chances = chancesOf(kind, scores.slice(from, at))
    const shrink = name === 'capabilities' ? decayOfWork : decay
    const emphasis = emphases[name]?.[mainOf(target)] ?? 1
    for (const [k, one] of own.entries()) {
      if (kind === 'any' && target[one] === undefined) continue
      const gap = emphasis * ((target[one] ?? 0) - chances[k]!)
      const c = from + k
      bias[c]! += 0.02 * gap
      for (const place of features) {
        const cell = place * classes + c
        const slope = gap * share - shrink * sparse[cell]!
        seen[cell]! += slope * slope
        sparse[cell]! += (step * slope) / Math.sqrt(seen[cell]!)
      }
      if (!dense) continue
      for (let d = 0; d < dimensions; d += 1) {
        const cell = d * classes + c
        const slope = gap * dense[d]! - 1e-4 * model.dense[cell]!
        seenDense[cell]! += slope * slope
        model.dense[cell]! += (0.25 * slope) / Math.sqrt(seenDense[cell]!)
      }
    }
  }
}

export function scoresOf(model: Learned, features: Uint32Array, dense?: Float32Array): number[] {
  const { classes, sparse, bias } = model
  const scores = Array.from(bias)
  const share = 1 / Math.sqrt(features.length)
  for (const place of features)
    for (let c = 0; c < classes; c += 1) scores[c]! += share * sparse[place * classes + c]!
  if (dense)
    for (let d = 0; d < dimensions; d += 1)
      for (let c = 0; c < classes; c += 1) scores[c]! += dense[d]! * model.dense[d * classes + c]!
  return scores
}

export function chancesOf(kind: 'one' | 'any', scores: number[]): number[] {
  if (kind === 'any') return scores.map((score) => 1 / (1 + Math.exp(-score)))
  const most = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(score - most))
  const total = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => part / total)
}
