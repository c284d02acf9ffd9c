import { describe, expect, test } from 'vitest'
import { withSpeeds } from '../../src/leaderboard/host-speeds.ts'
import type { HostSpeed } from '../../src/leaderboard/sources/source.ts'
import { offer, reading } from './builders.ts'

const names = { resolve: (name: string) => ({ model: `lab/${name}` }) }
const offers = [offer('lab/one', 1, { provider: 'groq' }), offer('lab/one', 1, { provider: 'xai' })]
const speedOf = (more: Partial<HostSpeed>): HostSpeed => ({
  name: 'one',
  host: 'groq',
  outputTokensPerSecond: 100,
  percentile: 'p50',
  date: '2026-10-10',
  ...more,
})
const measured = (...hostSpeeds: HostSpeed[]) =>
  withSpeeds(offers, [{ source: { id: 'measurements' }, reading: reading({ hostSpeeds }) }], names)

describe('what was measured at a provider stands with its offer', () => {
  test('with percentile, date and source, and with no other offer', () => {
    expect(measured(speedOf({ firstTokenSeconds: 0.4 })).map(({ speed }) => speed)).toEqual([
      {
        firstTokenSeconds: 0.4,
        outputTokensPerSecond: 100,
        percentile: 'p50',
        date: '2026-10-10',
        source: 'measurements',
      },
      undefined,
    ])
  })

  test.each([
    ['a median of many requests beats a probe', { percentile: 'probe', date: '2026-11-01' }],
    ['the newer beats the older', { date: '2026-09-01', outputTokensPerSecond: 500 }],
    ['the faster region or tier of one day counts', { outputTokensPerSecond: 40 }],
  ])('%s', (_, beaten) => {
    for (const rows of [
      [speedOf({}), speedOf(beaten)],
      [speedOf(beaten), speedOf({})],
    ])
      expect(measured(...rows)[0]?.speed).toMatchObject({
        date: '2026-10-10',
        percentile: 'p50',
        outputTokensPerSecond: 100,
      })
  })

  test('nothing is made up for a model or provider that is not offered', () => {
    expect(measured(speedOf({ host: 'elsewhere' }), speedOf({ name: 'two' }))).toEqual(offers)
  })
})
