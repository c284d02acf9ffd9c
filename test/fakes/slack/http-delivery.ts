import { createHmac } from 'node:crypto'

export interface Signing {
  secret: string
  /** Seconds that the timestamp lies in the past. */
  age?: number
  /** Sent instead of the right signature. */
  signature?: string
  /** Sent instead of the payload. */
  body?: string
}

/** Sends what Slack would send over HTTP, signed; ends with the response. */
export function deliverHttp(
  url: string,
  payload: unknown,
  kind: 'event' | 'form' | 'interactive',
  signing: Signing,
): Promise<Response> {
  const body =
    signing.body ??
    (kind === 'event'
      ? JSON.stringify(payload)
      : kind === 'form'
        ? new URLSearchParams(payload as Record<string, string>).toString()
        : new URLSearchParams({ payload: JSON.stringify(payload) }).toString())
  const timestamp = String(Math.floor(Date.now() / 1000) - (signing.age ?? 0))
  const digest = createHmac('sha256', signing.secret)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex')
  return fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': kind === 'event' ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signing.signature ?? `v0=${digest}`,
    },
  })
}
