import { describe, expect, it } from 'vitest'
import { isEarned } from '../../src/shortlist/justify.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import type { Evidence } from '../../src/shortlist/types.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

const benchmarks = [
  { id: 'board/coding', capabilities: ['coding' as const] },
  { id: 'board/coding-again', capabilities: ['coding' as const], group: 'board/coding' },
  { id: 'board/agent', capabilities: ['agentic-coding' as const] },
  { id: 'board/spanish', capabilities: ['multilingual' as const], language: 'es' },
  { id: 'board/german', capabilities: ['multilingual' as const], language: 'de' },
  { id: 'board/law', capabilities: ['legal' as const], weakness: 'few questions' },
]

function pick(
  model: Partial<MadeUpModel>,
  requirement = makeRequirement(),
  others: MadeUpModel[] = [],
) {
  const engine = makeEngine([{ id: 'a/x', ability: 5, ...model }, ...others], benchmarks)
  const [first] = recommend(engine, requirement).picks
  if (!first) throw new Error('nothing was picked')
  return first
}

const kinds = (found: ReturnType<typeof pick>) => found.caveats.map(({ kind }) => kind)

describe('the reasons for a pick', () => {
  it('are figures on what the use case needs, with place, value, setting and date', () => {
    const scores = [{ benchmark: 'board/coding', value: 95, setting: 'high', date: '2026-08-01' }]
    const others = [
      { id: 'b/y', scores: [{ benchmark: 'board/coding', value: 90 }] },
      { id: 'c/z', scores: [{ benchmark: 'board/coding', value: 10 }] },
    ]
    expect(pick({ scores }, makeRequirement(), others).evidenceRows).toMatchObject([
      {
        capability: 'coding',
        place: 1,
        of: 3,
        score: { value: 95, setting: 'high', date: '2026-08-01' },
      },
    ])
  })

  it.each([
    ['thinking 32k', false],
    ['xhigh', false],
    ['reasoning', false],
    ['non-reasoning', true],
    ['no thinking', true],
    ['prompt', true],
    [undefined, true],
  ])('are earned by a model that is told not to think with the setting "%s": %s', (setting, is) => {
    const figure = { score: { setting } } as Evidence
    const model = { reasoning: true } as Parameters<typeof isEarned>[0]['model']
    expect(isEarned({ model, thinks: false }, figure)).toBe(is)
    expect(isEarned({ model, thinks: true }, figure)).toBe(true)
  })

  it('name like benchmarks once', () => {
    const scores = [{ benchmark: 'board/coding' }, { benchmark: 'board/coding-again' }]
    expect(pick({ scores }).evidenceRows).toHaveLength(1)
  })

  it('leave out what the use case does not need, and languages nobody asked for', () => {
    const scores = [
      { benchmark: 'board/agent' },
      { benchmark: 'board/spanish' },
      { benchmark: 'board/german' },
    ]
    const spanish = makeRequirement({ weights: { multilingual: 1 }, limits: { languages: ['es'] } })
    expect(pick({ scores }, spanish).evidenceRows.map(({ benchmark }) => benchmark.id)).toEqual([
      'board/spanish',
    ])
  })

  it('take the best published setting of a model', () => {
    const scores = [
      { value: 60, setting: 'low' },
      { value: 80, setting: 'max' },
    ]
    expect(pick({ scores }).evidenceRows[0]?.score.setting).toBe('max')
  })
})

