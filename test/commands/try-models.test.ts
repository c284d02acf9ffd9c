import { expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { recommendModel } from '../../commands/recommend-model.ts'
import { tryModels } from '../../commands/try-models.ts'
import { renderText } from '../../src/reply/text.ts'
import { TrialRefusal } from '../../src/trial/notice.ts'
import { makeServices } from '../fixtures/services.ts'

const services = makeServices()
const useCase = 'Summarise leases, 2,000 a month; today we use Claude Opus 5'
const { thread } = await recommendModel.run({ text: useCase }, services)

it('without a gateway says what to set, to the person alone, with the same picks for promptfoo', async () => {
  const { reply } = await tryModels.run({ text: 'Is it raining?', thread }, services)
  expect(reply.private).toBe(true)
  expect(renderText(reply, Infinity)).toMatch(/TRIAL_BASE_URL and TRIAL_API_KEY/)
  const code = reply.short.find((block) => block.kind === 'code')
  expect(parse(code!.text).providers).toHaveLength(thread!.picks.length)
})

it('tries the picks and what is in use today, and keeps what holds for all examples', async () => {
  const propose = vi.fn<(wanted: object) => Promise<never>>(() =>
    Promise.reject(new TrialRefusal({ kind: 'count-of-models' })),
  )
  const text = 'system: Be brief.\ncheck: contains: rent\nSum this up.\n{"no": "prompt"}'
  const request = { text, thread, user: 'ana' }
  await expect(
    tryModels.run(request, { ...services, trials: { propose } as never }),
  ).rejects.toThrow('Name two to four models to try')
  const check = { kind: 'contains', value: 'rent' }
  expect(propose.mock.calls[0]?.[0]).toMatchObject({
    models: [...new Set([...thread!.picks, 'anthropic/claude-opus-5'])].slice(0, 4),
    isProposed: true,
    examples: [
      { prompt: 'Sum this up.', system: 'Be brief.', check },
      { prompt: '{"no": "prompt"}', system: 'Be brief.', check },
    ],
  })
})
