import { boards } from '../boards/index.ts'
import { deprecationsInfo, modelDeprecations, ownNotices } from './ends.ts'
import { genaiPrices } from './genai-prices.ts'
import { hubModels } from './hub-models.ts'
import { liteLlm } from './litellm.ts'
import { modelsDev } from './models-dev.ts'
import { openRouter } from './openrouter.ts'
import type { Source } from './source.ts'

/** Every price list and board that is read; leaving a line out leaves the source out. */
export const sources: Source[] = [
  modelsDev,
  openRouter,
  liteLlm,
  genaiPrices,
  modelDeprecations,
  deprecationsInfo,
  ownNotices,
  ...boards,
  hubModels,
]
