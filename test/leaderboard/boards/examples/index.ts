import type { BoardExample } from '../example.ts'
import { aider } from './aider.ts'
import { bfcl } from './bfcl.ts'
import { bigcode } from './bigcode.ts'
import { epoch } from './epoch.ts'
import { euroeval } from './euroeval.ts'
import { livebench } from './livebench.ts'
import { llmPerf } from './llm-perf.ts'
import { lmarena } from './lmarena.ts'
import { openLlmLeaderboard } from './open-llm-leaderboard.ts'
import { openMedical } from './open-medical.ts'
import { openPortuguese } from './open-portuguese.ts'
import { seal } from './seal.ts'
import { sweBench } from './swe-bench.ts'
import { tau2 } from './tau2.ts'
import { vectara } from './vectara.ts'

export const examples: BoardExample[] = [
  aider,
  bfcl,
  bigcode,
  epoch,
  euroeval,
  livebench,
  llmPerf,
  lmarena,
  openLlmLeaderboard,
  openMedical,
  openPortuguese,
  seal,
  sweBench,
  tau2,
  vectara,
]
