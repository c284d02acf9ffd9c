import { z } from 'zod'
import { isServedOn } from '../../../catalogue/offers.ts'
import type { Model } from '../../../catalogue/model.ts'
import { type Engine, isBarred, type Listing } from '../../../leaderboard/standings.ts'
import { modelBlocks } from '../../../reply/answers/boards.ts'
import { factLines } from '../../../reply/answers/fact.ts'
import { barrierIn } from '../../../reply/barriers.ts'
import { renderBlocks } from '../../../reply/text.ts'
import { wordsFor } from '../../../reply/words/index.ts'
import { generalUse } from '../../../requirements/general-use.ts'
import { factTopics } from '../../../requirements/reading.ts'
import { namedModel } from '../named-model.ts'
import { full, tool } from '../tool.ts'

const mostOffers = 3
const mostFigures = 4

export const modelFacts = tool({
  name: 'model_facts',
  title: 'Facts about a model',
  description:
    'What is published of a language model, with dates: prices by host, context window, licence, end of life, benchmark figures. Unknown is null, never a guess.',
  input: {
    model: z.string().trim().min(1).max(200).describe('Id (lab/model) or name'),
    topic: z
      .enum(factTopics)
      .exclude(['word', 'age', 'cost', 'list', 'data-policy'])
      .optional()
      .describe('What the text tells; else an overview'),
    full,
  },
  output: z.looseObject({
    model: z.string(),
    offers: z.array(z.looseObject({ host: z.string(), inputUsdPerMTok: z.number() })),
    asOf: z.string(),
  }),
  run({ model: name, topic, full: isFull }, context) {
    const { engine: own } = context.services()
    const engine = own.everything ?? own
    const model = namedModel(engine, name)
    const asked = {
      engine,
      words: wordsFor('en'),
      text: name,
      topic,
      models: [model],
      hosts: [],
      labs: [],
      unknownNames: [],
      requirement: generalUse,
      isGeneral: true,
      picks: [],
    }
    const listing: Partial<Listing> = own.listings.get(model.id) ?? {}
    const data = isFull ? facts(engine, model, Infinity, Infinity) : facts(engine, model)
    return Promise.resolve({
      text: isFull
        ? renderBlocks(modelBlocks(engine, model), Infinity)
        : factLines(asked, model).join('\n'),
      data: isBarred(listing)
        ? {
            ...data,
            leftOut: barrierIn(
              wordsFor('en'),
              { barrier: 'policy', actual: listing.barred, verified: true },
              {},
            ),
          }
        : data,
    })
  },
})

function facts(
  engine: Engine,
  model: Model,
  offersShown = mostOffers,
  figuresShown = mostFigures,
): Record<string, unknown> {
  const served = (engine.offers.get(model.id) ?? [])
    .filter((offer) => isServedOn(offer, engine.today))
    .toSorted(
      (a, b) =>
        Number(b.firstParty) - Number(a.firstParty) || a.outputUsdPerMTok - b.outputUsdPerMTok,
    )
  const figures = engine.standings.benchmarksOf(model.id).flatMap(({ id, name }) => {
    const standing = engine.standings.place(id, model.id)
    if (!standing) return []
    const { score, place, of } = standing
    return [{ benchmark: name, value: score.value, place: `${place} of ${of}`, date: score.date }]
  })
  return {
    model: model.id,
    openWeights: model.openWeights ?? null,
    license: model.license ?? null,
    contextTokens: model.contextTokens ?? null,
    maxOutputTokens: model.maxOutputTokens ?? null,
    released: model.released ?? null,
    ...(model.status && { status: model.status }),
    ...(model.endsOn && { endsOn: model.endsOn, replacement: model.replacement ?? null }),
    hosts: served.length,
    offers: served.slice(0, offersShown).map((offer) => ({
      host: offer.provider,
      inputUsdPerMTok: offer.inputUsdPerMTok,
      outputUsdPerMTok: offer.outputUsdPerMTok,
      contextTokens: offer.contextTokens ?? null,
      asOf: offer.asOf,
    })),
    figures: figures.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, figuresShown),
    asOf: engine.dataset.asOf,
  }
}
