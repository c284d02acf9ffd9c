import { setTimeout as sleep } from 'node:timers/promises'
import { WebClient } from '@slack/web-api'
import type { CurrentServices } from '../../command.ts'
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
import { fetchText } from './fetch.ts'
import { openMemory } from './conversation.ts'
import type { Handle } from './delivery.ts'
import { sdkLogger } from './logger.ts'
import { createPoster } from './post.ts'
import { createProgress } from './progress.ts'
import type { Reception } from './reception.ts'
import { refused } from './refused.ts'
import { createTurns } from './turns.ts'
import { within } from './within.ts'

/** One request to Slack; what lasts longer will not come. */
const callTimeoutMs = 10_000
/** Bolt takes a tenth of a second to load: it is loaded with the first delivery, or when the start is over. */
const startMs = 1000
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
    fetch: fetchText,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  }
  const client = new WebClient(config.botToken, clientOptions)
  // It connects while the rest comes up; what arrives meanwhile is acknowledged and waits.
  const deliveries = holdDeliveries()
  const connected = reception.start(deliveries.handle)
  // It is waited for below, and must not count as unhandled until then.
  connected.catch(() => undefined)
  const who = await signIn(client, pause).catch(async (error: unknown) => {
    await connected.then(reception.disconnect).catch(() => undefined)
    await reception.close()
    throw refused(error, 'SLACK_BOT_TOKEN')
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
  const { botId, botUserId: userId } = who
  const parts = { token: config.botToken, botId, userId, clientOptions, desk, turns, warn }
  const startIsOver = sleep(startMs, undefined, { ref: false })
  const load = async () => {
    await Promise.race([deliveries.begun, startIsOver])
    const { openApp } = await import('./app.ts')
    deliveries.open(openApp(parts))
  }
  load().catch((error: unknown) => reportBug('slack', error))
  await connected
  return {
    name: 'Slack',
    isConnected: reception.isConnected,
    async stop() {
      await reception.disconnect()
      await within(deliveries.settled().then(turns.settled), farewellMs)
      await reception.close()
    },
  }
}

/** Deliveries that wait until there is somebody to handle them. */
function holdDeliveries() {
  const opened = Promise.withResolvers<Handle>()
  const first = Promise.withResolvers<void>()
  const underWay = new Set<Promise<void>>()
  const handle: Handle = (delivery) => {
    first.resolve()
    const begun = opened.promise.then((begin) => begin(delivery))
    const done = begun.then((work) => work.done)
    underWay.add(done)
    void done.finally(() => underWay.delete(done))
    return { acknowledgement: begun.then((work) => work.acknowledgement), done }
  }
  return {
    handle,
    /** The first one is there. */
    begun: first.promise,
    open: opened.resolve,
    settled: () => Promise.all(underWay),
  }
}

async function signIn(client: WebClient, pause: Pause) {
  const { bot_id: botId, user_id: botUserId = '' } = await callSlack(() => client.auth.test(), {
    pause,
  })
  return { botId, botUserId }
}
