import type { Tool } from '../tool.ts'
import { compareModels } from './compare-models.ts'
import { leaderboards } from './leaderboards.ts'
import { modelFacts } from './model-facts.ts'
import { recommendModel } from './recommend-model.ts'
import { refineRecommendation } from './refine-recommendation.ts'
import { whyNot } from './why-not.ts'

/** Everything that programs can call. */
export const tools: Tool[] = [
  recommendModel,
  refineRecommendation,
  compareModels,
  modelFacts,
  whyNot,
  leaderboards,
]
