import {
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
  type APIInteractionResponse,
  type APILabelComponent,
  type APIModalSubmitInteraction,
} from 'discord.js'
import type { LimitFields } from '../../requirements/stated-limits.ts'
import { writeCustomId } from './custom-id.ts'
import { clip, limits } from './limits.ts'

/** What the form holds, as typed. */
export interface FormValues extends LimitFields {
  useCase?: string
}

/** The key of a form that starts a new conversation. */
export const newRequest = 'new'

/** The form for a request, prefilled; `key`: the conversation it changes, or `newRequest`. */
export function openForm(key: string, values: FormValues = {}): APIInteractionResponse {
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: writeCustomId({ action: 'form', key }),
      title: clip('Which model should we use?', limits.modalTitleCharacters),
      components: [
        textInput('useCase', 'Use case', values.useCase, {
          description: 'What the model should do, how often, and what it must or must not be',
          placeholder: 'Summarise 40-page leases, 2,000 a month',
          required: true,
          style: TextInputStyle.Paragraph,
          most: limits.textInputCharacters,
        }),
        textInput('budget', 'Budget', values.budget, {
          description: 'US dollars a month',
          placeholder: '300',
        }),
        textInput('context', 'Smallest context window', values.context, {
          description: 'In tokens',
          placeholder: '128k',
        }),
        weightsSelect(values.weights),
        textInput('language', 'Languages', values.language, {
          description: 'What the model has to handle, separated by commas',
          placeholder: 'German, French',
        }),
      ],
    },
  }
}

/** What was filled in; Discord checks lengths, everything else is checked by whoever reads it. */
export function readForm({ data }: APIModalSubmitInteraction): Partial<Record<string, string>> {
  const values: Record<string, string> = {}
  for (const part of data.components) {
    const inner =
      'component' in part ? [part.component] : 'components' in part ? part.components : []
    for (const field of inner) {
      if ('value' in field && typeof field.value === 'string') values[field.custom_id] = field.value
      if ('values' in field) values[field.custom_id] = field.values[0] ?? ''
    }
  }
  return values
}

interface TextInputOptions {
  description: string
  placeholder: string
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
    description,
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style,
      required,
      placeholder,
      max_length: most,
      ...(value ? { value: clip(value, most) } : {}),
    },
  }
}

function weightsSelect(value = 'any'): APILabelComponent {
  const option = (kind: string, label: string) => ({ label, value: kind, default: kind === value })
  return {
    type: ComponentType.Label,
    label: 'Weights',
    component: {
      type: ComponentType.StringSelect,
      custom_id: 'weights',
      required: false,
      options: [
        option('any', 'Open or proprietary'),
        option('open', 'Only open weights'),
        option('proprietary', 'Only proprietary'),
      ],
    },
  }
}
