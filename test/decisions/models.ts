import { makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

/** Three models for code: one in use, a weaker one and a better one at its price. */
export const made = (name: string, ability: number, price: [number, number]): MadeUpModel => ({
  id: `${name.toLowerCase()}/${name.toLowerCase()}`,
  name,
  ability,
  evidence: 20,
  measured: { coding: ability },
  price,
})
export const atlas = made('Atlas', 1.2, [2, 10])
export const bor = made('Bor', 0.2, [2, 10])
export const comet = made('Comet', 3, [2, 10])

/** What they are for. */
export const requirement = makeRequirement({
  weights: { coding: 1 },
  workload: { inputTokens: 1000, outputTokens: 500, requestsPerMonth: 10_000 },
})
