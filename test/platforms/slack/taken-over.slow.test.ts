import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startFakeSlack, type FakeSlack } from '../../fakes/slack/index.ts'
import { commandPayload, messageEvent } from '../../fakes/slack/payloads.ts'
import { wordsOf } from './harness.ts'

const main = fileURLToPath(new URL('../../../src/start.mjs', import.meta.url))
let fake: FakeSlack
let folder: string
let children: ChildProcess[]
beforeEach(async () => {
  children = []
  fake = await startFakeSlack()
  folder = await mkdtemp(join(tmpdir(), 'shortlist-taken-over-'))
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  await fake.close()
  await rm(folder, { recursive: true })
})

async function start() {
  const before = fake.connections()
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: fake.apiUrl,
      STORE_URL: `sqlite:${join(folder, 'data.db')}`,
      REFRESH_HOURS: '0',
    },
  })
  children.push(child)
  await fake.until(() => fake.connections() > before, 'the connection')
  return {
    async end(signal: 'SIGKILL' | 'SIGTERM') {
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    },
  }
}

const openings = (useCase: string) =>
  fake.work.messages.filter((one) => !one.thread_ts && wordsOf(one).includes(useCase))
const answersTo = (useCase: string) => {
  const threads = new Set(openings(useCase).map(({ ts }) => ts))
  return fake.work.messages.filter(({ thread_ts: thread }) => thread && threads.has(thread))
}
const ask = (useCase: string, channel = 'C1') =>
  fake.deliver('slash_commands', commandPayload(useCase, fake.responseUrl, { channel }))

describe('a process that is killed', () => {
  it(
    'leaves requests that the next one answers, each once and in its own thread',
    { timeout: 60_000 },
    async () => {
      const first = await start()
      await ask('translate leases')
      await fake.until(() => answersTo('translate leases').length === 1)
      const { ts: thread } = openings('translate leases')[0]!
      // One request for each moment: Slack does not answer the call, so the process is still at it when it is killed.
      const moments = [
        ['translate letters', false, 'undone'],
        ['summarise contracts', false, 'done'],
        ['classify emails', true, 'undone'],
        ['write Python code', true, 'done'],
      ] as const
      for (const [i, [useCase, inThread, hang]] of moments.entries()) {
        const before = fake.hanging()
        // In channels of their own: in one, the others would wait for the call that hangs.
        const channel = `C${i + 2}`
        fake.work.member.add(channel)
        fake.hangs.push({ channel, inThread, hang })
        await ask(useCase, channel)
        await fake.until(() => fake.hanging() > before, useCase)
      }
      fake.hangs.push({ channel: 'C1', inThread: true, hang: 'done' })
      await fake.deliver('events_api', messageEvent('10 times the traffic', { thread }))
      await fake.until(() => fake.hanging() === 5, 'the follow-up')
      await first.end('SIGKILL')

      const second = await start()
      const opened = moments.map(([useCase]) => useCase)
      await fake.until(
        () => opened.every((useCase) => answersTo(useCase).length === 1),
        'the answers',
        40_000,
      )
      expect(wordsOf(answersTo('classify emails')[0]?.blocks)).toContain('longer than usual')
      const followUp = await (async () => {
        await fake.deliver('events_api', messageEvent('only open weights', { thread }))
        await fake.until(() => answersTo('translate leases').length === 3)
        return answersTo('translate leases')[2]
      })()
      expect(wordsOf(followUp?.blocks)).toContain('open weights only')
      expect(wordsOf(answersTo('translate leases')[1]?.blocks)).toContain('10,000 requests a month')
      await second.end('SIGTERM')
      const counts = opened.map((one) => [one, openings(one).length, answersTo(one).length])
      expect(counts).toEqual(opened.map((one) => [one, 1, 1]))
    },
  )
})
