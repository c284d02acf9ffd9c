import { randomBytes } from 'node:crypto'
import type { APIModalSubmitInteraction } from 'discord.js'
import type { Address } from '../../address.ts'
import { mistakesIn } from '../../reply/words/form.ts'
import type { FormText, RequestForm } from '../../requirements/form.ts'
import type { Bot } from './bot.ts'
import { buttonRow } from './controls.ts'
import { addressAt, type CustomId } from './custom-id.ts'
import { escape } from './escape.ts'
import { newRequest, openForm, readForm } from './form.ts'
import { addressOf, personOf, privately, spokenBy, turnOf, type Incoming } from './incoming.ts'
import { interactionSurface } from './interaction-surface.ts'

/** Edit the request: the form, filled with what is asked for now. */
export async function openEdit(incoming: Incoming, bot: Bot, key: string): Promise<void> {
  const filled = await bot.conversations.formOf(addressAt(addressOf(incoming.raw), key))
  const form =
    'form' in filled ? openForm(key, filled.form, filled.language) : privately(filled.problem)
  await incoming.respond(form)
}

/** Correct it: the form with what was typed before. */
export async function openDraft(incoming: Incoming, bot: Bot, key: string): Promise<void> {
  const draft = await bot.memory.drafts.get(key)
  await incoming.respond(
    openForm(draft?.values['key'] ?? newRequest, draft?.values, spokenBy(incoming.raw)),
  )
}

/** A form sent off: a new request, or a changed one in the conversation it belongs to. */
export async function submitForm(
  incoming: Incoming<APIModalSubmitInteraction>,
  bot: Bot,
  key: string,
): Promise<void> {
  const place = addressOf(incoming.raw)
  const values = readForm(incoming.raw)
  const address = key === newRequest ? undefined : addressAt(place, key)
  const found = address && (await bot.conversations.formOf(address))
  const form = await readOrTold(bot, incoming, key, values)
  if (!form) return
  // A form may stay open for long; what was typed into it counts even when its conversation is forgotten.
  const edited = found && 'form' in found ? address : undefined
  const said = { typed: values.useCase, isEdit: edited !== undefined }
  const surface = interactionSurface(bot, incoming, said)
  await bot.conversations.submit(place, edited, { ...turnOf(bot, incoming.raw), form }, surface)
  await surface.settle()
}

/** A request in fields, typed options or a form; with a mistake in one, the person is told, with a way to mend it. */
export async function readOrTold(
  bot: Bot,
  incoming: Incoming,
  key: string,
  values: FormText,
): Promise<RequestForm | undefined> {
  const place: Address = addressOf(incoming.raw)
  const read = await bot.services.of(place.workspace).readForm({ useCase: '', ...values })
  if ('form' in read) return read.form
  const mistakes = mistakesIn(read.mistakes, spokenBy(incoming.raw))
  const typed = { key, ...withoutEmpty(values) }
  await tellMistakes(bot, incoming, mistakes, typed, (draft) => ({ action: 'draft', key: draft }))
  return undefined
}

/** What is wrong in a form, with a button that opens it again with what was typed. */
export async function tellMistakes(
  bot: Bot,
  { raw, respond }: Incoming,
  mistakes: Record<string, string>,
  values: Record<string, string>,
  opens: (draft: string) => CustomId,
): Promise<void> {
  const draft = randomBytes(9).toString('hex')
  await bot.memory.drafts.set(draft, { values, user: personOf(raw).id })
  const mend = buttonRow(opens(draft), 'Correct it')
  await respond(privately(Object.values(mistakes).map(escape).join('\n'), [mend]))
}

function withoutEmpty(values: FormText): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}
