import { UnconfirmedError } from '../../conversation/surface.ts'
import * as webApi from '@slack/web-api'
import { slackCode } from './call.ts'

/** Why Slack will never take a message where it was to stand; undefined where that is not the reason. */
export function refusalSentence(error: unknown): string | undefined {
  const code = slackCode(error)
  return code && sentences[code]
}

/** What went wrong on the way to Slack, for the person who asked, with what to do next; undefined where Slack has no part in it. */
export function refusalOf(error: unknown): string | undefined {
  if (error instanceof UnconfirmedError)
    return 'Slack did not confirm that the answer arrived. If you do not see it, please ask again.'
  const isOfSlack = error instanceof webApi.SlackError
  return (
    refusalSentence(error) ??
    (isOfSlack ? 'Slack did not take the answer. Please try again in a minute.' : undefined)
  )
}

const notMember =
  'I cannot write in this channel. Add me with /invite and my name, or send me a direct message.'

const sentences: Record<string, string> = {
  not_in_channel: notMember,
  channel_not_found: notMember,
  is_archived: 'This channel is archived, so nobody can write in it. Please ask in another one.',
  restricted_action:
    'The settings of this channel do not let me write here. Ask me in another one.',
  restricted_action_read_only_channel:
    'Only some people may write in this channel. Please ask me in another one.',
  thread_not_found: 'This thread is gone. Please ask again in a new one.',
  expired_trigger_id:
    'Slack was too slow to open the form. Please press it again, or write your use case after the command.',
  exchanged_trigger_id: 'The form was already opened. Please press it again.',
  trigger_expired:
    'Slack was too slow to open the form. Please press it again, or write your use case after the command.',
  missing_scope:
    'This app lacks a permission it needs here. Whoever installed it has to add it again.',
  user_not_found: 'Slack does not know this person any more.',
}
