import { z } from 'zod'
import { compareModels as command } from '../../../../commands/compare-models.ts'
import { UserError } from '../../../errors.ts'
import type { Model } from '../../../catalogue/model.ts'
import type { Engine } from '../../../leaderboard/standings.ts'
import { barrierIn } from '../../../reply/barriers.ts'
import { compareBlocks, compareLines } from '../../../reply/answers/compare.ts'
import { renderBlocks } from '../../../reply/text.ts'
import { wordsFor } from '../../../reply/words/index.ts'
import { generalUse } from '../../../requirements/general-use.ts'
import type { Requirement } from '../../../requirements/requirement.ts'
import { monthlyCost, offerWithin } from '../../../shortlist/cost.ts'
import { explain } from '../../../shortlist/explain.ts'
import { namedModel } from '../named-model.ts'
import { argumentsOf, conversation, full, tool } from '../tool.ts'

const output = z.looseObject({
  models: z.array(
    z.looseObject({ model: z.string(), score: z.number(), leftOut: z.string().nullable() }),
  ),
})

const { a, b, c } = argumentsOf(command.input)

export const compareModels = tool({
  name: 'compare_models',
  title: 'Compare language models',
  description:
    'Two or three models side by side: expected success, cost, price, context window, openness. For the job of a conversation, or without one for general use.',
  input: { a: a!, b: b!, c: c!, conversation: conversation.optional(), full },
  output,
  async run({ conversation: name, full: isFull, ...named }, context) {
    const thread = name === undefined ? undefined : await context.threadOf(name)
    const isGeneral = !thread?.useCase
    const requirement = isGeneral ? generalUse : thread.requirement
    const engine = context.services().engine.market(requirement.limits)
    const names = [named.a, named.b, named.c].filter((one) => one !== undefined)
    const models = [...new Set(names.map((one) => namedModel(engine, one)))]
    if (models.length < 2) throw new UserError('Name two or three different models, please.')
    const ids = models.map(({ id }) => id)
    return {
      text: isFull
        ? renderBlocks(compareBlocks(engine, requirement, ids, wordsFor('en')), Infinity)
        : compareLines(engine, requirement, models, wordsFor('en')).join('\n'),
      data: {
        job: isGeneral ? 'general use, with an assumed workload' : thread.useCase.slice(0, 200),
        models: models.map((model) => side(engine, requirement, model)),
        asOf: engine.dataset.asOf,
      },
    }
  },
})

function side(engine: Engine, requirement: Requirement, model: Model) {
  const { fit, exclusion } = explain(engine, requirement, model)
  const offer =
    offerWithin(requirement.limits, engine, model.id) ?? engine.listings.get(model.id)?.record
  const cost = offer && monthlyCost(offer, requirement.workload)
  const rounded = (value: number) => Number(value.toFixed(1))
  return {
    model: model.id,
    score: rounded(fit.score),
    low: rounded(fit.low),
    high: rounded(fit.high),
    monthlyUsd: cost ? Number(cost.monthlyUsd.toPrecision(4)) : null,
    inputUsdPerMTok: offer?.inputUsdPerMTok ?? null,
    outputUsdPerMTok: offer?.outputUsdPerMTok ?? null,
    contextTokens: offer?.contextTokens ?? model.contextTokens ?? null,
    openWeights: model.openWeights ?? null,
    leftOut: exclusion ? barrierIn(wordsFor('en'), exclusion, requirement.limits) : null,
  }
}
