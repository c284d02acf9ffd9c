import { describe, expect, it } from 'vitest'
import { compareModels } from '../../commands/compare-models.ts'
import { commands } from '../../commands/index.ts'
import { fieldsOf } from '../../src/input.ts'
import { leaderboards } from '../../commands/leaderboards.ts'
import type { Command } from '../../src/command.ts'
import { renderText } from '../../src/reply/text.ts'
import { servicesFor } from '../fixtures/services.ts'
import { makeDataset } from '../fixtures/world.ts'

const services = servicesFor(
  makeDataset(
    [
      {
        id: 'openai/gpt-9',
        name: 'GPT-9',
        scores: [{ value: 90, low: 88, high: 92, setting: 'high' }],
      },
      { id: 'google/gemini-9', name: 'Gemini 9', scores: [{ value: 95 }] },
      { id: 'mistral/mistral-9', name: 'Mistral 9', price: null, contextTokens: undefined },
    ],
    [{ id: 'board/coding', weakness: 'few questions' }],
  ),
)
const say = async (command: Command, text: string) =>
  renderText((await command.run({ text }, services)).reply, 120)

describe('/leaderboards', () => {
  it('lists every source with what it tells, its date, its state and a link', async () => {
    const { reply } = await leaderboards.run({ text: '' }, services)
    expect(reply.private).toBe(true)
    expect(reply.details()).toContainEqual({
      kind: 'list',
      items: [{ text: 'The Board: coding; 1 Sep 2026, fresh', url: 'https://example.org' }],
    })
  })

  it('says which sources the last refresh could not read, why, and what was left out', async () => {
    const { dataset } = services.engine
    const sources = dataset.sources.map((source) => ({
      ...source,
      readAt: '2026-09-02T10:00:00.000Z',
      problem: 'answered 503',
      rejected: [{ reason: 'no value', count: 3, example: 'row 7' }],
      about: 'What people like.',
      howToRead: 'More is better.',
      weaknesses: ['few voters'],
    }))
    const unread = [
      { id: 'x', name: 'Another', url: 'https://example.com', problem: 'answered 404' },
    ]
    const stale = servicesFor({ ...dataset, sources, unread })
    const list = renderText((await leaderboards.run({ text: '' }, stale)).reply, Infinity)
    expect(list).toContain('could not be read last time')
    expect(list).toContain('Another: not read yet (answered 404)')
    const board = renderText((await leaderboards.run({ text: 'the board' }, stale)).reply, Infinity)
    expect(board).toMatch(/What people like\.[^]*How to read it: More[^]*few voters/)
    expect(board).toMatch(
      /Fetched 2 Sep 2026\. Stale: [^]*\(answered 503\), so this older copy stays/,
    )
    expect(board).toContain('3: no value (for example row 7)')
  })

  it('explains one board: what it measures, its weakness and its first ten with intervals', async () => {
    const text = await say(leaderboards, 'the board')
    expect(text).toContain('Board coding: writing code; few questions')
    expect(text).toMatch(/1 +Gemini 9 +95\.0% +not published/)
    expect(text).toMatch(/2 +GPT-9 +90\.0% +88 to 92 +high/)
  })

  it('shows everything published about one model, and what is unknown', async () => {
    expect(await say(leaderboards, 'gpt 9')).toMatch(
      /Board coding +90\.0% +2 of 2 +1 Sep 2026 +high/,
    )
    expect(await say(leaderboards, 'mistral 9')).toMatch(
      /Price: unknown[^]*Context unknown[^]*None of our boards/,
    )
  })

  it('shows each setting a model was measured at, and the place of the best', async () => {
    const { dataset } = services.engine
    const lower = dataset.scores
      .filter(({ setting }) => setting === 'high')
      .map((score) => ({ ...score, value: 81, setting: 'low' }))
    const wider = servicesFor({ ...dataset, scores: [...dataset.scores, ...lower] })
    const { reply } = await leaderboards.run({ text: 'gpt 9' }, wider)
    expect(renderText(reply, Infinity)).toMatch(
      /90\.0% +2 of 3 +1 Sep 2026 +high[^]*81\.0% +1 Sep 2026 +low/,
    )
  })

  it('says when there is nothing of that name', async () => {
    expect(await say(leaderboards, 'no such thing')).toContain(
      'There is no board or model called "no such thing"',
    )
  })
})

describe('/compare-models', () => {
  it('sets two to four models side by side', async () => {
    expect(await say(compareModels, 'gpt-9, gemini 9')).toMatch(/GPT-9 +Gemini 9/)
    expect(await say(compareModels, 'gpt-9 vs mistral 9')).toMatch(
      /Price +\$1\.00 in, \$\d[^\n]*unknown/,
    )
  })

  it('asks for models that are in the data', async () => {
    expect(await say(compareModels, 'gpt-9 and gpt-77')).toMatch(
      /"gpt-77" is not in the data[^]*Name two to four models/,
    )
  })
})

describe('every command', () => {
  it('has a name and description that platforms accept', () => {
    for (const { name, description, input } of commands) {
      expect(name).toMatch(/^[a-z][a-z-]{1,31}$/)
      expect(description.length).toBeLessThanOrEqual(100)
      for (const field of fieldsOf(input)) expect(field.description.length).toBeLessThanOrEqual(100)
    }
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length)
  })
})
