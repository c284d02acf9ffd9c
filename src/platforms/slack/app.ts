import { App, type Receiver } from '@slack/bolt'
import type { WebClientOptions } from '@slack/web-api'
import { asRequest, type RequestContext } from '../../context.ts'
import type { Bot } from './bot.ts'
import { forgetPerson } from './forget.ts'
import { registerInteractions } from './interactions/index.ts'
import type { Handle } from './delivery.ts'

interface AppParts extends Omit<Bot, 'app'> {
  token: string
  /** The bot's own id beside its user id. */
  botId: string | undefined
  clientOptions: WebClientOptions
}

/** Bolt with everything people can do; what arrives is handed to it. */
export function openApp({ token, botId, clientOptions, ...bot }: AppParts): Handle {
  const { desk, userId: botUserId } = bot
  const { reportBug } = desk
  const app = new App({
    receiver: elsewhere,
    authorize: () => Promise.resolve({ botToken: token, botId, botUserId }),
    convoStore: false,
    logger: clientOptions.logger,
    clientOptions,
  })
  app.use(({ context, next }) => {
    const { teamId: workspace, userId: user } = context
    const { delivery, takenOver } = context as OfDelivery
    const about = { platform: 'slack', workspace, user, delivery, takenOver }
    const task = async () => {
      await next()
      if (user && (await desk.forgotten.sinceItBegan()))
        await forgetPerson(desk, workspace ?? '', user)
    }
    return asRequest(about, task, desk.observe)
  })
  app.error(async (error) => reportBug('slack', error.original ?? error))
  registerInteractions({ ...bot, app })
  return ({ id, body, takenOver }) => {
    const acknowledgement = Promise.withResolvers<unknown>()
    const ack = async (content?: unknown) => acknowledgement.resolve(content)
    const customProperties: OfDelivery = { delivery: id, takenOver }
    const done = app.processEvent({ body, ack, customProperties: { ...customProperties } })
    return {
      acknowledgement: acknowledgement.promise,
      done: done.catch((error: unknown) => reportBug('slack', error)),
    }
  }
}

/** Bolt's side of the reception, which has its own connection to Slack. */
const elsewhere: Receiver = {
  init: () => undefined,
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
}

/** What Bolt's context carries of a delivery. */
type OfDelivery = Pick<RequestContext, 'delivery' | 'takenOver'>
