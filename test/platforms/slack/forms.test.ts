import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pressPayload, viewPayload } from '../../fakes/slack/payloads.ts'
import { openedBy, startBot, useCase, wordsOf, type Bot } from './harness.ts'

let bot: Bot
beforeEach(async () => {
  bot = await startBot()
})
afterEach(() => bot.end({ mayReport: true }))

const opened = (doing: () => Promise<unknown>) => openedBy(bot, doing)
const filled = { useCase: 'review Python code', openWeights: 'choice:any' }

describe('the command without text', () => {
  it('opens a form; submitting it runs the same command', async () => {
    const view = await opened(() => bot.command(''))
    await bot.submit(view, {
      ...filled,
      requestsPerMonth: '500 a day',
      maxMonthlyUsd: '$90',
      minContextTokens: '100k',
      openWeights: 'choice:true',
      languages: ['es', 'de'],
      region: undefined,
    })
    await bot.fake.until(() => bot.work.messages.some(({ thread_ts: thread }) => thread))
    const words = wordsOf(bot.work.messages.map(({ blocks }) => blocks))
    expect(words).toContain('review Python code')
    expect(words).toContain(
      'a context window of at least 100k tokens; open weights only; in Spanish and German',
    )
    expect(words).toContain('at most $90 a month')
  })

  it('shows each mistake under its field, and nothing is posted', async () => {
    const view = await opened(() => bot.command('  '))
    const answer = await bot.submit(view, {
      ...filled,
      useCase: '?',
      requestsPerMonth: 'lots',
      maxMonthlyUsd: '3 EUR',
      minContextTokens: 'x',
    })
    expect(answer).toEqual({
      response_action: 'errors',
      errors: {
        useCase: 'Say in a few words what the model should do.',
        requestsPerMonth: 'Write a number like 2,000 or 500 a day.',
        maxMonthlyUsd: expect.stringContaining('Write it like 300.') as string,
        minContextTokens: expect.stringContaining('Write it like 200k.') as string,
      },
    })
    await bot.settled()
    expect(bot.work.messages).toHaveLength(0)
  })

  it('submitted twice is answered once', async () => {
    const view = await opened(() => bot.command(''))
    const payload = viewPayload(view, filled)
    await bot.fake.deliver('interactive', payload)
    await bot.fake.deliver('interactive', payload, 1)
    await bot.fake.until(() => bot.work.messages.length === 2)
    await bot.settled()
    expect(bot.work.messages).toHaveLength(2)
  })

  it('says so when the form could not be opened in time', async () => {
    bot.fake.faults.add('views.open', { error: 'expired_trigger_id' })
    await bot.command('')
    await bot.fake.until(() => bot.fake.responses.length > 0)
    expect(bot.fake.responses).toHaveLength(1)
    expect(bot.fake.responses[0]?.['text']).toContain('too slow to open the form')
  })
})

describe('Edit the request', () => {
  it('shows the current requirement and says what was changed', async () => {
    const { answer, thread } = await bot.ask()
    await bot.reply(thread, () => bot.say('only open weights', { thread }))
    const view = await opened(() => bot.press('edit', { message: answer }))
    const elements = JSON.stringify(view['blocks'])
    expect(elements).toContain(JSON.stringify(useCase))
    expect(elements).toContain('"initial_value":"300"')
    expect(elements).toContain('"initial_value":"2,000"')
    expect(elements).toMatch(/"initial_option":\{[^}]*"text":"Only open weights"/)
    const changed = await bot.reply(thread, () =>
      bot.submit(
        view,
        { useCase, requestsPerMonth: '4,000', maxMonthlyUsd: '', openWeights: 'choice:true' },
        { user: 'U2', name: 'ben' },
      ),
    )
    const words = wordsOf(changed.blocks)
    expect(words).toContain('Request edited: asked for by Ben')
    expect(words).toContain('no longer at most $300 a month')
    expect(words).toContain('4,000 requests a month')
  })

  it('asks in the language of the conversation', async () => {
    const { answer } = await bot.ask(
      'Python-Code für uns prüfen, 2.000 Anfragen im Monat, höchstens 300 $',
    )
    const view = await opened(() => bot.press('edit', { message: answer }))
    const form = JSON.stringify(view)
    for (const words of [
      'Anfrage ändern',
      'Was soll das Modell tun?',
      'Höchstens … US$ im Monat',
      'Abbrechen',
      'nur proprietär',
    ])
      expect(form.toLowerCase()).toContain(words.toLowerCase())
    expect(form).not.toMatch(/Budget in|Edit the|How often|No matter/)
  })

  it('says so when there is nothing to edit any more', async () => {
    await bot.press('edit', { message: { ts: '1.1', thread_ts: '1.0' } })
    await bot.fake.until(() => bot.fake.responses.length > 0)
    expect(bot.fake.responses[0]?.['text']).toContain('There is no request to change here any more')
  })
})

