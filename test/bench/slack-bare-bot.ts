/** The least a Bolt bot does: acknowledge, then post. What the product's acknowledgement is measured against. */
import { App } from '@slack/bolt'

const app = new App({
  token: process.env['SLACK_BOT_TOKEN'],
  appToken: process.env['SLACK_APP_TOKEN'],
  socketMode: true,
  clientOptions: { slackApiUrl: process.env['SLACK_API_URL'] },
  installerOptions: { clientOptions: { slackApiUrl: process.env['SLACK_API_URL'] } },
})
app.command('/recommend-model', async ({ ack, command, say }) => {
  await ack()
  await say(command.text)
})
await app.start()
