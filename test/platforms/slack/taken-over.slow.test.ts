import { describe, expect, it } from 'vitest'
import { commandPayload, messageEvent } from '../../fakes/slack/payloads.ts'
import { wordsOf } from './harness.ts'
import { replicasOnSlack } from './replicas.ts'

const world = replicasOnSlack()

const openings = (useCase: string) =>
  world.fake.work.messages.filter((one) => !one.thread_ts && wordsOf(one).includes(useCase))
const answersTo = (useCase: string) => {
  const threads = new Set(openings(useCase).map(({ ts }) => ts))
  return world.fake.work.messages.filter(({ thread_ts: thread }) => thread && threads.has(thread))
}
const ask = (useCase: string, channel = 'C1') =>
  world.fake.deliver('slash_commands', commandPayload(useCase, world.fake.responseUrl, { channel }))

describe('a process that is killed', () => {
  it(
    'leaves requests that the next one answers, each once and in its own thread',
    { timeout: 60_000 },
    async () => {
      const first = await world.start()
      await ask('translate leases')
      await world.fake.until(() => answersTo('translate leases').length === 1)
      const { ts: thread } = openings('translate leases')[0]!
      // One request for each moment: Slack does not answer the call, so the process is still at it when it is killed.
      const moments = [
        ['translate letters', false, 'undone'],
        ['summarise contracts', false, 'done'],
        ['classify emails', true, 'undone'],
        ['write Python code', true, 'done'],
      ] as const
      for (const [i, [useCase, inThread, hang]] of moments.entries()) {
        const before = world.fake.hanging()
        // In channels of their own: in one, the others would wait for the call that hangs.
        const channel = `C${i + 2}`
        world.fake.work.member.add(channel)
        world.fake.hangs.push({ channel, inThread, hang })
        await ask(useCase, channel)
        await world.fake.until(() => world.fake.hanging() > before, useCase)
      }
      world.fake.hangs.push({ channel: 'C1', inThread: true, hang: 'done' })
      await world.fake.deliver('events_api', messageEvent('10 times the traffic', { thread }))
      await world.fake.until(() => world.fake.hanging() === 5, 'the follow-up')
      await first.kill()

      const second = await world.start()
      const opened = moments.map(([useCase]) => useCase)
      await world.fake.until(
        () => opened.every((useCase) => answersTo(useCase).length === 1),
        'the answers',
        40_000,
      )
      expect(wordsOf(answersTo('classify emails')[0]?.blocks)).toContain('longer than usual')
      const followUp = await (async () => {
        await world.fake.deliver('events_api', messageEvent('only open weights', { thread }))
        await world.fake.until(() => answersTo('translate leases').length === 3)
        return answersTo('translate leases')[2]
      })()
      expect(wordsOf(followUp?.blocks)).toContain('open weights only')
      expect(wordsOf(answersTo('translate leases')[1]?.blocks)).toContain('10,000 requests a month')
      await second.stop()
      const counts = opened.map((one) => [one, openings(one).length, answersTo(one).length])
      expect(counts).toEqual(opened.map((one) => [one, 1, 1]))
    },
  )
})
