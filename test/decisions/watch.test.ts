/** A year on an injected clock: which news came into the thread, which did not, and why. */
import { beforeEach, describe, expect, it } from 'vitest'
import { keep } from '../../commands/keep.ts'
import type { CurrentServices, Services } from '../../src/command.ts'
import type { Decision } from '../../src/decisions/decision.ts'
import { decisionsOf, openDecisions } from '../../src/decisions/decisions.ts'
import { watchDecisions } from '../../src/decisions/watch.ts'
import type { Limits } from '../../src/requirements/limits/index.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { withPolicy } from '../../src/policy/with-policy.ts'
import type { Address } from '../../src/address.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { renderText } from '../../src/reply/text.ts'
import { buildServices } from '../../src/services.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { makeDataset, type MadeUpModel } from '../fixtures/world.ts'
import { atlas, bor, comet, made, requirement } from './models.ts'

let store: Store
let today: string
let models: MadeUpModel[]
let policy: Policy | undefined
let said: { text: string; reply: Reply; key: string; day: string }[]
let built: { models: MadeUpModel[]; services: Services } | undefined
beforeEach(async () => {
  store = await openStore('memory:')
  today = '2026-09-02'
  models = [atlas, bor]
  policy = undefined
  said = []
})

/** The product on the data of the day, as each replica has it. */
const services: CurrentServices = {
  of: () => {
    if (built?.models !== models)
      built = { models, services: buildServices(makeDataset(models, [{}]), () => today) }
    const plain = built.services
    const engine = plain.engine.market({})
    return { ...plain, engine: policy ? withPolicy(engine, policy) : engine }
  },
}
const now = () => new Date(`${today}T12:00:00Z`)

const thread = { useCase: 'review our code', picks: [], earlier: [], author: 'U2' }

async function decide(
  kind: Decision['kind'] = 'decision',
  place: Decision['place'] = { channel: 'C1', thread: '1.1' },
  language = 'en',
  limits: Limits = requirement.limits,
) {
  const address = { surface: 'slack', workspace: 'T1', ...place } as const
  const desk = decisionsOf(openDecisions(store, 'slack'), address)
  await keep(kind, atlas.id, language, {
    text: '',
    services: { ...services.of('T1'), now },
    request: { text: '', user: 'U1', decisions: desk },
    thread: { ...thread, requirement: { ...requirement, limits } },
  })
  return desk
}

const platform = {
  tell: (_: Address, reply: Reply, key: string) =>
    Promise.resolve(void said.push({ text: renderText(reply, Infinity), reply, key, day: today })),
  channelOf: (place: Address) => Promise.resolve(place),
  isRefused: () => false,
}

const look = (given: Store = store) =>
  watchDecisions({ surface: 'slack', store: given, services, now, ...platform })

/** One look a day, from today to the end. */
async function until(end: string): Promise<void> {
  await look()
  while (today < end) {
    today = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
    await look()
  }
}
const days = () => said.map(({ day }) => day)

