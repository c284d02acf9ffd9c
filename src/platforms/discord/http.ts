import type { Server, ServerResponse } from 'node:http'
import { InteractionResponseType, type APIInteractionResponse } from 'discord.js'
import { listen } from '../../listen.ts'
import { createEdge, type Take } from '../edge.ts'
import type { Bot } from './bot.ts'
import { readInteraction } from './events.ts'
import type { Track } from './gateway.ts'
import type { Incoming } from './incoming.ts'
import { interactionsPath } from './path.ts'
import { receive } from './receive.ts'
import { createVerifier } from './signature.ts'
import { readJson } from '../../json.ts'

/** A port of our own, or a place in somebody else's server. */
export type Listening = { host: string; port: number } | { mount(take: Take): void }

/** Takes HTTP interactions; the server they come to, listening, unless that is somebody else's. */
export async function takeInteractions(
  publicKey: string,
  listening: Listening,
  bot: Bot,
  track: Track,
): Promise<Server | undefined> {
  const isSigned = createVerifier(publicKey, bot.now)
  const take: Take = async (body, { headers }, response) => {
    const header = (name: string) => String(headers[name] ?? '')
    if (!isSigned(header('x-signature-ed25519'), header('x-signature-timestamp'), body))
      return response.writeHead(401).end()
    const raw = readInteraction(readJson(body.toString('utf8')))
    if (!raw) return response.writeHead(400).end()
    // The first answer is the response; later ones go through the API.
    const respond: Incoming['respond'] = async (answer) =>
      response.headersSent ? bot.api.respond(raw, answer) : send(response, answer)
    const work = receive({ raw, receivedAt: bot.now(), respond }, bot)
    track(work)
    // What is not answered by then is a repeated delivery of something that is being answered already.
    await work
  }
  if ('mount' in listening) {
    listening.mount(take)
    return undefined
  }
  const server = createEdge((path) => (path === interactionsPath ? take : undefined))
  await listen(server, { ...listening, setting: 'PORT' })
  return server
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
