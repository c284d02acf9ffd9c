import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asExample } from '../../src/trial/as-example.ts'
import { readTypedExamples } from '../../src/trial/examples.ts'

it('whatever somebody wrote is one example, as it was', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(words, (text) => {
      const { examples } = readTypedExamples(asExample(text, 4000))
      expect(examples.map(({ prompt }) => prompt)).toEqual([text.trim()])
    }),
  )
})

it('what is too long is cut where it still can be read', () => {
  const example = asExample('line\n'.repeat(2000), 3000)
  expect(example.length).toBeLessThanOrEqual(3000)
  expect(readTypedExamples(example).examples[0]!.prompt.length).toBeGreaterThan(2000)
})
