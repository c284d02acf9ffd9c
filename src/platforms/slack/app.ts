import { App, type Receiver } from '@slack/bolt'
import type { WebClientOptions } from '@slack/web-api'
import type { Bot } from './bot.ts'
import { registerInteractions } from './interactions/index.ts'

interface AppParts extends Omit<Bot, 'app'> {
  token: string
  /** The bot's own id beside its user id. */
  botId: string | undefined
  clientOptions: WebClientOptions
}

/** Bolt with everything people can do. */
export function openApp({ token, botId, clientOptions, ...bot }: AppParts): App {
  const { userId: botUserId, reportBug } = bot
  const app = new App({
    receiver: elsewhere,
    authorize: () => Promise.resolve({ botToken: token, botId, botUserId }),
    convoStore: false,
    logger: clientOptions.logger,
    clientOptions,
  })
  app.error(async (error) => reportBug('slack', error.original ?? error))
  registerInteractions({ ...bot, app })
  return app
}

/** What arrives is written down before Bolt sees it: transport.ts and delivery.ts bring it. */
const elsewhere: Receiver = {
  init: () => undefined,
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
}
