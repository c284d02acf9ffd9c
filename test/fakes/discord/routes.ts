import { apiError, invalidForm, type ApiError } from './errors.ts'
import type { FakeInteraction, FakeMessage, FakeState } from './state.ts'
import { applicationId, botToken } from './state.ts'
import { definitionsProblem, responseProblem, type Json } from './validate.ts'

export interface ApiRequest {
  method: string
  /** Without `/api/v10`. */
  path: string
  body: Json
  files: File[]
  authorization?: string
}

export type ApiAnswer = { status: number; body?: unknown }

const firstAnswerMs = 3_000
const tokenMs = 15 * 60_000

/** REST v10 as far as a bot like ours uses it. */
export function route(
  request: ApiRequest,
  state: FakeState,
  registered: { path: string; commands: Json[] }[],
  gatewayUrl: string,
  shards: number,
): ApiAnswer {
  const { method, path, files } = request
  const body = withFiles(request.body, files)
  const [, kind = '', id = '', third = '', fourth = '', fifth = ''] = path.split('/')
  const call = `${method} ${kind}`
  if (call === 'POST interactions') return firstAnswer(state, id, third, body)
  if (kind === 'webhooks') return webhook(state, method, third, fifth, body)
  if (request.authorization !== `Bot ${botToken}`) return fail(apiError(40001))
  if (path === '/gateway/bot')
    return ok({
      url: gatewayUrl,
      shards,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: shards },
    })
  if (path === '/applications/@me')
    return ok({ id: applicationId, name: 'Shortlist', flags: 0, verify_key: 'f'.repeat(64) })
  if (method === 'GET' && kind === 'applications')
    return ok(registered.findLast((one) => one.path === path)?.commands ?? [])
  if (method === 'PUT' && kind === 'applications') {
    const commands = body as unknown as Json[]
    const problem = definitionsProblem(commands)
    if (problem) return fail(invalidForm(problem))
    registered.push({ path, commands })
    return ok(commands)
  }
  if (kind !== 'channels') return fail(apiError(10003))
  if (method === 'POST' && third === 'messages' && fifth === 'threads')
    return settle(state.startThread(id, fourth, String(body['name'])))
  if (method === 'POST' && third === 'messages') return settle(state.post(id, body))
  if (method === 'PATCH' && third === 'messages') {
    const error = state.checked({ ...body, content: body['content'] ?? '' })
    if (error) return fail(error)
    change(state.messages.get(fourth), body)
    return ok({ id: fourth })
  }
  if (third === 'messages' && fourth === 'pins') {
    const message = state.messages.get(fifth)
    const refusal = state.channels.get(id)?.refusals?.pin
    if (refusal) return fail(apiError(refusal))
    if (message?.channel_id !== id) return fail(apiError(10008))
    message.pinned = method === 'PUT'
    return { status: 204 }
  }
  if (method === 'POST' && third === 'typing') return { status: 204 }
  const channel = state.channels.get(id)
  if (!channel) return fail(apiError(10003))
  if (method === 'PATCH') channel.archived = Boolean(body['archived']) || Boolean(channel.locked)
  const { parent } = channel
  return ok({ ...channel, ...(parent && { parent_id: parent, thread_metadata: {} }) })
}

function firstAnswer(state: FakeState, id: string, token: string, response: Json): ApiAnswer {
  const interaction = state.interactions.get(token)
  if (!interaction || interaction.id !== id) return fail(apiError(10062))
  if (interaction.response) return fail(apiError(40060))
  if (state.now() - interaction.createdAt > firstAnswerMs) return fail(apiError(10062))
  return acceptResponse(state, interaction, response) ?? { status: 204 }
}

/** Takes a first answer, from the API or from an HTTP response. */
export function acceptResponse(
  state: FakeState,
  interaction: FakeInteraction,
  response: Json,
): ApiAnswer | undefined {
  const problem = responseProblem(response)
  if (problem) return fail(invalidForm(problem))
  interaction.response = response
  const channel = String(interaction.payload['channel_id'])
  const data = (response['data'] ?? {}) as Json
  if (response['type'] === 4) interaction.original = state.addMessage(channel, data, true).id
  // A press changes the message that it happened on.
  const pressed = (interaction.payload['message'] as { id?: string } | undefined)?.id
  if (response['type'] === 7) change(state.messages.get(pressed ?? ''), data)
  // 128: the message says that the bot is thinking.
  if (response['type'] === 5)
    interaction.original = state.addMessage(
      channel,
      { flags: Number(data['flags'] ?? 0) | 128 },
      true,
    ).id
  return undefined
}

function webhook(
  state: FakeState,
  method: string,
  token: string,
  message: string,
  body: Json,
): ApiAnswer {
  const interaction = state.interactions.get(token)
  if (!interaction?.response) return fail(apiError(10015))
  if (state.now() - interaction.createdAt > tokenMs) return fail(apiError(50027))
  if (method === 'POST') {
    const error = state.checked(body)
    if (error) return fail(error)
    const sent = state.addMessage(String(interaction.payload['channel_id']), body, true)
    interaction.followUps.push(sent)
    return ok(sent)
  }
  // Of a press that was only noted it is the message pressed.
  const pressed = (interaction.payload['message'] as { id?: string } | undefined)?.id
  const original =
    message === '@original' ? state.messages.get(interaction.original ?? pressed ?? '') : undefined
  if (!original || original.deleted) return fail(apiError(10008))
  if (method === 'GET') return ok(original)
  if (method === 'DELETE') {
    original.deleted = true
    return { status: 204 }
  }
  const error = state.checked({ ...body, content: body['content'] ?? '' })
  if (error) return fail(error)
  change(original, body)
  return ok(original)
}

function change(message: FakeMessage | undefined, body: Json): void {
  if (!message) return
  message.content = (body['content'] as string) ?? ''
  message.components = (body['components'] as Json[]) ?? []
  // Whether others see it stays as it was.
  message.flags = Number(body['flags'] ?? 0) | (message.flags & 64)
  message.files = (body['files'] as string[]) ?? []
}

/** Files are known by the messages that carry them. */
function withFiles(body: Json, files: File[]): Json {
  return files.length ? { ...body, files: files.map(({ name }) => name) } : body
}

function settle(result: object | ApiError): ApiAnswer {
  return 'status' in result && 'body' in result ? fail(result) : ok(result)
}

const ok = (body: unknown): ApiAnswer => ({ status: 200, body })
const fail = ({ status, body }: ApiError): ApiAnswer => ({ status, body })
