/**
 * A year over dated datasets, with two replicas: September, November, and what is made up from then on.
 *
 * The bundle of September 2026 is in no history (the oldest is of 8 October: `test/evaluate/watch.ts` looks at that one). It is
 * made here from the bundle of November: without what was released or measured after 22 September, and at the prices of that day
 * where models.dev says that they changed. The fit is November's.
 */
import { expect, it } from 'vitest'
import { keep } from '../../commands/keep.ts'
import type { Services } from '../../src/command.ts'
import { decisionsOf, openDecisions } from '../../src/decisions/decisions.ts'
import { watchDecisions } from '../../src/decisions/watch.ts'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import { readDataset } from '../../src/leaderboard/files.ts'
import type { Offer } from '../../src/catalogue/model.ts'
import type { Dataset } from '../../src/leaderboard/model.ts'
import { withPolicy } from '../../src/policy/with-policy.ts'
import { renderText } from '../../src/reply/text.ts'
import { buildServices } from '../../src/services.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { openStore } from '../../src/store/store.ts'
import { byField } from '../evaluate/use-cases.ts'

const november = (await readDataset(bundledDirectory))!
const day = '2026-09-22'

/** USD per million tokens in and out at a host, on 22 September 2026 (models.dev). */
const pricesBefore: Record<string, [input: number, output: number]> = {
  'deepseek/deepseek-v4.1-flash deepseek': [0.15, 0.6],
  'anthropic/claude-opus-5-5 amazon-bedrock': [4, 20],
}

function septemberOf({ models, offers, scores, ...rest }: Dataset): Dataset {
  const late = new Set(models.flatMap(({ id, released = '' }) => (released > day ? [id] : [])))
  return {
    ...rest,
    asOf: day,
    models: models.filter(({ id }) => !late.has(id)),
    offers: offers
      .filter(({ model }) => !late.has(model))
      .map((offer) => {
        const before = pricesBefore[`${offer.model} ${offer.provider}`]
        return before
          ? { ...offer, inputUsdPerMTok: before[0], outputUsdPerMTok: before[1], asOf: day }
          : { ...offer, asOf: offer.asOf > day ? day : offer.asOf }
      }),
    scores: scores.filter(({ model, date }) => !late.has(model) && date <= day),
  }
}

/** From the new year on, made up: one model ends, another gets dearer on a known day. */
function madeUp(dataset: Dataset, { ends, dearer }: Record<'ends' | 'dearer', string>): Dataset {
  const changes = ({ inputUsdPerMTok, outputUsdPerMTok }: Offer) => [
    {
      from: '2027-04-01',
      inputUsdPerMTok: 2 * inputUsdPerMTok,
      outputUsdPerMTok: 2 * outputUsdPerMTok,
    },
  ]
  return {
    ...dataset,
    asOf: '2027-01-04',
    models: dataset.models.map((model) =>
      model.id === ends ? { ...model, endsOn: '2027-06-01', replacement: dearer } : model,
    ),
    offers: dataset.offers.map((offer) =>
      offer.model === dearer ? { ...offer, changes: changes(offer) } : offer,
    ),
  }
}

