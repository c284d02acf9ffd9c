import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Why a request is not taken; undefined for one that is. */
export interface Refusal {
  status: 401 | 403
  why: string
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
const loopbackAddress = /^(?:::ffff:)?127\.|^::1$/

/** What callers show. */
export interface Keys {
  /** Asked of every program; absent: only this machine is answered. */
  token?: string
  /** What Slack signs with, where its own MCP client may call. */
  slackSigningSecret?: string
}

/**
 * Who may call: with a token, whoever shows it; without one, programs on this machine alone; Slack, when it signed the
 * body. A web page that made a name of its own point here (DNS rebinding) is known by the host and origin it names.
 */
export function admit(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  { token, slackSigningSecret }: Keys,
  body: string,
  now: number,
): Refusal | 'slack' | undefined {
  const { origin, host = '', authorization = '' } = headers
  if (origin !== undefined && !isAtHome(origin, host))
    return { status: 403, why: 'Pages of other origins may not call this server.' }
  if (slackSigningSecret && headers['x-slack-signature'] !== undefined)
    return isBySlack(headers, slackSigningSecret, body, now)
      ? 'slack'
      : { status: 401, why: 'The signature is not that of our Slack app, or too old.' }
  if (token !== undefined) {
    const [, shown = ''] = /^bearer +(\S{1,500}) *$/i.exec(authorization) ?? []
    return isSame(shown, token)
      ? undefined
      : { status: 401, why: 'The header "Authorization: Bearer <MCP_TOKEN>" is missing or wrong.' }
  }
  const isDirect =
    headers['x-forwarded-for'] === undefined &&
    headers.forwarded === undefined &&
    loopbackAddress.test(socket.remoteAddress ?? '')
  if (isDirect && loopback.test(nameOf(host))) return undefined
  return {
    status: 403,
    why: 'Without MCP_TOKEN only programs on this machine are answered, at localhost.',
  }
}

/** The page that asks comes from this machine, or from the very host it asks. */
function isAtHome(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false
  const { host: own, hostname } = new URL(origin)
  return loopback.test(hostname) || (host !== '' && own === host.toLowerCase())
}

const nameOf = (host: string) => host.toLowerCase().replace(/:\d{1,5}$/, '')

const longestSecondsOld = 300

/** Signed like everything that Slack sends: over the time and the whole body, with the app's secret. */
function isBySlack(
  headers: IncomingMessage['headers'],
  secret: string,
  body: string,
  now: number,
): boolean {
  const sent = String(headers['x-slack-request-timestamp'])
  if (!/^\d{1,12}$/.test(sent) || Math.abs(now / 1000 - Number(sent)) > longestSecondsOld)
    return false
  const signature = createHmac('sha256', secret).update(`v0:${sent}:${body}`).digest('hex')
  return isSame(String(headers['x-slack-signature']), `v0=${signature}`)
}

/** Takes as long for every guess. */
function isSame(shown: string, meant: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(shown), digest(meant))
}
