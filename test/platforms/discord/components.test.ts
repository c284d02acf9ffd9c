import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toComponents, toTexts } from '../../../src/platforms/discord/components.ts'
import { whyButton, controlRows } from '../../../src/platforms/discord/controls.ts'
import { escape, quoteLine } from '../../../src/platforms/discord/escape.ts'
import { cut } from '../../../src/printable.ts'
import { longReply, reply as replyOf, type Block, type Reply } from '../../../src/reply/reply.ts'
import { recommendationReply } from '../../../src/reply/recommendation.ts'
import { recommend } from '../../../src/shortlist/shortlist.ts'
import { pagesOf } from '../../../src/platforms/discord/sections.ts'
import { shownText } from '../../fakes/discord/state.ts'
import { messageProblem, type Json } from '../../fakes/discord/validate.ts'
import { makeEngine, makeRequirement } from '../../fixtures/world.ts'

// Halves of characters included.
const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constant('\ud83d'),
    fc.constant('\n'),
  ),
  minLength: 1,
  maxLength: 3000,
})
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('heading' as const, 'text' as const, 'note' as const), text }),
  fc.record({ kind: fc.constant('code' as const), language: fc.constant('yaml'), text }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(text, { minLength: 1, maxLength: 30 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(text, { minLength: 2, maxLength: 4 }),
    rows: fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 30 }),
  }),
  fc.record({
    kind: fc.constant('pick' as const),
    pick: fc.record({
      number: fc.integer({ min: 1, max: 3 }),
      model: text,
      title: text,
      why: text,
    }),
  }),
  fc.record({ kind: fc.constant('remark' as const), label: text, text }),
)
const reply: fc.Arbitrary<Reply> = fc
  .array(block, { minLength: 1, maxLength: 60 })
  .map((blocks) => replyOf('answer', 'other', blocks))

describe('any reply', () => {
  it('keeps within the limits of components', () => {
    fc.assert(
      fc.property(reply, (one) => {
        const body = toComponents({ reply: one, lead: '-# **ana**: x', controls: [] })
        expect(messageProblem(body as unknown as Json)).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })

  it('keeps within the limits of text, and notifies nobody', () => {
    fc.assert(
      fc.property(reply, (one) => {
        for (const body of toTexts({ reply: one, controls: [] })) {
          expect(messageProblem(body as unknown as Json)).toBeUndefined()
          expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('goes out as text without a word lost', () => {
    const words = Array.from({ length: 700 }, (_, i) => `w${i}`)
    const blocks = [0, 1, 2, 3, 4, 5, 6].map((i): Block => ({
      kind: 'text',
      text: words.slice(i * 100, i * 100 + 100).join(' '),
    }))
    const messages = toTexts({ reply: replyOf('answer', 'other', blocks), controls: [] })
    expect(messages.length).toBeGreaterThan(1)
    const said = messages
      .map(({ content }) => content)
      .join(' ')
      .split(/\s+/)
    expect(said).toEqual(words)
  })
})

describe('an answer with hundreds of models', () => {
  it('has its controls, and links to its sources', () => {
    const engine = makeEngine(
      Array.from({ length: 300 }, (_, i) => ({
        id: `lab-${i}/model-${'x'.repeat(i % 120)}-${i}`,
        ability: i / 100,
        scores: [{ value: i % 100 }],
      })),
      [{}],
    )
    const requirement = makeRequirement()
    const shortlist = recommend(engine, requirement)
    const recommendation = { useCase: 'x', requirement, shortlist, dataset: engine.dataset }
    const one = recommendationReply(engine, recommendation)
    const address = { surface: 'discord' as const, workspace: '1', channel: '123' }
    const controls = controlRows({ reply: one, address, key: '9', quiet: false })
    const body = toComponents({ reply: one, controls }) as unknown as Json
    expect(messageProblem(body)).toBeUndefined()
    const shown = shownText({ content: '', components: body['components'] as Json[] })
    expect(shown).toMatch(/Start with/)
    const long = toComponents({
      reply: longReply('explain', '', one.details()),
      controls: [],
    }) as unknown as Json
    expect(messageProblem(long)).toBeUndefined()
    for (const label of ['Cheaper', 'Edit the request', 'Details', 'Decide', 'Longer context'])
      expect(JSON.stringify(body)).toContain(`"label":"${label}"`)
    // One row of buttons, the vote in it, and the menu: more would fill a phone.
    expect(controls).toHaveLength(2)
  })
})

describe('a short answer', () => {
  it('has a section for each pick with a button that asks why', () => {
    const engine = makeEngine([{ id: 'a/one', name: 'One *1*', ability: 2, scores: [{}] }], [{}])
    const requirement = makeRequirement()
    const shortlist = recommend(engine, requirement)
    const recommendation = { useCase: 'x', requirement, shortlist, dataset: engine.dataset }
    const address = { surface: 'discord' as const, workspace: '1', channel: '2', thread: '3' }
    const one = recommendationReply(engine, recommendation)
    const why = (model: string) => whyButton(address, model)
    const body = toComponents({ reply: one, controls: [], why }) as unknown as Json
    expect(messageProblem(body)).toBeUndefined()
    expect(JSON.stringify(body)).toContain('"custom_id":"s1:say:3:why a/one?"')
  })
})

describe('what people typed', () => {
  it.each([
    ['<@123> <@&4> <#5> <t:1> <:x:6>', '\\<@123\\> \\<@&4\\> \\<#5\\> \\<t:1\\> \\<:x:6\\>'],
    ['@everyone @here', '@\u200beveryone @\u200bhere'],
    [
      '**bold** _it_ ~~no~~ `code` ||spoiler||',
      '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|',
    ],
    ['[click](https://evil.example)', '\\[click\\](https:\\//evil.example)'],
    [
      '# big\n> quote\n- item\n-# small\n1. one',
      '\\# big\n\\> quote\n\\- item\n\\-# small\n1\\. one',
    ],
    ['a \\* b', 'a \\\\\\* b'],
  ])('%j is shown as it is', (raw, escaped) => {
    expect(escape(raw)).toBe(escaped)
  })

  it('is quoted on one line, and never cut inside a character', () => {
    expect(quoteLine('one\ntwo', 20)).toBe('one two')
    expect(cut('😀😀😀', 4)).toBe('😀…')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (raw, most) => {
        expect(quoteLine(raw, most)).not.toMatch(/\n|[\ud800-\udbff](?![\udc00-\udfff])/)
        expect(cut(raw, most).length).toBeLessThanOrEqual(most)
      }),
    )
  })
})

describe('what is too long for one message', () => {
  it('goes on in further ones: no figure is lost, and a heading stays with its table', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [
      `Model ${i}`,
      'coding',
      'a board',
      `${i}.5%`,
    ])
    const long = longReply('fact', 'In the details.', [
      { kind: 'heading', text: 'Reasons' },
      { kind: 'list', items: Array.from({ length: 60 }, (_, i) => `${i}. ${'why '.repeat(20)}`) },
      { kind: 'heading', text: 'Published figures' },
      { kind: 'table', columns: ['Model', 'For', 'Benchmark', 'Figure'], rows },
    ])
    const pages = pagesOf(long, 3700)
    const shown = pages.map((page) => {
      const body = toComponents({ reply: page, controls: [] })
      expect(messageProblem(body as unknown as Json)).toBeUndefined()
      return JSON.stringify(body)
    })
    expect(pages.length).toBeGreaterThan(2)
    for (const [name] of rows) expect(shown.join('\n')).toContain(`${name}: `)
    expect(shown.find((one) => one.includes('Published figures'))).toContain('Model 0: ')
  })
})
