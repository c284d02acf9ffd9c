import { expect } from 'vitest'
import type { Services } from '../../../src/command.ts'
import type { FakeInteraction } from '../../fakes/discord/state.ts'
import { makeServices, type World } from './world.ts'

/** Reads a first message when the test says so. */
export function heldServices(): { services: Services; release: () => void; held: Promise<void> } {
  const services = makeServices()
  let release = () => {}
  let reached = () => {}
  const gate = new Promise<void>((resolve) => (release = resolve))
  const held = new Promise<void>((resolve) => (reached = resolve))
  const read: Services['read'] = async (text, state) => {
    if (!state) {
      reached()
      await gate
    }
    return services.read(text, state)
  }
  return { services: { ...services, read }, release: () => release(), held }
}

/** The answer is in the thread, one message of it, and the channel shows the short form. */
export async function expectOneAnswer(world: World, asked: FakeInteraction): Promise<void> {
  const answer = await world.answerOf(asked)
  expect(world.shown(answer)).toMatch(/Atlas 2/)
  expect(world.ownMessages(answer.channel_id)).toHaveLength(1)
  expect(world.original(asked)?.content).toMatch(/Start with Atlas 2/)
  expect(world.bugs).toEqual([])
}
