import { expect, it } from 'vitest'
import { AwayError } from '../../src/errors.ts'
import { openMemory, type Conversation } from '../../src/conversation/memory.ts'
import { openStore } from '../../src/store/store.ts'

const conversation: Conversation = { quiet: false, answered: [] }

/** A memory in a store that fails for so many looks; another replica writes the conversation into it meanwhile. */
async function memoryAway(looks: number, written?: Conversation) {
  const store = await openStore('memory:')
  const failing = {
    ...store,
    async problem() {
      looks -= 1
      if (looks === 0 && written) await openMemory(store, 'slack').conversations.set('a', written)
      return looks > 0 ? 'no answer' : undefined
    },
  }
  return openMemory(failing, 'slack', { patienceMs: 100, lookEveryMs: 10 })
}

it('finds at once what is there, and at once that there is nothing', async () => {
  const memory = await memoryAway(0)
  expect(await memory.reach('a')).toBeUndefined()
  await memory.conversations.set('a', conversation)
  expect(await memory.reach('a')).toMatchObject(conversation)
})

it('waits for the store while it is away', async () => {
  const memory = await memoryAway(5, conversation)
  expect(await memory.reach('a')).toMatchObject(conversation)
})

it('says so when that takes too long, in words for the person', async () => {
  const memory = await memoryAway(1000)
  await expect(memory.reach('a')).rejects.toThrow(AwayError)
  await expect(memory.reach('a')).rejects.toThrow(/cannot reach what I remember.+in a minute/)
})