describe('the buttons', () => {
  it.each([
    ['cheaper', /Cheaper: asked for by Ana/, /Changed: /],
    ['open', /Only open weights: asked for by Ana/, /open weights only/],
    [
      'context',
      /At least 400k tokens of context: asked for by Ana/,
      /Changed: a context window of at least 400k tokens\./,
    ],
    ['compare', /Compare: asked for by Ana/, /Claude Opus 5/],
    ['start-over-now', /Start over: asked for by Ana/, /Starting over/],
  ])('%s says in the conversation what it stands for', async (name, who, what) => {
    const { answer, thread } = await bot.ask()
    const next = await bot.reply(thread, () => bot.press(name, { message: answer }))
    const words = wordsOf(next.blocks)
    expect(words).toMatch(who)
    expect(words).toMatch(what)
  })

  it('Details shows all figures and every model left out, to whoever presses it', async () => {
    const { answer } = await bot.ask()
    await bot.press('details', { message: answer })
    await bot.fake.until(() => bot.fake.responses.length > 0)
    const [shown] = bot.fake.responses as { blocks: { type: string }[] }[]
    expect(shown?.blocks.map(({ type }) => type)).toContain('table')
    expect(wordsOf(shown?.blocks)).toContain('whether it meets “at most $300 a month”, 1: Qwen 4')
    expect(bot.work.messages).toHaveLength(2)
  })

  it('Start over asks first, and "undo" brings back what was put away', async () => {
    const { answer, thread } = await bot.ask()
    await bot.press('more', { message: answer, type: 'static_select', option: 'start-over' })
    await bot.fake.until(() => bot.fake.responses.length > 0)
    expect(bot.fake.responses[0]?.['text']).toContain('Start over?')
    // In the thread where it was pressed, not in the channel.
    expect(bot.fake.responses[0]).toMatchObject({ thread_ts: thread })
    expect(bot.inThread(thread)).toHaveLength(1)
    await bot.reply(thread, () => bot.press('start-over-now.0', { message: answer }))
    const undone = await bot.reply(thread, () => bot.say('undo', { thread }))
    expect(wordsOf(undone.blocks)).toContain('Start with')
  })

  it('pressed by two people at once answer both', async () => {
    const { answer, thread } = await bot.ask()
    await Promise.all(['U1', 'U2'].map((user) => bot.press('cheaper', { message: answer, user })))
    await bot.fake.until(() => bot.inThread(thread).length === 3, 'both answers')
  })

  it('Why not ... offers the models by name and asks in the conversation', async () => {
    const { answer, thread } = await bot.ask()
    const view = await opened(() => bot.press('why-not', { message: answer }))
    const options = await bot.fake.deliver('interactive', {
      ...pressPayload('shortlist.1.why-not-model', { message: answer }),
      type: 'block_suggestion',
      action_id: 'shortlist.1.why-not-model',
      block_id: 'model',
      value: 'mistral large',
    })
    expect(options).toEqual({
      options: [
        {
          text: { type: 'plain_text', text: 'Mistral Large 4 (Mistral)' },
          value: 'mistral/mistral-large-4',
        },
      ],
    })
    const next = await bot.reply(thread, () =>
      bot.submit(view, { model: 'choice:mistral/mistral-large-4' }),
    )
    expect(wordsOf(next.blocks)).toContain('Why not Mistral Large 4?: asked for by Ana')
    expect(wordsOf(next.blocks)).toMatch(/Mistral Large 4: .+ Claude Opus 5\./)
  })

  it('on a conversation that is gone says so to the person alone', async () => {
    await bot.press('cheaper', { message: { ts: '1.1', thread_ts: '1.0' } })
    await bot.fake.until(() => bot.fake.responses.length > 0)
    await bot.settled()
    expect(bot.work.messages).toHaveLength(0)
  })

  it('keep a vote with what was recommended', async () => {
    const { answer } = await bot.ask()
    const [element] = answer.blocks!.at(-1)!['elements'] as {
      positive_button: { value: string }
      negative_button: { value: string }
    }[]
    const vote = (value: string) =>
      bot.press('feedback', { message: answer, type: 'feedback_buttons', value })
    await vote(element!.positive_button.value)
    await vote(element!.negative_button.value)
    await bot.fake.until(() => bot.fake.responses.length === 1)
    // Why it did not help can be said with a press.
    expect(JSON.stringify(bot.fake.responses[0])).toContain('Too expensive')
    const { openMemory } = await import('../../../src/conversation/memory.ts')
    const key = element!.positive_button.value.slice(3)
    expect(await openMemory(bot.store, 'slack').votes.get(`${key}:U1`)).toMatchObject({
      vote: 'down',
      user: 'U1',
      useCase,
      picks: expect.arrayContaining(['google/gemini-4-flash']) as string[],
    })
  })
})
