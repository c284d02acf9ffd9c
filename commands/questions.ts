import type { CommandResult } from '../src/command.ts'
import type { Model, OtherModel } from '../src/catalogue/model.ts'
import type { Asked } from '../src/reply/answers/asked.ts'
import { compareBlocks, compareLines } from '../src/reply/answers/compare.ts'
import { factLines, mostModels } from '../src/reply/answers/fact.ts'
import { policyLines } from '../src/reply/answers/hosts.ts'
import { ageLines, costLines } from '../src/reply/answers/costs.ts'
import {
  asksForMeaning,
  isOfList,
  listQuestion,
  wordLines,
} from '../src/reply/answers/list-questions.ts'
import { listLines } from '../src/reply/answers/list.ts'
import { providerBlocks } from '../src/reply/answers/providers.ts'
import { unknownLines } from '../src/reply/answers/unknown.ts'
import { whyBlocks, whyLines, whyNotLines } from '../src/reply/answers/why.ts'
import { clipped } from '../src/reply/fit.ts'
import { notCoveredBlocks, otherModels, otherModelsByWord } from '../src/reply/not-covered.ts'
import { wordsFor } from '../src/reply/words/index.ts'
import { paragraph, reply as replyOf, type Block } from '../src/reply/reply.ts'
import { generalUse } from '../src/requirements/general-use.ts'
import type { Reading } from '../src/requirements/reading.ts'
import type { Thread } from '../src/requirements/thread.ts'
import { askedOf } from './asked.ts'
import { catalogueAnswer } from './catalogue.ts'
import type { Turn } from './reading.ts'

/** A question answered from the data; the list stays as it is. */
export function factAnswer(reading: Reading, turn: Turn): CommandResult {
  const asked = factually(askedOf(reading, turn))
  if (reading.fact !== 'list' && isAboutList(reading, turn)) return listAnswer(reading, turn)
  const { topic, engine, words, requirement } = asked
  const { baseline } = reading.asked ?? reading.requirement ?? {}
  const isSeveral = reading.models.length > 1
  // A word of the list concerns all that is on it.
  const isListed = reading.models.every((id) => asked.picks.includes(id))
  if (isSeveral && (baseline || (reading.fact === 'word' && !isListed)))
    return compareAnswer(reading, turn)
  const [other] = reading.models.length
    ? []
    : [...otherModels([turn.text], engine.dataset), ...otherModelsByWord(turn.text, engine.dataset)]
  if (other) return otherAnswer(other, reading, turn)
  const isNamed = reading.models.length > 0
  const unknown = unknownLines(asked.unknownNames, engine, words)
  // A price for amounts of its own is what it comes to.
  const whole = wholeAnswers[topic === 'price' && reading.asked ? 'cost' : (topic ?? 'price')]
  // One of several by that name is told of in full.
  const isFamily = asked.models.length > 2 && new Set(asked.models.map(({ lab }) => lab)).size === 1
  const isShared =
    topic === 'scores' && (isFamily || (!isNamed && asked.models.length > asked.picks.length))
  const models = asked.models.slice(0, isShared ? 1 : mostModels)
  const lines = whole
    ? whole(asked)
    : ((isNamed ? undefined : catalogueAnswer(asked)) ??
      models.map((model) => factLines(asked, model).join(' ')))
  const rest = asked.models.length - models.length
  const sentences = [
    ...reading.notApplied.map(({ words: said, why }) => `${words.quote(said)}: ${why}.`),
    ...unknown,
    ...lines,
    ...(rest > 0 && !whole
      ? [
          words.facts.alsoNamed(
            asked.models
              .slice(models.length, models.length + 6)
              .map(({ name }) => name)
              .join(', '),
          ),
        ]
      : []),
  ]
  if (sentences.length === 0) return whichModel(reading, turn)
  const [only] = asked.models
  const details = () =>
    only && asked.models.length === 1 && (topic === 'price' || topic === 'providers')
      ? providerBlocks(engine, requirement, only)
      : []
  return answerOf(reading, turn, lineBlocks(sentences, asked.models), details, asked.models)
}

/** What is published holds whatever the workspace's policy allows; lists and costs are under it. */
function factually(asked: Asked): Asked {
  const { engine, topic } = asked
  const isAboutList = topic === 'list' || topic === 'cost'
  return isAboutList || !engine.everything ? asked : { ...asked, engine: engine.everything }
}

/** Questions that are not one model after the other. */
const wholeAnswers: Partial<Record<NonNullable<Asked['topic']>, (asked: Asked) => string[]>> = {
  'data-policy': policyLines,
  word: (asked) => (asksForMeaning(asked.text) ? wordLines(asked) : listLines(asked)),
  age: ageLines,
  list: listLines,
  cost: (asked) => (asked.models.length ? costLines(asked) : []),
}

