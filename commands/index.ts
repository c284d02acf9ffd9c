import type { Command } from '../src/command.ts'
import { compareModels } from './compare-models.ts'
import { help } from './help.ts'
import { recommendModel } from './recommend-model.ts'
import { refine } from './refine.ts'

/** Every command, the same on every platform. */
export const commands: Command[] = [recommendModel, compareModels, refine, help]
