/** What Slack sends for the things people do; ids are counted up so that no two are alike. */
let last = 0
const unique = () => {
  last += 1
  return String(last)
}

export const team = 'T1'
export const botUser = 'UBOT'

export interface Who {
  user?: string
  name?: string
  channel?: string
}

export function commandPayload(
  text: string,
  responseUrl: string,
  { user = 'U1', name = 'ana', channel = 'C1' }: Who = {},
) {
  return {
    token: 'x',
    team_id: team,
    channel_id: channel,
    channel_name: 'general',
    user_id: user,
    user_name: name,
    command: '/recommend-model',
    text,
    response_url: responseUrl,
    trigger_id: `trigger.${unique()}`,
    api_app_id: 'A1',
  }
}

export interface EventOptions extends Who {
  thread?: string
  ts?: string
  type?: 'message' | 'app_mention'
  subtype?: string
  bot?: string
  direct?: boolean
}

export function messageEvent(text: string, options: EventOptions = {}) {
  const { user = 'U1', channel = 'C1', thread, subtype, bot, direct } = options
  // A mention comes as a message as well; tests that care about that send both.
  const isMention = text.includes(`<@${botUser}>`) && !direct
  const { type = isMention ? 'app_mention' : 'message' } = options
  const ts = options.ts ?? `${Math.floor(Date.now() / 1000)}.9${unique().padStart(5, '0')}`
  return wrapEvent({
    type,
    channel,
    ...(type === 'message' && { channel_type: direct ? 'im' : 'channel' }),
    user,
    text,
    ts,
    event_ts: ts,
    ...(thread && { thread_ts: thread }),
    ...(subtype && { subtype }),
    ...(bot && { bot_id: bot }),
  })
}

export function wrapEvent(event: Record<string, unknown>) {
  return {
    token: 'x',
    team_id: team,
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: `Ev${unique()}`,
    event_time: 1,
    authorizations: [
      { team_id: team, user_id: botUser, is_bot: true, is_enterprise_install: false },
    ],
    event,
  }
}

export interface PressOptions extends Who {
  message: { ts: string; thread_ts?: string }
  value?: string
  option?: string
  type?: string
  trigger?: string
  responseUrl?: string
}

export function pressPayload(actionId: string, options: PressOptions) {
  const {
    user = 'U1',
    name = 'ana',
    channel = 'C1',
    message,
    value,
    option,
    type = 'button',
  } = options
  return {
    type: 'block_actions',
    team: { id: team, domain: 'example' },
    user: { id: user, name, username: name, team_id: team },
    api_app_id: 'A1',
    token: 'x',
    trigger_id: options.trigger ?? `trigger.${unique()}`,
    container: { type: 'message', message_ts: message.ts, channel_id: channel },
    channel: { id: channel, name: 'general' },
    message,
    response_url: options.responseUrl,
    actions: [
      {
        type,
        action_id: actionId,
        block_id: 'b',
        action_ts: unique(),
        ...(value !== undefined && { value }),
        ...(option && {
          selected_option: { value: option, text: { type: 'plain_text', text: option } },
        }),
      },
    ],
  }
}

export type FieldValue = string | string[] | undefined

/** A filled-in form; a list fills a menu of several, `choice:` a menu or radio button of one. */
export function viewPayload(
  view: Record<string, unknown>,
  fields: Record<string, FieldValue>,
  { user = 'U1', name = 'ana' }: Who = {},
) {
  const blocks = view['blocks'] as { block_id: string; element: { action_id: string } }[]
  const values = Object.fromEntries(
    blocks.map(({ block_id: id, element }) => [
      id,
      { [element.action_id]: fieldState(fields[id]) },
    ]),
  )
  return {
    type: 'view_submission',
    team: { id: team, domain: 'example' },
    user: { id: user, name, username: name, team_id: team },
    api_app_id: 'A1',
    token: 'x',
    trigger_id: `trigger.${unique()}`,
    view: { ...view, state: { values } },
  }
}

function fieldState(value: FieldValue) {
  if (Array.isArray(value)) return { selected_options: value.map((one) => ({ value: one })) }
  if (value?.startsWith('choice:')) return { selected_option: { value: value.slice(7) } }
  return { type: 'plain_text_input', value: value ?? null }
}

export function shortcutPayload(
  text: string,
  message: { ts: string; thread_ts?: string },
  responseUrl: string,
  callback = 'shortlist.1.recommend-for-message',
) {
  return {
    type: 'message_action',
    callback_id: callback,
    team: { id: team, domain: 'example' },
    user: { id: 'U1', name: 'ana', team_id: team },
    channel: { id: 'C1', name: 'general' },
    message: { type: 'message', user: 'U2', text, ...message },
    message_ts: message.ts,
    action_ts: unique(),
    token: 'x',
    trigger_id: `trigger.${unique()}`,
    response_url: responseUrl,
  }
}
