import { expect, it } from 'vitest'
import { createPainter } from '../../src/conversation/painter.ts'
import { resultChart } from '../../src/reply/answers/trial-result.ts'
import { drawResult } from '../../src/reply/result-chart.ts'
import type { TrialResult } from '../../src/trial/result.ts'

it("a trial's result is drawn, with the same in words", async () => {
  const result: TrialResult = {
    n: 8,
    votes: 0,
    verdicts: [],
    models: [
      { model: 'a', name: 'Atlas', score: 0.85, low: 0.6, high: 0.96, usd: 0.04, failed: 0 },
      { model: 'b', name: 'Bor', score: 0, low: 0, high: 0.3, failed: 1 },
    ],
  }
  const chart = resultChart(result, 'Your own test, 8 examples')!
  expect(drawResult(chart)).toMatch(/>Atlas<[^]*>85 \(60 to 96\) · \$0\.04<[^]*>Bor</)
  const picture = await createPainter()(chart)
  expect(picture!.png.subarray(1, 4).toString()).toBe('PNG')
  expect(picture!.alt).toBe(
    'Your own test, 8 examples. score, of 100: Atlas 85 (60 to 96) · $0.04; Bor 0 (0 to 30)',
  )
})