describe('the caveats of a pick', () => {
  it('say when few figures stand behind it, and how many', () => {
    expect(pick({ evidence: 2.4, scores: [{}] }).caveats[0]).toEqual({
      kind: 'little-evidence',
      figures: 1,
    })
    expect(kinds(pick({ evidence: 2.5, scores: [{}] }))).not.toContain('little-evidence')
  })

  it('say when its lab does not call it final', () => {
    expect(pick({ status: 'beta' }).caveats).toContainEqual({ kind: 'not-final', status: 'beta' })
    expect(kinds(pick({}))).not.toContain('not-final')
  })

  it('leave out a missing measurement that hardly matters, or where there is no figure at all', () => {
    const most = makeRequirement({ weights: { coding: 0.86, math: 0.14 } })
    const measured = { measured: { coding: 1 }, scores: [{}] }
    expect(kinds(pick(measured, most))).not.toContain('estimated')
    const some = makeRequirement({ weights: { coding: 0.85, math: 0.15 } })
    expect(pick(measured, some).caveats).toContainEqual({
      kind: 'estimated',
      capabilities: ['math'],
    })
    expect(kinds(pick({ measured: { coding: 1 } }, some))).not.toContain('estimated')
  })

  it('take high effort for granted where neither price nor speed matters', () => {
    const effort = (setting: string, price: number, speed: number) =>
      kinds(
        pick(
          { scores: [{ setting }] },
          makeRequirement({ tradeoff: { quality: 1 - price - speed, price, speed } }),
        ),
      ).includes('high-effort')
    expect(effort('xhigh', 0.1, 0.1)).toBe(false)
    expect(effort('xhigh', 0.2, 0.1)).toBe(true)
    expect(effort('thinking 64k high effort', 0, 0.5)).toBe(true)
    expect(effort('medium', 0.5, 0)).toBe(false)
  })

  it('date an old figure by the newest one that is shown', () => {
    const scores = [{ date: '2025-06-01' }, { benchmark: 'board/law', date: '2025-08-01' }]
    const both = makeRequirement({ weights: { coding: 0.5, legal: 0.5 } })
    expect(pick({ scores }, both).caveats).toContainEqual({
      kind: 'old-figures',
      newest: '2025-08-01',
    })
    expect(kinds(pick({ scores: [{ date: '2025-12-10' }] }))).not.toContain('old-figures')
    expect(kinds(pick({}))).not.toContain('old-figures')
  })

  it('say when a weighty capability was never measured', () => {
    const both = makeRequirement({ weights: { coding: 0.5, medical: 0.5 } })
    const { caveats } = pick({ scores: [{ benchmark: 'board/coding' }] }, both)
    expect(caveats).toContainEqual({ kind: 'estimated', capabilities: ['medical'] })
    expect(kinds(pick({ measured: { coding: 1 }, scores: [{}] }))).not.toContain('estimated')
  })

  it('say when the newest figure is old', () => {
    expect(kinds(pick({ scores: [{ date: '2025-06-01' }] }))).toContain('old-figures')
    expect(kinds(pick({ scores: [{ date: '2026-08-01' }] }))).not.toContain('old-figures')
  })

  it('say when a score was earned at high effort and price or speed matters', () => {
    const cheap = makeRequirement({ tradeoff: { quality: 0.4, price: 0.6, speed: 0 } })
    expect(kinds(pick({ scores: [{ setting: 'xhigh' }] }, cheap))).toContain('high-effort')
  })

  it('say when the price is not the lab’s own, and when a context tier applies', () => {
    const offers = [
      {
        provider: 'reseller',
        firstParty: false,
        tiers: [{ aboveTokens: 10, inputUsdPerMTok: 2, outputUsdPerMTok: 2 }],
      },
    ]
    expect(kinds(pick({ offers }))).toEqual(
      expect.arrayContaining(['third-party-price', 'tiered-price']),
    )
  })

  it('say what own hardware needs', () => {
    const own = makeRequirement({ limits: { maxMemoryGb: 64 } })
    expect(pick({ openWeights: true, parametersB: 70 }, own).caveats[0]).toMatchObject({
      kind: 'own-hardware',
      memoryGb: expect.closeTo(43.5, 1),
      halfPrecisionGb: expect.closeTo(145, 1),
    })
  })

  it('say of own hardware whether anybody hosts the model where the data may be', () => {
    const hostedWithin = (region: string | undefined, offers: MadeUpModel['offers']) => {
      const limits = { maxMemoryGb: 64, region }
      const own = pick({ openWeights: true, parametersB: 7, offers }, makeRequirement({ limits }))
      return own.caveats.some((caveat) => caveat.kind === 'own-hardware' && caveat.hosted)
    }
    expect(hostedWithin(undefined, [{}])).toBe(true)
    expect(hostedWithin('eu', [{ regions: ['eu'] }])).toBe(true)
    expect(hostedWithin('eu', [{}])).toBe(false)
    expect(hostedWithin(undefined, [])).toBe(false)
  })

  it('say when there is no figure in the language asked for', () => {
    const spanish = makeRequirement({ weights: { multilingual: 1 }, limits: { languages: ['es'] } })
    expect(pick({}, spanish).caveats).toContainEqual({ kind: 'language', language: 'es' })
    expect(kinds(pick({ measured: { 'multilingual/es': 1 } }, spanish))).not.toContain('language')
  })

  it('say what thinking would cost where a board measured how much a model writes', () => {
    // 1,000 requests of 1,000 tokens in, 1,000 out and 20,000 of thinking at $1 each per 1M: as long as on the board.
    const thinks = { writes: 20_000, reasoning: true }
    const hard = makeRequirement({ difficulty: 'frontier' })
    expect(pick(thinks, hard).caveats).toContainEqual(
      expect.objectContaining({ kind: 'thinking-cost', monthlyUsd: 22, overBudget: false }),
    )
    expect(kinds(pick({ ...thinks, reasoning: false }))).not.toContain('thinking-cost')
    expect(kinds(pick({ reasoning: true }))).toContain('reasoning-tokens')
    const tight = { ...hard, limits: { maxMonthlyUsd: 20 } }
    expect(pick(thinks, tight).caveats).toContainEqual(
      expect.objectContaining({ kind: 'thinking-cost', overBudget: true }),
    )
    // $2 are spent without thinking, and each token more costs a tenth of a cent a month.
    expect(pick(thinks, tight).caveats).toContainEqual({
      kind: 'thinking-budget',
      tokens: 18_000,
    })
    const roomy = { ...hard, limits: { maxMonthlyUsd: 500 } }
    expect(kinds(pick(thinks, roomy))).not.toContain('thinking-budget')
  })

  it('say for coding what a board paid for a task, the newest and of one day the highest', () => {
    const cost = { board: 'swe-bench', usdPerTask: 0.7, date: '2026-08-01' }
    const taskCosts = [
      { ...cost, usdPerTask: 0.9, date: '2026-07-01' },
      cost,
      { ...cost, usdPerTask: 0.2 },
    ]
    expect(pick({ taskCosts }).caveats).toContainEqual({
      kind: 'task-cost',
      measured: { ...cost, model: 'a/x' },
    })
    const agent = makeRequirement({ weights: { 'agentic-coding': 1 } })
    expect(kinds(pick({ taskCosts }, agent))).toContain('task-cost')
    const law = makeRequirement({ weights: { legal: 0.9, coding: 0.1 } })
    expect(kinds(pick({ taskCosts }, law))).not.toContain('task-cost')
    expect(kinds(pick({}))).not.toContain('task-cost')
  })

  it('name the weakness of the benchmark that carries the pick', () => {
    const legal = makeRequirement({ weights: { legal: 1 } })
    expect(kinds(pick({ scores: [{ benchmark: 'board/law' }] }, legal))).toContain('weakness')
  })
})
