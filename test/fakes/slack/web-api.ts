import { blockProblems, viewProblems } from './block-kit.ts'

export interface StoredMessage {
  channel: string
  ts: string
  thread_ts?: string
  text: string
  blocks?: Record<string, unknown>[]
  metadata?: { event_type: string; event_payload: Record<string, unknown> }
  user?: string
  bot_id?: string
  edits: number
}

interface Upload {
  name: string
  alt: string
  bytes: Buffer
  channel?: string
  thread?: string
}

/** What the fake workspace knows. */
export interface Workspace {
  team: string
  botUser: string
  messages: StoredMessage[]
  ephemerals: {
    channel: string
    user: string
    text: string
    thread_ts?: string
    blocks?: unknown
  }[]
  views: Record<string, unknown>[]
  homes: { user: string; view: Record<string, unknown> }[]
  statuses: { channel: string; thread: string; status: string }[]
  prompts: Record<string, unknown>[]
  uploads: Map<string, Upload>
  /** What people sent, by name, under `/files/`. */
  files: Map<string, string>
  shown: Upload[]
  /** Channels that the app is a member of. */
  member: Set<string>
  /** Ids of pinned messages. */
  pins: Set<string>
  /** Ids of those who run the workspace. */
  admins: Set<string>
  names: Map<string, string>
  scopes: Set<string>
  hasAgentView: boolean
  /** Slack's code for every message with blocks, where it shall refuse them. */
  refuseBlocks?: string
  /** Why blocks or views were refused; a test that does not expect it fails. */
  refused: string[]
}

type Params = Record<string, string>
type Answer = Record<string, unknown> & { ok: boolean }

let sequence = 0
function nextTs(): string {
  sequence += 1
  return `${Math.floor(Date.now() / 1000)}.${String(sequence).padStart(6, '0')}`
}

const refuse = (error: string): Answer => ({ ok: false, error })
const json = (text: string | undefined): unknown => (text ? JSON.parse(text) : undefined)

/** One Web API method on the workspace. `origin`: where uploads are sent. */
export function callMethod(
  work: Workspace,
  method: string,
  params: Params,
  origin: string,
): Answer {
  const run = methods[method]
  return run ? run(work, params, origin) : refuse('unknown_method')
}

