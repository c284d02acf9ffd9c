import { UserError } from '../../errors.ts'
import { slackCode } from './call.ts'

/** Slack's refusal of a token in words that say what to do. */
export function refused(error: unknown, setting: string): Error {
  const code = slackCode(error)
  return code
    ? new UserError(
        `Slack refused ${setting} (${code}). Copy it again from the app's settings page.`,
      )
    : new UserError(
        'Slack cannot be reached. Check the network, and SLACK_API_URL when it is set.',
        { cause: error },
      )
}
