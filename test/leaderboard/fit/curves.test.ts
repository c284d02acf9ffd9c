import { describe, expect, it } from 'vitest'
import { bandOf, expectedScore, isBeyond, spreadOf } from '../../../src/leaderboard/fit/bands.ts'
import { curvesOf, sigmoid, type Curve } from '../../../src/leaderboard/fit/curves.ts'
import { isPlainSetting, thinkingGains } from '../../../src/leaderboard/fit/thinking-gain.ts'
import type { Benchmark } from '../../../src/leaderboard/model.ts'
import { makeDataset } from '../../fixtures/world.ts'

const abilities = Array.from({ length: 30 }, (_, i) => i / 10 - 1.5)

/** A world in which a benchmark's score follows ability along a logistic curve. */
function worldOf(offset: number, slope: number, changes: Partial<Benchmark> = {}) {
  const benchmark = { id: 'board/coding', unit: 'percent' as const, ...changes }
  const sign = benchmark.higherIsBetter === false ? -1 : 1
  return makeDataset(
    abilities.map((ability, i) => ({
      id: `a/m${i}`,
      ability,
      measured: { coding: ability },
      scores: [
        { benchmark: 'board/coding', value: 100 * sigmoid(sign * (offset + slope * ability)) },
      ],
    })),
    [benchmark],
  )
}

const curve = (offset: number, slope = 1.2, changes: Partial<Benchmark> = {}): Curve =>
  curvesOf(worldOf(offset, slope, changes))[0]!

describe('the curve of a benchmark', () => {
  it('is found from what models scored, with the range it was measured on', () => {
    const found = curve(0.4, 1.2)
    expect([found.offset, found.slope]).toEqual([expect.closeTo(0.4, 1), expect.closeTo(1.2, 1)])
    expect([found.from, found.to]).toEqual([-1.5, 1.4])
  })

  it('is turned round where less is better', () => {
    expect(curve(0.4, 1.2, { higherIsBetter: false }).slope).toBeCloseTo(1.2, 1)
  })

  it('is none with few models, or on a scale without ends', () => {
    const few = worldOf(0, 1)
    few.scores = few.scores.slice(0, 7)
    expect(curvesOf(few)).toEqual([])
    expect(curvesOf(worldOf(0, 1, { unit: 'points' }))).toEqual([])
  })
})

describe('the tests of a difficulty', () => {
  const easy = curve(2)
  const hard = curve(-2)

  it('are mostly those near it', () => {
    const at = (difficulty: 'routine' | 'frontier') =>
      expectedScore(bandOf('coding', difficulty, [easy, hard]).curves, 1)
    expect(at('routine')).toBeGreaterThan(0.85)
    expect(at('frontier')).toBeLessThan(0.45)
  })

  it('are still hard where a capability has easy benchmarks only', () => {
    const { curves } = bandOf('coding', 'frontier', [easy, easy])
    expect(expectedScore(curves, 1)).toBeLessThan(0.6)
  })

  it('rise with ability, and are held at the edge of what was measured', () => {
    const { curves } = bandOf('coding', 'frontier', [hard])
    expect(expectedScore(curves, 1)).toBeGreaterThan(expectedScore(curves, 0))
    expect(expectedScore(curves, 9)).toBe(expectedScore(curves, 7))
    expect([isBeyond(curves, 9), isBeyond(curves, 0)]).toEqual([true, false])
  })

  it('keep apart what does not follow ability', () => {
    const own = curve(1, 1, { ownScale: true })
    const band = bandOf('factuality', 'demanding', [hard, own])
    expect(band.own?.curves).toEqual([own])
    expect(band.own?.share).toBeCloseTo(0.5, 1)
  })

  it('differ most in the middle of the scale', () => {
    expect(spreadOf(0.5, 'success')).toBeGreaterThan(spreadOf(0.95, 'success'))
    expect(spreadOf(0.5, 'preference')).toBeLessThan(spreadOf(0.5, 'success'))
  })
})

describe('a run without thinking', () => {
  it.each([
    ['no thinking, edit format diff', true],
    ['no-thinking, zero-shot', true],
    ['none', true],
    ['base', true],
    ['thinking 64k', false],
    ['high', false],
    ['baseline agent', false],
  ])('%s: %s', (setting, plain) => {
    expect(isPlainSetting(setting)).toBe(plain)
  })

  it('shows what thinking is worth, beside what is usual', () => {
    const world = worldOf(0, 1.2)
    const curves = curvesOf(world)
    const before = thinkingGains(world, curves)('coding')
    const twice = world.scores.slice(5, 25).flatMap((score) => [
      { ...score, setting: 'no thinking', value: score.value * 0.5 },
      { ...score, setting: 'high' },
    ])
    const after = thinkingGains({ scores: twice }, curves)
    expect(after('coding')).toBeGreaterThan(before)
    expect(after('math')).toBeGreaterThan(before)
  })
})
