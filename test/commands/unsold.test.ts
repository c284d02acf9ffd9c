import { expect, it } from 'vitest'
import { exportConfig } from '../../commands/export.ts'
import { recommendModel } from '../../commands/recommend-model.ts'
import { refine } from '../../commands/refine.ts'
import { renderBlocks } from '../../src/reply/text.ts'
import { makeServices } from '../fixtures/services.ts'

const services = makeServices()
const remark = /no hosted price known; runs on your own hardware/i

/** Qwen 4 is open, and no list has a price for it. */
it('what nobody sells is no pick beside what is sold, and "why not" says so', async () => {
  const { reply, thread } = await recommendModel.run({ text: 'coding, best quality' }, services)
  const list = renderBlocks([...reply.short], Infinity)
  expect(list).not.toContain('Qwen 4')
  const why = await refine.run({ text: 'why not Qwen 4?', thread }, services)
  expect(renderBlocks([...why.reply.short], Infinity)).toMatch(remark)
})

it('what nobody sells is a pick where nothing else meets the limits, run and exported as on one’s own server', async () => {
  const { reply, thread } = await recommendModel.run({ text: 'coding, only Alibaba' }, services)
  expect(renderBlocks([...reply.short], Infinity)).toMatch(remark)
  const exported = await exportConfig.run({ text: '', thread }, services)
  const config = renderBlocks([...exported.reply.details()], Infinity)
  expect(config).toContain('<The address of your own server')
  expect(config).not.toContain('openrouter:')
})
