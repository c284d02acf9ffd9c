import { randomBytes } from 'node:crypto'
import type { APIInteractionResponse, APIModalSubmitInteraction } from 'discord.js'
import type { Form, FormField } from '../../conversation/form.ts'
import { editForm, requestForm } from '../../conversation/request-form.ts'
import { mistakesIn } from '../../reply/words/form.ts'
import type { FormText, RequestForm } from '../../requirements/form.ts'
import type { Bot } from './bot.ts'
import { buttonRow } from './controls.ts'
import { addressAt, type CustomId } from './custom-id.ts'
import { escape } from './escape.ts'
import { modal, readForm } from './form.ts'
import { addressOf, personOf, privately, spokenBy, turnOf, type Incoming } from './incoming.ts'
import { interactionSurface } from './interaction-surface.ts'

/** The key of a form that starts a new conversation. */
const newRequest = 'new'

const mostFields = 5

/** A form of Discord holds five fields: the use case, then the limits that are stated. How often is said with the use case. */
function requestModal(key: string, form: Form): APIInteractionResponse {
  const rank = ({ isNeeded, value }: FormField) => (isNeeded ? 0 : value ? 1 : 2)
  const fields = form.fields
    .filter(({ name }) => name !== 'requestsPerMonth')
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostFields)
  return modal({ action: 'form', key }, { ...form, fields })
}

/** The form for a new request, with what was typed beside the command. */
export const newModal = (values: FormText, language?: string): APIInteractionResponse =>
  requestModal(newRequest, requestForm(values, language))

/** Edit the request: the form, filled with what is asked for now. */
export async function openEdit(incoming: Incoming, bot: Bot, key: string): Promise<unknown> {
  const form = await editForm(bot, addressAt(addressOf(incoming.raw), key))
  return incoming.respond('problem' in form ? privately(form.problem) : requestModal(key, form))
}

/** Correct it: the form with what was typed before. */
export async function openDraft(incoming: Incoming, bot: Bot, draft: string): Promise<unknown> {
  const { key = newRequest, ...typed } = (await bot.memory.drafts.get(draft))?.values ?? {}
  const form = requestForm(typed, spokenBy(incoming.raw), key !== newRequest)
  return incoming.respond(requestModal(key, form))
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
  const found = address && (await editForm(bot, address))
  const form = await readOrTold(bot, incoming, values, key)
  if (!form) return
  // A form may stay open for long; what was typed into it counts even when its conversation is forgotten.
  const edited = found && !('problem' in found) ? address : undefined
  const said = { typed: values['useCase'], isEdit: edited !== undefined }
  const surface = interactionSurface(bot, incoming, said)
  await bot.conversations.submit(place, edited, { ...turnOf(bot, incoming.raw), form }, surface)
  await surface.settle()
}

/** A request in fields, typed options or a form; with a mistake in one, the person is told, with a way to mend it. */
export async function readOrTold(
  bot: Bot,
  incoming: Incoming,
  values: FormText,
  key = newRequest,
): Promise<RequestForm | undefined> {
  const { workspace } = addressOf(incoming.raw)
  const read = await bot.services.of(workspace).readForm({ useCase: '', ...values })
  if ('form' in read) return read.form
  const mistakes = mistakesIn(read.mistakes, spokenBy(incoming.raw))
  const typed = Object.fromEntries(Object.entries({ key, ...values }).filter(([, value]) => value))
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
): Promise<unknown> {
  const draft = randomBytes(9).toString('hex')
  await bot.memory.drafts.set(draft, { values, user: personOf(raw).id })
  const mend = buttonRow(opens(draft), 'Correct it')
  return respond(privately(Object.values(mistakes).map(escape).join('\n'), [mend]))
}
