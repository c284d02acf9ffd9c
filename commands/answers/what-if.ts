import type { CommandResult } from '../../src/command.ts'
import { hardwareLines } from '../../src/reply/answers/hardware.ts'
import { clipped } from '../../src/reply/fit.ts'
import { paragraph, reply as replyOf } from '../../src/reply/reply.ts'
import { wordsFor } from '../../src/reply/words/index.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { atTodaysBill } from '../../src/shortlist/bill.ts'
import { askedOf } from '../asked.ts'
import type { Turn } from '../reading.ts'
import { changedList } from './change.ts'
import { listFor } from './list-for.ts'

const machine = ({ limits: { hardware, maxMemoryGb } }: Requirement) => `${hardware} ${maxMemoryGb}`

/** A look at another requirement: the conversation keeps its own, and "keep that" takes this one. */
export function whatIfAnswer(reading: Reading, read: Requirement, turn: Turn): CommandResult {
  const { thread, services } = turn
  if (!thread) return listFor(turn.text, reading, read, turn)
  const requirement = atTodaysBill(read, services.engine)
  const words = wordsFor(reading.language)
  const { short, details } = changedList(reading, requirement, turn, thread)
  const asked = askedOf({ ...reading, asked: requirement }, turn)
  const listed = thread.picks.flatMap((id) => services.engine.models.get(id) ?? [])
  const meant = reading.models.flatMap((id) => services.engine.models.get(id) ?? [])
  const memory =
    reading.fact === 'hardware' || machine(requirement) !== machine(thread.requirement)
      ? (meant.length ? meant : listed).map((model) => hardwareLines(asked, model).join(' '))
      : []
  const blocks = [...memory.map(paragraph), ...short, paragraph(words.onlyALook)]
  return {
    reply: replyOf('answer', 'what-if', clipped(blocks), {
      details,
      language: reading.language,
      notApplied: reading.notApplied,
      unknownNames: reading.unknownNames,
    }),
    thread: { ...thread, subjects: reading.models, pending: requirement },
  }
}
