import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { trialForm } from '../../../src/conversation/trial-form.ts'
import { viewOf } from '../../../src/platforms/slack/form.ts'
import { TrialRefusal } from '../../../src/trial/notice.ts'
import { shortcutPayload, viewPayload } from '../../fakes/slack/payloads.ts'
import { startBot, useCase, wordsOf, type Bot } from './harness.ts'

let bot: Bot
beforeEach(async () => {
  bot = await startBot()
})
afterEach(() => bot.end())

describe('the message shortcut', () => {
  it('takes the words of the message and answers in its thread', async () => {
    const message = { ts: '1800000000.000500' }
    const payload = shortcutPayload(useCase, message, bot.fake.responseUrl)
    const answer = await bot.reply(message.ts, () => bot.fake.deliver('interactive', payload))
    expect(wordsOf(answer.blocks)).toContain('Start with')
    expect(wordsOf(answer.blocks)).toContain('Recommend a model for this: asked for by Ana')
    await bot.fake.deliver('interactive', payload)
    await bot.settled()
    expect(bot.inThread(message.ts)).toHaveLength(1)
  })

  it('says when a message has no words', async () => {
    await bot.fake.deliver('interactive', shortcutPayload(' ', { ts: '1.1' }, bot.fake.responseUrl))
    await bot.fake.until(() => bot.fake.responses.length > 0)
    expect(bot.fake.responses[0]?.['text']).toContain('no words')
  })
})

describe('"Use as an example"', () => {
  it('opens the form that tries models, with the words of the message in it', async () => {
    const { thread } = await bot.ask()
    bot.current.services = { ...bot.current.services, trials: {} as never }
    const said = 'Where is my order?\nIt is "late".'
    const message = { ts: '1800000000.000700', thread_ts: thread }
    const shortcut = shortcutPayload(
      said,
      message,
      bot.fake.responseUrl,
      'shortlist.1.use-as-example',
    )
    await bot.fake.deliver('interactive', shortcut)
    await bot.fake.until(() => bot.work.views.length > 0, 'a form')
    const view = JSON.stringify(bot.work.views.at(-1))
    expect(view).toContain('shortlist.1.try-form')
    expect(view).toContain(JSON.stringify(JSON.stringify({ prompt: said })).slice(1, -1))
    expect(view).toContain('Left empty: Claude Opus 5')
    // Whose words they are goes with them.
    expect(bot.work.views.at(-1)?.['private_metadata']).toContain('"writer":"U2"')
  })

  it.each(['de', 'fr', 'es', 'it', 'pt', 'en'])(
    'whose form speaks "%s" fits in a view',
    async (language) => {
      const conversations = { at: () => Promise.resolve(undefined) } as never
      const services = { of: () => bot.current.services }
      const place = { surface: 'slack' as const, workspace: 'T1', channel: 'C1' }
      const form = await trialForm({ conversations, services }, place, 'U1', { language })
      const view = viewOf('x', form)
      for (const one of [view.title, view.submit, view.close])
        expect(one?.text.length).toBeLessThanOrEqual(24)
      expect(JSON.stringify(view)).not.toContain('…')
      // Discord takes less of a label and of what is below it.
      for (const { label, hint = '' } of [{ label: form.title }, ...form.fields]) {
        expect(label.length).toBeLessThanOrEqual(45)
        expect(hint.length).toBeLessThanOrEqual(100)
      }
    },
  )

  it('in a conversation in German opens a German form, whose mistakes are German, too', async () => {
    const { thread } = await bot.ask('Mietverträge zusammenfassen, 2.000 im Monat')
    bot.current.services = { ...bot.current.services, trials: {} as never }
    await bot.fake.deliver(
      'interactive',
      shortcutPayload(
        'Hallo',
        { ts: '1800000000.000700', thread_ts: thread },
        bot.fake.responseUrl,
        'shortlist.1.use-as-example',
      ),
    )
    await bot.fake.until(() => bot.work.views.length > 0, 'a form')
    const view = bot.work.views.at(-1)!
    expect(JSON.stringify(view)).toMatch(/Ausprobieren.+Ihre Beispiele.+Oder eine Datei/s)
    const answer = await bot.submit(view, { examples: '' })
    expect(answer).toMatchObject({
      errors: { examples: expect.stringContaining('Datei') as string },
    })
  })

  it('takes a file in place of words, read with its columns', async () => {
    const propose = vi.fn<(wanted: object) => Promise<never>>(() =>
      Promise.reject(new TrialRefusal({ kind: 'count-of-models' })),
    )
    bot.current.services = {
      ...bot.current.services,
      trials: { propose, evidence: () => Promise.resolve([]) } as never,
    }
    const shortcut = shortcutPayload(
      'Hi',
      { ts: '1800000000.000700' },
      bot.fake.responseUrl,
      'shortlist.1.use-as-example',
    )
    await bot.fake.deliver('interactive', shortcut)
    await bot.fake.until(() => bot.work.views.length > 0, 'a form')
    bot.work.files.set('own.csv', 'prompt;expected\n"One; ""two""?";yes\n')
    const filled = viewPayload(bot.work.views.at(-1)!, { models: 'GPT-6, Claude Opus 5' })
    Object.assign(filled.view.state.values['file']!['value']!, {
      files: [
        {
          name: 'own.csv',
          url_private_download: `${new URL(bot.fake.apiUrl).origin}/files/own.csv`,
        },
      ],
    })
    await bot.fake.deliver('interactive', filled)
    await vi.waitFor(() => expect(propose).toHaveBeenCalled(), 20_000)
    expect(propose.mock.calls[0]?.[0]).toMatchObject({
      examples: [{ prompt: 'One; "two"?', check: { kind: 'equals', value: 'yes' } }],
      models: ['GPT-6', 'Claude Opus 5'],
    })
  })
})
