import { makeServices } from '../platforms/discord/world.ts'
import { startBot, wordsOf } from '../platforms/slack/harness.ts'
import { conversationContract, type Driver, type Opening } from './contract.ts'
import { evidenceContract } from './evidence-contract.ts'
import { watchContract } from './watch-contract.ts'
import { trialContract } from './trial-contract.ts'

const ids = { ana: 'U1', ben: 'U2', cem: 'U3' }

const labelsIn = (message: unknown) =>
  [...JSON.stringify(message).matchAll(/"text":"([^"]+)"/g)].map(([, label]) => label!)

async function open(parts: Opening = {}): Promise<Driver> {
  const bot = await startBot({ services: makeServices(), ...parts })
  let thread = ''
  let buttons = 100
  const words = (message: { text?: unknown; blocks?: unknown }) =>
    wordsOf(message.blocks) || String(message.text)
  return {
    store: bot.store,
    surface: 'slack',
    async ask(text) {
      ;({ thread } = await bot.ask(text))
    },
    say: (text, { user = 'ana', to = 'thread' } = {}) =>
      void bot.say(to === 'bot' ? `<@UBOT> ${text}` : text, { thread, user: ids[user] }),
    press(control, { user = 'ana', value, button = String((buttons += 1)), at } = {}) {
      const message = at ? { ts: button } : { ts: button, thread_ts: thread }
      const about = { user: ids[user], name: user, message }
      if (control === 'not-helpful')
        return void bot.press('feedback', { ...about, value: `down ${value}` })
      void bot.press(`${control}.0`, { ...about, ...(value && { value: `${thread} ${value}` }) })
    },
    shown: () => bot.inThread(thread).map(words),
    whispered: () => [...bot.fake.responses, ...bot.work.ephemerals].map(words),
    hinted: () =>
      /"value":"\S+ ([^"]+)"/.exec(JSON.stringify(bot.work.ephemerals.at(-1)?.blocks))?.[1] ?? '',
    labels: () => labelsIn(bot.inThread(thread).at(-1)),
    pinned: () =>
      bot
        .inThread(thread)
        .filter(({ ts }) => bot.work.pins.has(ts))
        .map(words),
    forbidPins: () => void bot.work.scopes.delete('pins:write'),
    platform: bot.platform,
    around: () => bot.work.messages.filter((one) => one.bot_id && !one.thread_ts).map(words),
    tell: (reply) =>
      bot.platform.tell(
        { surface: 'slack', workspace: 'T1', channel: 'C1', thread },
        reply,
        'told:1',
      ),
    close: () => bot.end({ mayReport: true }),
  }
}

conversationContract(open)
trialContract(open)
evidenceContract(open)
watchContract(open)