it('fifteen decisions of September hear what they should, each once, at most one a week but for ends', async () => {
  let today = day
  const on = (dataset: Dataset): Services => buildServices(dataset, () => today)
  let current = on(septemberOf(november))
  const store = await openStore('memory:')
  const decisions = openDecisions(store, 'slack')
  const chosen = new Map<string, string>()
  const ofModel = (id: string) =>
    [...chosen].flatMap(([channel, model]) => (model === id ? [channel] : []))
  for (const [i, { name, requirement }] of byField.slice(0, 15).entries()) {
    const [first] = recommend(current.engine, requirement).picks
    if (!first) continue
    chosen.set(`C${i}`, first.model.id)
    await keep('decision', first.model.id, 'en', {
      text: '',
      services: { ...current, now: () => new Date(today) },
      request: {
        text: '',
        decisions: decisionsOf(decisions, { surface: 'slack', workspace: 'T1', channel: `C${i}` }),
      },
      thread: { useCase: name, requirement, picks: [], earlier: [] },
    })
  }
  const said: { day: string; channel: string; text: string; key: string }[] = []
  const look = async () => {
    const replica = () =>
      watchDecisions({
        surface: 'slack',
        store,
        services: { of: () => current },
        now: () => new Date(`${today}T12:00:00Z`),
        channelOf: (place) => Promise.resolve(place),
        isRefused: () => false,
        tell: ({ channel }, reply, key) =>
          Promise.resolve(
            void said.push({ day: today, channel, text: renderText(reply, Infinity), key }),
          ),
      })
    await Promise.all([replica(), replica()])
  }
  const lookOn = async (...dates: string[]) => {
    for (const date of dates) {
      today = date
      await look()
    }
  }
  const from = (date: string) => said.filter((one) => one.day >= date)

  // The same data says nothing, on whatever day.
  await lookOn('2026-09-22', '2026-10-10', '2026-11-19')
  expect(said).toEqual([])

  // November: DeepSeek V4.1 Flash has doubled, and who chose it hears so; a week later what is as good for less, if anything is.
  const flash = ofModel('deepseek/deepseek-v4.1-flash')
  current = on(november)
  await lookOn('2026-11-20', '2026-11-21')
  expect(flash.length).toBeGreaterThan(2)
  expect(said.map(({ channel }) => channel).toSorted()).toEqual(flash.toSorted())
  for (const { text } of said)
    expect(text).toContain('DeepSeek V4.1 Flash is $0.30 / $1.20 (1M); it was $0.15 / $0.60 (1M).')
  await lookOn('2026-11-27')
  expect(from('2026-11-27').every(({ text }) => text.includes('is as good as'))).toBe(true)

  // Google's prices of 1 January are dated: said within thirty days, once, and not again when they have come.
  await lookOn('2026-12-03', '2026-12-10')
  const dated = from('2026-12-03')
  expect(dated.length).toBeGreaterThan(0)
  expect(dated.every(({ text }) => /From 1 Jan 2027 Gemini/.test(text))).toBe(true)

  const ends = 'deepseek/deepseek-v4.1-flash'
  const dearer = 'anthropic/claude-opus-5-5'
  current = on(madeUp(november, { ends, dearer }))
  await lookOn('2027-01-04', '2027-01-11', '2027-03-03', '2027-03-10', '2027-05-02', '2027-05-25')
  await lookOn('2027-06-01', '2027-06-08')
  expect(from('2027-01-01').filter(({ text }) => /price of Gemini/.test(text))).toEqual([])
  // The end: when it is announced, then 90, 30 and 7 days before, and when it has come.
  for (const channel of flash)
    expect(
      said
        .filter((one) => one.channel === channel && one.key.includes('-end:'))
        .map((one) => one.day),
    ).toEqual(['2027-01-04', '2027-03-03', '2027-05-02', '2027-05-25', '2027-06-01'])
  // The dated price: thirty days before, and no more.
  for (const channel of ofModel(dearer))
    expect(
      said
        .filter(
          (one) => one.channel === channel && one.text.includes('Claude Opus 5.5 costs $8.00'),
        )
        .map((one) => one.day),
    ).toEqual(['2027-03-03'])
  // A rule on hosts: who chose the model there hears where it is allowed, and what it costs there.
  const { engine } = current
  const rules = { limits: { excludeProviders: ['anthropic'] }, at: '2027-06-08T00:00:00.000Z' }
  current = { ...current, engine: withPolicy(engine, rules) }
  await lookOn('2027-06-16')
  const moved = from('2027-06-16').filter(({ text }) => text.includes('no longer allows Claude'))
  expect(moved.length).toBeGreaterThan(0)
  for (const { text } of moved)
    expect(text).toMatch(/at Anthropic\. At .+ it costs \$[\d,]+ a month\./)
  await store.close()

  expect(new Set(said.map(({ key }) => key)).size).toBe(said.length)
  for (const own of Map.groupBy(said, ({ channel }) => channel).values()) {
    const others = own.filter(({ key }) => !key.includes('-end:')).map((one) => Date.parse(one.day))
    for (const [i, time] of others.entries())
      if (i > 0) expect(time - others[i - 1]!).toBeGreaterThanOrEqual(7 * 86_400_000)
    // Nobody hears of one better model after the other.
    expect(own.filter(({ text }) => text.includes('is as good as')).length).toBeLessThan(4)
  }
}, 120_000)
