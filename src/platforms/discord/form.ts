import {
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
  type APIInteractionResponse,
  type APILabelComponent,
  type APIModalSubmitInteraction,
} from 'discord.js'
import { fieldIn, formWords } from '../../reply/words/form.ts'
import { formLimits, noMatter, type FormText } from '../../requirements/form.ts'
import type { Field } from '../../requirements/limits/limit.ts'
import { writeCustomId } from './custom-id.ts'
import { clip, limits } from './limits.ts'

/** The key of a form that starts a new conversation. */
export const newRequest = 'new'

/** The use case, and four limits: those stated first. */
const mostLimits = 4

/** The form for a request, prefilled; `key`: the conversation it changes, or `newRequest`. */
export function openForm(
  key: string,
  values: FormText = {},
  language?: string,
): APIInteractionResponse {
  const words = formWords(language)
  const names = formLimits(values)
  const stated = names.filter((name) => values[name])
  const asked = [...new Set([...stated, ...names])].slice(0, mostLimits)
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: writeCustomId({ action: 'form', key }),
      title: clip(
        key === newRequest ? words.newTitle : words.editTitle,
        limits.modalTitleCharacters,
      ),
      components: [
        textInput('useCase', words.useCase, values.useCase, {
          placeholder: 'Summarise 40-page leases, 2,000 a month',
          required: true,
          style: TextInputStyle.Paragraph,
          most: limits.textInputCharacters,
        }),
        ...asked.map((name) =>
          fieldInput(name, fieldIn(language, name), words.noMatter, values[name]),
        ),
      ],
    },
  }
}

/** What was filled in; Discord checks lengths, everything else is checked by whoever reads it. */
export function readForm({ data }: APIModalSubmitInteraction): Record<string, string> {
  const values: Record<string, string> = {}
  for (const part of data.components) {
    const inner =
      'component' in part ? [part.component] : 'components' in part ? part.components : []
    for (const field of inner) {
      if ('value' in field && typeof field.value === 'string') values[field.custom_id] = field.value
      if ('values' in field) values[field.custom_id] = field.values.join(', ')
    }
  }
  return values
}

interface TextInputOptions {
  description?: string
  placeholder?: string
  required?: boolean
  style?: TextInputStyle
  most?: number
}

export function textInput(
  name: string,
  label: string,
  value: string | undefined,
  {
    description,
    placeholder,
    required = false,
    style = TextInputStyle.Short,
    most = 100,
  }: TextInputOptions,
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    ...(description && { description }),
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style,
      required,
      ...(placeholder && { placeholder }),
      max_length: most,
      ...(value ? { value: clip(value, most) } : {}),
    },
  }
}

/** A limit's field says how it is asked for; a menu of Discord holds 25 choices. */
export function fieldInput(
  name: string,
  { label, example = '', choices, several }: Field,
  open: string,
  value = '',
): APILabelComponent {
  const options = several ? choices : choices && [{ ...noMatter, label: open }, ...choices]
  if (!options || options.length > limits.selectOptions)
    return textInput(name, clip(label, limits.labelCharacters), value, {
      placeholder: clip(example || label, limits.placeholderCharacters),
      ...(several && { most: limits.textInputCharacters }),
    })
  const chosen = value ? value.split(',').map((one) => one.trim()) : [noMatter.value]
  return {
    type: ComponentType.Label,
    label: clip(label, limits.labelCharacters),
    component: {
      type: ComponentType.StringSelect,
      custom_id: name,
      required: false,
      ...(several && { min_values: 0, max_values: options.length }),
      options: options.map((one) => ({ ...one, default: chosen.includes(one.value) })),
    },
  }
}
