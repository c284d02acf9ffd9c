/** Every way to ask keeps to the policy: 10,000 requirements, each under its own, judged by hand. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareModels } from '../../commands/compare-models.ts'
import { exportConfig } from '../../commands/export.ts'
import { whyNotAnswer } from '../../commands/answers/why-not.ts'
import type { Services } from '../../src/command.ts'
import { isServedOn } from '../../src/catalogue/offers.ts'
import { autocomplete } from '../../src/platforms/discord/autocomplete.ts'
import { toolAnswer } from '../../src/platforms/mcp/short-json.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { withPolicy } from '../../src/policy/with-policy.ts'
import { recommendationReply } from '../../src/reply/recommendation.ts'
import { hostName } from '../../src/catalogue/hosts.ts'
import { renderText } from '../../src/reply/text.ts'
import { emptyReading } from '../../src/requirements/reading.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import type { Thread } from '../../src/requirements/thread.ts'
import { buildServices } from '../../src/services.ts'
import { selfHosted } from '../../src/shortlist/exclude.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { findContenders, servedOnly } from '../../src/trial/contenders.ts'
import { TrialRefusal } from '../../src/trial/notice.ts'
import { anyRequirement } from '../evaluate/requirements.ts'
import { allowsModel, allowsOffer, anyPolicy, dataset, engine } from './judge.ts'

const base = buildServices(dataset, () => dataset.asOf)
const ids = new Map([...engine.models.keys()].map((id) => [id, id]))
const useCase = 'the work'

/** Whether a model may be used at all: by itself, and at a host that is allowed. */
function isAllowed(policy: Policy, id: string): boolean {
  const sold = (engine.offers.get(id) ?? []).filter((offer) => isServedOn(offer, engine.today))
  const isSold = sold.length === 0 || sold.some((offer) => allowsOffer(policy, offer))
  const model = engine.models.get(id)
  return model !== undefined && allowsModel(policy, model) && isSold
}

/** What is suggested while somebody types the name of a model. */
async function suggested(services: Services): Promise<string[]> {
  let values: string[] = []
  const options = [{ type: 3, name: 'a', value: '', focused: true }]
  const incoming = {
    raw: { data: { name: 'compare-models', options } },
    respond: ({ data }: { data: { choices: { value: string }[] } }) => {
      values = data.choices.map(({ value }) => value)
      return Promise.resolve('taken')
    },
  }
  await autocomplete(incoming as never, { services: { of: () => services } } as never)
  return values
}

const seen = { lists: 0, exports: 0, barred: 0, hosts: 0 }

async function check(requirement: Requirement, policy: Policy): Promise<void> {
  const limited = withPolicy(engine, policy)
  const services: Services = { ...base, engine: limited }
  const shortlist = recommend(limited, requirement)
  const thread: Thread = {
    useCase,
    requirement,
    picks: shortlist.picks.map(({ model }) => model.id),
    earlier: [],
    subjects: [],
  }
  // Fine-tunes take part where they are asked for.
  const { models } = limited.market(requirement.limits)
  const may = (id: string) => allowsModel(policy, models.get(id) ?? engine.models.get(id)!)
  const onlyAllowed = (where: string, found: string[]) => {
    const wrong = found.find((id) => !may(id))
    if (wrong) throw new Error(`${where}: ${wrong} is not allowed`)
  }

  // Answer: what it shows, and that it says how many are left out.
  const reply = recommendationReply(limited, {
    useCase,
    requirement,
    shortlist,
    dataset: limited.dataset,
  })
  const shown = reply.short.flatMap((block) => (block.kind === 'pick' ? [block.pick.model] : []))
  onlyAllowed('answer', [...shown, ...thread.picks])
  const count = shortlist.excluded.filter(({ barrier }) => barrier === 'policy').length
  if (count > 0) expect(renderText(reply, Infinity)).toContain(`${count} model`)

  // MCP: the data beside the text, in short and in full.
  for (const isFull of [false, true]) {
    const { data } = toolAnswer('c', { reply, thread }, services, isFull)
    const { shortlist: picks, ranking = [] } = data as Record<string, { model: string }[]>
    onlyAllowed(
      'mcp',
      [...picks!, ...ranking].map(({ model }) => model),
    )
  }

  // Export: models and hosts.
  const exported = await exportConfig.run({ text: '', thread }, services)
  const config = renderText({ ...exported.reply, long: true }, Infinity)
  const labels = [...config.matchAll(/label: "?(.+?) \([^()]*\)"?$/gm)].map(([, name]) => name)
  if (shortlist.picks.length) {
    expect(labels).toEqual(shortlist.picks.map(({ model }) => model.name))
    seen.exports += 1
  }
  expect(config).not.toContain('id: openrouter:')
  if (!selfHosted(requirement.limits))
    for (const { cost } of shortlist.picks)
      if (cost && config.includes(`The address of ${hostName(cost.offer.provider)},`)) {
        expect(allowsOffer(policy, cost.offer)).toBe(true)
        seen.hosts += 1
      }

  // Suggestions.
  for (const id of await suggested(services))
    if (!isAllowed(policy, id) && !(may(id) && engine.models.get(id)!.openWeights))
      throw new Error(`suggested: ${id} is not allowed`)

  // Whatever is barred: why not, compare and a trial name the policy.
  const barred = [...engine.models.keys()].find((id) => !may(id))
  const other = shortlist.picks[0]?.model.id
  if (barred) {
    seen.barred += 1
    const reading = { ...emptyReading('en'), intent: 'why-not' as const, models: [barred] }
    const turn = { text: 'why not it?', request: { text: '', thread }, services, thread }
    const why = renderText(whyNotAnswer(reading, turn).reply, Infinity)
    expect(why).toContain("your workspace's policy")
    expect(() =>
      findContenders([barred, other ?? 'x'], { ids, unmatched: [] }, limited, () => undefined),
    ).toThrow(TrialRefusal)
    if (other) {
      const compared = await compareModels.run(
        { text: '', fields: { a: other, b: barred }, thread },
        services,
      )
      expect(renderText({ ...compared.reply, long: true }, Infinity)).toContain(
        "is left out because your workspace's policy",
      )
    }
  }
  if (shortlist.picks.length > 1 && thread.picks.every((id) => isAllowed(policy, id))) {
    const tried = servedOnly(
      [...thread.picks, ...(barred ? [barred] : [])],
      { ids, unmatched: [] },
      limited,
    )
    onlyAllowed('trial', tried.ids)
  }
  seen.lists += shortlist.picks.length
}

it('answer, MCP, export, suggestions, why not, compare and trial', async () => {
  await fc.assert(fc.asyncProperty(anyRequirement(dataset), anyPolicy, check), { numRuns: 10_000 })
  // It says nothing when nothing is listed, or nothing left out.
  expect(seen.lists).toBeGreaterThan(2000)
  expect(seen.exports).toBeGreaterThan(1000)
  expect(seen.hosts).toBeGreaterThan(500)
  expect(seen.barred).toBeGreaterThan(5000)
}, 400_000)
