import type { CommandResult } from '../../src/command.ts'
import { factLines } from '../../src/reply/answers/fact.ts'
import { unknownLines } from '../../src/reply/answers/unknown.ts'
import { whyBlocks, whyNotLines } from '../../src/reply/answers/why.ts'
import { paragraph } from '../../src/reply/reply.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import { askedOf } from '../asked.ts'
import type { Turn } from '../reading.ts'
import { answerOf, whichModel } from './answer-of.ts'
import { explainAnswer } from './explain.ts'

/** Why a model is not on the list. */
export function whyNotAnswer(reading: Reading, turn: Turn): CommandResult {
  const asked = askedOf(reading, turn)
  const { engine, requirement, words, picks } = asked
  // "Why Atlas 2?" of a pick asks why it is there.
  if (reading.models.length && reading.models.every((id) => picks.includes(id)))
    return explainAnswer({ ...reading, fact: undefined }, turn)
  const models = reading.models.flatMap((id) => engine.models.get(id) ?? [])
  const lines = [
    ...unknownLines(asked.unknownNames, engine, words),
    ...(turn.thread?.useCase
      ? models.map((model) => whyNotLines(asked, model).join(' '))
      : models.map((model) => factLines({ ...asked, topic: 'scores' }, model).join(' '))),
  ]
  if (lines.length === 0) return whichModel(reading, turn)
  const details = () => models.flatMap(({ id }) => whyBlocks(engine, requirement, id))
  return answerOf(reading, turn, lines.map(paragraph), details, models)
}
