import type { Engine } from '../../src/leaderboard/standings.ts'
import { generalUse } from '../../src/requirements/general-use.ts'
import type { ConversationState, Reading } from '../../src/requirements/reading.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'

/** What a conversation would remember after a message that does not undo. */
export function remember(
  engine: Engine,
  said: string,
  reading: Reading,
  earlier?: ConversationState,
): ConversationState | undefined {
  const isOver = reading.intent === 'reset'
  if (isOver && !reading.requirement) return undefined
  const before = isOver ? undefined : earlier
  const { addressed, intent, models, asked, changes, question, fact } = reading
  if (!addressed) return before
  const hasJob = Boolean(before?.useCase)
  const isChange = isOver || intent === 'recommend' || intent === 'refine' || reading.isKept
  const requirement = isChange ? reading.requirement : before?.requirement
  const isNew = requirement !== undefined && (intent === 'recommend' || (isChange && !hasJob))
  return {
    useCase: isNew ? said : (before?.useCase ?? ''),
    requirement: requirement ?? before?.requirement ?? generalUse,
    picks:
      isChange && requirement
        ? recommend(engine, requirement).picks.map(({ model }) => model.id)
        : (before?.picks ?? []),
    subjects: models,
    ...(intent === 'fact' && fact && { topic: fact }),
    ...(!isNew &&
      !hasJob && { lastMessage: [before?.lastMessage, said].filter(Boolean).join('\n') }),
    ...(question && { question }),
    lastChange: isChange ? changes : before?.lastChange,
    pending: intent === 'what-if' && asked ? asked : isChange ? undefined : before?.pending,
    ...(reading.askedFor && { askedFor: reading.askedFor }),
  }
}
