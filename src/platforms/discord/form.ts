import {
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
  type APIInteractionResponse,
  type APILabelComponent,
  type APIModalSubmitInteraction,
} from 'discord.js'
import type { Form, FormField } from '../../conversation/form.ts'
import { noMatter } from '../../requirements/form.ts'
import { writeCustomId, type CustomId } from './custom-id.ts'
import { cut } from '../../printable.ts'
import { limits } from './limits.ts'

/** A form as Discord draws it. */
export const modal = (id: CustomId, { title, fields }: Form): APIInteractionResponse => ({
  type: InteractionResponseType.Modal,
  data: {
    custom_id: writeCustomId(id),
    title: cut(title, limits.modalTitleCharacters),
    components: fields.map(({ label, hint, ...field }): APILabelComponent => ({
      type: ComponentType.Label,
      label: cut(label, limits.labelCharacters),
      ...(hint && { description: cut(hint, limits.labelDescriptionCharacters) }),
      component: componentOf(field),
    })),
  },
})

/** A menu of Discord holds 25 choices; from more one is typed. */
function componentOf({
  name,
  choices,
  several,
  isFile,
  isLong,
  isNeeded = false,
  example,
  value = '',
}: Omit<FormField, 'label'>): APILabelComponent['component'] {
  if (isFile)
    return {
      type: ComponentType.FileUpload,
      custom_id: name,
      min_values: 0,
      max_values: 1,
      required: false,
    }
  if (choices && choices.length <= limits.selectOptions) {
    const chosen = value ? value.split(',').map((one) => one.trim()) : [noMatter.value]
    return {
      type: ComponentType.StringSelect,
      custom_id: name,
      required: false,
      ...(several && { min_values: 0, max_values: choices.length }),
      options: choices.map((one) => ({ ...one, default: chosen.includes(one.value) })),
    }
  }
  const most = isLong || several ? limits.textInputCharacters : 100
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: isNeeded,
    ...(example && { placeholder: cut(example, limits.placeholderCharacters) }),
    max_length: most,
    ...(value && { value: cut(value, most) }),
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
