import { applyForm } from '../src/requirements/form.ts'
import { limitPhrases } from '../src/requirements/limits/index.ts'
import { generalUse } from '../src/requirements/general-use.ts'
import type { ConversationState, Reading } from '../src/requirements/reading.ts'
import type { Limits, Requirement } from '../src/requirements/requirement.ts'
import type { CommandRequest, Services } from '../src/command.ts'
import { languageOfScript } from '../src/reply/words/script.ts'
import type { Thread } from '../src/requirements/thread.ts'

/** A message with all that is known when it is answered. */
export interface Turn {
  /** As it was read, within bounds. */
  text: string
  request: CommandRequest
  services: Services
  /** The conversation before it; its use case is empty while no job was named. */
  thread?: Thread
}

/** Reads a message against its conversation, with what was stated beside the text. */
export async function readTurn({ services, thread, text, request }: Turn): Promise<Reading> {
  const read = await services.read(text, thread && stateOf(thread))
  const reading = thread?.useCase ? read : withFields(read, request)
  // Japanese has letters that are read as Chinese; a script is certain where a guess by words is not.
  const language = reading.language === 'en' ? languageOfScript(text) : undefined
  return language ? { ...reading, language } : reading
}

function stateOf(thread: Thread): ConversationState {
  const { useCase, requirement, picks, subjects = [], topic, lastMessage } = thread
  const { question, lastChange, pending, askedFor } = thread
  return {
    useCase,
    requirement,
    picks,
    subjects,
    topic,
    lastMessage,
    question,
    lastChange,
    pending,
    askedFor,
  }
}

/** Fields beside the text count before what it says; usual limits hold where neither says anything. */
function withFields(
  reading: Reading,
  { form, limits = {}, defaults = {} }: CommandRequest,
): Reading {
  const { requirement: read } = reading
  if (!read) return reading
  const stated = { ...read, limits: { ...read.limits, ...limits } }
  const requirement = form ? applyForm(stated, form, 'keep') : stated
  const added = Object.fromEntries(
    Object.entries(defaults).filter(([name]) => !(name in requirement.limits)),
  ) as Limits
  const phrases = limitPhrases(added)
  return {
    ...reading,
    requirement: { ...requirement, limits: { ...added, ...requirement.limits } },
    conversions: phrases.length
      ? [...reading.conversions, `From your preferences: ${phrases.join('; ')}.`]
      : reading.conversions,
  }
}

/** The language that a conversation began in, for what is said without words of a person. */
export async function languageOf(
  thread: Thread | undefined,
  { readByRules }: Services,
): Promise<string> {
  if (!thread?.useCase) return 'en'
  const { language } = await readByRules(thread.useCase)
  return language
}

/** What the conversation is about, for questions that name no work of their own. */
export function workOf({ thread }: Turn, reading: Reading): Requirement {
  if (reading.asked) return reading.asked
  if (thread?.useCase) return thread.requirement
  return reading.requirement ?? generalUse
}
