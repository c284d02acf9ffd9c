import type { InputBlock, ModalView } from '@slack/types'
import { z } from 'zod'
import { currentRequest } from '../../context.ts'
import type { Form, FormField, Problem } from '../../conversation/form.ts'
import { apology } from '../../conversation/run-command.ts'
import { readJson } from '../../json.ts'
import { say } from '../../conversation/surface.ts'
import type { Bot, Event } from './bot.ts'
import { cut } from '../../printable.ts'
import { refusalOf } from './failure.ts'
import { limits } from './limits.ts'
import { slackSurface } from './surface.ts'

/** What a form has to know when it comes back: where its answer goes. */
const metadataSchema = z.object({
  team: z.string(),
  channel: z.string(),
  thread: z.string().optional(),
  /** The form changes the request of a running conversation. */
  edits: z.boolean().optional(),
  /** Who wrote the message that it began with. */
  writer: z.string().optional(),
})

type FormMetadata = z.infer<typeof metadataSchema>

/** The part of a submitted view that is read here. */
interface SubmittedView {
  private_metadata: string
  state: {
    values: Record<
      string,
      Record<
        string,
        {
          value?: string | null
          selected_option?: { value: string } | null
          selected_options?: { value: string }[]
          /** As Slack describes them. */
          files?: unknown
        }
      >
    >
  }
}

export type View = Omit<ModalView, 'type' | 'private_metadata'>

const action = 'value'
/** From more choices on they are in a menu. */
const mostRadioButtons = 4

/** Opens a form of ours, or says why there is none. `beside`: what it has to know as well when it comes back. */
export function openForm(
  bot: Bot,
  event: Event,
  trigger: string,
  { id, form, ...beside }: { id: string; form: Form | Problem } & Partial<FormMetadata>,
): Promise<void> {
  if ('problem' in form) return say(slackSurface(bot, event), form.problem)
  return openView(bot, event, trigger, viewOf(id, form), beside)
}

/** Opens a view; Slack allows three seconds for it, so it is tried once and a failure is said. */
export async function openView(
  bot: Bot,
  event: Event,
  trigger: string,
  view: View,
  beside: Partial<FormMetadata> = {},
): Promise<void> {
  const { team, channel = '', thread } = event
  const metadata: FormMetadata = { team, channel, thread, ...beside }
  try {
    await bot.client.views.open({
      trigger_id: trigger,
      view: { type: 'modal', private_metadata: JSON.stringify(metadata), ...view },
    })
  } catch (error) {
    const id = currentRequest()?.id ?? 'slack'
    bot.reportBug(id, error)
    await say(slackSurface(bot, event), refusalOf(error) ?? apology(id))
  }
}

/** Who sent a form off, and where its answer goes; undefined when it is of another version. */
export function eventOfForm(user: string, view: SubmittedView): (Event & FormMetadata) | undefined {
  const { data } = metadataSchema.safeParse(readJson(view.private_metadata))
  return data && { ...data, user }
}

/** What was filled in, as typed or chosen; nothing for a field that was left empty. */
export function filledIn({ state }: SubmittedView): Record<string, string> {
  return Object.fromEntries(
    Object.entries(state.values).map(([name, { [action]: field }]) => [
      name,
      field?.value ??
        field?.selected_option?.value ??
        field?.selected_options?.map(({ value }) => value).join(', ') ??
        '',
    ]),
  )
}

/** The files of a field, as Slack describes them. */
export const filesIn = ({ state }: SubmittedView, name: string): unknown =>
  state.values[name]?.[action]?.files

/** A form as Slack draws it. */
export function viewOf(id: string, { title, submit, cancel, fields }: Form): View {
  const button = (words: string) => plainText(cut(words, limits.viewTitleCharacters))
  return {
    callback_id: id,
    title: button(title),
    submit: button(submit),
    close: button(cancel),
    blocks: fields.map(({ name, label, hint, isNeeded, ...field }): InputBlock => ({
      type: 'input',
      block_id: name,
      label: plainText(label),
      optional: !isNeeded,
      ...(hint && { hint: plainText(cut(hint, limits.inputLabelCharacters)) }),
      element: elementOf(field),
    })),
  }
}

const plainText = (text: string) => ({ type: 'plain_text' as const, text })

function elementOf({
  choices,
  several,
  isFile,
  isLong = false,
  example,
  value = '',
}: Omit<FormField, 'name' | 'label'>): InputBlock['element'] {
  if (isFile) {
    const filetypes = ['txt', 'csv', 'json', 'jsonl']
    return { type: 'file_input', action_id: action, filetypes, max_files: 1 }
  }
  if (!choices)
    return {
      type: 'plain_text_input',
      action_id: action,
      multiline: isLong,
      ...(example && { placeholder: plainText(example) }),
      ...(value.trim() && { initial_value: cut(value, limits.inputCharacters) }),
    }
  const options = choices.map((choice) => ({
    text: plainText(cut(choice.label, limits.optionCharacters)),
    value: choice.value,
  }))
  const chosen = new Set(value.split(',').map((one) => one.trim()))
  const initial = options.filter((one) => chosen.has(one.value))
  if (several) {
    const initial_options = initial.length ? initial : undefined
    return { type: 'multi_static_select', action_id: action, options, initial_options }
  }
  return {
    type: options.length > mostRadioButtons ? 'static_select' : 'radio_buttons',
    action_id: action,
    options,
    initial_option: initial[0] ?? options[0],
  }
}
