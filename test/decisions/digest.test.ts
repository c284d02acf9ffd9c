/** Where news stands: in the thread of its decision, or in the channel when there is much. */
import { beforeEach, expect, it } from 'vitest'
import { keep } from '../../commands/keep.ts'
import type { Address } from '../../src/address.ts'
import type { Services } from '../../src/command.ts'
import type { Decision } from '../../src/decisions/decision.ts'
import { decisionsOf, openDecisions } from '../../src/decisions/decisions.ts'
import { watchDecisions } from '../../src/decisions/watch.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { renderText } from '../../src/reply/text.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { servicesFor } from '../fixtures/services.ts'
import { makeDataset } from '../fixtures/world.ts'
import { atlas, bor, requirement } from './models.ts'

const now = () => new Date('2026-09-02T12:00:00Z')
/** Threads and channels that take nothing. */
const refusing = new Set<string>()
let store: Store
let services: Services
let said: { text: string; reply: Reply; thread: string }[]
beforeEach(async () => {
  refusing.clear()
  store = await openStore('memory:')
  services = servicesFor(makeDataset([atlas, bor]))
  said = []
})
const end = () => (services = servicesFor(makeDataset([{ ...atlas, endsOn: '2027-03-01' }, bor])))
const threads = () => said.map(({ thread }) => thread).toSorted((a, b) => a.localeCompare(b))

const decide = (place: Decision['place']) =>
  keep('decision', atlas.id, 'en', {
    text: '',
    services: { ...services, now },
    request: {
      text: '',
      decisions: decisionsOf(openDecisions(store, 'slack'), {
        surface: 'slack',
        workspace: 'T1',
        ...place,
      }),
    },
    thread: { useCase: 'review our code', requirement, picks: [], earlier: [] },
  })

const look = () =>
  watchDecisions({
    surface: 'slack',
    store,
    services: { of: () => services },
    now,
    tell: ({ channel, thread }: Address, reply: Reply) =>
      refusing.has(thread ?? channel)
        ? Promise.reject(new Error('not allowed here'))
        : Promise.resolve(
            void said.push({
              text: renderText(reply, Infinity),
              reply,
              thread: thread ?? 'the channel',
            }),
          ),
    channelOf: (place) => Promise.resolve({ ...place, thread: undefined }),
    isRefused: (error) => error instanceof Error && error.message === 'not allowed here',
  })

it('many decisions of a channel with news at once get one message', async () => {
  for (const thread of ['1', '2', '3', '4', '5']) await decide({ channel: 'C1', thread })
  await decide({ channel: 'C2', thread: '1' })
  end()
  await look()
  await look()
  const counts = said.map(({ text }) => text.match(/shut down/g)?.length ?? 0)
  expect(counts.toSorted((a, b) => a - b)).toEqual([1, 5])
  // In the channel, since no thread is that of all.
  expect(threads()).toEqual(['1', 'the channel'])
  const labels = said.flatMap(({ reply }) => (reply.actions ?? []).map(({ label }) => label))
  expect(labels.filter((label) => /^Review [\da-f]{6}$/.test(label))).toHaveLength(5)
})

it('more than ten are told in messages of ten, each with its buttons', async () => {
  for (let thread = 1; thread <= 12; thread += 1)
    await decide({ channel: 'C1', thread: String(thread) })
  end()
  await look()
  await look()
  expect(said.map(({ reply }) => reply.actions?.length)).toEqual([10, 2])
})

it('where the channel takes nothing each thread hears its own; one that is gone keeps nobody from hearing', async () => {
  for (const thread of ['1', '2', '3', '4']) await decide({ channel: 'C1', thread })
  end()
  refusing.add('C1').add('2')
  await expect(look()).rejects.toThrow('News could not be told')
  expect(threads()).toEqual(['1', '3', '4'])
  refusing.clear()
  await look()
  expect(threads()).toEqual(['1', '2', '3', '4'])
})
