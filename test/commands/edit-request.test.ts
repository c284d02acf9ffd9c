import { describe, expect, it } from 'vitest'
import { details } from '../../commands/details.ts'
import { editRequest } from '../../commands/edit-request.ts'
import { recommendModel } from '../../commands/recommend-model.ts'
import { renderBlocks, renderText } from '../../src/reply/text.ts'
import { makeServices } from '../fixtures/services.ts'

const services = makeServices()
const text = 'write and review Python code, 2,000 requests a month, under $300 a month'
const start = async () => {
  const { thread } = await recommendModel.run({ text }, services)
  if (!thread) throw new Error('the use case was not understood')
  return thread
}

describe('the request in a form', () => {
  it('says what was changed, what was taken away and what it did to the list', async () => {
    const thread = await start()
    const form = {
      useCase: thread.useCase,
      limits: { maxMonthlyUsd: undefined, openWeights: true },
    }
    const result = await editRequest.run({ text: '', thread, form }, services)
    const answer = renderText(result.reply, Infinity)
    expect(answer).toContain('Changed: no longer at most $300 a month; open weights only.')
    expect(answer).toContain('Gone: ')
    expect(result.thread?.requirement.limits).toEqual({ openWeights: true })
    expect(result.thread?.earlier).toEqual([
      { useCase: thread.useCase, requirement: thread.requirement },
    ])
  })

  it('reads a changed use case anew; filled-in fields win over its words', async () => {
    const thread = await start()
    const form = { useCase: 'translate novels, under $50 a month', limits: { maxMonthlyUsd: 80 } }
    const result = await editRequest.run({ text: '', thread, form }, services)
    expect(result.thread?.useCase).toBe(form.useCase)
    expect(result.thread?.requirement.limits.maxMonthlyUsd).toBe(80)
    expect(result.thread?.earlier).toEqual([
      { useCase: thread.useCase, requirement: thread.requirement },
    ])
  })
})

describe('usual limits of a person', () => {
  it('hold where the text says nothing, and the reply names them', async () => {
    const defaults = { openWeights: true, maxMonthlyUsd: 9000 }
    const result = await recommendModel.run({ text, defaults }, services)
    expect(result.thread?.requirement.limits).toEqual({ openWeights: true, maxMonthlyUsd: 300 })
    expect(renderBlocks(result.reply.details(), Infinity)).toContain(
      'From your preferences: open weights only.',
    )
  })
})

describe('details', () => {
  it('show every figure as a table, the near misses and the models left out', async () => {
    const thread = await start()
    const { reply } = await details.run({ text: '', thread }, services)
    expect(reply.details().some(({ kind }) => kind === 'table')).toBe(true)
    const answer = renderText(reply, Infinity)
    expect(answer).toContain('Left out')
    expect(answer).toContain('whether it meets “at most $300 a month”, 1: Qwen 4')
  })
})
