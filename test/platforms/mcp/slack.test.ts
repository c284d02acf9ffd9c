import { createHmac } from 'node:crypto'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { describe, expect, it } from 'vitest'
import { initialize, send, serve } from './clients.ts'

const token = 'a-token-of-our-own'

describe('Slack’s own MCP client', () => {
  const slackSigningSecret = 'the-secret-of-our-app'
  const now = () => Date.parse('2026-11-29T12:00:00Z')
  const sentAt = String(now() / 1000)
  const signed = (body: string, secret = slackSigningSecret, at = sentAt) => ({
    'x-slack-request-timestamp': at,
    'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`,
  })
  const call = (name: string, taken: Record<string, unknown>, team?: string) =>
    JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: {
        name,
        arguments: taken,
        ...(team && { _meta: { slack: { team_id: team, user_id: 'U1' } } }),
      },
    })
  const from = { host: 'models.acme.example', 'x-forwarded-for': '203.0.113.7' }

  it('is known by its signature, from wherever it comes', async () => {
    const { port } = await serve({ token, slackSigningSecret, now })
    expect((await send(port, { ...from, ...signed(initialize) })).status).toBe(200)
  })

  it.each([
    ['of another app', signed(initialize, 'another-secret')],
    ['of another body', signed('{}')],
    ['of ten minutes ago', signed(initialize, slackSigningSecret, String(now() / 1000 - 600))],
    ['without a time', { 'x-slack-signature': 'v0=00' }],
  ])('a signature %s is refused', async (_, headers) => {
    const { port } = await serve({ slackSigningSecret, now })
    expect((await send(port, { ...headers })).status).toBe(401)
  })

  it('goes through a whole session: connects, finds tools that only read, and calls one', async () => {
    const { url } = await serve({ token, slackSigningSecret, now })
    const signing: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers)
      const body = typeof init?.body === 'string' ? init.body : ''
      for (const [name, value] of Object.entries(signed(body))) headers.set(name, value)
      return fetch(input, { ...init, headers })
    }
    const client = new Client({ name: 'slackbot', version: '1' })
    await client.connect(new StreamableHTTPClientTransport(new URL(url), { fetch: signing }))
    const { tools } = await client.listTools()
    expect(tools).toHaveLength(6)
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
    const { content, isError } = await client.callTool({
      name: 'recommend_model',
      arguments: { use_case: 'Label support tickets' },
      _meta: { slack: { team_id: 'T1', user_id: 'U1' } },
    })
    expect(isError).toBeUndefined()
    expect((content as { text: string }[])[0]!.text).toMatch(/^Start with .+\$/)
    await client.close()
  })

  it('asks for its workspace: nobody else reaches the conversation', async () => {
    const { port } = await serve({ token, slackSigningSecret, now })
    const ask = async (body: string) => {
      const { text } = await send(port, { ...from, ...signed(body) }, body)
      return (JSON.parse(text) as { result: { structuredContent?: object; isError?: true } }).result
    }
    const begun = await ask(call('recommend_model', { use_case: 'Label support tickets' }, 'T1'))
    const { conversation } = begun.structuredContent as { conversation: string }
    const change = { conversation, change: 'only open weights' }
    expect((await ask(call('refine_recommendation', change, 'T2'))).isError).toBe(true)
    expect((await ask(call('refine_recommendation', change))).isError).toBe(true)
    expect((await ask(call('refine_recommendation', change, 'T1'))).isError).toBeUndefined()
  })
})
