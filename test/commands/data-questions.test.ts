import { describe, expect, it } from 'vitest'
import { fourModels } from '../fixtures/four-models.ts'
import { converse } from '../fixtures/readings.ts'
import { servicesFor } from '../fixtures/services.ts'
import { makeDataset } from '../fixtures/world.ts'

const say = async (...turns: Parameters<typeof converse>[1][]) =>
  (await converse(fourModels, ...turns)).at(-1)!

describe('a question of data', () => {
  it.each([
    [
      'Is OpenAI GDPR compliant?',
      /^OpenAI: whether GDPR is met or signed is not in the data.*seat here: /s,
    ],
    ['who signs a BAA?', /^Whether BAA is met or signed is not in the data.*a BAA/],
  ])('about a rule that contracts settle says so: "%s"', async (text, answer) => {
    const labs = text.includes('OpenAI') ? ['openai'] : []
    const answered = await say({ intent: 'fact', fact: 'data-policy', labs, text })
    expect(answered.text).toMatch(answer)
  })

  it('about what hosts do with data, of none by name, tells what is known and of which nothing is', async () => {
    const dataPolicy = { training: false, retentionDays: 0, source: 'https://a.example' }
    const offers = [{ provider: 'azure', dataPolicy }]
    const policed = servicesFor(makeDataset([{ id: 'openai/gpt-9', name: 'GPT-9', offers }], [{}]))
    const asked = {
      intent: 'fact' as const,
      fact: 'data-policy' as const,
      text: 'who keeps nothing?',
    }
    const [answered] = await converse(policed, asked)
    expect(answered?.text).toMatch(
      /^No training on what is sent: .*Nothing is kept .*Of the others /s,
    )
  })
})
