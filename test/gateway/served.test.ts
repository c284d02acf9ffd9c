import { describe, expect, it } from 'vitest'
import { joinServed } from '../../src/gateway/served.ts'

const ours = {
  models: [{ id: 'acme/atlas' }, { id: 'acme/atlas-mini' }, { id: 'bolt/volt-2' }],
  offers: [
    { model: 'acme/atlas-mini', hostId: 'models/Atlas-Mini-2026' },
    { model: 'bolt/volt-2', hostId: undefined },
  ],
}
const names = new Map([['volt two', 'bolt/volt-2']])
const join = (...served: string[]) => joinServed(served, ours, (name) => names.get(name))

describe('what a gateway serves', () => {
  it('is ours by our id, by the id of an offer, or by a name that means one model', () => {
    const { ids, unmatched } = join('Acme/Atlas', 'models/atlas-mini-2026', 'Volt Two')
    expect([...ids]).toEqual([
      ['acme/atlas', 'Acme/Atlas'],
      ['acme/atlas-mini', 'models/atlas-mini-2026'],
      ['bolt/volt-2', 'Volt Two'],
    ])
    expect(unmatched).toEqual([])
  })

  it('is never ours by likeness', () => {
    const { ids, unmatched } = join('acme/atlas-large', 'atlas', 'bolt/volt-2.1')
    expect(ids.size).toBe(0)
    expect(unmatched).toEqual(['acme/atlas-large', 'atlas', 'bolt/volt-2.1'])
  })

  it('is asked at the plain offer, wherever a limited variant stands in the list', () => {
    names.set('acme/atlas:free', 'acme/atlas')
    expect(join('acme/atlas:free', 'acme/atlas').ids.get('acme/atlas')).toBe('acme/atlas')
    expect(join('acme/atlas:free').ids.get('acme/atlas')).toBe('acme/atlas:free')
  })
})