/** Where several models have a line each, their names stand out. */
function lineBlocks(lines: string[], models: Model[]): Block[] {
  return lines.map((line) => {
    const name = models.find((model) => line.startsWith(`${model.name}: `))?.name
    return name !== undefined && models.length > 1
      ? { kind: 'remark', label: name, text: line.slice(name.length + 2) }
      : paragraph(line)
  })
}

/** A model for another job: which one that is, and where to look. */
function otherAnswer({ job }: OtherModel, reading: Reading, turn: Turn): CommandResult {
  const { engine } = turn.services
  const words = wordsFor(reading.language)
  const short = clipped(notCoveredBlocks(job, [turn.text], engine, words))
  const requirement = { ...generalUse, job }
  const { language } = reading
  return {
    reply: replyOf('not-covered', reading.intent, short, { requirement, language }),
    thread: turn.thread,
  }
}

function whichModel(reading: Reading, turn: Turn): CommandResult {
  const text = wordsFor(reading.language).whichModel
  return {
    reply: replyOf('question', reading.intent, [paragraph(text)], {
      question: { text, choices: [] },
      language: reading.language,
    }),
    thread: turn.thread,
  }
}

function answerOf(
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

/** The conversation after an answer about these models: what "it" and "the two" mean next. */
export function about({ thread, text }: Turn, subjects: string[]): Thread {
  if (thread?.useCase) return { ...thread, subjects }
  const first: Thread = { useCase: '', requirement: generalUse, picks: [], earlier: [] }
  const said = [thread?.lastMessage, text].filter(Boolean).join('\n')
  return { ...(thread ?? first), subjects, lastMessage: said.slice(-mostOfQuestions) }
}
/** So much of what was said before a job was named is remembered, in characters. */
const mostOfQuestions = 600

/** Questions that stand out by their words, whatever the reader takes them for. */
export const isAboutList = ({ fact }: Reading, { text, thread }: Turn): boolean =>
  Boolean(thread?.useCase) && isOfList(text, fact)

/** A question about the list as a whole. */
export function listAnswer(reading: Reading, turn: Turn): CommandResult {
  return factAnswer({ ...reading, fact: 'list' }, turn)
}

/** Why a pick is where it is; what speaks against it, and other questions about the list. */
export function explainAnswer(reading: Reading, turn: Turn): CommandResult {
  const asked = askedOf(reading, turn)
  const { engine, requirement, words, picks } = asked
  const isOfOne = reading.models.length > 0 && reading.models.length < Math.max(2, picks.length)
  const isWhole = reading.fact === 'list' || reading.fact === 'word'
  if (isAboutList(reading, turn) || (isWhole && (!isOfOne || listQuestion(turn.text))))
    return listAnswer(reading, turn)
  const unknown = unknownLines(asked.unknownNames, engine, words)
  const models = asked.models.slice(0, reading.models.length || 1)
  if (models.length === 0 && unknown.length === 0) return whichModel(reading, turn)
  const lines = models.flatMap((model) => whyLines(asked, model))
  const details = () => models.flatMap(({ id }) => whyBlocks(engine, requirement, id))
  return answerOf(reading, turn, [...unknown, ...lines].map(paragraph), details, models)
}

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

/** What models can be compared in by one fact of each. */
const plainFacts = new Set<Reading['fact']>([
  'price',
  'context',
  'output',
  'end',
  'providers',
  'license',
  'modalities',
  'tools',
  'speed',
  'size',
  'release',
  'cutoff',
  'languages',
])

/** Sets models side by side: those named, with what is in use or with the list where only one is. */
export function compareAnswer(reading: Reading, turn: Turn): CommandResult {
  const asked = askedOf(reading, turn)
  const { engine, requirement, words, picks } = asked
  const inUse = requirement.baseline?.models ?? []
  const named = reading.models
  const ids = [
    ...new Set(
      named.length > 1 && !named.every((id) => picks.includes(id))
        ? named
        : named.length
          ? [...named, ...inUse, ...(named.length > 1 ? [] : picks)]
          : [...picks, ...inUse],
    ),
  ].slice(0, mostModels)
  const unknown = unknownLines(asked.unknownNames, engine, words)
  const models = ids.flatMap((id) => engine.models.get(id) ?? [])
  if (models.length < 2 && unknown.length === 0) return whichModel(reading, turn)
  const lines =
    models.length > 1 && !plainFacts.has(reading.fact)
      ? compareLines(engine, requirement, models, words)
      : models.map((model) => factLines(asked, model).join(' '))
  const details = () => (models.length > 1 ? compareBlocks(engine, requirement, ids) : [])
  return answerOf(reading, turn, lineBlocks([...unknown, ...lines], models), details, models)
}
