import type { CommandRequest, CommandResult, Services } from '../src/command.ts'
import { mostCharacters, readMessage } from '../src/intake/read-message.ts'
import { clipped } from '../src/reply/fit.ts'
import { notCoveredBlocks } from '../src/reply/not-covered.ts'
import { paragraph, reply as replyOf, silence, unsure, type Reply } from '../src/reply/reply.ts'
import { unreadSentences } from '../src/reply/words/unread.ts'
import { wordsFor } from '../src/reply/words/index.ts'
import type { Intent, Reading } from '../src/requirements/reading.ts'
import type { Job } from '../src/requirements/requirement.ts'
import { jobMeant } from '../src/requirements/job-meant.ts'
import type { Thread } from '../src/requirements/thread.ts'
import { exportConfig } from './export.ts'
import { asksForMethod } from '../src/reply/answers/method.ts'
import { isForUs } from './for-us.ts'
import { readTurn, type Turn } from './reading.ts'
import { decideAnswer } from './keep.ts'
import { changeAnswer, lastChangeAnswer } from './answers/change.ts'
import { newList } from './answers/recommend.ts'
import { oneOfSeveral } from './answers/one-of-several.ts'
import { undoAnswer } from './answers/undo.ts'
import { whatIfAnswer } from './answers/what-if.ts'
import { about, asks } from './answers/answer-of.ts'
import { compareAnswer } from './answers/compare.ts'
import { explainAnswer } from './answers/explain.ts'
import { factAnswer, isAboutList, listAnswer } from './answers/fact.ts'
import { methodAnswer } from './answers/method.ts'
import { recordAnswer, watchAnswer } from './answers/of-decisions.ts'
import { whyNotAnswer } from './answers/why-not.ts'

/** Answers a message, first or later, as what it is: a use case, a change, a question, a decision, or nothing. */
export async function takeTurn(
  request: CommandRequest,
  services: Services,
): Promise<CommandResult> {
  const { text, cut } = readMessage(request.text)
  const { thread } = request
  const turn: Turn = { text, request, services, thread }
  const reading = await readTurn(turn)
  const job = request.addressed !== false && thread ? jobMeant(text, thread) : undefined
  const turned = job && thread && (await oneOfSeveral(job, thread, turn))
  if (turned) return turned
  const forUs = isForUs(reading, request, services)
  if (forUs === 'perhaps') return { reply: unsure(reading.language), thread }
  if (!forUs) return { reply: silence, thread }
  const { reply, thread: after = thread } = await answer(cut ? shortened(reading) : reading, turn)
  return { reply, thread: after && remembering(after, reply, reading, thread) }
}

function shortened(reading: Reading): Reading {
  const problem = `Your message is very long: only its first ${mostCharacters.toLocaleString('en-US')} characters were read.`
  return { ...reading, problems: [problem, ...reading.problems] }
}

/** The question that was asked last stays open for one message, and so does what it was about. */
function remembering(
  thread: Thread,
  { question, kind }: Reply,
  { intent, fact, askedFor }: Reading,
  before?: Thread,
): Thread {
  const isOpen = question !== undefined || kind === 'question'
  return {
    ...thread,
    question: question?.text,
    topic: intent === 'fact' ? fact : undefined,
    askedFor,
    offered: isOpen && thread.offered !== before?.offered ? thread.offered : undefined,
  }
}

