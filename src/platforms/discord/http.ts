import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { once } from 'node:events'
import {
  InteractionResponseType,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord.js'
import type { Bot } from './bot.ts'
import { readInteraction } from './events.ts'
import type { Track } from './gateway.ts'
import type { Incoming } from './incoming.ts'
import { interactionsPath } from './path.ts'
import { receive } from './receive.ts'
import { createVerifier } from './signature.ts'

const mostBytes = 1_000_000

/** A port of our own, or a place in somebody else's server. */
export type Listening = { host: string; port: number } | { mount(listener: RequestListener): void }

/** The server for HTTP interactions, listening; none where they come by somebody else's. */
export async function listen(
  publicKey: string,
  listening: Listening,
  bot: Bot,
  track: Track,
): Promise<Server | undefined> {
  const isSigned = createVerifier(publicKey, bot.now)
  const listener: RequestListener = (request, response) => {
    // Anybody can connect and break off: that must not end the process.
    track(answer(request, response).catch(() => void response.destroy()))
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path] = (request.url ?? '').split('?')
    if (path !== interactionsPath) return end(response, 404)
    if (request.method !== 'POST') return end(response, 405)
    const body = await readBody(request)
    if (!body) return end(response, 413)
    const header = (name: string) => String(request.headers[name] ?? '')
    if (!isSigned(header('x-signature-ed25519'), header('x-signature-timestamp'), body))
      return end(response, 401)
    const raw = parse(body)
    if (!raw) return end(response, 400)
    await receive({ raw, receivedAt: bot.now(), respond: responder(raw, bot, response) }, bot)
    // A repeated delivery of something that is being answered already.
    if (!response.headersSent) end(response, 202)
  }

  if ('mount' in listening) {
    listening.mount(listener)
    return undefined
  }
  const server = createServer(listener)
  server.listen(listening)
  await once(server, 'listening')
  return server
}

/** The first answer is the response; later ones go through the API. */
function responder(raw: APIInteraction, bot: Bot, response: ServerResponse): Incoming['respond'] {
  return async (answer) => {
    if (response.headersSent) return bot.api.respond(raw, answer)
    return send(response, answer)
  }
}

function send(
  response: ServerResponse,
  answer: APIInteractionResponse,
): Promise<'done' | 'unknown'> {
  if (answer.type === InteractionResponseType.Pong && response.destroyed)
    return Promise.resolve('unknown')
  response.writeHead(200, { 'content-type': 'application/json' })
  return new Promise((resolve) => {
    response.on('close', () => resolve(response.writableFinished ? 'done' : 'unknown'))
    response.on('finish', () => resolve('done'))
    response.end(JSON.stringify(answer))
  })
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end()
}

function parse(body: Buffer): APIInteraction | undefined {
  try {
    return readInteraction(JSON.parse(body.toString('utf8')))
  } catch {
    return undefined
  }
}

/** Undefined when it is too long: then it is read to its end all the same, or the sender would never see the answer. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= mostBytes) chunks.push(chunk)
  }
  return size <= mostBytes ? Buffer.concat(chunks) : undefined
}
