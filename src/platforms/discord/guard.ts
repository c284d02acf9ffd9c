import { randomBytes } from 'node:crypto'
import type { Bot } from './bot.ts'
import { buttonRow } from './controls.ts'
import { escape } from './escape.ts'
import { readLimits, type StatedLimits } from '../../requirements/stated-limits.ts'
import type { FormValues } from './form.ts'
import { askerOf, privately, type Incoming } from './incoming.ts'

/** True when the person may ask here and now; otherwise they have been told why not. */
export async function mayAsk(bot: Bot, incoming: Incoming): Promise<boolean> {
  const refusal = await bot.allowance(askerOf(incoming.raw))
  if (refusal) await incoming.respond(privately(refusal))
  return refusal === undefined
}

/** Limits from typed options or a form; with a mistake in one, the person is told, with a way to mend it. */
export async function statedOrTold(
  bot: Bot,
  incoming: Incoming,
  key: string,
  values: FormValues,
): Promise<StatedLimits['limits'] | undefined> {
  const { models, asOf } = bot.services().engine.dataset
  const { limits, problems } = readLimits(values, { models, today: asOf })
  const sentences = Object.values(problems)
  if (!values.useCase?.trim())
    sentences.unshift('The use case is missing: say what the model should do.')
  if (sentences.length === 0) return limits
  const draft = randomBytes(9).toString('hex')
  await bot.conversations.setDraft(draft, {
    key,
    values: withoutEmpty(values),
    user: askerOf(incoming.raw).user,
  })
  await incoming.respond(
    privately(sentences.map(escape).join('\n'), [buttonRow(draft, 'draft', 'Correct it')]),
  )
  return undefined
}

function withoutEmpty(values: FormValues): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  )
}

/** For buttons whose conversation is no longer known, or that an older version wrote. */
export const staleAnswer =
  'I no longer remember the conversation of this answer. Ask again with /recommend-model and I will start afresh.'
