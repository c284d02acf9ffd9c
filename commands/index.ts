import type { Command } from '../src/command.ts'
import { compareModels } from './compare-models.ts'
import { decide } from './decide.ts'
import { decisions } from './decisions.ts'
import { details } from './details.ts'
import { exportConfig } from './export.ts'
import { forgetMe } from './forget-me.ts'
import { helpOf } from './help.ts'
import { leaderboards } from './leaderboards.ts'
import { policy } from './policy.ts'
import { recommendModel } from './recommend-model.ts'
import { refine } from './refine.ts'
import { refreshData } from './refresh-data.ts'
import { tryModels } from './try-models.ts'
import { watch } from './watch.ts'

const named: Command[] = [
  recommendModel,
  refine,
  details,
  compareModels,
  leaderboards,
  tryModels,
  exportConfig,
  decide,
  decisions,
  watch,
  policy,
  refreshData,
  forgetMe,
]

export const help = helpOf(named)

/** Every command that people can type, the same on every platform. */
export const commands: Command[] = [...named, help]
