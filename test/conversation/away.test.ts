import { describe, expect, it } from 'vitest'
import { refine } from '../../commands/refine.ts'
import { createConversations } from '../../src/conversation/converse.ts'
import { openMemory } from '../../src/conversation/memory.ts'
import { editForm } from '../../src/conversation/request-form.ts'
import type { Address } from '../../src/address.ts'
import type { Surface } from '../../src/conversation/surface.ts'
import type { Turn } from '../../src/conversation/turn.ts'
import { renderText } from '../../src/reply/text.ts'
import { openStore } from '../../src/store/store.ts'
import { makeServices } from '../fixtures/services.ts'

const useCase = 'summarise 40-page leases, 2,000 a month'
const here: Address = { surface: 'slack', workspace: 'T1', channel: 'C1', thread: '1' }
const person = { id: 'ana', name: async () => 'Ana' }
const away = /cannot reach what I remember/

/** A replica that has not seen the conversation at `here`, beside a store that holds it and is away. */
async function replica({ hasSpoken = true } = {}) {
  const store = await openStore('memory:')
  const state = { problem: 'no answer' as string | undefined }
  const hidden: typeof store = {
    ...store,
    problem: () => Promise.resolve(state.problem),
    collection(name, schema, lifetimeMs, options) {
      const one = store.collection(name, schema, lifetimeMs, options)
      return { ...one, get: async (key) => (state.problem ? undefined : one.get(key)) }
    },
  }
  const memory = openMemory(hidden, 'slack', { patienceMs: 60, lookEveryMs: 10 })
  const posted: string[] = []
  const told: string[] = []
  const surface: Surface = {
    async post({ reply }) {
      posted.push(renderText(reply))
      return { id: '2' }
    },
    open: () => Promise.resolve({ address: here }),
    async whisper({ reply }) {
      told.push(renderText(reply))
    },
    progress: () => () => undefined,
    hasSpoken: () => Promise.resolve(hasSpoken),
  }
  const bugs: unknown[] = []
  const conversations = createConversations({
    services: { of: () => makeServices() },
    memory,
    now: () => new Date(),
    reportBug: (_, error) => void bugs.push(error),
    say: () => Promise.resolve(),
  })
  return { state, memory, conversations, surface, posted, told, bugs }
}

type Replica = Awaited<ReturnType<typeof replica>>
const turn = (call: Turn['call'], rest: Partial<Turn> = {}): Turn => ({
  key: `key ${call}`,
  person,
  text: 'only open weights',
  call,
  ...rest,
})

const ways: Record<string, (there: Replica) => Promise<unknown>> = {
  'a reply in a thread of ours': ({ conversations, surface }) =>
    conversations.take(here, turn('reply'), surface),
  'a mention in a thread': ({ conversations, surface }) =>
    conversations.take(here, turn('mention'), surface),
  'a direct message': ({ conversations, surface }) =>
    conversations.take(here, turn('direct'), surface),
  'a press': ({ conversations, surface }) =>
    conversations.press(here, { key: 'p', person, control: 'open-only', message: '2' }, surface),
  'a vote': ({ conversations, surface }) =>
    conversations.press(
      here,
      { key: 'v', person, control: 'helpful', value: 'a', message: '2' },
      surface,
    ),
  '/refine': ({ conversations, surface }) =>
    conversations.command(here, refine, turn('command'), surface),
}

describe('while the store is away and this replica does not know the conversation', () => {
  it.each(Object.entries(ways))('%s is told so, and nothing else', async (_, act) => {
    const there = await replica()
    await act(there)
    expect(there.told).toEqual([expect.stringMatching(away)])
    expect([there.posted, there.bugs]).toEqual([[], []])
  })

  it('a form to change the request is not opened, and the reason is true', async () => {
    const there = await replica()
    expect(await editForm(there, here)).toEqual({
      problem: expect.stringMatching(away),
    })
    there.state.problem = undefined
    expect(await editForm(there, here)).toEqual({
      problem: expect.stringMatching(/no request to change/),
    })
  })

  it("nobody is spoken to in others' threads", async () => {
    const there = await replica({ hasSpoken: false })
    await ways['a reply in a thread of ours']!(there)
    expect([there.told, there.posted, there.bugs]).toEqual([[], [], []])
  })

  it('what opens a conversation is answered all the same', async () => {
    const there = await replica()
    const { conversations, surface } = there
    await conversations.take(here, turn('mention', { text: useCase, opens: true }), surface)
    expect(there.posted).toEqual([expect.stringMatching(/\$/)])
  })

  it('what was said is answered once the store is back', async () => {
    const there = await replica()
    const done = ways['a mention in a thread']!(there)
    there.state.problem = undefined
    await done
    expect(there.told.join()).not.toMatch(away)
    expect(there.told.length + there.posted.length).toBe(1)
  })
})
