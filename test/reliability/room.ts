import { setTimeout as sleep } from 'node:timers/promises'
import { startFakeDiscord } from '../fakes/discord/fake-discord.ts'
import { botId, botToken, guildId, shownText } from '../fakes/discord/state.ts'
import { startFakeSlack } from '../fakes/slack/index.ts'
import { botUser, messageEvent, pressPayload } from '../fakes/slack/payloads.ts'
import {
  ana,
  at,
  ben,
  cem,
  interactionPayload,
  messagePayload,
} from '../platforms/discord/payloads.ts'
import { wordsOf } from '../platforms/slack/harness.ts'
import type { Platform } from './loopback.ts'

/** One conversation on a pretended platform, in which three people speak and press. */
export interface Room {
  /** What a replica is told of it. */
  environment: Record<string, string>
  connected(): number
  /** The first person says something to the bot. */
  say(text: string): Promise<unknown>
  /** What the button of a trial does, once it stands there: `start.<id>`. */
  button(verb: string): string | undefined
  /** A press by the person of that number; false when nobody acknowledged it. */
  press(verb: string, person: number, about: string): Promise<boolean>
  /** All messages that everybody sees. */
  texts(): string[]
  close(): Promise<void>
}

/** Both platforms give up on an acknowledgement after three seconds. */
const acknowledgementMs = 3000

const inTime = (acknowledged: Promise<unknown>): Promise<boolean> =>
  Promise.race([acknowledged.then(() => true), sleep(acknowledgementMs).then(() => false)])

export function startRoom(platform: Platform): Promise<Room> {
  return platform === 'Slack' ? startSlackRoom() : startDiscordRoom()
}

async function startSlackRoom(): Promise<Room> {
  const fake = await startFakeSlack()
  const { work } = fake
  const people = ['U1', 'U2', 'U3']
  const ts = `${Math.floor(Date.now() / 1000)}.900001`
  const button = (verb: string) =>
    new RegExp(`"value":"([^"]*${verb}\\.[0-9a-f]+)"`).exec(
      JSON.stringify([work.messages, work.ephemerals, fake.responses]),
    )?.[1]
  const id = () => /start\.([0-9a-f]+)/.exec(button('start') ?? '')?.[1] ?? ''
  return {
    environment: {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: fake.apiUrl,
    },
    connected: fake.open,
    say: (text) =>
      fake.deliver(
        'events_api',
        messageEvent(`<@${botUser}> ${text}`, { ts, type: 'app_mention' }),
      ),
    button,
    press: (verb, person, about) =>
      inTime(
        fake.deliver(
          'interactive',
          pressPayload('shortlist.1.trial.0', {
            user: people[person],
            name: people[person],
            message: { ts: String(Date.now()), thread_ts: ts },
            value: `${ts} ${verb}.${id()}${about}`,
            responseUrl: fake.responseUrl,
          }),
        ),
      ),
    texts: () => work.messages.map(({ blocks }) => wordsOf(blocks)),
    close: fake.close,
  }
}

async function startDiscordRoom(): Promise<Room> {
  const fake = await startFakeDiscord({ keepsRequests: false })
  const { state, gateway } = fake
  const channel = { id: state.newId(), type: 0, guild: guildId }
  state.channels.set(channel.id, channel)
  const people = [ana, ben, cem]
  const first = state.newId()
  let start = ''
  const all = () => [...state.messages.values()].filter(({ author }) => author.id === botId)
  const button = (verb: string) =>
    new RegExp(`"(s1:trial:[^"]*${verb}\\.[0-9a-f]+)"`).exec(JSON.stringify(all()))?.[1]
  return {
    environment: { DISCORD_TOKEN: botToken, DISCORD_API_URL: fake.apiUrl },
    connected: () =>
      gateway.sessions.filter(({ socket }) => socket?.readyState === socket?.OPEN).length,
    async say(text) {
      const message = messagePayload(first, `<@${botId}> ${text}`, channel, {})
      gateway.dispatch('MESSAGE_CREATE', message)
    },
    button,
    press(verb, person, about) {
      // What was voted on takes the place of what was pressed.
      start ||= button('start') ?? ''
      const [before = '', id = ''] = start.split(/start\./)
      const data = { component_type: 2, custom_id: `${before}${verb}.${id}${about}` }
      // A vote is given where the prompt is shown: on a message that one person sees.
      const message = all().findLast(({ flags }) => verb !== 'vote' || flags & 64) ?? all()[0]!
      const from = at(state.channels, message, { person: people[person] })
      const payload = interactionPayload(state.newId, 3, data, channel, from)
      const [own, token] = [payload['id'] as string, payload['token'] as string]
      state.interactions.set(token, {
        id: own,
        token,
        payload,
        createdAt: Date.now(),
        followUps: [],
      })
      gateway.dispatch('INTERACTION_CREATE', payload)
      return inTime(fake.until(() => state.interactions.get(token)?.response))
    },
    texts: () =>
      all()
        .filter(({ flags }) => !(flags & 64))
        .map(shownText),
    close: fake.close,
  }
}
