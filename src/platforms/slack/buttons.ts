import type { ActionsBlock, Button, ContextActionsBlock, KnownBlock } from '@slack/types'
import { tokens } from '../../format.ts'
import type { Thread } from '../../store/thread.ts'
import { cut } from './escape.ts'
import { limits } from './limits.ts'

/** Ids of everything that can be pressed or filled in; the version lets old messages be told apart later. */
export const ids = {
  action: (name: string) => `shortlist.1.${name}`,
  anyStep: /^shortlist\.1\.(?:cheaper|open|context|compare|start-over)$/,
  whyNot: 'shortlist.1.why-not',
  edit: 'shortlist.1.edit',
  details: 'shortlist.1.details',
  more: 'shortlist.1.more',
  feedback: 'shortlist.1.feedback',
  requestForm: 'shortlist.1.request',
  whyNotForm: 'shortlist.1.why-not-form',
  whyNotModel: 'shortlist.1.why-not-model',
  preferences: 'shortlist.1.preferences',
  preferencesForm: 'shortlist.1.preferences-form',
  messageShortcut: 'shortlist.1.recommend-for-message',
} as const

export type Step = 'cheaper' | 'open' | 'context' | 'compare' | 'start-over'

const contextSteps = [32_000, 64_000, 128_000, 200_000, 400_000, 1_000_000, 2_000_000, 10_000_000]

/** What pressing a button says in the conversation: the same as typing it. `contexts`: windows of the current picks. */
export function stepText(step: Step, thread: Thread, contexts: number[]): string {
  switch (step) {
    case 'cheaper':
      return 'cheaper'
    case 'open':
      return 'only open weights'
    case 'compare':
      return `compare ${thread.picks.join(' and ')}`
    case 'start-over':
      return 'start over'
    case 'context': {
      const now = Math.max(thread.requirement.limits.minContextTokens ?? 0, Math.min(...contexts))
      const next = contextSteps.find((size) => size > now * 1.05) ?? now * 2
      return `at least ${tokens(next)} tokens of context`
    }
  }
}

export const stepLabels: Record<Step, string> = {
  cheaper: 'Cheaper',
  open: 'Only open weights',
  context: 'Longer context',
  compare: 'Compare',
  'start-over': 'Start over',
}

/** The buttons under an answer with a list. `quiet`: the bot answers here only when mentioned. */
export function answerControls(quiet: boolean): KnownBlock[] {
  return [
    actions(step('cheaper'), step('open'), step('context'), step('compare'), {
      ...button(ids.whyNot, 'Why not ...'),
    }),
    {
      type: 'actions',
      elements: [
        button(ids.details, 'Details'),
        button(ids.edit, 'Edit the request'),
        step('start-over'),
        {
          type: 'overflow',
          action_id: ids.more,
          options: [
            {
              text: {
                type: 'plain_text',
                text: quiet ? 'Answer every reply here' : 'Answer only when mentioned',
              },
              value: quiet ? 'aloud' : 'quiet',
            },
          ],
        },
      ],
    },
  ]
}

/** Vote on an answer; `key` names the answer. */
export function feedback(key: string): ContextActionsBlock {
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: ids.feedback,
        positive_button: {
          text: { type: 'plain_text', text: 'Helpful' },
          accessibility_label: 'This answer helped',
          value: cut(`up ${key}`, limits.buttonValueCharacters),
        },
        negative_button: {
          text: { type: 'plain_text', text: 'Not helpful' },
          accessibility_label: 'This answer did not help',
          value: cut(`down ${key}`, limits.buttonValueCharacters),
        },
      },
    ],
  }
}

export function button(actionId: string, text: string): Button {
  return { type: 'button', action_id: actionId, text: { type: 'plain_text', text } }
}

const step = (name: Step) => button(ids.action(name), stepLabels[name])
const actions = (...elements: Button[]): ActionsBlock => ({ type: 'actions', elements })
