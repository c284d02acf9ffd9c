import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerMessage } from '../../../src/platforms/slack/answer.ts'
import { escapeWithin, readableText } from '../../../src/platforms/slack/escape.ts'
import { cut } from '../../../src/printable.ts'
import { openingMessage } from '../../../src/platforms/slack/opening.ts'
import { reply as replyOf, type Block } from '../../../src/reply/reply.ts'
import { recommendModel } from '../../../commands/recommend-model.ts'
import { textReply } from '../../../src/reply/reply.ts'
import { blockProblems } from '../../fakes/slack/block-kit.ts'
import { makeServices } from '../../fixtures/services.ts'

/** Words of every kind: empty, long, half characters, markup, other scripts. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' ', '<!channel>', '<@U1>', '😀', '\ud83d', '&lt;', 'مرحبا', '模型'),
  fc
    .tuple(fc.constantFrom('a', '😀', '&', '\ud83d'), fc.integer({ min: 1, max: 9000 }))
    .map(([one, times]) => one.repeat(times)),
)
const cell = fc.constantFrom('', 'x', '\ud83d', '😀'.repeat(200), 'a'.repeat(119))
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('heading' as const, 'text' as const, 'note' as const),
    text: words,
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(words, { maxLength: 30 }) }),
  fc.record({ kind: fc.constant('code' as const), language: fc.constant('yaml'), text: words }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(cell, { minLength: 1, maxLength: 25 }),
    rows: fc.array(fc.array(cell, { maxLength: 25 }), { maxLength: 120 }),
  }),
  fc.record({
    kind: fc.constant('pick' as const),
    pick: fc.record({
      number: fc.integer({ min: 1, max: 3 }),
      model: words,
      title: words,
      why: words,
    }),
  }),
  fc.record({ kind: fc.constant('remark' as const), label: words, text: words }),
)

const about = {
  key: 'k',
  quiet: false,
  address: { surface: 'slack' as const, workspace: 'T1', channel: 'C1' },
}

describe('a message', () => {
  it('is within every limit of Slack, whatever the reply', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 70 }), words, (blocks, who) => {
        const message = answerMessage({
          ...about,
          reply: replyOf('answer', 'other', blocks),
          lead: who,
          remark: who,
        })
        expect(blockProblems(message.blocks, 'message')).toEqual([])
        expect(message.text.length).toBeLessThanOrEqual(3000)
        expect(message.fallback().length).toBeLessThanOrEqual(12_000)
        for (const text of [message.text, message.fallback()]) {
          expect(text.isWellFormed()).toBe(true)
          expect(text).not.toMatch(/[<>]/)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('quotes any use case within the limits', () => {
    fc.assert(
      fc.property(words, words, (useCase, asker) => {
        const reply = textReply('recommend', asker)
        const message = openingMessage(useCase, 'U1', reply)
        expect(blockProblems(message.blocks, 'message')).toEqual([])
        expect(message.fallback().length).toBeLessThanOrEqual(4000)
      }),
    )
  })

  it('with a full shortlist reads as designed', async () => {
    const text = 'write and review Python code, 2,000 requests a month, under $300 a month'
    const { reply } = await recommendModel.run({ text }, makeServices())
    const message = answerMessage({ ...about, reply, key: 'message:C1:1.2' })
    expect({ ...message, fallback: message.fallback() }).toMatchSnapshot()
  })
})

describe('words', () => {
  it('are cut between characters, and escaped forms are never cut in two', () => {
    expect(cut('a😀😀', 3)).toBe('a…')
    expect(cut('short', 5)).toBe('short')
    expect(escapeWithin('<<<<', 9)).toBe('&lt;…')
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 200 }), (text, most) => {
        const short = escapeWithin(text, most)
        expect(short.length).toBeLessThanOrEqual(most)
        expect(short).not.toMatch(/&(?!amp;|lt;|gt;)/)
      }),
    )
  })

  it('of people are read as they saw them', () => {
    expect(
      readableText('<@UBOT> see <https://a.example/x|our page> in <#C1|general>, 5 &lt; 6 &amp; 7'),
    ).toBe('see our page in general, 5 < 6 & 7')
    expect(readableText('<!here> <https://a.example>')).toBe('https://a.example')
  })
})
