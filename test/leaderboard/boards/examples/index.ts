import type { BoardExample } from '../example.ts'
import { afrobench } from './afrobench.ts'
import { batchDocVqa } from './batch-doc-vqa.ts'
import { bullshitBench } from './bullshit-bench.ts'
import { confabulations } from './confabulations.ts'
import { hfRouter } from './hf-router.ts'
import { openRouterSpeed } from './openrouter-speed.ts'
import { swePolyBench } from './swe-polybench.ts'
import { sycophancy } from './sycophancy.ts'
import { voicebench } from './voicebench.ts'
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
  afrobench,
  batchDocVqa,
  bullshitBench,
  confabulations,
  hfRouter,
  openRouterSpeed,
  swePolyBench,
  sycophancy,
  voicebench,
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
