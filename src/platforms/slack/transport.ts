import type { RequestListener } from 'node:http'
import {
  HTTPReceiver,
  SocketModeReceiver,
  type App,
  type Logger,
  type ReceiverEvent,
} from '@slack/bolt'
import type { SlackConfig } from '../../config.ts'
import type { Pause } from './call.ts'
import { refused } from './refused.ts'
import { within } from './within.ts'

const eventsPath = '/slack/events'
const firstPauseMs = 500
const longestPauseMs = 30_000
const callTimeoutMs = 10_000
/** Slack may never answer the goodbye. */
const goodbyeMs = 2000

export interface Transport {
  /** Throws UserError when Slack refuses or cannot be reached. */
  start(): Promise<void>
  stop(): Promise<void>
}

interface TransportOptions {
  config: SlackConfig
  logger: Logger
  warn(message: string): void
  pause: Pause
  /** Others who are served at the same port, by path. */
  routes?: Record<string, RequestListener>
  /** Told when it is connected, and when the connection is lost. */
  onConnection(isConnected: boolean): void
}

type Receive = (event: ReceiverEvent) => Promise<void>

export function createTransport(options: TransportOptions, receive: Receive): Transport {
  const { transport, apiUrl } = options.config
  return transport.kind === 'socket'
    ? socketTransport(transport.appToken, apiUrl, options, receive)
    : httpTransport(transport, options, receive)
}

/** All that the SDK's receivers want of an app is a place to bring events to. */
const appFor = (receive: Receive) => ({ processEvent: receive }) as unknown as App

/**
 * Socket Mode with our own reconnection: the SDK's waits five seconds for the first attempt, and ends the process when
 * Slack cannot be reached at that moment.
 */
function socketTransport(
  appToken: string,
  slackApiUrl: string | undefined,
  { logger, warn, pause, onConnection }: TransportOptions,
  receive: Receive,
): Transport {
  const clientOptions = { slackApiUrl, retryConfig: { retries: 0 }, timeout: callTimeoutMs }
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  })
  receiver.init(appFor(receive))
  const { client } = receiver
  const state = { isStopped: false, isConnecting: true }
  client.on('connected', () => onConnection(true))
  const reconnect = async () => {
    state.isConnecting = true
    for (let tries = 0; !state.isStopped; tries += 1) {
      try {
        await client.start()
        break
      } catch {
        const ms = Math.min(firstPauseMs * 2 ** tries, longestPauseMs)
        warn(`Slack: the connection is lost; the next attempt is in ${ms / 1000} s.`)
        await pause(ms)
      }
    }
    state.isConnecting = false
  }
  client.on('disconnected', () => {
    onConnection(false)
    if (!state.isStopped && !state.isConnecting) void reconnect()
  })
  return {
    async start() {
      try {
        await client.start()
      } catch (error) {
        throw refused(error, 'SLACK_APP_TOKEN')
      }
      state.isConnecting = false
    },
    async stop() {
      state.isStopped = true
      await within(client.disconnect(), goodbyeMs)
    },
  }
}

/** HTTP: signatures and timestamps are checked by the SDK before anything else is read. */
function httpTransport(
  { signingSecret, port, host }: { signingSecret: string; port: number; host?: string },
  { logger, routes = {}, onConnection }: TransportOptions,
  receive: Receive,
): Transport {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger,
    endpoints: eventsPath,
    // Other paths, and what is no path at all.
    dispatchErrorHandler: ({ response }) => void response.writeHead(404).end(),
    customRoutes: [
      {
        path: '/health',
        method: 'GET',
        handler: (_, response) => void response.writeHead(200).end('ok'),
      },
      ...Object.entries(routes).map(([path, handler]) => ({ path, method: 'POST', handler })),
    ],
  })
  receiver.init(appFor(receive))
  return {
    async start() {
      await receiver.start({ port, host })
      onConnection(true)
    },
    async stop() {
      onConnection(false)
      // Senders that keep their connection open do not hold up the end.
      await within(receiver.stop(), goodbyeMs)
    },
  }
}
