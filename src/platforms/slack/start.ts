import { setTimeout as sleep } from 'node:timers/promises'
import { App, type Receiver } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import type { CurrentServices } from '../../command.ts'
import type { SlackConfig } from '../../config.ts'
import { asRequest } from '../../context.ts'
import { createAcceptance } from '../../conversation/accept.ts'
import type { Handling, ReportBug } from '../../conversation/run-command.ts'
import { redact } from '../../redact.ts'
import type { Store } from '../../store/store.ts'
import { createConversations } from '../../conversation/converse.ts'
import { openMemory } from '../../conversation/memory.ts'
import { createPainter } from '../../conversation/painter.ts'
import type { Take } from '../edge.ts'
import type { RunningPlatform } from '../platform.ts'
import { callSlack, slackCode, type Pause } from './call.ts'
import { createCharts } from './charts.ts'
import { bodySchema, createIntake, senderOf, type Body } from './delivery.ts'
import { refusalSentence } from './failure.ts'
import { tellGivenUp } from './given-up.ts'
import { registerInteractions } from './interactions/index.ts'
import { sdkLogger } from './logger.ts'
import { pin } from './pin.ts'
import { createPoster } from './post.ts'
import { createProgress } from './progress.ts'
import { refused } from './refused.ts'
import { say } from './surface.ts'
import { createTransport } from './transport.ts'
import { within } from '../within.ts'

/** One request to Slack; what lasts longer will not come. Others wait for it in the queue of their channel. */
const callTimeoutMs = 5000
/** What people were promised is finished before the process ends, but not at any price. */
const farewellMs = 6000

export interface SlackOptions extends Handling {
  config: SlackConfig
  services: CurrentServices
  store: Store
  warn(message: string): void
  /** Others who are served at the port for HTTP, by path. */
  routes?: Record<string, Take>
  /** For tests. */
  pause?: Pause
  now?(): Date
  progressDelayMs?: number
  lookEveryMs?: number
}

/** What nobody asked for is tried again within this. */
const toldWithinMs = 2 * 60 * 60_000

/** Connects to Slack and answers until it is stopped. Throws UserError when Slack refuses the tokens. */
export async function startSlack(options: SlackOptions): Promise<RunningPlatform> {
  const { config, services, store, gate, observe, routes } = options
  const { pause = sleep, now = () => new Date() } = options
  const warn = (message: string) => options.warn(redact(message))
  const reportBug: ReportBug = (id, error) =>
    // A refusal by Slack needs no stack: its code says it all.
    slackCode(error) ? warn(`Slack: ${slackCode(error)}`) : options.reportBug(id, error)
  const logger = sdkLogger(warn)
  const clientOptions = {
    slackApiUrl: config.apiUrl,
    logger,
    timeout: callTimeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  }
  const client = new WebClient(config.botToken, clientOptions)
  const { botId, userId } = await signIn(client, pause)
  const memory = openMemory(store, 'slack')
  const acceptance = createAcceptance<Body>({
    platform: 'slack',
    store,
    schema: bodySchema,
    about: senderOf,
    services,
    memory,
    reportBug,
    observe,
    everyMs: options.lookEveryMs,
  })
  const parts = {
    client,
    services,
    memory,
    poster: createPoster(client, pause),
    progress: createProgress(client, options.progressDelayMs),
    chartBlock: createCharts(client, pause, createPainter(pause), warn),
    download: { token: config.botToken, apiUrl: config.apiUrl },
    userId,
    reportBug,
    warn,
  }
  const conversations = createConversations({
    services,
    memory,
    forget: acceptance.forget,
    pin: (...message) => pin(parts, ...message),
    now,
    reportBug,
    gate,
    observe,
    // A process that ended meanwhile may have said it: it is looked for first.
    say: (answer) =>
      asRequest({ platform: 'slack', takenOver: Date.now() - toldWithinMs }, () =>
        say(parts, answer),
      ),
  })
  const app = new App({
    receiver: elsewhere,
    authorize: () => Promise.resolve({ botToken: config.botToken, botId, botUserId: userId }),
    convoStore: false,
    logger,
    clientOptions,
  })
  app.error(async (error) => reportBug('slack', error.original ?? error))
  registerInteractions({ ...parts, conversations, app })
  const intake = createIntake(
    acceptance,
    (event) => app.processEvent(event),
    (body) => tellGivenUp({ client, warn }, body),
    warn,
  )
  const transport = createTransport({ config, logger, warn, pause, routes }, intake.receive)
  await transport.start()
  intake.adopt()
  return {
    name: 'Slack',
    isConnected: transport.isConnected,
    tell: conversations.tell,
    channelOf: (place) => Promise.resolve({ ...place, thread: undefined }),
    isRefused: (error) => refusalSentence(error) !== undefined,
    async stop() {
      await transport.stop()
      await within(acceptance.settled(), farewellMs)
      parts.poster.close()
      await acceptance.close()
    },
  }
}

/** What arrives is written down before Bolt sees it: transport.ts and delivery.ts bring it. */
const elsewhere: Receiver = {
  init: () => undefined,
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
}

async function signIn(client: WebClient, pause: Pause) {
  try {
    const { bot_id: botId, user_id: userId = '' } = await callSlack(() => client.auth.test(), {
      pause,
    })
    return { botId, userId }
  } catch (error) {
    throw refused(error, 'SLACK_BOT_TOKEN')
  }
}
