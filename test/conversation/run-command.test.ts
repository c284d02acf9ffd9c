import { beforeEach, describe, expect, it } from 'vitest'
import type { Command } from '../../src/command.ts'
import { asRequest, currentRequest } from '../../src/context.ts'
import { BusyError, UserError } from '../../src/errors.ts'
import type { Observation } from '../../src/observe.ts'
import { runCommand, type Handling } from '../../src/conversation/run-command.ts'
import { textReply } from '../../src/reply/reply.ts'
import { renderText } from '../../src/reply/text.ts'
import { makeServices } from '../fixtures/services.ts'

let seen: Observation[]
let bugs: [string, unknown][]
let handling: Handling
beforeEach(() => {
  seen = []
  bugs = []
  handling = {
    reportBug: (...bug) => void bugs.push(bug),
    observe: (observation) => void seen.push(observation),
  }
})

const commandThat = (run: Command['run']): Command => ({ name: 'test', description: '', run })
const inSlack = (command: Command, about: Partial<Handling> = {}) =>
  asRequest({ platform: 'slack', workspace: 'T1', user: 'U1' }, () =>
    runCommand(command, { text: 'secret words', user: 'U1' }, makeServices(), {
      ...handling,
      ...about,
    }),
  )
const outcomes = () => seen.flatMap((one) => (one.kind === 'request' ? one.outcome : []))

it('gives what the command answers, with whoever wrote the use case', async () => {
  const command = commandThat((request, { read }) =>
    read('contract review').then(({ requirement }) => ({
      reply: textReply('other', 'Answer.'),
      thread: requirement && { useCase: request.text, requirement, picks: [], earlier: [] },
    })),
  )
  const { thread } = await inSlack(command)
  expect(thread?.author).toBe('U1')
  expect(seen).toMatchObject([
    { kind: 'stage', stage: 'wait' },
    { kind: 'stage', stage: 'read' },
    { kind: 'stage', stage: 'run' },
    { kind: 'request', platform: 'slack', command: 'test', outcome: 'answered' },
  ])
  expect(JSON.stringify(seen)).not.toContain('secret')
})

describe('what goes wrong', () => {
  it('is said as it is where the person can mend it', async () => {
    const command = commandThat(() => Promise.reject(new UserError('Say it in words.')))
    const { reply } = await inSlack(command)
    expect(renderText(reply)).toContain('Say it in words.')
    expect(outcomes()).toEqual(['refused'])
    expect(bugs).toEqual([])
  })

  it('is reported with the id of the request otherwise, and the person is told that id', async () => {
    let id: string | undefined
    const command = commandThat(() => {
      id = currentRequest()?.id
      return Promise.reject(new Error('broken'))
    })
    const { reply } = await inSlack(command)
    expect(renderText(reply)).toContain(`the id ${id}`)
    expect(bugs).toEqual([[id, expect.objectContaining({ message: 'broken' })]])
    expect(outcomes()).toEqual(['failed'])
  })

  it('is said kindly where there is no room, and the conversation stays as it is', async () => {
    const gate = {
      run: () => Promise.reject(new BusyError('Please try again in a minute.')),
      load: () => ({ atWork: 0, waiting: 0 }),
    }
    const command = commandThat(() => Promise.reject(new Error('never runs')))
    const { reply } = await inSlack(command, { gate })
    expect(renderText(reply)).toContain('Please try again in a minute.')
    expect(outcomes()).toEqual(['busy'])
  })
})
