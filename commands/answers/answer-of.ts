import type { Model } from '../../src/catalogue/model.ts'
import type { CommandResult } from '../../src/command.ts'
import { clipped } from '../../src/reply/fit.ts'
import {
  type Block,
  paragraph,
  type Question,
  type Reply,
  reply as replyOf,
} from '../../src/reply/reply.ts'
import type { Words } from '../../src/reply/words/en.ts'
import { wordsFor } from '../../src/reply/words/index.ts'
import { generalUse } from '../../src/requirements/general-use.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import type { Thread } from '../../src/requirements/thread.ts'
import type { Turn } from '../reading.ts'

export function answerOf(
  reading: Reading,
  turn: Turn,
  blocks: Block[],
  details: () => Block[],
  models: Model[],
): CommandResult {
  const { notApplied, unknownNames, language, intent } = reading
  return {
    reply: replyOf('answer', intent, clipped(blocks), {
      details,
      notApplied,
      unknownNames,
      language,
    }),
    thread: about(
      turn,
      models.map(({ id }) => id),
    ),
  }
}

/** Asks what has to be known first. */
export const asks = (
  { intent, language }: Pick<Reading, 'intent' | 'language'>,
  text: string,
  choices: Question['choices'] = [],
): Reply =>
  replyOf('question', intent, [paragraph(text)], { question: { text, choices }, language })

export const whichModel = (reading: Reading): CommandResult => ({
  reply: asks(reading, wordsFor(reading.language).whichModel),
})

/** Of models that share the one name that was said, the newest answers for all; who writes names out means each. */
export function ofOneName(models: Model[], { text }: Turn): Model[] {
  const isFamily = models.length > 2 && new Set(models.map(({ lab }) => lab)).size === 1
  const lower = text.toLowerCase()
  const written = models.filter(({ name }) => lower.includes(name.toLowerCase()))
  return isFamily && written.length < 2 ? models.slice(0, 1) : models
}

/** The others of that name. */
export function alsoNamed(all: Model[], told: Model[], words: Words): string[] {
  const others = all.slice(told.length, told.length + 6).map(({ name }) => name)
  return others.length ? [words.known(others.join(', '))] : []
}

/** Where several models have a line each, their names stand out. */
export function lineBlocks(lines: string[], models: Model[]): Block[] {
  return lines.map((line) => {
    const name = models.find((model) => line.startsWith(`${model.name}: `))?.name
    return name !== undefined && models.length > 1
      ? { kind: 'remark', label: name, text: line.slice(name.length + 2) }
      : paragraph(line)
  })
}

/** The conversation after an answer about these models: what "it" and "the two" mean next. */
export function about({ thread, text }: Turn, subjects: string[]): Thread {
  if (thread?.useCase) return { ...thread, subjects }
  const first: Thread = { useCase: '', requirement: generalUse, picks: [], earlier: [] }
  const said = [thread?.lastMessage, text].filter(Boolean).join('\n')
  return { ...(thread ?? first), subjects, lastMessage: said.slice(-mostOfQuestions) }
}

/** So much of what was said before a job was named is remembered, in characters. */
const mostOfQuestions = 600
