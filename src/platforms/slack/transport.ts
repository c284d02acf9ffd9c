import { HTTPReceiver, SocketModeReceiver, type App, type Logger } from '@slack/bolt'
import type { SlackConfig } from '../../config.ts'
import type { Pause } from './call.ts'
import { within } from './within.ts'

const eventsPath = '/slack/events'
const firstPauseMs = 500
const longestPauseMs = 30_000
const callTimeoutMs = 10_000
/** Slack may never answer the goodbye. */
const goodbyeMs = 2000

export interface Transport {
  receiver: SocketModeReceiver | HTTPReceiver
  start(app: App): Promise<void>
  isConnected(): boolean
  stop(): Promise<void>
}

interface TransportOptions {
  logger: Logger
  warn(message: string): void
  pause: Pause
}

export function createTransport(
  { transport, apiUrl }: SlackConfig,
  options: TransportOptions,
): Transport {
  return transport.kind === 'socket'
    ? socketTransport(transport.appToken, apiUrl, options)
    : httpTransport(transport, options)
}

/**
 * Socket Mode with our own reconnection: the SDK's waits five seconds for the first attempt, and ends the process when
 * Slack cannot be reached at that moment.
 */
function socketTransport(
  appToken: string,
  slackApiUrl: string | undefined,
  { logger, warn, pause }: TransportOptions,
): Transport {
  const clientOptions = { slackApiUrl, retryConfig: { retries: 0 }, timeout: callTimeoutMs }
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  })
  const { client } = receiver
  const state = { isStopped: false, isConnecting: true, isConnected: false }
  client.on('connected', () => {
    state.isConnected = true
  })
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
    receiver,
    async start(app) {
      await app.start()
      state.isConnecting = false
    },
    isConnected: () => state.isConnected,
    async stop() {
      state.isStopped = true
      await within(client.disconnect(), goodbyeMs)
    },
  }
}

/** HTTP: signatures and timestamps are checked by the SDK before anything else is read. */
function httpTransport(
  { signingSecret, port, host }: { signingSecret: string; port: number; host?: string },
  { logger }: TransportOptions,
): Transport {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger,
    endpoints: eventsPath,
    customRoutes: [
      {
        path: '/health',
        method: 'GET',
        handler: (_, response) => void response.writeHead(200).end('ok'),
      },
    ],
  })
  let isListening = false
  return {
    receiver,
    async start(app) {
      await app.start({ port, host })
      isListening = true
    },
    isConnected: () => isListening,
    async stop() {
      isListening = false
      await receiver.stop()
    },
  }
}