describe('a year in which', () => {
  it('nothing happens is silent', async () => {
    await decide()
    await until('2027-09-02')
    expect(said).toEqual([])
  })

  it('an end is announced: at once, then 90, 30 and 7 days before, and when it has come', async () => {
    await decide()
    await until('2026-09-09')
    models = [{ ...atlas, endsOn: '2027-03-01', replacement: bor.id }, bor]
    await until('2027-04-01')
    expect(days()).toEqual(['2026-09-09', '2026-12-01', '2027-01-30', '2027-02-22', '2027-03-01'])
    expect(said[0]!.text).toContain('Atlas is shut down on 1 Mar 2027, in 173 days.')
    expect(said[0]!.text).toContain('Its lab names Bor instead.')
    expect(said[4]!.text).toContain('Atlas has ended on 1 Mar 2027.')
  })

  it('the price changes by a tenth or more is told once, with what the work costs now', async () => {
    await decide()
    models = [{ ...atlas, price: [2.1, 10.5] }, bor]
    await until('2026-10-05')
    expect(said).toEqual([])
    models = [{ ...atlas, price: [3, 15] }, bor]
    await until('2026-11-20')
    expect(days()).toEqual(['2026-10-05'])
    expect(said[0]!.text).toMatch(/\$3\.00 \/ \$15\.00 \(1M\); it was \$2\.00 \/ \$10\.00 \(1M\)/)
    expect(said[0]!.text).toContain('$105')
  })

  it('a price changes on a known day is told thirty days before', async () => {
    await decide()
    const rates = { inputUsdPerMTok: 2, outputUsdPerMTok: 10 }
    const changes = [{ from: '2026-12-15', inputUsdPerMTok: 4, outputUsdPerMTok: 20 }]
    const offers = [{ provider: 'atlas', ...rates, firstParty: true, changes }]
    models = [{ ...atlas, price: null, offers }, bor]
    await until('2026-12-14')
    // What was told to come is no news when it has come.
    models = [{ ...atlas, price: [4, 20] }, bor]
    today = '2026-12-15'
    await until('2027-02-01')
    expect(days()).toEqual(['2026-11-15'])
    expect(said[0]!.text).toContain('From 15 Dec 2026 Atlas costs $4.00 / $20.00 (1M)')
  })

  it('a clearly better model comes at the same cost is told once', async () => {
    await decide()
    await until('2026-10-01')
    models = [atlas, bor, comet]
    await until('2026-12-31')
    expect(days()).toEqual(['2026-10-01'])
    expect(said[0]!.text).toContain('Comet is now clearly better than Atlas at the same cost')
  })

  it('a cheaper one that the figures did not tell apart on the day gains a little is silent', async () => {
    const eel = (ability: number) => made('Eel', ability, [1, 5])
    models = [atlas, eel(0.95)]
    await decide()
    models = [atlas, eel(1.2)]
    await until('2026-10-01')
    expect(said).toEqual([])
  })

  it('a preview is better or cheaper is silent', async () => {
    await decide()
    models = [atlas, { ...comet, name: 'Comet Preview' }]
    await until('2026-10-01')
    expect(said).toEqual([])
  })

  it('one as good for much less is told once, and again when it gets much cheaper still', async () => {
    await decide()
    const like = made('Dot', 1.2, [1, 5])
    models = [atlas, bor, like]
    await until('2026-10-01')
    models = [atlas, bor, { ...like, price: [0.95, 4.8] }]
    await until('2026-11-01')
    expect(days()).toEqual(['2026-09-02'])
    expect(said[0]!.text).toContain('Dot is as good as Atlas for much less')
    models = [atlas, bor, { ...like, price: [0.4, 2] }]
    await until('2026-11-20')
    expect(days()).toEqual(['2026-09-02', '2026-11-01'])
  })

  it('a price makes many others as good for less is one message, with their number', async () => {
    const others = ['Dot', 'Eel', 'Fox'].map((name) => made(name, 1.2, [1.9, 9.5]))
    models = [atlas, ...others]
    await decide()
    models = [{ ...atlas, price: [4, 20] }, ...others]
    await until('2026-12-01')
    expect(days()).toEqual(['2026-09-02', '2026-09-09'])
    expect(said[1]!.text).toMatch(/is as good as Atlas for much less: .+ 2 others are, too\./)
  })

  it('figures move within their noise is silent', async () => {
    models = [atlas, made('Bor', 1.1, [1.45, 7.25])]
    await decide()
    for (const [ability, price] of [
      [1.15, 1.42],
      [1.22, 1.38],
      [1.12, 1.36],
    ] as const) {
      models = [atlas, made('Bor', ability, [price, price * 5])]
      await look()
    }
    expect(said).toEqual([])
  })

  it('a price passes a limit of the request is told with the limit, once', async () => {
    await decide('decision', undefined, 'en', { maxMonthlyUsd: 100 })
    models = [{ ...atlas, price: [3, 15] }, bor]
    await until('2026-10-20')
    expect(said.map(({ text }) => text).join('\n')).toMatch(
      /Atlas no longer meets what you asked for: [^\n]*\$105/,
    )
    expect(new Set(said.map(({ key }) => key)).size).toBe(said.length)
  })

  it('the policy changes is told with the rule', async () => {
    await decide()
    policy = { limits: { excludeLabs: ['atlas'] }, at: '2026-09-03T00:00:00.000Z' }
    await until('2026-09-20')
    expect(days()).toEqual(['2026-09-02'])
    expect(said[0]!.text).toMatch(/no longer meets what you asked for: your workspace's policy/)
  })

  it('much happens at once is one message a week, but ends are not kept back', async () => {
    await decide()
    models = [{ ...atlas, price: [3, 15] }, bor, comet]
    await until('2026-09-05')
    models = [{ ...atlas, price: [3, 15], endsOn: '2026-09-30' }, bor, comet]
    await until('2026-09-24')
    // The price; the end; what is better, a week after the price; the end once more.
    expect(days()).toEqual(['2026-09-02', '2026-09-05', '2026-09-09', '2026-09-23'])
  })
})

describe('each news is told once', () => {
  const end = () => (models = [{ ...atlas, endsOn: '2027-03-01' }, bor])

  it('after a process that ended in between, under the same name', async () => {
    await decide()
    end()
    const tell = () => Promise.reject(new Error('the process ends here'))
    const looking = watchDecisions({ surface: 'slack', store, services, now, ...platform, tell })
    await expect(looking).rejects.toThrow('News could not be told')
    await look()
    await look()
    expect(said).toHaveLength(1)
    expect(said[0]!.key).toMatch(/^news-[\da-f]{6}-end:2027-03-01:announced$/)
  })

  it('while Redis is away nothing is told, and afterwards once', async () => {
    await decide()
    end()
    await look({ ...store, problem: () => Promise.resolve('ECONNREFUSED') })
    expect(said).toEqual([])
    await look()
    await look()
    expect(said).toHaveLength(1)
  })
})

it('snoozed, only an end is told; stopped or superseded, nothing', async () => {
  const desk = await decide()
  const change = async (to: Partial<Decision>) => {
    const [current] = await desk.list()
    await desk.save({ ...current!, ...to })
  }
  await change({ snoozedUntil: '2026-10-02T00:00:00.000Z' })
  models = [{ ...atlas, price: [3, 15] }, bor]
  await until('2026-09-20')
  expect(said).toEqual([])
  models = [{ ...atlas, price: [3, 15], endsOn: '2027-03-01' }, bor]
  await until('2026-10-03')
  expect(days()).toEqual(['2026-09-20', '2026-10-02'])
  today = '2027-02-25'
  for (const to of [{ watched: false }, { watched: true, state: 'superseded' as const }]) {
    await change(to)
    await look()
  }
  expect(said).toHaveLength(2)
})

it('a wish without a decision hears of something better, too', async () => {
  await decide('watch')
  models = [atlas, bor, comet]
  await look()
  expect(said[0]!.text).toContain('Comet is now clearly better than Atlas')
})

it.each(['de', 'fr', 'es', 'it', 'pt'])('speaks the language of the decision: %s', async (one) => {
  await decide('decision', undefined, one)
  models = [{ ...atlas, endsOn: '2027-03-01' }, bor]
  await look()
  expect(said[0]!.text).toContain('Atlas')
  expect(said[0]!.text).not.toMatch(/shut down|News on|What shall/)
})
