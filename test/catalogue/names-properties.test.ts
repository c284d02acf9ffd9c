import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexNames } from '../../src/catalogue/names.ts'
import { ids, names } from './known-models.ts'

describe('properties', () => {
  test('any text at all is answered, and only with a listed model', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.string()), (name, lab) => {
        const resolved = names.resolve(name, lab ?? undefined)
        expect([undefined, ...ids]).toContain(resolved?.model)
      }),
    )
  })

  test('a canonical id is itself, with its lab and without', () => {
    for (const id of ids) {
      expect(names.resolve(id)).toEqual({ model: id })
      expect(names.resolve(id.split('/')[1] ?? '')).toEqual({ model: id })
    }
  })

  test('case and separators do not matter', () => {
    const separators = fc.infiniteStream(fc.constantFrom('-', '_', ' ', '--', ' - '))
    const shouted = fc.infiniteStream(fc.boolean())
    fc.assert(
      fc.property(fc.constantFrom(...ids), separators, shouted, (id, separator, shout) => {
        const plain = id.split('/')[1] ?? ''
        const other = plain
          .replaceAll(/[-.]/g, () => separator.next().value ?? '-')
          .replaceAll(/[a-z]/gi, (letter) =>
            shout.next().value ? letter.toUpperCase() : letter.toLowerCase(),
          )
        expect(names.resolve(other)).toEqual({ model: id })
      }),
    )
  })

  test('an effort behind a name never changes the model', () => {
    const takesEffort = ids.filter((id) => /^(?:anthropic|openai|google|zhipuai)\//.test(id))
    fc.assert(
      fc.property(
        fc.constantFrom(...takesEffort),
        fc.constantFrom('_high', '-low', ' (medium)', '-xhigh', '-2026-05-01_high'),
        (id, effort) => {
          expect(names.resolve(id + effort)?.model).toBe(id)
        },
      ),
    )
  })

  test('the order of the list does not matter', () => {
    const order = fc.shuffledSubarray(ids, { minLength: ids.length })
    fc.assert(
      fc.property(order, fc.constantFrom(...ids, 'command-a', 'gemini-3-pro'), (list, name) => {
        expect(indexNames(list).resolve(name)).toEqual(names.resolve(name))
      }),
      { numRuns: 20 },
    )
  })
})
