import { boards } from '../boards/index.ts'
import { genaiPrices } from './genai-prices.ts'
import { liteLlm } from './litellm.ts'
import { modelsDev } from './models-dev.ts'
import { openRouter } from './openrouter.ts'
import type { Source } from './source.ts'

/** Every price list and board that is read; leaving a line out leaves the source out. */
export const sources: Source[] = [modelsDev, openRouter, liteLlm, genaiPrices, ...boards]
