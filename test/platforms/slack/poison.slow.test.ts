import { expect, it, vi } from 'vitest'
import { listSetAside } from '../../../src/store/journal.ts'
import { openStore } from '../../../src/store/store.ts'
import { freePort } from '../../fakes/free-port.ts'
import { startFakeOpenAi } from '../../fakes/openai.ts'
import { commandPayload, messageEvent } from '../../fakes/slack/payloads.ts'
import { replicasOnSlack } from './replicas.ts'

const world = replicasOnSlack()

/** What once took seconds, minutes or for ever, and more of its kind. */
const pumps = [
  'thanks a lot ',
  'the me ',
  ',',
  ' ',
  '1 ',
  '$1|',
  'under $',
  'gpt-',
  'a-',
  'no not ',
  '(',
  '[x](',
  '<@',
  '"',
  '\u00E9',
  '🙂',
  'e\u0301',
  '\u202E',
  '我们',
  'http://a.',
  'at most ',
  'per ',
  '0.',
  '\n',
  '\t',
  '*',
  '`',
  '<http:',
  '&amp;',
  'claude opus ',
]
const starts = ['', 'write json en ', 'give', 'compare ']
const poison = pumps.flatMap((pump, i) => {
  const lead = starts[i % starts.length]!
  return [25, 4000, 200_000 / pump.length].map((times) => `${lead}${pump.repeat(times)}x`)
})

it(
  'whatever a message does, health is answered, all are acknowledged, and the process stops when told to',
  { timeout: 600_000 },
  async () => {
    const port = await freePort()
    const replica = await world.start({ HTTP_PORT: String(port) })
    const isHealthy = async () =>
      (await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(10_000) }))
        .status
    for (const [i, text] of poison.entries()) {
      const acknowledged =
        i % 2 === 0
          ? world.fake.deliver('slash_commands', commandPayload(text, world.fake.responseUrl))
          : world.fake.deliver('events_api', messageEvent(text, { direct: true, channel: `D${i}` }))
      expect(await isHealthy()).toBe(200)
      await acknowledged
    }
    const said = () =>
      world.fake.work.messages.length +
      world.fake.work.ephemerals.length +
      world.fake.responses.length
    const before = said()
    await world.fake.deliver(
      'slash_commands',
      commandPayload('review contracts', world.fake.responseUrl),
    )
    await vi.waitFor(() => expect(said()).toBeGreaterThan(before), { timeout: 300_000 })
    expect(await isHealthy()).toBe(200)
    expect(await replica.stop()).toBe(0)
  },
)

it(
  'what two processes died of is not begun again: its person is told, and it is kept for the operator',
  { timeout: 240_000 },
  async () => {
    const llm = await startFakeOpenAi()
    llm.answer({ hang: true })
    const environment = { OPENAI_API_KEY: 'sk-1', OPENAI_BASE_URL: llm.baseUrl }
    let replica = await world.start(environment)
    await world.fake.deliver(
      'slash_commands',
      commandPayload('review contracts', world.fake.responseUrl),
    )
    for (const asked of [1, 2]) {
      await vi.waitFor(() => expect(llm.requests.length).toBeGreaterThanOrEqual(asked), 60_000)
      await replica.kill()
      replica = await world.start(environment)
    }
    await world.fake.until(
      () => world.fake.work.ephemerals.length > 0,
      'words to the person',
      60_000,
    )
    expect(world.fake.work.ephemerals[0]?.text).toMatch(/restarted twice/)
    expect(await replica.stop()).toBe(0)
    expect(world.fake.work.messages).toEqual([])
    expect(llm.requests).toHaveLength(2)
    const kept = await openStore(world.store)
    expect((await listSetAside(kept, 'slack')).size).toBe(1)
    await kept.close()
    await llm.close()
  },
)
