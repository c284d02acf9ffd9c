import type { CommandResult } from '../../src/command.ts'
import { listQuestion } from '../../src/reply/answers/list-questions.ts'
import { unknownLines } from '../../src/reply/answers/unknown.ts'
import { whyBlocks, whyLines } from '../../src/reply/answers/why.ts'
import { paragraph } from '../../src/reply/reply.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import { askedOf } from '../asked.ts'
import type { Turn } from '../reading.ts'
import { answerOf, whichModel } from './answer-of.ts'
import { isAboutList, listAnswer } from './fact.ts'

/** Why a pick is where it is; what speaks against it, and other questions about the list. */
export function explainAnswer(reading: Reading, turn: Turn): CommandResult {
  const asked = askedOf(reading, turn)
  const { engine, words, picks } = asked
  const isOfOne = reading.models.length > 0 && reading.models.length < Math.max(2, picks.length)
  const isWhole = reading.fact === 'list' || reading.fact === 'word'
  if (isAboutList(reading, turn) || (isWhole && (!isOfOne || listQuestion(turn.text))))
    return listAnswer(reading, turn)
  const unknown = unknownLines(asked.unknownNames, engine, words)
  const models = asked.models.slice(0, reading.models.length || 1)
  if (models.length === 0 && unknown.length === 0) return whichModel(reading)
  const lines = models.flatMap((model) => whyLines(asked, model, models.length === 1))
  const details = () => models.flatMap((model) => whyBlocks(asked, model))
  return answerOf(reading, turn, [...unknown, ...lines].map(paragraph), details, models)
}
