import { once } from 'node:events'
import { SocketModeReceiver, type App, type Logger, type ReceiverEvent } from '@slack/bolt'
import type { SlackConfig } from '../../config.ts'
import { listen } from '../../listen.ts'
import { createEdge, type Take } from '../edge.ts'
import type { Pause } from './call.ts'
import { takeDeliveries } from './http.ts'
import { refused } from './refused.ts'
import { within } from '../within.ts'

const eventsPath = '/slack/events'
const firstPauseMs = 500
const longestPauseMs = 30_000
const callTimeoutMs = 10_000
/** Slack may never answer the goodbye. */
const goodbyeMs = 2000

interface TransportOptions {
  config: SlackConfig
  logger: Logger
  warn(message: string): void
  pause: Pause
  /** Others who are served at the same port, by path. */
  routes?: Record<string, Take>
}

type Receive = (event: ReceiverEvent) => Promise<void>

/** What brings events; `start` throws UserError when Slack refuses or cannot be reached. */
export function createTransport(options: TransportOptions, receive: Receive) {
  const { transport, apiUrl } = options.config
  return transport.kind === 'socket'
    ? socketTransport(transport.appToken, apiUrl, options, receive)
    : httpTransport(transport, options, receive)
}

/** All that the SDK's receiver wants of an app is a place to bring events to. */
const appFor = (receive: Receive) => ({ processEvent: receive }) as unknown as App

/**
 * Socket Mode with our own reconnection: the SDK's waits five seconds for the first attempt, and ends the process when
 * Slack cannot be reached at that moment.
 */
function socketTransport(
  appToken: string,
  slackApiUrl: string | undefined,
  { logger, warn, pause }: TransportOptions,
  receive: Receive,
) {
  const clientOptions = { slackApiUrl, retryConfig: { retries: 0 }, timeout: callTimeoutMs }
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  })
  receiver.init(appFor(receive))
  const { client } = receiver
  // A frame of an unknown form makes the SDK's own handler fail, which would end the process.
  const [takeFrame] = client.listeners('ws_message') as ((...frame: unknown[]) => Promise<void>)[]
  client.removeAllListeners('ws_message')
  client.on(
    'ws_message',
    (...frame: unknown[]) =>
      void takeFrame
        ?.apply(client, frame)
        .catch(() => warn('Slack: a frame of an unknown form is left alone.')),
  )
  const state = { isStopped: false, isConnecting: true, isConnected: false }
  client.on('connected', () => (state.isConnected = true))
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
    state.isConnected = false
    if (!state.isStopped && !state.isConnecting) void reconnect()
  })
  return {
    /** False while the connection is lost. */
    isConnected: () => state.isConnected,
    async start(): Promise<void> {
      try {
        await client.start()
      } catch (error) {
        throw refused(error, 'SLACK_APP_TOKEN')
      }
      state.isConnecting = false
    },
    async stop(): Promise<void> {
      state.isStopped = true
      await within(client.disconnect(), goodbyeMs)
    },
  }
}

/** HTTP: signatures and timestamps are checked before anything else is read. */
function httpTransport(
  { signingSecret, port, host }: { signingSecret: string; port: number; host?: string },
  { logger, routes = {} }: TransportOptions,
  receive: Receive,
) {
  const take = takeDeliveries(signingSecret, logger, receive)
  const server = createEdge((path) => (path === eventsPath ? take : routes[path]))
  return {
    isConnected: () => server.listening,
    start: () => listen(server, { host, port, setting: 'PORT' }),
    async stop(): Promise<void> {
      const closed = once(server, 'close')
      server.close()
      // Senders that keep their connection open do not hold up the end.
      await within(closed, goodbyeMs)
    },
  }
}
