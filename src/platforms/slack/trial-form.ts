import type { InputBlock, ModalView } from '@slack/types'
import { ids } from './buttons.ts'
import { cut } from './escape.ts'
import { limits } from './limits.ts'

const tryFields = ['examples', 'file', 'models', 'system', 'check'] as const
type TryField = (typeof tryFields)[number]

const action = 'value'

/** "Try them": examples, typed or as a file, and what holds for all of them. `example`: one that is there already. */
export function tryView(metadata: string, models: string, example = ''): ModalView {
  return {
    type: 'modal',
    callback_id: ids.tryForm,
    private_metadata: metadata,
    title: { type: 'plain_text', text: 'Try them' },
    submit: { type: 'plain_text', text: 'What does it cost?' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      text('examples', 'Your examples', {
        hint: 'One prompt a line, up to 30. Or JSON lines or CSV with prompt and expected: then answers are checked, else people here vote on them.',
        multiline: true,
        value: example,
      }),
      {
        type: 'input',
        block_id: 'file',
        optional: true,
        label: { type: 'plain_text', text: 'Or a file' },
        element: {
          type: 'file_input',
          action_id: action,
          filetypes: ['txt', 'csv', 'json', 'jsonl'],
          max_files: 1,
        },
      },
      text('models', 'Models', {
        hint: `Two to four, separated by commas. ${models && `Left empty: ${models}`}`,
      }),
      text('system', 'System prompt for all', { multiline: true }),
      text('check', 'Check for all', { hint: 'For example: contains: refund, or judge: polite' }),
    ],
  }
}

function text(
  name: TryField,
  label: string,
  { hint, multiline = false, value }: { hint?: string; multiline?: boolean; value?: string },
): InputBlock {
  return {
    type: 'input',
    block_id: name,
    optional: true,
    label: { type: 'plain_text', text: label },
    ...(hint && {
      hint: { type: 'plain_text', text: cut(hint.trim(), limits.inputLabelCharacters) },
    }),
    element: {
      type: 'plain_text_input',
      action_id: action,
      multiline,
      ...(value && { initial_value: value }),
    },
  }
}

/** The part of a submitted view that is read here. */
type ViewState = Record<string, Record<string, { value?: string | null; files?: unknown }>>

/** What was filled in, and the files, as Slack describes them. */
export function readTryForm(values: ViewState) {
  const field = (name: TryField) => values[name]?.[action]
  const filled = tryFields.flatMap((name) => {
    const value = field(name)?.value?.trim()
    return value ? [[name, value] as const] : []
  })
  return { fields: Object.fromEntries(filled), files: field('file')?.files }
}
