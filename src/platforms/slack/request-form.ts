import type { InputBlock, ModalView, PlainTextOption } from '@slack/types'
import type { RuleField } from '../../policy/form.ts'
import { formLimits, noMatter, type FormText } from '../../requirements/form.ts'
import { limitKind } from '../../requirements/limits/index.ts'
import type { Field } from '../../requirements/limits/limit.ts'
import { cut } from './escape.ts'
import { limits } from './limits.ts'

/** The part of a submitted view that is read here. */
type ViewState = Record<
  string,
  Record<
    string,
    {
      value?: string | null
      selected_option?: { value: string } | null
      selected_options?: { value: string }[]
    }
  >
>

const action = 'value'
/** From more choices on they are in a menu. */
const mostRadioButtons = 4

/** The form for a request, filled as far as it is known. */
export function formView(
  view: { id: string; title: string; submit: string; metadata: string },
  filled: FormText = {},
): ModalView {
  return modal(view, [useCaseInput(filled.useCase), volumeInput(filled), ...limitInputs(filled)])
}

/** The form for limits alone. */
export function limitsView(
  view: { id: string; title: string; submit: string; metadata: string },
  filled: FormText,
): ModalView {
  return modal(view, limitInputs(filled))
}

/** The form for the rules of a workspace. */
export function rulesView(
  view: { id: string; title: string; submit: string; metadata: string },
  fields: RuleField[],
): ModalView {
  return modal(
    view,
    fields.map(({ name, field, value }) => fieldInput(name, field, value)),
  )
}

function modal(
  view: { id: string; title: string; submit: string; metadata: string },
  blocks: InputBlock[],
): ModalView {
  return {
    type: 'modal',
    callback_id: view.id,
    private_metadata: view.metadata,
    title: { type: 'plain_text', text: cut(view.title, limits.viewTitleCharacters) },
    submit: { type: 'plain_text', text: view.submit },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks,
  }
}

const useCaseInput = (useCase?: string): InputBlock => ({
  ...input('useCase', 'What should the model do?', false),
  element: {
    type: 'plain_text_input',
    action_id: action,
    multiline: true,
    max_length: limits.inputCharacters,
    placeholder: {
      type: 'plain_text',
      text: 'Summarise 40-page leases and answer questions about them',
    },
    ...(useCase?.trim() && { initial_value: cut(useCase, limits.inputCharacters) }),
  },
})

const volumeInput = ({ requestsPerMonth }: FormText): InputBlock =>
  textInput('requestsPerMonth', 'How often?', '2,000 a month, 500 a day', requestsPerMonth)

/** A limit's field says how it is asked for. */
const limitInputs = (filled: FormText) =>
  formLimits(filled).map((name) => fieldInput(name, limitKind(name).field, filled[name]))

function fieldInput(
  name: string,
  { label, example = '', choices, several }: Field,
  value = '',
): InputBlock {
  if (!choices) return textInput(name, label, example, value)
  const options = choices.map((choice) => option(choice.label, choice.value))
  if (several) {
    const chosen = new Set(value.split(',').map((one) => one.trim()))
    const initial = options.filter((one) => chosen.has(one.value ?? ''))
    return {
      ...input(name, label, true),
      element: {
        type: 'multi_static_select',
        action_id: action,
        options,
        ...(initial.length && { initial_options: initial }),
      },
    }
  }
  const all = [option(noMatter.label, noMatter.value), ...options]
  const initial = all.find((one) => one.value === value) ?? all[0]
  return {
    ...input(name, label, true),
    element: {
      type: all.length > mostRadioButtons ? 'static_select' : 'radio_buttons',
      action_id: action,
      options: all,
      initial_option: initial,
    },
  }
}

function input(part: string, label: string, optional: boolean) {
  return {
    type: 'input' as const,
    block_id: part,
    label: { type: 'plain_text' as const, text: label },
    optional,
  }
}

function textInput(part: string, label: string, example: string, value?: string): InputBlock {
  return {
    ...input(part, label, true),
    element: {
      type: 'plain_text_input',
      action_id: action,
      placeholder: { type: 'plain_text', text: example || label },
      ...(value && { initial_value: value }),
    },
  }
}

function option(text: string, value: string): PlainTextOption {
  return { text: { type: 'plain_text', text: cut(text, limits.optionCharacters) }, value }
}

/** What was filled in, as typed or chosen; nothing for a field that was left empty. */
export function filledIn(values: ViewState): FormText {
  return Object.fromEntries(
    Object.entries(values).map(([part, { [action]: field }]) => [
      part,
      field?.value ??
        field?.selected_option?.value ??
        field?.selected_options?.map(({ value }) => value).join(', ') ??
        '',
    ]),
  )
}
