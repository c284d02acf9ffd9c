import { expect, it } from 'vitest'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement } from '../fixtures/world.ts'

it('never picks the model of today, nor a dated release that goes by its name', () => {
  const engine = makeEngine([
    { id: 'a/flash', ability: 1, price: [1, 2] },
    { id: 'a/flash-0731', ability: 1.1, price: [0.5, 1] },
    { id: 'a/flash-mini', ability: 1, price: [0.5, 1] },
    { id: 'b/other', ability: 1, price: [0.5, 1] },
  ])
  const baseline = { models: ['a/flash'], unknown: [], wish: 'replace' as const }
  const { picks } = recommend(engine, makeRequirement({ baseline }))
  const ids = picks.map(({ model }) => model.id)
  expect(ids.length).toBeGreaterThan(0)
  expect(ids).not.toContain('a/flash')
  expect(ids).not.toContain('a/flash-0731')
  expect(ids.every((id) => id === 'a/flash-mini' || id === 'b/other')).toBe(true)
})
