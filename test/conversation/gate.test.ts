import { describe, expect, it, vi } from 'vitest'
import { BusyError } from '../../src/errors.ts'
import { createGate, type GateLimits } from '../../src/conversation/gate.ts'
import { openStore } from '../../src/store/store.ts'

const open = async (limits: Partial<GateLimits> = {}) =>
  createGate(await openStore('memory:'), { atWork: 10, waiting: 10, ...limits })
const answer = () => Promise.resolve('answer')

/** A task that ends when it is told to. */
function held() {
  const started = vi.fn<() => void>()
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const task = async () => {
    started()
    await released
    return 'answer'
  }
  return { task, started, release: () => release() }
}

describe('one person', () => {
  it('is answered up to their limit, then told when to ask again; others go on', async () => {
    const gate = await open({ personPerMinute: 2 })
    const ana = { user: 'U1', workspace: 'T1' }
    expect(await gate.run(ana, answer)).toBe('answer')
    await gate.run(ana, answer)
    await expect(gate.run(ana, answer)).rejects.toThrow(BusyError)
    await expect(gate.run(ana, answer)).rejects.toThrow(
      /more than 2 requests .+ again in \d+ seconds/,
    )
    expect(await gate.run({ user: 'U2', workspace: 'T1' }, answer)).toBe('answer')
    expect(await gate.run({ user: 'U1', workspace: 'T2' }, answer)).toBe('answer')
  })
})

describe('one workspace', () => {
  it('is answered up to its limit; others go on', async () => {
    const gate = await open({ workspacePerMinute: 2 })
    await gate.run({ user: 'U1', workspace: 'T1' }, answer)
    await gate.run({ user: 'U2', workspace: 'T1' }, answer)
    const third = gate.run({ user: 'U3', workspace: 'T1' }, answer)
    await expect(third).rejects.toThrow(/requests a minute from here/)
    expect(await gate.run({ user: 'U1', workspace: 'T2' }, answer)).toBe('answer')
    expect(await gate.run({ user: 'U1' }, answer)).toBe('answer')
  })
})

describe('a flood', () => {
  it('is worked on so many at a time, in the order it came; what the queue cannot hold is told so', async () => {
    const gate = await open({ atWork: 1, waiting: 1 })
    const [first, second] = [held(), held()]
    const answers = [gate.run({}, first.task), gate.run({}, second.task)]
    await vi.waitFor(() => expect(gate.load()).toEqual({ atWork: 1, waiting: 1 }))
    await expect(gate.run({}, answer)).rejects.toThrow(/Very many people are asking/)
    expect(second.started).not.toHaveBeenCalled()
    first.release()
    await vi.waitFor(() => expect(second.started).toHaveBeenCalled())
    second.release()
    expect(await Promise.all(answers)).toEqual(['answer', 'answer'])
    expect(gate.load()).toEqual({ atWork: 0, waiting: 0 })
  })

  it('leaves no place taken by what failed', async () => {
    const gate = await open({ atWork: 1, waiting: 0 })
    const failing = gate.run({}, () => Promise.reject(new Error('broken')))
    await expect(failing).rejects.toThrow('broken')
    expect(await gate.run({}, answer)).toBe('answer')
  })
})
