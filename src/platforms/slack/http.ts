import { parse as parseForm } from 'node:querystring'
import { isValidSlackRequest, type Logger, type ReceiverEvent } from '@slack/bolt'
import type { ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Take } from '../edge.ts'
import { bodySchema } from './delivery.ts'
import { readJson } from '../../json.ts'

/** Slack writes both; `Number` and the check of the signature do the rest. */
const headersSchema = z.object({
  'x-slack-signature': z.string(),
  'x-slack-request-timestamp': z.coerce.number(),
})

/** A look at whether we are there names itself, its team and a token. */
const mostCharactersOfLook = 1000

/** Takes what Slack sends over HTTP, when it is signed and no older than five minutes; nothing else is read. */
export function takeDeliveries(
  signingSecret: string,
  logger: Logger,
  receive: (event: ReceiverEvent) => Promise<void>,
): Take {
  return async (bytes, request, response) => {
    const text = bytes.toString()
    // It comes without a signature.
    if (text.length <= mostCharactersOfLook && parseForm(text)['ssl_check'] === '1')
      return response.writeHead(200).end()
    const headers = headersSchema.safeParse(request.headers).data
    if (!headers || !isValidSlackRequest({ signingSecret, body: text, headers, logger }))
      return response.writeHead(401).end()
    const { data: body } = bodySchema.safeParse(parse(text, request.headers['content-type']))
    if (!body) return response.writeHead(400).end()
    if (body['type'] === 'url_verification')
      return answer(response, { challenge: body['challenge'] })
    await receive({ body, ack: async (content: unknown) => answer(response, content) })
  }
}

/** A command is a form, a press a form with JSON in it, an event JSON. Undefined for anything else. */
function parse(text: string, type = ''): unknown {
  if (!type.startsWith('application/x-www-form-urlencoded')) return readJson(text)
  const form = { ...parseForm(text) }
  return typeof form['payload'] === 'string' ? readJson(form['payload']) : form
}

function answer(response: ServerResponse, content: unknown): void {
  if (response.headersSent) return
  if (content === undefined || typeof content === 'string') response.writeHead(200).end(content)
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(content))
}
