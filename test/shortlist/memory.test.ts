import { describe, expect, it } from 'vitest'
import { readDataset } from '../../src/leaderboard/files.ts'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import type { Model } from '../../src/catalogue/model.ts'
import type { Speed } from '../../src/leaderboard/model.ts'
import { machineOf, type Machine } from '../../src/shortlist/hardware.ts'
import type { Limits } from '../../src/requirements/requirement.ts'
import { measuredRun, memoryGb, memoryOf, ownHardware } from '../../src/shortlist/memory.ts'

const model = (parametersB?: number): Model => ({ id: 'a/x', name: 'X', lab: 'a', parametersB })
const short = { inputTokens: 256, outputTokens: 64 }
const long = { inputTokens: 100_000, outputTokens: 0 }

describe('the memory a model needs', () => {
  it('grows with its size, the bits of its weights and the length of requests', () => {
    expect(memoryGb(model(8), short)).toBeCloseTo(5.6, 1)
    expect(memoryGb(model(70), short)).toBeCloseTo(42.9, 1)
    expect(memoryGb(model(8), short, 16)).toBeCloseTo(17.2, 1)
    expect(memoryGb(model(8), { inputTokens: 100_000, outputTokens: 0 })).toBeCloseTo(18.7, 1)
  })

  it('is unknown for a model of unknown size', () => {
    expect(memoryGb(model(undefined), short)).toBeUndefined()
  })

  it('grows with users at a time, and takes the cache that is published', () => {
    const one = memoryOf({ parametersB: 8, kvBytesPerToken: 131_072 }, long)!
    const two = memoryOf({ parametersB: 8, kvBytesPerToken: 131_072 }, { ...long, users: 2 })!
    expect(one.cacheGb).toBeCloseTo(13.1, 1)
    expect(two.memoryGb - one.memoryGb).toBeCloseTo(one.cacheGb)
  })

  it('is within 15% of what LLM-Perf measured, for most models of 6B and more', async () => {
    const dataset = await readDataset(bundledDirectory, { isBundled: true })
    const sizes = new Map(dataset?.models.map((one) => [one.id, one]))
    const ratios = (dataset?.speeds ?? []).flatMap((run) => {
      const measured = sizes.get(run.model)
      const bits = run.weights?.startsWith('4') ? 4 : run.weights?.startsWith('8') ? 8 : 16
      const needs = { inputTokens: run.inputTokens ?? 256, outputTokens: run.outputTokens ?? 64 }
      const estimate = measured && memoryGb(measured, needs, bits)
      return estimate && run.peakMemoryMb && (measured.parametersB ?? 0) >= 6
        ? [estimate / (run.peakMemoryMb / 1000)]
        : []
    })
    expect(ratios.length).toBeGreaterThan(30)
    const near = ratios.filter((ratio) => ratio > 0.85 && ratio < 1.15)
    expect(near.length / ratios.length).toBeGreaterThan(0.8)
    expect(Math.min(...ratios)).toBeGreaterThan(0.75)
  })
})

describe('a model on a machine of one’s own', () => {
  const run = (size: Partial<Model>, machine: Machine, limits: Limits = {}) =>
    ownHardware(
      { ...model(8), ...size },
      { workload: { ...short, requestsPerMonth: 1 }, limits },
      machine,
    )

  it('runs at the most bits that fit, and never below 4', () => {
    const bits = (size: number) => run({}, { memoryGb: size })?.bits
    expect([24, 12, 7, 6, 3].map(bits)).toEqual([16, 8, 5, 4, 4])
    expect(run({ parametersB: undefined }, { memoryGb: 24 })).toBeUndefined()
  })

  it('is as fast as the memory is read, of a mixture of experts its active part', () => {
    const dense = run({}, { memoryGb: 24, bandwidthGbps: 1000 })!
    expect(dense).toMatchObject({ bits: 16 })
    expect(dense.tokensPerSecond).toBeCloseTo(600 / (dense.weightsGb + dense.cacheGb))
    const mixture = run({ activeParametersB: 1 }, { memoryGb: 24, bandwidthGbps: 1000 })!
    expect(mixture.tokensPerSecond! / dense.tokensPerSecond!).toBeGreaterThan(7)
    expect(run({}, { memoryGb: 24 })?.tokensPerSecond).toBeUndefined()
  })

  it('holds the window that was named, and is as fast as with a usual request', () => {
    const machine = { memoryGb: 24, bandwidthGbps: 1000 }
    const usual = run({}, machine)!
    const wide = run({}, machine, { minContextTokens: 40_000 })!
    expect(wide).toMatchObject({ contextTokens: 40_000 })
    expect(wide.bits).toBe(16)
    expect(wide.memoryGb - usual.memoryGb).toBeCloseTo(wide.cacheGb - usual.cacheGb)
    expect(wide.tokensPerSecond).toBe(usual.tokensPerSecond)
  })

  it('gives up bits where it would crawl', () => {
    expect(run({}, { memoryGb: 24, bandwidthGbps: 200 })?.bits).toBe(8)
    expect(run({}, { memoryGb: 24, bandwidthGbps: 20 })?.bits).toBe(4)
  })
})

describe('the machine that is named', () => {
  it.each<[string, number | undefined, number | undefined]>([
    ['RTX 4090', 24, 1008],
    ['2x RTX 3090', 48, 936],
    ['two cards, 2 x 4090', 48, 1008],
    ['8x H100', 640, 3350],
    ['RTX 3060 12 GB', 12, 360],
    ['MacBook Pro M4 Max 64 GB', 48, 546],
    ['Mac Studio M2 Ultra 192 GB', 144, 800],
    ['Mac Studio with 192 GB', 144, 800],
    ['Mac Studio 64 GB', 48, 400],
    ['CPU with 64 GB RAM', 57.6, 60],
    ['our own server', undefined, undefined],
    ['phone', undefined, 60],
  ])('%s', (named, memory, bandwidth) => {
    const machine = machineOf(named)
    if (memory === undefined) expect(machine.memoryGb).toBeUndefined()
    else expect(machine.memoryGb).toBeCloseTo(memory)
    expect(machine.bandwidthGbps).toBe(bandwidth)
  })
})

describe('the measured run that is shown', () => {
  const run = (hardware: string, peakMemoryMb: number, more: Partial<Speed> = {}): Speed => ({
    board: 'llm-perf',
    model: 'a/x',
    hardware,
    batchSize: 1,
    peakMemoryMb,
    date: '2024-12-01',
    ...more,
  })
  const runs = [
    run('1xA100', 4000),
    run('1xT4', 6000),
    run('1xT4', 5000),
    run('1xT4', 100, { model: 'a/y' }),
    run('1xT4', 1, { peakMemoryMb: undefined }),
  ]

  it('is of the hardware that was named, with the least memory', () => {
    expect(measuredRun(runs, 'a/x', 'one T4')).toMatchObject({ peakMemoryMb: 5000 })
    expect(measuredRun(runs, 'a/x', '24 GB')).toMatchObject({ peakMemoryMb: 4000 })
  })

  it('is none where nothing was measured', () => {
    expect(measuredRun(runs, 'a/z')).toBeUndefined()
  })
})