function answer(reading: Reading, turn: Turn): CommandResult | Promise<CommandResult> {
  const { intent, requirement } = reading
  const job = requirement?.job ?? 'text'
  if (job !== 'text' && changesWork.has(intent)) return notCovered(job, reading, turn)
  const watched = watchAnswer(reading, turn)
  if (watched) return watched
  const hasList = Boolean(turn.thread?.useCase)
  const explains = intent === 'explain' && !reading.models.length
  const isOfMethod = (explains && reading.fact === 'list') || asksForMethod(turn.text, explains)
  if (!hasList && !reading.models.length && isOfMethod) return methodAnswer(reading, turn)
  switch (intent) {
    case 'recommend':
      if (hasList && !requirement && isAboutList(reading, turn)) return listAnswer(reading, turn)
      return requirement ? newList(reading, requirement, turn) : ask(reading, turn)
    case 'refine':
      if (!requirement) return ask(reading, turn)
      if (!hasList) return newList(reading, requirement, turn)
      // "Where the data is stored is no longer a must" changes something and asks nothing.
      if ((turn.text.includes('?') || !reading.changes.length) && isAboutList(reading, turn))
        return listAnswer(reading, turn)
      return changeAnswer(reading, requirement, turn)
    case 'what-if':
      if (hasList && isAboutList(reading, turn)) return listAnswer(reading, turn)
      // "What would the second cost at 10,000 a month?"
      if (hasList && reading.fact && reading.models.length) return factAnswer(reading, turn)
      if (!requirement) return ask(reading, turn)
      if (hasList && reading.isKept) return changeAnswer(reading, requirement, turn)
      return hasList
        ? whatIfAnswer(reading, reading.asked ?? requirement, turn)
        : newList(reading, requirement, turn)
    case 'undo':
      return undoAnswer(reading, turn)
    case 'explain':
      return lastChangeAnswer(reading, turn) ?? explainAnswer(reading, turn)
    case 'why-not':
      return whyNotAnswer(reading, turn)
    case 'compare':
      return compareAnswer(reading, turn)
    case 'fact':
      return lastChangeAnswer(reading, turn) ?? factAnswer(reading, turn)
    case 'decide':
      // "Which would you take?" asks.
      if (reading.models.length === 0 && isAboutList(reading, turn))
        return listAnswer(reading, turn)
      return decideAnswer(reading, turn)
    case 'export':
      return exported(turn)
    case 'reset':
      return requirement ? newList(reading, requirement, turn) : startOver(reading, turn)
    case 'other':
      return reading.models.length + reading.unknownNames.length > 0
        ? factAnswer(reading, turn)
        : ask(reading, turn)
  }
}

async function exported(turn: Turn): Promise<CommandResult> {
  const { request, services, text } = turn
  return (await recordAnswer(turn)) ?? exportConfig.run({ ...request, text }, services)
}

const changesWork = new Set<Intent>([
  'recommend',
  'refine',
  'what-if',
  'fact',
  'other',
  'explain',
  'reset',
])

/** A job that no text model does: said by name, with where to look; a list that is there stays. */
function notCovered(job: Exclude<Job, 'text'>, reading: Reading, turn: Turn): CommandResult {
  const words = wordsFor(reading.language)
  const named = [...reading.models, ...reading.unknownNames]
  const short = clipped(notCoveredBlocks(job, named, turn.services.engine, words))
  return {
    reply: replyOf('not-covered', reading.intent, short, {
      requirement: reading.requirement,
      language: reading.language,
      unknownNames: reading.unknownNames,
      notApplied: reading.notApplied,
    }),
  }
}

/** Nothing can be recommended yet: one question, with an example. */
function ask(
  { intent, question, notice, language, notApplied }: Reading,
  turn: Turn,
): CommandResult {
  const words = wordsFor(language)
  const { thread } = turn
  const hasList = Boolean(thread?.useCase)
  const unread = unreadSentences[language]
  const text =
    question?.trim() || (hasList && intent === 'other' ? words.notUnderstood : words.whatFor)
  const sentences = [...(unread ? [unread] : [text]), ...(notice ? [notice] : [])]
  return {
    reply: replyOf('question', intent, clipped(sentences.map(paragraph)), {
      question: { text: unread ?? text, choices: [] },
      language,
      notApplied,
      ...(hasList && !question ? { private: true } : {}),
    }),
    // Limits that were said before the job hold for it.
    thread: !hasList && (intent === 'recommend' || intent === 'refine') ? about(turn, []) : thread,
  }
}

/** The request goes, what was before stays within reach of "undo". */
function startOver({ language }: Reading, { thread }: Turn): CommandResult {
  const words = wordsFor(language)
  return {
    reply: asks({ intent: 'reset', language }, words.reset),
    thread: thread && emptied(thread),
  }
}

function emptied(thread: Thread): Thread {
  const { useCase, requirement, earlier, author } = thread
  const steps: Thread['earlier'] = useCase ? [...earlier, { useCase, requirement }] : earlier
  return { useCase: '', requirement, author, picks: [], earlier: steps }
}
