import * as webApi from '@slack/web-api'
import manifest from '../../../slack-manifest.json' with { type: 'json' }
import type { SlackConfig } from '../../config.ts'
import { right, wrong, type Finding } from '../finding.ts'
import { sdkLogger } from './logger.ts'
import { refused } from './refused.ts'

/** Whether Slack takes the tokens, and which scopes the app lacks. */
export async function* examineSlack(config: SlackConfig): AsyncGenerator<Finding> {
  const connect = (token: string) =>
    new webApi.WebClient(token, {
      slackApiUrl: config.apiUrl,
      retryConfig: { retries: 0 },
      timeout: 10_000,
      // What the SDK would log is said in the finding.
      logger: sdkLogger(() => undefined),
    })
  try {
    const who = await connect(config.botToken).auth.test()
    yield right('Slack token', `it is ${who.user} in ${who.team}.`)
    const scopes = new Set(who.response_metadata?.scopes)
    const missing = manifest.oauth_config.scopes.bot.filter((scope) => !scopes.has(scope))
    yield missing.length === 0
      ? right('Slack scopes', 'all are granted.')
      : wrong(
          'Slack scopes',
          `missing: ${missing.join(', ')}. Add them under OAuth & Permissions and reinstall the app.`,
        )
  } catch (error) {
    yield wrong('Slack token', refused(error, 'SLACK_BOT_TOKEN').message)
  }
  if (config.transport.kind === 'http')
    return yield right(
      'Slack events',
      'come by HTTP: the request URL in the app has to end in /slack/events; a wrong signing secret shows as 401 there.',
    )
  try {
    await connect(config.transport.appToken).apps.connections.open({})
    yield right('Slack events', 'come by Socket Mode, and the app token is accepted.')
  } catch (error) {
    yield wrong('Slack token', refused(error, 'SLACK_APP_TOKEN').message)
  }
}
