import { placeOfPress, tellOf, type Bot } from '../bot.ts'
import { ids } from '../buttons.ts'
import { placeKey } from '../conversation.ts'
import type { Place } from '../post.ts'

/** The switch between answering every reply of a thread and answering only when mentioned. */
export function registerMore(bot: Bot): void {
  bot.app.action(
    { type: 'block_actions', action_id: ids.more },
    async ({ ack, body, action, respond }) => {
      await ack()
      const place = placeOfPress(body)
      if (!place || action.type !== 'overflow') return
      const quiet = action.selected_option.value === 'quiet'
      await setQuiet(bot, place, quiet)
      await tellOf(bot, { place, user: body.user.id, respond })(quietSentence(quiet))
    },
  )
}

export async function setQuiet(
  { desk: { memory } }: Bot,
  place: Place,
  quiet: boolean,
): Promise<void> {
  const key = placeKey(place)
  const conversation = await memory.conversations.get(key)
  await memory.conversations.set(key, { answered: [], ...conversation, quiet })
}

export const quietSentence = (quiet: boolean) =>
  quiet
    ? 'From now on I answer in this thread only when I am mentioned or a button is pressed.'
    : 'From now on I answer every reply in this thread.'

/** The same switch in words; undefined for anything else. */
export function readQuiet(text: string): boolean | undefined {
  if (/^(?:only (?:answer )?when mentioned|be quiet|quiet|mute)[.]?$/i.test(text)) return true
  if (/^(?:answer every reply|unmute|listen)[.]?$/i.test(text)) return false
  return undefined
}
