import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costScale } from '../../src/reply/chart-scales.ts'
import type { ChartPoint } from '../../src/reply/chart-data.ts'
import { overlaps, placeLabels, textWidth, type LabelWish } from '../../src/reply/chart-labels.ts'
import { chartPng } from '../../src/reply/chart-png.ts'
import { chartData } from '../../src/reply/chart-points.ts'
import { drawChart } from '../../src/reply/chart.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement, type MadeUpModel } from '../fixtures/world.ts'

function dataOf(models: MadeUpModel[], requirement = makeRequirement()) {
  const engine = makeEngine(models)
  const shortlist = recommend(engine, requirement)
  return chartData({ requirement, shortlist })
}

function svgOf(models: MadeUpModel[]): string {
  const data = dataOf(models)
  return data ? drawChart(data) : ''
}

const market: MadeUpModel[] = Array.from({ length: 120 }, (_, i) => ({
  id: `lab-${i % 11}/model-${i}`,
  name: `Model ${i}`,
  ability: 1 + (i % 7) / 4,
  measured: { coding: 1 + (i % 7) / 4 },
  price: [1 + (i % 5), 5 + (i % 3)],
  openWeights: i % 2 === 0,
}))

describe('the chart', () => {
  it('is not drawn when no model has a price', () => {
    expect(dataOf([{ id: 'a/one', price: null }])).toBeUndefined()
  })

  it.each([
    ['one model', [{ id: 'a/one', name: 'Only One', ability: 1 }]],
    ['a free model', [{ id: 'a/one', ability: 1, price: [0, 0] as [number, number] }]],
    ['a crowded market', market],
  ])('has finite places for %s', (_, models) => {
    const svg = svgOf(models)
    expect(svg).toMatch(/^<svg/)
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('names every pick with its number, tells open weights apart, and says the figures in words', () => {
    const svg = svgOf(market)
    expect(svg).toContain('>1</text>')
    expect(svg).toContain('open weights')
    expect(dataOf(market)?.alt).toMatch(/1\. Model \d+: \d+ \(\d+-\d+\), \$\d/)
  })

  it('draws the picks, the front and at most a dozen others', () => {
    const data = dataOf(market)!
    const others = data.points.filter(({ pick, onFront }) => !pick && !onFront)
    expect(others.length).toBeLessThanOrEqual(12)
    expect(data.points.length + data.undrawn).toBe(120)
    expect(svgOf(market)).toContain(`${data.undrawn} more not drawn`)
  })

  it('shows memory for own hardware, and marks what nobody measured', () => {
    const own = dataOf(
      [{ id: 'a/one', name: 'One', openWeights: true, parametersB: 8, evidence: 0, ability: 1 }],
      makeRequirement({ limits: { maxMemoryGb: 24 } }),
    )!
    expect(own.unit).toBe('gb')
    expect(own.alt).toMatch(/One: unmeasured: .*, \d+ GB/)
    expect(drawChart(own)).toMatch(/One: unmeasured[^]*dashed: few or no figures/)
  })

  it('marks what was not chosen for want of figures, though it stands cheaper and higher', () => {
    const engine = makeEngine([
      { id: 'a/one', name: 'One', ability: 1, evidence: 9, measured: { coding: 1 }, price: [4, 8] },
      { id: 'b/new', name: 'New', ability: 2, evidence: 1, price: [1, 2] },
    ])
    const requirement = makeRequirement()
    const { ranking, ...rest } = recommend(engine, requirement)
    const picks = ranking.filter(({ model }) => model.id === 'a/one') as typeof rest.picks
    const shortlist = { ...rest, ranking, picks }
    const data = chartData({ requirement, shortlist })!
    expect(data.points.map(({ name, thin, onFront }) => [name, thin, onFront])).toEqual(
      expect.arrayContaining([
        ['One', false, true],
        ['New', true, false],
      ]),
    )
  })

  it('speaks the language of the answer', () => {
    const engine = makeEngine(market)
    const requirement = makeRequirement()
    const shortlist = recommend(engine, requirement)
    const recommendation = { useCase: 'code', requirement, shortlist, dataset: engine.dataset }
    const svg = drawChart(chartData(recommendation, 'de')!)
    expect(svg).toMatch(/Erwarteter Erfolg und Kosten im Monat[^]*Ring: offene Gewichte/)
    expect(svg).toMatch(/\d+\u00a0\$</)
  })

  it('gives a lab the same colour on every chart', () => {
    const colourOf = (svg: string) => /stroke="(#\w{6})" stroke-width="3\.5"/.exec(svg)?.[1]
    const one: MadeUpModel = { id: 'a/one', name: 'One', ability: 3 }
    expect(colourOf(svgOf([one, { id: 'b/two', ability: 0 }]))).toBe(
      colourOf(svgOf([one, { id: 'c/three', ability: 1 }])),
    )
  })

  it('never lets a name become markup', () => {
    const svg = svgOf([{ id: 'a/one', name: '</text><script>&"\u0007', ability: 1 }])
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;&amp;&quot;')
    expect(svg).not.toContain('<script>')
  })

  it('becomes a PNG', async () => {
    const png = await chartPng(dataOf(market)!)
    expect(Buffer.from(png.slice(1, 4)).toString()).toBe('PNG')
    // The width, at one and a half pixels to the point.
    expect(Buffer.from(png).readUInt32BE(16)).toBe(1125)
  })

  it('reports a picture that cannot be drawn and goes on drawing others', async () => {
    const broken = { ...dataOf(market)!, points: null as never }
    await expect(chartPng(broken)).rejects.toThrow('the chart was not drawn')
    await expect(chartPng(dataOf(market)!)).resolves.toBeDefined()
  })
})

describe('labels', () => {
  const frame = { x: 0, y: 0, width: 900, height: 400 }

  it('never overlap and never leave the frame, whatever the crowd', () => {
    const wish = fc.record({
      text: fc.string({ minLength: 1, maxLength: 25 }),
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 400 }),
      required: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const labels = placeLabels(
          wishes.map((one): LabelWish => ({ ...one, size: 14, bold: false, radius: 10 })),
          [],
          frame,
        )
        for (const [i, { box }] of labels.entries()) {
          expect(box.x >= 0 && box.x + box.width <= 900).toBe(true)
          for (const other of labels.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('measures wide letters as wider', () => {
    expect(textWidth('WWW', 10)).toBeGreaterThan(textWidth('iii', 10))
    expect(textWidth('模型', 10)).toBeGreaterThan(textWidth('ab', 10))
  })
})

it('amounts that lie close together fill the axis, with round amounts beside them', () => {
  const at = (cost: number) => ({ cost }) as ChartPoint
  const scale = costScale([at(18), at(20), at(23)], 'gb', 'en-GB', 0, 100)
  expect(scale.ticks.map(({ label }) => label)).toEqual(['15 GB', '20 GB', '25 GB', '30 GB'])
  expect(scale.at(23) - scale.at(18)).toBeGreaterThan(25)
})
