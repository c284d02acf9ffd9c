import type { BlockAction, ButtonAction } from '@slack/bolt'
import type { Form } from '../../../conversation/form.ts'
import { limitFields, requestForm } from '../../../conversation/request-form.ts'
import { writtenLimits } from '../../../requirements/form.ts'
import { formWords, mistakesIn } from '../../../reply/words/form.ts'
import type { Limits } from '../../../requirements/limits/index.ts'
import type { Bot } from '../bot.ts'
import { ids } from '../buttons.ts'
import { eventOfForm, filledIn, openForm } from '../form.ts'
import { homeView } from '../home-view.ts'
import { suggestPrompts } from '../suggested-prompts.ts'

/** The Home tab with the person's usual limits, and the suggestions where a conversation with the app is opened. */
export function registerHome(bot: Bot): void {
  const { memory, reportBug } = bot
  bot.app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab === 'messages') return suggestPrompts(bot.client, event.channel)
    try {
      await publishHome(bot, body.team_id, event.user, event.channel)
    } catch (error) {
      reportBug('slack', error)
    }
  })

  const openAt = (action: string, id: string, formFor: (person: string) => Promise<Form> | Form) =>
    bot.app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: action },
      async ({ ack, body, action: { value: channel } }) => {
        await ack()
        const event = { team: body.team?.id ?? '', user: body.user.id, channel }
        const form = await formFor(memory.person(event.team, event.user))
        await openForm(bot, event, body.trigger_id, { id, form })
      },
    )

  openAt(ids.newRequest, ids.requestForm, () => requestForm())
  openAt(ids.preferences, ids.preferencesForm, async (person) => ({
    title: 'Your usual limits',
    submit: 'Save',
    cancel: formWords('en').cancel,
    fields: limitFields(writtenLimits((await memory.preferences.get(person)) ?? {})),
  }))

  bot.app.view(ids.preferencesForm, async ({ ack, body, view }) => {
    const { team = '', channel } = eventOfForm(body.user.id, view) ?? {}
    const parsed = await bot.services.of(team).readForm(filledIn(view))
    if ('mistakes' in parsed)
      return ack({ response_action: 'errors', errors: mistakesIn(parsed.mistakes) })
    await ack()
    await memory.preferences.set(memory.person(team, body.user.id), statedIn(parsed.form.limits))
    await publishHome(bot, team, body.user.id, channel).catch((error: unknown) =>
      reportBug('slack', error),
    )
  })
}

/** What was left empty is not kept. */
const statedIn = (limits: Limits): Limits =>
  Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined))

async function publishHome(
  { client, memory, services }: Bot,
  team: string,
  user: string,
  channel: string | undefined,
): Promise<void> {
  const person = memory.person(team, user)
  const recent = await Promise.all(
    ((await memory.recent.get(person)) ?? []).map(async (entry) => ({
      ...entry,
      // A channel that is gone still leaves the line readable.
      url: await client.chat
        .getPermalink({ channel: entry.channel, message_ts: entry.ts })
        .then(({ permalink }) => permalink)
        .catch(() => undefined),
    })),
  )
  const preferences = (await memory.preferences.get(person)) ?? {}
  const view = homeView({
    recent,
    preferences,
    dataset: services.of(team).engine.dataset,
    channel,
  })
  await client.views.publish({ user_id: user, view })
}
