import { expect, it } from 'vitest'
import { createMetrics } from '../src/metrics.ts'

it('counts what was observed, and reads the rest when somebody looks', async () => {
  const { observe, read } = createMetrics({
    load: () => ({ atWork: 3, waiting: 7 }),
    sources: () => [{ id: 'lmarena', asOf: new Date(Date.now() - 86_400_000).toISOString() }],
  })
  const request = { kind: 'request', platform: 'slack', command: 'refine', seconds: 0.02 } as const
  observe({ ...request, outcome: 'answered' })
  observe({ ...request, outcome: 'answered' })
  observe({ ...request, outcome: 'busy' })
  observe({ kind: 'stage', stage: 'read', seconds: 0.3 })
  observe({ kind: 'llm', outcome: 'failed', seconds: 10 })
  observe({ kind: 'llm-tokens', input: 900, output: 80 })
  observe({ kind: 'llm-cache', hit: true })
  observe({ kind: 'fallback', reason: 'took too long' })
  observe({ kind: 'store-error' })
  const { type, text } = await read()
  expect(type).toMatch(/^text\/plain/)
  const value = (series: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`shortlist_${series} `))
        ?.split(' ')
        .at(-1),
    )
  const slack = 'platform="slack",command="refine"'
  expect(value(`requests_total{${slack},outcome="answered"}`)).toBe(2)
  expect(value(`requests_total{${slack},outcome="busy"}`)).toBe(1)
  expect(value('stage_seconds_count{stage="read"}')).toBe(1)
  expect(value('llm_call_seconds_sum{outcome="failed"}')).toBe(10)
  expect(value('llm_tokens_total{direction="input"}')).toBe(900)
  expect(value('llm_tokens_total{direction="output"}')).toBe(80)
  expect(value('llm_cache_total{result="hit"}')).toBe(1)
  expect(text).toContain('shortlist_llm_fallbacks_total{reason="took too long"} 1')
  expect(value('store_errors_total')).toBe(1)
  expect(value('requests_at_work')).toBe(3)
  expect(value('requests_waiting')).toBe(7)
  expect(value('source_age_seconds{source="lmarena"}')).toBeGreaterThan(86_000)
})
