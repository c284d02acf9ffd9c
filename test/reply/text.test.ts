import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reply, type Block } from '../../src/reply/reply.ts'
import { renderText } from '../../src/reply/text.ts'

const render = (blocks: Block[], width = 80) => renderText(reply('answer', 'other', blocks), width)

describe('plain text', () => {
  it('separates parts by an empty line and marks list items', () => {
    expect(
      render([
        { kind: 'heading', text: 'Title' },
        { kind: 'list', items: ['one', 'two'] },
      ]),
    ).toBe('Title\n\n- one\n- two')
  })

  it('leaves code as it is, however long its lines', () => {
    const text = 'a:\n  - b b b b b b'
    expect(render([{ kind: 'code', language: 'yaml', text }], 5)).toBe(text)
  })

  it('breaks lines at spaces and puts later lines under the first', () => {
    expect(render([{ kind: 'list', items: ['aaa bbb ccc'] }], 9)).toBe('- aaa bbb\n  ccc')
  })

  it('cuts a word that is longer than the line, never in the middle of a character', () => {
    expect(render([{ kind: 'text', text: '😀😀😀' }], 2)).toBe('😀😀\n😀')
  })

  it('sets a table in columns that fit the width', () => {
    const rows = [
      ['Cost a month', '$1,230', '$15'],
      ['Weights', 'proprietary', 'open weights (Apache-2.0), by the lab itself'],
    ]
    const lines = render(
      [{ kind: 'table', columns: ['', 'First model', 'Second model'], rows }],
      60,
    ).split('\n')
    expect(lines[0]).toMatch(/^ +First model +Second model$/)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  it('lets the widest columns of a table give way, and cuts no word while there is room', () => {
    const columns = ['Provider', 'Price', 'Data stays in']
    const rows = [['azure-cognitive-services', '$4.00', 'not promised']]
    const lines = render([{ kind: 'table', columns, rows }], 42).split('\n')
    expect(lines).toEqual([
      'Provider                  Price  Data',
      '                                 stays in',
      'azure-cognitive-services  $4.00  not',
      '                                 promised',
    ])
  })

  it('shows a pick by its title and why, and remarks close together', () => {
    const pick = { number: 1, model: 'a/b', title: 'Start with B: $5 a month', why: 'Top score.' }
    const remark = (label: string): Block => ({ kind: 'remark', label, text: 'so.' })
    expect(render([{ kind: 'pick', pick }, remark('Unsure'), remark('Assumed')])).toBe(
      'Start with B: $5 a month\nTop score.\n\nUnsure: so.\nAssumed: so.',
    )
  })

  it('never exceeds the width, whatever the words', () => {
    const block = fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: fc.string() }),
      fc.record({ kind: fc.constant('heading' as const), text: fc.lorem() }),
      fc.record({ kind: fc.constant('list' as const), items: fc.array(fc.lorem()) }),
    )
    fc.assert(
      fc.property(fc.array(block), fc.integer({ min: 20, max: 100 }), (blocks, width) => {
        for (const line of render(blocks, width).split('\n'))
          expect([...line].length).toBeLessThanOrEqual(width)
      }),
    )
  })
})
