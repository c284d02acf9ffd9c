import type { ActionsBlock, Button, ContextActionsBlock, KnownBlock } from '@slack/types'
import {
  answerControls,
  answersTo,
  controls,
  labelOf,
  type Choice,
  type Control,
} from '../../conversation/controls.ts'
import type { Reply } from '../../reply/reply.ts'
import { aroundIn } from '../../reply/words/around/index.ts'
import { cut } from '../../printable.ts'
import { limits } from './limits.ts'

/** Ids of everything that can be pressed or filled in; the version lets old messages be told apart later. */
export const ids = {
  control: (name: string) => `shortlist.1.${name}`,
  anyControl: new RegExp(
    `^shortlist\\.1\\.(?:${[...controls, 'open', 'context', 'more', 'feedback'].join('|')})(?:\\.\\d)?$`,
  ),
  requestForm: 'shortlist.1.request',
  tryForm: 'shortlist.1.try-form',
  policyForm: 'shortlist.1.policy-form',
  whyNotForm: 'shortlist.1.why-not-form',
  whyNotModel: 'shortlist.1.why-not-model',
  newRequest: 'shortlist.1.new-request',
  preferences: 'shortlist.1.preferences',
  preferencesForm: 'shortlist.1.preferences-form',
  messageShortcut: 'shortlist.1.recommend-for-message',
  exampleShortcut: 'shortlist.1.use-as-example',
} as const

/** What some controls were called on older messages. */
const formerNames: Record<string, Control> = { open: 'open-only', context: 'longer' }

export interface ReadControl {
  control: Control
  value?: string
  /** The thread that words for one person belong to. */
  thread?: string
}

/** What was pressed or chosen; undefined for what this version did not write. */
export function readControl(action: {
  action_id: string
  value?: string
  selected_option?: { value?: string } | null
}): ReadControl | undefined {
  const name = action.action_id.split('.')[2] ?? ''
  const chosen = action.selected_option?.value
  if (name === 'more') return known(chosen ?? '')
  if (name === 'feedback') {
    const [vote, ...key] = (action.value ?? '').split(' ')
    return { control: vote === 'up' ? 'helpful' : 'not-helpful', value: key.join(' ') }
  }
  const [thread, ...value] = (action.value ?? '').split(' ')
  const found = known(name)
  return found && { ...found, thread: thread || undefined, value: value.join(' ') || undefined }
}

function known(name: string): ReadControl | undefined {
  const control = formerNames[name] ?? controls.find((one) => one === name)
  return control && { control }
}

/** One primary button and few others under an answer with a list; the rest is in a menu. */
export function controlBlocks(reply: Reply, quiet: boolean): KnownBlock[] {
  const { buttons, menu } = answerControls(reply, quiet)
  const answers = answersTo(reply)
  const asked = answers.length ? [choiceButtons(answers, '')] : []
  if (menu.length === 0) return asked
  const elements: ActionsBlock['elements'] = buttons.map((control, i) => ({
    ...button(ids.control(control), labelOf(control, reply.language)),
    ...(i === 0 && { style: 'primary' as const }),
  }))
  elements.push({
    type: 'static_select',
    action_id: ids.control('more'),
    placeholder: { type: 'plain_text', text: aroundIn(reply.language).more },
    options: menu.map((control) => ({
      text: { type: 'plain_text', text: labelOf(control, reply.language) },
      value: control,
    })),
  })
  return [...asked, { type: 'actions', elements }]
}

/** Buttons beside words for one person; `thread`: where they belong. */
export function choiceButtons(choices: Choice[], thread: string): ActionsBlock {
  return {
    type: 'actions',
    elements: choices.map(({ label: text, control, value = '' }, i) => ({
      ...button(ids.control(`${control}.${i}`), text),
      value: cut(`${thread} ${value}`, limits.buttonValueCharacters),
    })),
  }
}

/** Vote on an answer; `key` names the answer. */
export function feedback(key: string, language?: string): ContextActionsBlock {
  const vote = (control: Control, way: 'up' | 'down') => ({
    text: { type: 'plain_text' as const, text: labelOf(control, language) },
    accessibility_label: labelOf(control, language),
    value: cut(`${way} ${key}`, limits.buttonValueCharacters),
  })
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: ids.control('feedback'),
        positive_button: vote('helpful', 'up'),
        negative_button: vote('not-helpful', 'down'),
      },
    ],
  }
}

export function button(actionId: string, text: string): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: cut(text, limits.buttonCharacters) },
  }
}
