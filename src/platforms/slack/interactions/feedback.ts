import { placeOfPress, tellOf, type Bot } from '../bot.ts'
import { ids } from '../buttons.ts'

/** A vote on an answer, kept with what was recommended. The last vote of a person counts. */
export function registerFeedback(bot: Bot): void {
  const { memory, now } = bot.desk
  bot.app.action(ids.feedback, async ({ ack, body, action, respond }) => {
    await ack()
    if (body.type !== 'block_actions' || !('value' in action)) return
    const place = placeOfPress(body)
    const [, vote, key] = /^(up|down) (.+)$/s.exec(String(action.value)) ?? []
    const recommendation = key ? await memory.answers.get(key) : undefined
    if (!place || !key || !recommendation || (vote !== 'up' && vote !== 'down')) return
    const user = body.user.id
    await memory.votes.set(`${key}:${user}`, {
      ...recommendation,
      vote,
      user,
      at: now().toISOString(),
    })
    const tell = tellOf(bot, { place, user, respond })
    await tell(
      vote === 'up'
        ? 'Thank you, noted.'
        : 'Thank you, noted. Reply in the thread with what was wrong, and the list is made anew.',
    )
  })
}
