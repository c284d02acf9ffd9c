import { App, webApi, type Receiver } from '@slack/bolt'
import type { CurrentServices } from '../../command.ts'
import { asRequest, type RequestContext } from '../../context.ts'
import type { SlackConfig } from '../../config.ts'
import { redact } from '../../redact.ts'
import type { Store } from '../../store/store.ts'
import type { Handling, ReportBug } from '../handle.ts'
import { openForgotten } from '../forgotten.ts'
import { createPainter } from '../painter.ts'
import type { RunningPlatform } from '../platform.ts'
import { createSlices } from '../slices.ts'
import { callSlack, slackCode, wait, type Pause } from './call.ts'
import { createCharts } from './charts.ts'
import { openMemory } from './conversation.ts'
import { forgetPerson } from './forget.ts'
import { registerInteractions } from './interactions/index.ts'
import { sdkLogger } from './logger.ts'
import { createPoster } from './post.ts'
import { createProgress } from './progress.ts'
import type { Handle, Reception } from './reception.ts'
import { refused } from './transport.ts'
import { createTurns } from './turns.ts'
import { within } from './within.ts'

/** One request to Slack; what lasts longer will not come. */
const callTimeoutMs = 10_000
/** What people were promised is finished before the process ends, but not at any price. */
const farewellMs = 6000

export interface SlackOptions extends Handling {
  config: SlackConfig
  reception: Reception
  services: CurrentServices
  store: Store
  warn(message: string): void
  /** For tests. */
  pause?: Pause
  now?(): Date
  progressDelayMs?: number
}

/** Connects to Slack and answers until it is stopped. Throws UserError when Slack refuses the tokens. */
export async function startSlack(options: SlackOptions): Promise<RunningPlatform> {
  const { config, reception, services, store, gate, observe } = options
  const { pause = wait, now = () => new Date() } = options
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
  const client = new webApi.WebClient(config.botToken, clientOptions)
  // It connects while the rest comes up; what arrives meanwhile is acknowledged and waits.
  const opened = Promise.withResolvers<Handle>()
  const connected = reception.start(whenOpen(opened.promise))
  // It is waited for below, and must not count as unhandled until then.
  connected.catch(() => undefined)
  const who = await signIn(client, pause).catch(async (error: unknown) => {
    await connected.then(reception.disconnect).catch(() => undefined)
    await reception.close()
    throw refused(error, 'SLACK_BOT_TOKEN')
  })
  const app = new App({
    receiver: elsewhere,
    authorize: () => Promise.resolve({ botToken: config.botToken, ...who }),
    convoStore: false,
    logger,
    clientOptions,
  })
  const slice = createSlices()
  const desk = {
    client,
    services,
    memory: openMemory(store),
    forgotten: openForgotten(store),
    reception,
    poster: createPoster(client, pause),
    progress: createProgress(client, options.progressDelayMs),
    charts: createCharts(client, pause, createPainter(slice, pause), warn),
    slice,
    reportBug,
    gate,
    observe,
    now,
  }
  const turns = createTurns(desk)
  app.use(({ context, next }) => {
    const { teamId: workspace, userId: user } = context
    const { delivery, takenOver } = context as OfDelivery
    const about = { platform: 'slack', workspace, user, delivery, takenOver }
    const task = async () => {
      await next()
      if (user && (await desk.forgotten.sinceItBegan()))
        await forgetPerson(desk, workspace ?? '', user)
    }
    return asRequest(about, task, observe)
  })
  app.error(async (error) => reportBug('slack', error.original ?? error))
  registerInteractions({ app, desk, turns, userId: who.botUserId, warn })
  const underWay = new Set<Promise<void>>()
  opened.resolve(handOver(app, underWay, reportBug))
  await connected
  return {
    name: 'Slack',
    isConnected: reception.isConnected,
    async stop() {
      await reception.disconnect()
      await within(Promise.all([...underWay]).then(turns.settled), farewellMs)
      await reception.close()
    },
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

function whenOpen(handle: Promise<Handle>): Handle {
  return (delivery) => {
    const begun = handle.then((begin) => begin(delivery))
    return {
      acknowledgement: begun.then(({ acknowledgement }) => acknowledgement),
      done: begun.then(({ done }) => done),
    }
  }
}

/** `underWay`: filled with what is being worked on. */
function handOver(app: App, underWay: Set<Promise<void>>, reportBug: ReportBug): Handle {
  return ({ id, body, takenOver }) => {
    const acknowledgement = Promise.withResolvers<unknown>()
    const ack = async (content?: unknown) => acknowledgement.resolve(content)
    const customProperties: OfDelivery = { delivery: id, takenOver }
    const done = app
      .processEvent({ body, ack, customProperties: { ...customProperties } })
      .catch((error: unknown) => reportBug('slack', error))
    underWay.add(done)
    void done.finally(() => underWay.delete(done))
    return { acknowledgement: acknowledgement.promise, done }
  }
}

async function signIn(client: webApi.WebClient, pause: Pause) {
  const { bot_id: botId, user_id: botUserId = '' } = await callSlack(() => client.auth.test(), {
    pause,
  })
  return { botId, botUserId }
}
