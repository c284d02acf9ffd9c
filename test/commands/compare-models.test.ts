import { describe, expect, it } from 'vitest'
import { compareModels } from '../../commands/compare-models.ts'
import { renderText } from '../../src/reply/text.ts'
import { servicesFor } from '../fixtures/services.ts'
import { makeDataset, makeRequirement } from '../fixtures/world.ts'

const services = servicesFor(
  makeDataset([
    { id: 'acme/atlas-2', name: 'Atlas 2', ability: 1, price: [4, 20] },
    { id: 'acme/borealis-3', name: 'Borealis 3', price: [1, 2] },
  ]),
)
const compare = async (text: string, thread?: Parameters<typeof compareModels.run>[0]['thread']) =>
  (await compareModels.run({ text, thread }, services)).reply

describe('/compare-models', () => {
  it('sets the named models side by side, by name or id, and says that use and workload are assumed', async () => {
    const reply = await compare('Atlas 2 vs acme/borealis-3')
    expect(reply.intent).toBe('compare')
    expect(renderText(reply)).toMatch(/Atlas 2 +Borealis 3[^]*general use/)
  })

  it("compares for the conversation's own use case when there is one", async () => {
    const thread = {
      useCase: 'x',
      requirement: makeRequirement({ weights: { coding: 1 } }),
      picks: [],
      earlier: [],
    }
    const text = renderText(await compare('Atlas 2, Borealis 3', thread))
    expect(text).toMatch(/coding \(100%\)/)
    expect(text).not.toMatch(/general use/)
  })

  it('shows the cache price where part of the prompt repeats, and the cost of a thousand requests', async () => {
    const workload = { ...makeRequirement().workload, cachedInputTokens: 500 }
    const requirement = makeRequirement({ workload })
    const thread = { useCase: 'x', requirement, picks: [], earlier: [] }
    const text = renderText(await compare('Atlas 2, Borealis 3', thread), 200)
    expect(text).toMatch(/Cached input +unknown +unknown/)
    expect(text).toMatch(/\$24.00 per 1,000 requests[^\n]*\$3.00 per 1,000 requests/)
    const plain = makeRequirement()
    expect(
      renderText(await compare('Atlas 2, Borealis 3', { ...thread, requirement: plain }), 200),
    ).not.toContain('Cached input')
  })

  it('says which name it does not know, and asks for two', async () => {
    expect(renderText(await compare('Atlas 2, Nosuch 9'))).toMatch(/"Nosuch 9"[^]*Name two to four/)
  })
})
