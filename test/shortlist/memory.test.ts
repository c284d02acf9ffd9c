import { describe, expect, it } from 'vitest'
import { readCopy } from '../../src/leaderboard/files.ts'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import type { Model, Speed } from '../../src/leaderboard/model.ts'
import { measuredRun, memoryGb } from '../../src/shortlist/memory.ts'

const model = (parametersB?: number): Model => ({ id: 'a/x', name: 'X', lab: 'a', parametersB })
const short = { inputTokens: 256, outputTokens: 64 }

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

  it('is within about a quarter of what LLM-Perf measured at 4 bits, for most models of 6B and more', async () => {
    const runs = (await readCopy(bundledDirectory, 'llm-perf'))?.speeds ?? []
    const ratios = runs.flatMap(({ name, weights = '', peakMemoryMb }) => {
      const [, billions] = /[-_](\d+(?:\.\d+)?)B\b/i.exec(name) ?? []
      const isDense = !/MoE/i.test(name) && Number(billions) >= 6
      const estimate = memoryGb(model(Number(billions)), short)
      return isDense && weights.startsWith('4-bit') && peakMemoryMb && estimate
        ? [estimate / (peakMemoryMb / 1000)]
        : []
    })
    expect(ratios.length).toBeGreaterThan(20)
    const near = ratios.filter((ratio) => ratio > 0.74 && ratio < 1.26)
    expect(near.length / ratios.length).toBeGreaterThan(0.85)
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
