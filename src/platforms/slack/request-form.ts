import type { InputBlock, ModalView, PlainTextOption } from '@slack/types'
import type { FormText, RequestForm } from '../../requirements/form.ts'
import { languageName, regionName } from '../../format.ts'
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

/** Fields of the form; their names are those of the blocks, so that errors land under the right one. */
export type FormPart =
  | 'useCase'
  | 'workload'
  | 'budget'
  | 'context'
  | 'weights'
  | 'languages'
  | 'region'

const action = 'value'
const allParts: FormPart[] = [
  'useCase',
  'workload',
  'budget',
  'context',
  'weights',
  'languages',
  'region',
]

const languageCodes =
  'en de fr es pt it nl pl sv da no fi cs sk hu ro bg el ru uk tr ar he fa hi ur bn ta te mr zh ja ko vi th id ms sw ca hr sr sl lt lv et'.split(
    ' ',
  )
const regionCodes = ['eu', 'us', 'gb', 'fr', 'de', 'ch', 'ca', 'au', 'jp', 'kr', 'in', 'br']
const weights = [
  { text: 'Open or proprietary', value: 'any' },
  { text: 'Only open weights', value: 'open' },
  { text: 'Only proprietary', value: 'closed' },
]

export function formView(
  view: { id: string; title: string; submit: string; metadata: string },
  filled: Partial<RequestForm> = {},
  parts = allParts,
): ModalView {
  return {
    type: 'modal',
    callback_id: view.id,
    private_metadata: view.metadata,
    title: { type: 'plain_text', text: cut(view.title, limits.viewTitleCharacters) },
    submit: { type: 'plain_text', text: view.submit },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: parts.map((part) => builders[part](filled)),
  }
}

const builders: Record<FormPart, (filled: Partial<RequestForm>) => InputBlock> = {
  useCase: ({ useCase }) => ({
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
  }),
  workload: ({ requestsPerMonth }) =>
    textInput('workload', 'How often?', '2,000 a month, 500 a day', requestsPerMonth),
  budget: ({ maxMonthlyUsd }) =>
    textInput('budget', 'Budget in US dollars a month', '300', maxMonthlyUsd),
  context: ({ minContextTokens }) =>
    textInput('context', 'Context window, at least', '200k', minContextTokens),
  weights: ({ openWeights }) => {
    const chosen = openWeights === undefined ? 'any' : openWeights ? 'open' : 'closed'
    const options = weights.map(({ text, value }) => option(text, value))
    const initial = options.find(({ value }) => value === chosen)
    return {
      ...input('weights', 'Open or proprietary?', false),
      element: { type: 'radio_buttons', action_id: action, options, initial_option: initial },
    }
  },
  languages: ({ languages = [] }) => {
    const options = languageCodes.map((code) => option(languageName(code), code))
    const initial = options.filter(({ value }) => languages.includes(value ?? ''))
    return {
      ...input('languages', 'Languages', true),
      element: {
        type: 'multi_static_select',
        action_id: action,
        options: options.toSorted((a, b) => a.text.text.localeCompare(b.text.text)),
        ...(initial.length && { initial_options: initial }),
      },
    }
  },
  region: ({ region }) => {
    const options = regionCodes.map((code) => option(regionName(code), code))
    const initial = options.find(({ value }) => value === region)
    return {
      ...input('region', 'Where the data has to stay', true),
      element: {
        type: 'static_select',
        action_id: action,
        options,
        ...(initial && { initial_option: initial }),
      },
    }
  },
}

function input(part: FormPart, label: string, optional: boolean) {
  return {
    type: 'input' as const,
    block_id: part,
    label: { type: 'plain_text' as const, text: label },
    optional,
  }
}

function textInput(part: FormPart, label: string, example: string, value?: number): InputBlock {
  return {
    ...input(part, label, true),
    element: {
      type: 'plain_text_input',
      action_id: action,
      placeholder: { type: 'plain_text', text: example },
      ...(value !== undefined && { initial_value: value.toLocaleString('en-US') }),
    },
  }
}

function option(text: string, value: string): PlainTextOption {
  return { text: { type: 'plain_text', text: cut(text, limits.optionCharacters) }, value }
}

/** What was filled in, as typed. */
export function readForm(values: ViewState): FormText {
  const field = (part: FormPart) => values[part]?.[action]
  const chosen = field('weights')?.selected_option?.value
  return {
    useCase: field('useCase')?.value ?? '',
    workload: field('workload')?.value ?? '',
    budget: field('budget')?.value ?? '',
    context: field('context')?.value ?? '',
    openWeights: chosen === 'open' ? true : chosen === 'closed' ? false : undefined,
    languages: field('languages')?.selected_options?.map(({ value }) => value) ?? [],
    region: field('region')?.selected_option?.value,
  }
}
