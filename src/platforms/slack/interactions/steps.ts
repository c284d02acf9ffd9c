import { details } from '../../../../commands/details.ts'
import { placeOfPress, tellOf, type Bot } from '../bot.ts'
import { ids, stepLabels, stepText, type Step } from '../buttons.ts'
import { placeKey } from '../conversation.ts'
import { nothingToChange } from './request-form.ts'

/** A second press on the same button of the same message within this time is a double click. */
const doubleClickMs = 30_000

/** Buttons that say something in the conversation: Cheaper, Only open weights, Longer context, Compare, Start over. */
export function registerSteps(bot: Bot): void {
  const { memory, services } = bot.desk
  bot.app.action(
    { type: 'block_actions', action_id: ids.anyStep },
    async ({ ack, body, action, respond }) => {
      await ack()
      const place = placeOfPress(body)
      const name = action.action_id.split('.').at(-1) as Step
      if (!place || !(await isFirstPress(bot, body, name))) return
      const tell = tellOf(bot, { place, user: body.user.id, respond })
      const conversation = await memory.conversations.get(placeKey(place))
      const thread = conversation?.thread
      if (!thread) return tell(nothingToChange)
      const models = services().engine.dataset.models.filter(({ id }) => thread.picks.includes(id))
      const contexts = models.flatMap(({ contextTokens }) => contextTokens ?? [])
      await bot.turns.take({
        place,
        user: body.user.id,
        text: stepText(name, thread, contexts.length ? contexts : [100_000]),
        key: `press:${body.trigger_id}`,
        pressed: stepLabels[name],
        tell,
      })
    },
  )

  bot.app.action(
    { type: 'block_actions', action_id: ids.details },
    async ({ ack, body, respond }) => {
      await ack()
      const place = placeOfPress(body)
      if (!place || !(await isFirstPress(bot, body, 'details'))) return
      const { id: user } = body.user
      const tell = tellOf(bot, { place, user, respond })
      const pressed = 'Details'
      await bot.turns.take({
        place,
        user,
        text: 'details',
        command: details,
        key: `press:${body.trigger_id}`,
        pressed,
        tell,
      })
    },
  )
}

async function isFirstPress(
  { desk: { memory } }: Bot,
  body: { trigger_id: string; channel?: { id: string }; message?: { ts: string } },
  name: string,
): Promise<boolean> {
  const isNew = await memory.claim(`press:${body.trigger_id}`)
  const button = `button:${body.channel?.id}:${body.message?.ts}:${name}`
  return isNew && (await memory.claim(button, doubleClickMs))
}
