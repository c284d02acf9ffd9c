import { describe, expect, it } from 'vitest'
import { recommendModel } from '../../commands/recommend-model.ts'
import { refine } from '../../commands/refine.ts'
import { forgetPerson, openMemory } from '../../src/conversation/memory.ts'
import { runCommand } from '../../src/conversation/run-command.ts'
import { openStore } from '../../src/store/store.ts'
import type { Thread } from '../../src/requirements/thread.ts'
import { makeServices } from '../fixtures/services.ts'

const reportBug = (_: string, error: unknown) => {
  throw error
}
const ask = (user: string, text: string, rest: { thread?: Thread; writers?: string[] } = {}) =>
  runCommand(rest.thread ? refine : recommendModel, { text, user, ...rest }, makeServices(), {
    reportBug,
  })
const anas = 'we want to review patient letters of the Anahall clinic'

describe('whose words a conversation holds', () => {
  it('is its author, and whoever wrote what the author pointed at', async () => {
    const { thread } = await ask('ben', anas, { writers: ['ana', 'ben', 'ana'] })
    expect(thread).toMatchObject({ author: 'ben', writers: ['ana'] })
  })

  it('is whoever named another job in it, and stays so when the list is changed', async () => {
    const { thread } = await ask('ana', anas)
    expect(thread?.writers).toBeUndefined()
    const bens = { ...thread!, useCase: 'coding in Python' }
    const changed = await ask('ben', 'only open weights', { thread: { ...bens, writers: ['ben'] } })
    expect(changed.thread).toMatchObject({ author: 'ana', writers: ['ben'] })
  })
})

it('forgets a person where others used their words', async () => {
  const memory = openMemory(await openStore('memory:'), 'slack')
  const { thread } = await ask('ben', anas, { writers: ['ana'] })
  const { useCase, requirement, picks, author, writers } = thread!
  const said = { useCase, requirement, picks, author, writers }
  const about = { channel: 'C1', ts: '1', day: '2026-11-28' }
  await memory.conversations.set('T1:C1:1', { thread, quiet: false, answered: [] })
  await memory.answers.set('a', said)
  await memory.votes.set('a:ben', { ...said, vote: 'up', user: 'ben', at: '2026-11-28' })
  await memory.recent.set('T1:ben', [{ useCase, picks, author, writers, ...about }])
  await forgetPerson(memory, 'T1', 'ana')
  for (const kept of [memory.conversations, memory.answers, memory.votes, memory.recent])
    expect(await Array.fromAsync(kept.entries() as AsyncIterable<unknown>)).toEqual([])
})
