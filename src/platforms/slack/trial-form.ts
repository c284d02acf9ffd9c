import type { InputBlock, ModalView } from '@slack/types'
import type { TrialForm } from '../../conversation/trial-form.ts'
import { ids } from './buttons.ts'
import { cut } from './escape.ts'
import { limits } from './limits.ts'
import { filledIn, type ViewState } from './request-form.ts'

const action = 'value'

/** "Try them": examples, typed or as a file, and what holds for all of them. `example`: one that is there already. */
export function tryView(metadata: string, words: TrialForm, example = ''): ModalView {
  const title = (said: string) => ({
    type: 'plain_text' as const,
    text: cut(said, limits.viewTitleCharacters),
  })
  return {
    type: 'modal',
    callback_id: ids.tryForm,
    private_metadata: metadata,
    title: title(words.title),
    submit: title(words.submit),
    close: title(words.cancel),
    blocks: [
      text('examples', words.examples, words.examplesHint, { multiline: true, value: example }),
      {
        type: 'input',
        block_id: 'file',
        optional: true,
        label: { type: 'plain_text', text: words.file },
        hint: { type: 'plain_text', text: words.fileHint },
        element: {
          type: 'file_input',
          action_id: action,
          filetypes: ['txt', 'csv', 'json', 'jsonl'],
          max_files: 1,
        },
      },
      text('models', words.models, words.modelsHint),
      text('system', words.system, words.forAll, { multiline: true }),
      text('check', words.check, `${words.checkHint} (contains: refund, judge: polite)`),
    ],
  }
}

function text(
  name: string,
  label: string,
  hint: string,
  { multiline = false, value }: { multiline?: boolean; value?: string } = {},
): InputBlock {
  return {
    type: 'input',
    block_id: name,
    optional: true,
    label: { type: 'plain_text', text: label },
    hint: { type: 'plain_text', text: cut(hint, limits.inputLabelCharacters) },
    element: {
      type: 'plain_text_input',
      action_id: action,
      multiline,
      ...(value && { initial_value: value }),
    },
  }
}

/** What was filled in, and the files, as Slack describes them. */
export function readTryForm(values: ViewState) {
  const filled = Object.entries(filledIn(values)).map(([name, value]) => [name, value.trim()])
  return {
    fields: Object.fromEntries(filled.filter(([, value]) => value)) as Partial<
      Record<string, string>
    >,
    files: values['file']?.[action]?.files,
  }
}
