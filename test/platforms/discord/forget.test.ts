import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openReadableStore } from '../stored.ts'
import { ana, ben } from './payloads.ts'
import { startWorld, type World } from './world.ts'

const anas = 'review patient letters of the Anahall clinic'
const bens = 'review rental contracts of the Benfield estate'

let world: World
let kept: () => string
beforeEach(async () => {
  const opened = await openReadableStore()
  kept = opened.kept
  world = await startWorld({ store: opened.store })
})
afterEach(() => world.close())

/** Requests are written down while they are at work. */
const allDone = () => vi.waitFor(() => expect(kept()).not.toContain('accepted-discord'), 5000)

const forget = async (person: typeof ana) => {
  const asked = world.slash('forget-me', {}, { person })
  await world.until(() => asked.followUps.length > 0)
  expect(JSON.stringify(asked)).toContain('are deleted here')
  await allDone()
}

it('leaves no key and no value of a person, and takes nothing from anybody else', async () => {
  const own = await world.answerOf(
    world.slash('recommend-model', { 'use-case': anas }, { person: ana }),
  )
  world.press(own, 'Only open weights', { person: ben })
  await world.messageIn(own.channel_id, 1)
  const others = await world.answerOf(
    world.slash('recommend-model', { 'use-case': bens }, { person: ben }),
  )
  world.press(others, 'Only open weights', { person: ana })
  await world.messageIn(others.channel_id, 1)
  // A form that could not be used, and an answer that has no thread.
  const wrong = world.slash('recommend-model', { 'use-case': anas, context: 'x' }, { person: ana })
  await world.dataOf(wrong)
  expect(kept()).toContain('Anahall')
  expect(kept()).toContain(ana.id)

  await forget(ana)
  expect(kept()).not.toContain('Anahall')
  expect(kept()).not.toContain(ana.id)
  expect(kept()).toContain('Benfield')
  world.press(others, 'Longer context', { person: ben })
  expect(world.shown(await world.messageIn(others.channel_id, 2))).toContain('open weights only')

  await forget(ben)
  expect(kept()).not.toContain('Benfield')
  expect(kept()).not.toContain(ben.id)
})

it('forgets which conversation a person started last where there are no threads', async () => {
  const channel = world.channel({ type: 1 })
  const asked = world.slash('recommend-model', { 'use-case': anas }, { person: ana, channel })
  await world.until(() => kept().includes('Anahall') && asked.original)
  await forget(ana)
  expect(kept()).not.toContain('Anahall')
  expect(kept()).not.toContain(ana.id)
})

it('works in plain words in a direct message', async () => {
  const channel = world.channel({ type: 1, guild: undefined })
  world.say(anas, channel, { person: ana })
  await world.until(() => kept().includes('Anahall'))
  world.say('Forget me.', channel, { person: ana })
  await world.until(() => !kept().includes('Anahall'))
  await allDone()
  expect(kept()).not.toContain(ana.id)
})
