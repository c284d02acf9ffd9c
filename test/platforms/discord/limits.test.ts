import { expect, it } from 'vitest'
import { createGate } from '../../../src/conversation/gate.ts'
import { openStore } from '../../../src/store/store.ts'
import { ben, type From } from './payloads.ts'
import { startWorld, useCase } from './world.ts'

it('a person over the limit is told so alone, others are answered', async () => {
  const store = await openStore('memory:')
  const gate = await createGate(store, { personPerMinute: 1, atWork: 5, waiting: 5 })
  const world = await startWorld({ store, gate })
  const ask = (from: From = {}) => world.slash('recommend-model', { 'use-case': useCase }, from)
  await world.answerOf(ask())
  expect(await world.toldAlone(ask())).toMatch(/more than 1 request of yours/)
  expect(world.ownMessages(world.text.id)).toHaveLength(1)
  await world.answerOf(ask({ person: ben }))
  await world.close()
})
