import type { InputBlock, ModalView, PlainTextOption } from '@slack/types'
import type { RuleField } from '../../conversation/rules-form.ts'
import { fieldIn, formWords } from '../../reply/words/form.ts'
import { formLimits, noMatter, type FormText } from '../../requirements/form.ts'
import type { Field } from '../../requirements/limits/limit.ts'
import { cut } from './escape.ts'
import { limits } from './limits.ts'

/** The part of a submitted view that is read here. */
export type ViewState = Record<
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

const action = 'value'
/** From more choices on they are in a menu. */
const mostRadioButtons = 4

interface View {
  id: string
  title: string
  submit: string
  metadata: string
}

/** The form for a new request, or for a change of one in its conversation's language; filled as far as it is known. */
export function formView(
  id: string,
  metadata: string,
  { filled = {}, language, isEdit }: { filled?: FormText; language?: string; isEdit?: true } = {},
): ModalView {
  const words = formWords(language)
  const { newTitle, ask, editTitle, change } = words
  const view = isEdit ? { title: editTitle, submit: change } : { title: newTitle, submit: ask }
  const often = [words.often, words.oftenExample, filled.requestsPerMonth] as const
  return modal({ ...view, id, metadata }, words.cancel, [
    useCaseInput(words.useCase, filled.useCase),
    textInput('requestsPerMonth', ...often),
    ...limitInputs(filled, language),
  ])
}

/** The form for limits alone. */
export const limitsView = (view: View, filled: FormText): ModalView =>
  modal(view, formWords('en').cancel, limitInputs(filled))

/** The form for the rules of a workspace. */
export const rulesView = (
  view: View,
  { cancel, open, fields }: { cancel: string; open: string; fields: RuleField[] },
): ModalView =>
  modal(
    view,
    cancel,
    fields.map(({ name, field, value }) => fieldInput(name, field, open, value)),
  )

function modal(view: View, cancel: string, blocks: InputBlock[]): ModalView {
  return {
    type: 'modal',
    callback_id: view.id,
    private_metadata: view.metadata,
    title: { type: 'plain_text', text: cut(view.title, limits.viewTitleCharacters) },
    submit: { type: 'plain_text', text: cut(view.submit, limits.viewTitleCharacters) },
    close: { type: 'plain_text', text: cut(cancel, limits.viewTitleCharacters) },
    blocks,
  }
}

const useCaseInput = (label: string, useCase?: string): InputBlock => ({
  ...input('useCase', label, false),
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

const limitInputs = (filled: FormText, language?: string) =>
  formLimits(filled).map((name) =>
    fieldInput(name, fieldIn(language, name), formWords(language).noMatter, filled[name]),
  )

function fieldInput(
  name: string,
  { label, example = '', choices, several }: Field,
  open: string,
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
  const all = [option(open, noMatter.value), ...options]
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
