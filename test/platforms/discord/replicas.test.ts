import { describe, expect, it } from 'vitest'
import { makeServices, startWorld, useCase } from './world.ts'

describe('a command that another replica answers while it waits here', () => {
  it("is left alone: the other's answer stands in the place of the same first one (40060)", async () => {
    const services = makeServices()
    const { promise: held, resolve: release } = Promise.withResolvers<void>()
    const read: typeof services.read = async (...said) => {
      if (said[0] === 'open weights only') await held
      return services.read(...said)
    }
    const world = await startWorld({ services: { ...services, read } })
    const channel = world.channel({ type: 1, guild: undefined })
    const first = world.slash('recommend-model', { 'use-case': useCase }, { channel })
    await world.until(() => world.original(first)?.components.length)
    world.slash('refine', { change: 'open weights only' }, { channel })
    const second = world.slash('refine', { change: 'cheaper' }, { channel })
    await world.store.claim(`discord:${second.id}`, 60_000, 'another replica')
    world.faults.push({
      match: new RegExp(`^POST /interactions/${second.id}`),
      kind: { status: 400, body: { code: 40060, message: 'acknowledged' } },
    })
    await world.until(() => world.faults.length === 0)
    release()
    await world.stopBot()
    expect(world.requests.filter(({ method }) => method === 'DELETE')).toEqual([])
    await world.close()
  })
})
