import { describe, expect, it } from 'vitest'
import { command, type Services } from '../src/command.ts'
import {
  fieldsOf,
  input,
  optional,
  readInput,
  required,
  usageOf,
  type Given,
} from '../src/input.ts'
import { silence } from '../src/reply/reply.ts'

const schema = input({
  what: required('words', 'What to do'),
  a: optional('model', 'A model'),
  budget: optional('maxMonthlyUsd', 'Most to pay'),
})

describe('the input of a command', () => {
  it('tells its fields in order, for registration and help', () => {
    expect(fieldsOf(schema)).toEqual([
      { name: 'what', kind: 'words', description: 'What to do', required: true },
      { name: 'a', kind: 'model', description: 'A model', required: false },
      { name: 'budget', kind: 'maxMonthlyUsd', description: 'Most to pay', required: false },
    ])
    expect(fieldsOf(undefined)).toEqual([])
    expect(usageOf(schema)).toBe('what, a')
    expect(usageOf(input({ change: required('words', 'only open weights') }))).toBe(
      'only open weights',
    )
  })

  it('reads what was filled in: words, and what states a limit', () => {
    const values = { what: ' summarise ', a: 'opus', budget: '300', other: 'x' }
    expect(readInput(schema, values)).toEqual({
      text: 'summarise\nopus',
      stated: { maxMonthlyUsd: '300' },
      fields: { what: 'summarise', a: 'opus', budget: '300' },
    })
  })

  it('takes what no platform would let through as not filled in', () => {
    expect(readInput(schema, { what: 'x'.repeat(6001), budget: '' })).toEqual({
      text: '',
      stated: {},
      fields: {},
    })
  })

  describe('reaches the command the same', () => {
    const told: Given<typeof schema>[] = []
    const parts = {
      name: 'ask',
      description: 'Ask',
      input: schema,
      run: (given: Given<typeof schema>) => {
        told.push(given)
        return Promise.resolve({ reply: silence })
      },
    }
    const services = {} as Services

    it.each([
      ['filled into fields', { text: '', fields: { what: ' rank ', a: '' } }, { what: 'rank' }],
      ['typed', { text: ' rank\nopus ' }, { what: 'rank\nopus' }],
      ['not at all', { text: ' ' }, {}],
    ])('%s', async (_, request, given) => {
      await command(parts).run(request, services)
      expect(told.pop()).toEqual(given)
    })

    it('with the fields that typed words name', async () => {
      const typed = (words: string) => ({ a: words.split(' ')[1] })
      await command({ ...parts, typed }).run({ text: 'with opus' }, services)
      expect(told.pop()).toEqual({ a: 'opus' })
    })
  })
})
