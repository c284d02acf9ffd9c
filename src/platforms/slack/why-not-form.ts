import { ids } from './buttons.ts'
import type { View } from './form.ts'

export const whyNotBlock = 'model'

/** "Why not ...": a model is chosen from all that we know. */
export const whyNotView: View = {
  callback_id: ids.whyNotForm,
  title: { type: 'plain_text', text: 'Why not ...' },
  submit: { type: 'plain_text', text: 'Ask' },
  close: { type: 'plain_text', text: 'Cancel' },
  blocks: [
    {
      type: 'input',
      block_id: whyNotBlock,
      label: { type: 'plain_text', text: 'Which model?' },
      element: {
        type: 'external_select',
        action_id: ids.whyNotModel,
        min_query_length: 2,
        placeholder: { type: 'plain_text', text: 'Type a part of its name' },
      },
    },
  ],
}
