import { botId, shownText, type FakeMessage } from '../fakes/discord/state.ts'
import { ana, at, ben, cem } from '../platforms/discord/payloads.ts'
import { startWorld } from '../platforms/discord/world.ts'
import { conversationContract, type Driver, type Opening } from './contract.ts'
import { evidenceContract } from './evidence-contract.ts'
import { watchContract } from './watch-contract.ts'
import { trialContract } from './trial-contract.ts'

const people = { ana, ben, cem }

const labelsIn = (message: unknown) =>
  [...JSON.stringify(message).matchAll(/"label":"([^"]+)"/g)].map(([, label]) => label!)

async function open(parts: Opening = {}): Promise<Driver> {
  const world = await startWorld({ config: { messageContent: true }, ...parts })
  let answer: FakeMessage
  const all = () => world.state.messagesIn(answer.channel_id)
  return {
    store: world.store,
    surface: 'discord',
    async ask(text) {
      answer = await world.answerOf(world.slash('recommend-model', { 'use-case': text }))
    },
    say(text, { user = 'ana', to = 'thread' } = {}) {
      const thread = world.state.channels.get(answer.channel_id)!
      world.say(to === 'bot' ? `<@${botId}> ${text}` : text, thread, { person: people[user] })
    },
    press(control, { user = 'ana', value, button, at: where } = {}) {
      const key = where ? world.text.id : answer.channel_id
      const id = `s1:${control}:${key}${value ? `:${value}` : ''}`
      // A vote is given where the prompt is shown: on a message that one person sees.
      const isAlone = control === 'reason' || value?.startsWith('vote.')
      const ballot = isAlone && all().findLast(({ flags }) => flags & 64)
      const digest = where && world.ownMessages(world.text.id).at(-1)
      const message = button ? { ...answer, id: button } : digest || ballot || answer
      const from = at(world.state.channels, message, { person: people[user] })
      world.send(3, { component_type: 2, custom_id: id }, from)
    },
    shown: () => world.ownMessages(answer.channel_id).map(world.shown),
    whispered: () =>
      [...all(), ...world.state.messagesIn(world.text.id)]
        .filter(({ flags }) => flags & 64)
        .map(shownText),
    labels: () => labelsIn(world.ownMessages(answer.channel_id).at(-1)),
    pinned: () =>
      all()
        .filter(({ pinned }) => pinned)
        .map(world.shown),
    forbidPins: () => void (world.state.channels.get(answer.channel_id)!.refusals = { pin: 50013 }),
    platform: world,
    around: () =>
      world
        .ownMessages(world.text.id)
        .map((one) => `${world.shown(one)} ${labelsIn(one).join(' ')}`),
    tell: (reply) =>
      world.tell({ surface: 'discord', workspace: '', channel: answer.channel_id }, reply, 'told1'),
    close: () => world.close(),
  }
}

conversationContract(open)
trialContract(open)
evidenceContract(open)
watchContract(open)