const methods: Record<string, (work: Workspace, params: Params, origin: string) => Answer> = {
  'auth.test': ({ team, botUser }) => ({
    ok: true,
    team_id: team,
    user_id: botUser,
    user: 'shortlist',
    team: 'Example',
    bot_id: 'B1',
    url: 'https://example.slack.com/',
  }),
  'chat.postMessage': (work, params) => {
    const { channel = '', thread_ts, text = '' } = params
    // A person's id opens the direct message with that person.
    const target = channel.startsWith('U') ? `D${channel}` : channel
    if (!canSee(work, target)) return refuse('channel_not_found')
    if (!work.member.has(target) && !target.startsWith('D')) return refuse('not_in_channel')
    const problem = contentProblem(work, params)
    if (problem) return refuse(problem)
    const message: StoredMessage = {
      channel: target,
      ts: nextTs(),
      ...(thread_ts && { thread_ts }),
      text,
      blocks: json(params['blocks']) as StoredMessage['blocks'],
      metadata: json(params['metadata']) as StoredMessage['metadata'],
      bot_id: 'B1',
      user: work.botUser,
      edits: 0,
    }
    work.messages.push(message)
    return { ok: true, ts: message.ts, channel: target, message }
  },
  'chat.update': (work, params) => {
    const message = work.messages.find(({ ts }) => ts === params['ts'])
    if (!message) return refuse('message_not_found')
    if ((params['text'] ?? '').length > 4000) return refuse('msg_too_long')
    const problem = contentProblem(work, params)
    if (problem) return refuse(problem)
    message.text = params['text'] ?? ''
    message.blocks = json(params['blocks']) as StoredMessage['blocks']
    message.edits += 1
    return { ok: true, ts: message.ts }
  },
  'chat.postEphemeral': (work, params) => {
    const { channel = '', user = '', text = '', thread_ts } = params
    if (!work.member.has(channel) && !channel.startsWith('D')) return refuse('not_in_channel')
    const problem = contentProblem(work, params)
    if (problem) return refuse(problem)
    work.ephemerals.push({ channel, user, text, thread_ts, blocks: json(params['blocks']) })
    return { ok: true, message_ts: nextTs() }
  },
  'chat.getPermalink': (_, { channel, message_ts: ts }) => ({
    ok: true,
    permalink: `https://example.slack.com/archives/${encodeURIComponent(channel ?? '')}/p${encodeURIComponent((ts ?? '').replace('.', ''))}`,
  }),
  'pins.add': (work, { channel, timestamp = '' }) => {
    if (!work.scopes.has('pins:write')) return { ...refuse('missing_scope'), needed: 'pins:write' }
    if (!work.messages.some((one) => one.channel === channel && one.ts === timestamp))
      return refuse('message_not_found')
    if (work.pins.has(timestamp)) return refuse('already_pinned')
    work.pins.add(timestamp)
    return { ok: true }
  },
  'pins.remove': (work, { timestamp = '' }) => {
    if (!work.scopes.has('pins:write')) return { ...refuse('missing_scope'), needed: 'pins:write' }
    return work.pins.delete(timestamp) ? { ok: true } : refuse('no_pin')
  },
  'conversations.replies': (work, { channel, ts, include_all_metadata: all }) => {
    if (!work.scopes.has('channels:history'))
      return { ...refuse('missing_scope'), needed: 'channels:history' }
    const thread = work.messages.filter(
      (one) => one.channel === channel && (one.ts === ts || one.thread_ts === ts),
    )
    return { ok: true, messages: withMetadata(thread, all) }
  },
  'conversations.history': (work, { channel, include_all_metadata: all }) => {
    if (!work.scopes.has('channels:history'))
      return { ...refuse('missing_scope'), needed: 'channels:history' }
    const messages = work.messages.filter((one) => one.channel === channel && !one.thread_ts)
    return { ok: true, messages: withMetadata(messages, all) }
  },
  'users.info': (work, { user = '' }) => {
    if (!work.scopes.has('users:read')) return { ...refuse('missing_scope'), needed: 'users:read' }
    const name = work.names.get(user)
    return name
      ? {
          ok: true,
          user: { id: user, profile: { display_name: name }, is_admin: work.admins.has(user) },
        }
      : refuse('user_not_found')
  },
  'views.open': (work, { trigger_id: trigger = '', view }) => {
    if (trigger.startsWith('expired')) return refuse('expired_trigger_id')
    const parsed = json(view) as Record<string, unknown>
    const problems = viewProblems(parsed)
    if (problems.length) return refused(work, problems, 'invalid_arguments')
    const opened = { ...parsed, id: `V${nextTs()}` }
    work.views.push(opened)
    return { ok: true, view: opened }
  },
  'views.publish': (work, { user_id: user = '', view }) => {
    const parsed = json(view) as Record<string, unknown>
    const problems = viewProblems(parsed)
    if (problems.length) return refused(work, problems, 'invalid_arguments')
    work.homes.push({ user, view: parsed })
    return { ok: true }
  },
  'assistant.threads.setStatus': (
    work,
    { channel_id: channel = '', thread_ts: thread = '', status = '' },
  ) => {
    if (!work.hasAgentView) return refuse('feature_not_enabled')
    work.statuses.push({ channel, thread, status })
    return { ok: true }
  },
  'assistant.threads.setSuggestedPrompts': (work, params) => {
    if (!work.hasAgentView) return refuse('feature_not_enabled')
    // Under the agent view a thread makes the call fail without a word.
    if (!params['thread_ts']) work.prompts.push({ ...params, prompts: json(params['prompts']) })
    return { ok: true }
  },
  'files.getUploadURLExternal': (work, { filename = '', alt_text: alt = '' }, origin) => {
    if (!work.scopes.has('files:write'))
      return { ...refuse('missing_scope'), needed: 'files:write' }
    const id = `F${nextTs().replace('.', '')}`
    work.uploads.set(id, { name: filename, alt, bytes: Buffer.alloc(0) })
    return { ok: true, upload_url: `${origin}/upload/${id}`, file_id: id }
  },
  'files.completeUploadExternal': (work, { files, channel_id: channel, thread_ts: thread }) => {
    const list = json(files) as { id: string }[]
    for (const { id } of list) {
      const upload = work.uploads.get(id)
      if (!upload?.bytes.length) return refuse('file_not_found')
      work.shown.push({ ...upload, channel, thread })
    }
    return { ok: true, files: list }
  },
}

const canSee = (work: Workspace, channel: string) =>
  !channel.startsWith('G') || work.member.has(channel)

function contentProblem(work: Workspace, params: Params): string | undefined {
  const { text = '', blocks } = params
  if (text === '' && !blocks) return 'no_text'
  if (!text.isWellFormed()) work.refused.push('half a character in text')
  if (text === '') work.refused.push('no top-level text')
  if (/<(?:[!@#]|https?:)/.test(text))
    work.refused.push(`live markup in text: ${text.slice(0, 80)}`)
  if (!blocks) return undefined
  if (work.refuseBlocks) return work.refuseBlocks
  const problems = blockProblems(JSON.parse(blocks), 'message')
  if (problems.length === 0) return undefined
  work.refused.push(...problems)
  return 'invalid_blocks'
}

function refused(work: Workspace, problems: string[], error: string): Answer {
  work.refused.push(...problems)
  return refuse(error)
}

function withMetadata(messages: StoredMessage[], all: string | undefined): unknown[] {
  return messages.map(({ metadata, ...message }) =>
    all === 'true' ? { ...message, metadata } : message,
  )
}
