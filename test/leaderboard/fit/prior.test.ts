import { describe, expect, test } from 'vitest'
import { priorAbility, type Teacher } from '../../../src/leaderboard/fit/prior.ts'
import { fitSettings } from '../../../src/leaderboard/fit/settings.ts'
import type { Model } from '../../../src/catalogue/model.ts'
import { model, offer } from '../builders.ts'

/** Thirty measured models: each month brings a better one, and a dearer one is better. */
const months = Array.from({ length: 30 }, (_, i) => i)
const released = (month: number) =>
  `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
const models: Model[] = months.map((month) => model(`lab/m${month}`, { released: released(month) }))
const usd = (month: number) => 10 ** ((month % 5) / 2 - 1)
const offers = months.map((month) => offer(`lab/m${month}`, usd(month)))
const known = new Map<string, Teacher>(
  months.map((month) => [
    `lab/m${month}`,
    { told: month / 10 - 1.5 + Math.log10(usd(month)) / 2, evidence: 5 },
  ]),
)
const priorOf = (more: Model[], dearer: ReturnType<typeof offer>[] = [], abilities = known) =>
  priorAbility([...models, ...more], [...offers, ...dearer], abilities)

describe('the settings of the fit', () => {
  const sized = months.map((month) => model(`lab/m${month}`, { parametersB: 2 ** (month % 7) }))
  const grown = new Map<string, Teacher>(
    months.map((month) => [`lab/m${month}`, { told: (month % 7) / 3, evidence: 5 }]),
  )
  const twins = [model('x/small', { parametersB: 2 }), model('x/large', { parametersB: 64 })]

  test('say whether size counts', () => {
    const counted = priorAbility([...sized, ...twins], [], grown)
    expect(counted('x/large').value).toBeGreaterThan(counted('x/small').value + 0.5)
    const settings = { ...fitSettings, sizeCounts: false }
    const ignored = priorAbility([...sized, ...twins], [], grown, settings)
    expect(ignored('x/large').value).toBe(ignored('x/small').value)
  })

  test('say how much a relative keeps', () => {
    const star = model('lab/star', { family: 'stars', released: '2026-01-01' })
    const next = model('lab/next', { family: 'stars', released: '2026-02-01' })
    const abilities = new Map(known).set('lab/star', { told: 4, evidence: 5 })
    const keeping = (familyShare: number) =>
      priorAbility([...models, star, next], offers, abilities, { ...fitSettings, familyShare })
    const [none, half, all] = [0, 0.5, 1].map((part) => keeping(part)('lab/next').value)
    expect(half! - none!).toBeCloseTo(all! - half!)
    expect(all! - none!).toBeGreaterThan(1)
  })
})

describe('what to expect of a model without scores', () => {
  test('more of a newer one', () => {
    const prior = priorOf([
      model('x/old', { released: '2024-06-01' }),
      model('x/new', { released: '2026-06-01' }),
    ])
    expect(prior('x/new').value).toBeGreaterThan(prior('x/old').value + 0.5)
  })

  test('more of a dearer one', () => {
    const twins = [model('x/cheap'), model('x/dear')]
    const prior = priorOf(twins, [offer('x/cheap', 0.1), offer('x/dear', 10)])
    expect(prior('x/dear').value).toBeGreaterThan(prior('x/cheap').value + 0.3)
  })

  test('the lab’s own price counts, not a reseller’s', () => {
    const prior = priorOf(
      [model('x/one'), model('x/two')],
      [
        offer('x/one', 0.1),
        offer('x/one', 10, { firstParty: false }),
        offer('x/two', 10, { firstParty: false }),
        offer('x/two', 0.1),
      ],
    )
    expect(prior('x/one').value).toBeCloseTo(prior('x/two').value)
  })

  test('something finite of one with neither date nor price', () => {
    const prior = priorOf([model('x/unknown', { released: undefined })])
    expect(Number.isFinite(prior('x/unknown').value)).toBe(true)
    expect(prior('x/unknown').precision).toBeGreaterThan(0)
  })

  test('what its nearest relative was better than expected', () => {
    const star = model('x/star-1', { family: 'star', released: '2026-03-01' })
    const next = model('x/star-2', { family: 'star', released: '2026-05-01' })
    const plain = model('x/plain', { family: 'plain', released: '2026-05-01' })
    const abilities = new Map(known).set('x/star-1', { told: 4, evidence: 5 })
    const prior = priorOf([star, next, plain], [], abilities)
    expect(prior('x/star-2').value).toBeGreaterThan(prior('x/plain').value + 0.5)
  })
})

test('with few measured models it expects the average of everyone', () => {
  const prior = priorAbility(models.slice(0, 10), offers, known)
  expect(prior('lab/m9')).toEqual({ value: 0, precision: 1 })
})
