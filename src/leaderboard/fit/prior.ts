import type { Model, Offer } from '../../catalogue/model.ts'
import { blendedUsd, offerOfRecord } from '../../catalogue/price.ts'
import { average } from './cells.ts'
import { fitSettings, type FitSettings } from './settings.ts'

/** What is known of a model's general ability: its value and how sure it is (inverse variance). */
export interface Ability {
  value: number
  /** What its figures say by themselves, without the prior. */
  told: number
  precision: number
  /** Weighted number of benchmarks behind it. */
  evidence: number
}

/** What a model teaches others: what its figures say of it. */
export type Teacher = Pick<Ability, 'told' | 'evidence'>

export interface Prior {
  value: number
  /** Inverse variance. */
  precision: number
}

/** Evidence from which a model teaches others what to expect of their like. */
const teaches = 2
/** With fewer of them there is nothing to learn. */
const leastTeachers = 20
/** Variance of the surprises before any is known, and how many teachers outweigh it. */
const usualVariance = 0.5
const varianceTeachers = 4
const ridge = 1
/** Where the line of ability over time may bend: the gain of a year was another before. */
const epoch = '2025-01-01'
const yearMs = 365 * 86_400_000

/**
 * What to expect of a model before its scores: from release date, price (labs price by ability) and size, and from the
 * nearest relative of its family. Weak, but it is what ranks a model with one score or none.
 */
export function priorAbility(
  models: Model[],
  offers: Offer[],
  ability: Map<string, Teacher>,
  { familyShare, sizeCounts }: FitSettings = fitSettings,
): (model: string) => Prior {
  const price = pricesOf(offers)
  const usual = {
    price: average([...price.values()].map(Math.log10)),
    size: average(
      models.flatMap(({ parametersB }) => (parametersB ? Math.log10(parametersB) : [])),
    ),
  }
  const features = new Map(
    models.map((model) => {
      const size = sizeCounts ? model.parametersB : undefined
      return [model.id, featuresOf({ ...model, parametersB: size }, price.get(model.id), usual)]
    }),
  )
  const teachers = models.filter(({ id }) => (ability.get(id)?.evidence ?? 0) >= teaches)
  if (teachers.length < leastTeachers) return () => ({ value: 0, precision: 1 })

  // A prior that learned from abilities which it has shaped itself would grow stronger with every round.
  const told = (id: string) => ability.get(id)?.told ?? 0
  const coefficients = regress(
    teachers.map(({ id }) => features.get(id) ?? []),
    teachers.map(({ id }) => told(id)),
  )
  const expected = (id: string) => dot(features.get(id) ?? [], coefficients)
  const surprise = new Map(teachers.map(({ id }) => [id, told(id) - expected(id)]))
  const relative = nearestRelatives(models, teachers)
  const predict = (id: string) => {
    const kin = relative.get(id)
    return expected(id) + (kin ? familyShare * (surprise.get(kin) ?? 0) : 0)
  }
  const variance = (withKin: boolean) => {
    const misses = teachers
      .filter(({ id }) => relative.has(id) === withKin)
      .map(({ id }) => (told(id) - predict(id)) ** 2)
    const sum = misses.reduce((total, miss) => total + miss, 0)
    return (sum + usualVariance * varianceTeachers) / (misses.length + varianceTeachers)
  }
  const precisionWithKin = 1 / variance(true)
  const precisionAlone = 1 / variance(false)
  return (id) => ({
    value: predict(id),
    precision: relative.has(id) ? precisionWithKin : precisionAlone,
  })
}

/** USD by model, where it is not free: a price of 0 says nothing of ability. */
function pricesOf(offers: Offer[]): Map<string, number> {
  const priced = offers.filter((offer) => blendedUsd(offer) > 0)
  const byModel = Map.groupBy(priced, ({ model }) => model)
  return new Map(
    [...byModel].flatMap(([model, own]) => {
      const record = offerOfRecord(own)
      return record ? [[model, blendedUsd(record)]] : []
    }),
  )
}

/** `usual`: the mean logarithms of price and size, which a model without them is taken to have. */
function featuresOf(
  model: Model,
  usd: number | undefined,
  usual: { price: number; size: number },
): number[] {
  const years = model.released ? (Date.parse(model.released) - Date.parse(epoch)) / yearMs : 0
  const price = usd ? Math.log10(usd) - usual.price : 0
  const size = model.parametersB ? Math.log10(model.parametersB) - usual.size : 0
  return [
    1,
    years,
    Math.min(years, 0),
    price,
    usd ? 0 : 1,
    model.reasoning ? 1 : 0,
    size,
    // Sizes that are kept secret are no usual sizes.
    model.parametersB ? 0 : 1,
  ]
}

/** By model: the relative of the same lab and family that was released nearest to it and is well measured. */
function nearestRelatives(models: Model[], teachers: Model[]): Map<string, string> {
  const families = Map.groupBy(teachers, familyOf)
  const relatives = new Map<string, string>()
  for (const model of models) {
    const day = Date.parse(model.released ?? '')
    const kin = (families.get(familyOf(model)) ?? [])
      .filter(({ id, released }) => id !== model.id && released)
      .map((other) => ({
        id: other.id,
        distance: Math.abs(Date.parse(other.released ?? '') - day),
      }))
      .toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))[0]
    if (kin && Number.isFinite(kin.distance)) relatives.set(model.id, kin.id)
  }
  return relatives
}

const familyOf = ({ lab, family, id }: Model) => `${lab}/${family ?? id}`

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
}

/** Ridge regression by normal equations and Gaussian elimination; the intercept is not shrunk. */
function regress(rows: number[][], targets: number[]): number[] {
  const size = rows[0]?.length ?? 0
  const matrix = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (__, j) =>
      rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0),
    ),
    rows.reduce((sum, row, k) => sum + (row[i] ?? 0) * (targets[k] ?? 0), 0),
  ])
  matrix.forEach((row, i) => (row[i]! += i === 0 ? 1e-9 : ridge))
  for (let i = 0; i < size; i += 1) {
    const pivot = matrix[i]!
    for (let j = 0; j < size; j += 1) {
      if (j === i) continue
      const row = matrix[j]!
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1)
      for (let k = i; k <= size; k += 1) row[k]! -= factor * (pivot[k] ?? 0)
    }
  }
  return matrix.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1))
}
