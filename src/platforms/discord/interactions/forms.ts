import type { APIModalSubmitInteraction } from 'discord.js'
import { recommendModel } from '../../../../commands/recommend-model.ts'
import type { Limits } from '../../../requirements/requirement.ts'
import type { Bot } from '../bot.ts'
import { followUp } from '../follow-up.ts'
import { formValues, newRequest, openForm, readForm } from '../form.ts'
import { mayAsk, staleAnswer, statedOrTold } from '../guard.ts'
import { personOf, privately, type Incoming } from '../incoming.ts'
import { openDesk } from '../respond.ts'
import { answerRequest } from './recommend-model.ts'

/** Edit the request: the form, filled with what is asked for now. */
export async function openEdit(incoming: Incoming, bot: Bot, key: string): Promise<void> {
  const thread = (await bot.conversations.get(key))?.thread
  await incoming.respond(thread ? openForm(key, formValues(thread)) : privately(staleAnswer))
}

/** Start over: the empty form. */
export async function openEmpty(incoming: Incoming): Promise<void> {
  await incoming.respond(openForm(newRequest))
}

/** Correct it: the form with what was typed before. */
export async function openDraft(incoming: Incoming, bot: Bot, key: string): Promise<void> {
  const draft = await bot.conversations.getDraft(key)
  await incoming.respond(openForm(draft?.key ?? newRequest, draft?.values))
}

/** A form sent off: a new request, or a changed one in the conversation it belongs to. */
export async function submitForm(
  incoming: Incoming<APIModalSubmitInteraction>,
  bot: Bot,
  key: string,
): Promise<void> {
  const values = readForm(incoming.raw)
  const conversation = key === newRequest ? undefined : await bot.conversations.get(key)
  // A form may stay open for long; what was typed into it counts even when its conversation is forgotten.
  if (!conversation) return answerRequest(incoming, bot, values)
  const limits = await statedOrTold(bot, incoming, key, values)
  if (!limits || !(await mayAsk(bot, incoming))) return
  const deliver = openDesk(bot, incoming, conversation)
  await followUp(
    bot,
    key,
    ({ thread }) => ({
      ...personOf(incoming.raw),
      text: values.useCase ?? '',
      summary: `edited the request: ${values.useCase ?? ''}`,
      command: recommendModel,
      limits: { ...limitsBesideForm(thread?.requirement.limits ?? {}), ...limits },
    }),
    deliver,
  )
}

/** Limits from earlier messages that the form has no field for stay as they are. */
function limitsBesideForm({
  maxMonthlyUsd: _budget,
  minContextTokens: _context,
  openWeights: _weights,
  languages: _languages,
  ...others
}: Limits): Limits {
  return others
}
