import { expect, test } from 'vitest'
import { parseVectara, vectara } from '../../../src/leaderboard/boards/vectara.ts'
import { downloadOf } from '../builders.ts'

const columns =
  '|Model|Hallucination Rate|Factual Consistency Rate|Answer Rate|Average Summary Length (Words)|'
const page = (...rows: string[]) => `# Leaderboard

|Model|Hallucination Rate|
|--|--|
|a table before the marks|1 %|

<!-- LEADERBOARD_START -->
Last updated on March 10, 2026

![Plot](./img/top25_2026-03-06.png)

${columns}
|----|----:|----:|----:|----:|
${rows.join('\n')}

<!-- LEADERBOARD_END -->

|Model|Hallucination Rate|
|--|--|
|a table behind the marks|1 %|
`
const good = '|openai/gpt-9-2026-03-05|7.0 %|93.0 %|99.9 %|81.7|'

test('reads the table between its marks, with its own date', () => {
  expect(parseVectara(page(good))).toMatchObject({
    asOf: '2026-03-10',
    benchmarks: [{ id: 'vectara/hallucination-rate', higherIsBetter: false, asOf: '2026-03-10' }],
    figures: [
      {
        benchmark: 'vectara/hallucination-rate',
        name: 'openai/gpt-9-2026-03-05',
        value: 7,
        setting: undefined,
        date: '2026-03-10',
      },
    ],
    rejected: [],
  })
})

test('who leaves many documents out is shown with a remark', () => {
  const { figures } = parseVectara(page('|a/b|4.3 %|95.7 %|62.7 %|81.4|'))
  expect(figures[0]?.setting).toBe('answered only 62.7%')
})

test('columns are found by name, wherever they stand', () => {
  const swapped = `|Answer Rate|Model|Hallucination Rate|`
  const text = page('|99.5 %|a/b|1.8 %|').replace(columns, swapped)
  expect(parseVectara(text).figures[0]).toMatchObject({ name: 'a/b', value: 1.8 })
})

test.each([
  ['an empty rate', '|bad||93.0 %|99.9 %|81.7|'],
  ['a rate without %', '|bad|7.0|93.0 %|99.9 %|81.7|'],
  ['-1', '|bad|-1 %|93.0 %|99.9 %|81.7|'],
  ['more than 100', '|bad|101 %|93.0 %|99.9 %|81.7|'],
  ['N/A', '|bad|N/A|93.0 %|99.9 %|81.7|'],
  ['a cut line', '|bad|7.0 %|'],
  ['no model', '||7.0 %|93.0 %|99.9 %|81.7|'],
])('%s: the row is counted, the others survive', (_name, row) => {
  const { figures, rejected } = parseVectara(page(row, good))
  expect(figures).toHaveLength(1)
  expect(rejected).toMatchObject([{ count: 1 }])
})

test('without its column the board is empty, and every row says why', () => {
  const { figures, benchmarks, rejected } = parseVectara(
    page(good).replaceAll('Hallucination Rate', 'HHEM'),
  )
  expect(figures).toEqual([])
  expect(benchmarks).toEqual([])
  expect(rejected).toMatchObject([{ reason: expect.stringMatching(/^Hallucination Rate: /) }])
})

test.each([
  ['without its marks', page(good).replace('LEADERBOARD_START', 'X'), 'between its two marks'],
  ['without its date', page(good).replace('Last updated', 'Made'), 'when it was updated'],
  ['with a date that is none', page(good).replace('March 10', 'Someday 99'), 'when it was updated'],
])('a page %s fails the source', async (_name, text, message) => {
  const url = 'https://raw.githubusercontent.com/vectara/hallucination-leaderboard/main/README.md'
  await expect(vectara.read(downloadOf({ [url]: text }))).rejects.toThrow(message)
})
