import type { Source } from '../sources/source.ts'
import { toSource, type Board } from './board.ts'
import { afroBench } from './afrobench.ts'
import { batchDocVqa } from './batch-doc-vqa.ts'
import { bullshitBench } from './bullshit-bench.ts'
import { confabulations } from './confabulations.ts'
import { hfRouter } from './hf-router.ts'
import { openRouterSpeed } from './openrouter-speed.ts'
import { swePolyBench } from './swe-polybench.ts'
import { sycophancy } from './sycophancy.ts'
import { voiceBench } from './voicebench.ts'
import { aider } from './aider.ts'
import { bfcl } from './bfcl.ts'
import { bigCode } from './bigcode.ts'
import { epoch } from './epoch.ts'
import { euroEval } from './euroeval.ts'
import { liveBench } from './livebench.ts'
import { llmPerf } from './llm-perf.ts'
import { lmArena } from './lmarena.ts'
import { openLlmLeaderboard } from './open-llm-leaderboard.ts'
import { openMedical } from './open-medical.ts'
import { openPortuguese } from './open-portuguese.ts'
import { seal } from './seal.ts'
import { sweBench } from './swe-bench.ts'
import { tau2 } from './tau2.ts'
import { vectara } from './vectara.ts'

/** Every board that is read; leaving a line out leaves the board out. */
const all: Board[] = [
  lmArena,
  liveBench,
  epoch,
  euroEval,
  tau2,
  bfcl,
  vectara,
  aider,
  sweBench,
  seal,
  openLlmLeaderboard,
  bigCode,
  llmPerf,
  openMedical,
  openPortuguese,
  afroBench,
  bullshitBench,
  sycophancy,
  confabulations,
  batchDocVqa,
  swePolyBench,
  voiceBench,
  openRouterSpeed,
  hfRouter,
]

export const boards: Source[] = all.map(toSource)
