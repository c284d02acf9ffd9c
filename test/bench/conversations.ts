import { botId, guildId, type FakeMessage } from '../fakes/discord/state.ts'
import type { Json } from '../fakes/discord/validate.ts'
import { commandPayload, messageEvent, pressPayload, viewPayload } from '../fakes/slack/payloads.ts'
import {
  at,
  customId,
  interactionPayload,
  messagePayload,
  toField,
  toOptions,
  type From,
} from '../platforms/discord/payloads.ts'
import type { Contender } from './contender.ts'

const useCase = 'a support bot in Spanish, 200 users, 10 questions a day each, under $500 a month'

/** A command, a reply, a press, a form opened and sent off, and "forget me": six requests. Each is waited for. */
export async function converseInSlack({ slack }: Contender, person: number): Promise<number> {
  const { work } = slack
  const who = { user: `U${person}`, name: `person${person}`, channel: `C${person}` }
  work.member.add(who.channel)
  const own = () => work.messages.filter(({ channel }) => channel === who.channel)
  const inThread = () => own().filter(({ thread_ts: thread }) => thread)
  const answers = (count: number) =>
    slack.until(() => inThread().length >= count, `answer ${count} in Slack`, 60_000)
  await slack.deliver('slash_commands', commandPayload(useCase, slack.responseUrl, who))
  await answers(1)
  const message = inThread()[0]!
  const thread = message.thread_ts
  await slack.deliver('events_api', messageEvent('at most $100 a month', { ...who, thread }))
  await answers(2)
  const press = (name: string) =>
    pressPayload(`shortlist.1.${name}`, { ...who, message, responseUrl: slack.responseUrl })
  await slack.deliver('interactive', press('cheaper'))
  await answers(3)
  await slack.deliver('interactive', press('edit'))
  const ownView = () =>
    work.views.find((view) => String(view['private_metadata']).includes(`"${who.channel}"`))
  await slack.until(() => ownView() !== undefined, 'a form', 60_000)
  const view = ownView()!
  const fields = { useCase: 'contract clause review for a law firm', maxMonthlyUsd: '200' }
  await slack.deliver('interactive', viewPayload(view, fields, who))
  await answers(4)
  const before = slack.calls.length
  await slack.deliver('events_api', messageEvent('<@UBOT> forget me', { ...who, thread }))
  await slack.until(() => slack.calls.length > before, 'a word on what is forgotten', 60_000)
  work.messages = work.messages.filter(({ channel }) => channel !== who.channel)
  work.views = work.views.filter((one) => one !== view)
  work.member.delete(who.channel)
  return 6
}

/** The same in Discord: five requests. */
export async function converseInDiscord({ discord }: Contender, number: number): Promise<number> {
  const { state } = discord
  const person = { id: String(600_000_000_000_000_000n + BigInt(number)), username: 'ana' }
  const channel = { id: state.newId(), type: 0, guild: guildId }
  state.channels.set(channel.id, channel)
  const send = (type: number, data: Json, from: From = {}) => {
    const where = from.channel ?? channel
    const payload = interactionPayload(state.newId, type, data, where, { person, ...from })
    const [id, token] = [payload['id'] as string, payload['token'] as string]
    const made = { id, token, payload, createdAt: Date.now(), followUps: [] as FakeMessage[] }
    state.interactions.set(token, made)
    discord.gateway.dispatch('INTERACTION_CREATE', payload)
    return () => state.interactions.get(token)
  }
  const slash = (name: string, options = {}) =>
    send(2, { id: '1', type: 1, name, options: toOptions(options) })
  const asked = slash('recommend-model', { 'use-case': useCase })
  const thread = await discord.until(() => state.channels.get(asked()?.original ?? ''))
  const answers = (count: number) =>
    discord.until(() => {
      const all = state.messagesIn(thread.id).filter(({ author }) => author.bot)
      return all.length >= count && all
    })
  const [answer] = await answers(1)
  const said = messagePayload(state.newId(), `<@${botId}> at most $100 a month`, thread, { person })
  discord.gateway.dispatch('MESSAGE_CREATE', said)
  await answers(2)
  const pressed = at(state.channels, answer!, { person })
  send(3, { component_type: 2, custom_id: customId(answer!, 'Cheaper') }, pressed)
  await answers(3)
  const fields = Object.entries({ useCase: 'contract review', maxMonthlyUsd: '200' }).map(toField)
  const form = { custom_id: `s1:form:${thread.id}`, components: fields }
  const sent = send(5, form, at(state.channels, answer!, { person }))
  await discord.until(() => sent()?.response)
  const forgotten = slash('forget-me')
  await discord.until(() => forgotten()?.response)
  return 5
}
