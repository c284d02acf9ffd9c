import type { CommandResult } from '../../src/command.ts'
import { methodLines } from '../../src/reply/answers/method.ts'
import { paragraph } from '../../src/reply/reply.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import { askedOf } from '../asked.ts'
import type { Turn } from '../reading.ts'
import { answerOf } from './answer-of.ts'

/** How answers are made, asked before there is one. */
export function methodAnswer(reading: Reading, turn: Turn): CommandResult {
  const blocks = methodLines(askedOf(reading, turn)).map(paragraph)
  return answerOf({ ...reading, intent: 'explain' }, turn, blocks, () => [], [])
}
