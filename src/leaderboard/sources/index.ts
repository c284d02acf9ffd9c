import { epoch } from './epoch.ts'
import { liveBench } from './livebench.ts'
import { lmArena } from './lmarena.ts'
import { modelsDev } from './models-dev.ts'
import { openRouter } from './openrouter.ts'
import type { Source } from './source.ts'

/** Every board and price list that is read; leaving a line out leaves the source out. */
export const sources: Source[] = [modelsDev, openRouter, lmArena, liveBench, epoch]
