import type { Model, OtherModel } from '../../src/catalogue/model.ts'
import type { CommandResult } from '../../src/command.ts'
import type { Asked } from '../../src/reply/answers/asked.ts'
import { catalogueLines, labsOfCountries } from '../../src/reply/answers/catalogue.ts'
import { ageLines, costLines, savingLines } from '../../src/reply/answers/costs.ts'
import { allFacts, mostModels } from '../../src/reply/answers/fact.ts'
import { policyLines } from '../../src/reply/answers/policy.ts'
import {
  asksForMeaning,
  asksForSaving,
  isOfList,
  listQuestion,
  questionsIn,
  wordLines,
} from '../../src/reply/answers/list-questions.ts'
import { restsOn } from '../../src/reply/answers/method.ts'
import { listLines } from '../../src/reply/answers/list.ts'
import { providerBlocks } from '../../src/reply/answers/providers.ts'
import { unknownLines } from '../../src/reply/answers/unknown.ts'
import { clipped } from '../../src/reply/fit.ts'
import { notCoveredBlocks, otherModels, otherModelsByWord } from '../../src/reply/not-covered.ts'
import { reply as replyOf } from '../../src/reply/reply.ts'
import { wordsFor } from '../../src/reply/words/index.ts'
import { generalUse } from '../../src/requirements/general-use.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import { askedOf, withUploads } from '../asked.ts'
import type { Turn } from '../reading.ts'
import { alsoNamed, answerOf, lineBlocks, ofOneName, whichModel } from './answer-of.ts'
import { compareAnswer, plainFacts } from './compare.ts'

/** A question answered from the data; the list stays as it is. */
export function factAnswer(reading: Reading, turn: Turn): CommandResult {
  const asked = withUploads(factually(askedOf(reading, turn)), turn)
  if (reading.fact !== 'list' && isAboutList(reading, turn)) return listAnswer(reading, turn)
  if (turn.thread?.useCase && reading.fact !== 'cost' && asksForSaving(turn.text))
    return factAnswer({ ...reading, fact: 'cost' }, turn)
  const { topic, engine, words, requirement } = asked
  const { baseline } = reading.asked ?? reading.requirement ?? {}
  const isSeveral = reading.models.length > 1
  // A word of the list concerns all that is on it.
  const isListed = reading.models.every((id) => asked.picks.includes(id))
  const isOfToday = reading.models.some((id) => baseline?.models.includes(id))
  const isPlain = topic !== undefined && plainFacts.has(topic)
  if (isSeveral && ((isOfToday && !isPlain) || (reading.fact === 'word' && !isListed)))
    return compareAnswer(reading, turn)
  const [other] =
    reading.models.length || topic === 'data-policy'
      ? []
      : [
          ...otherModels([turn.text], engine.dataset),
          ...otherModelsByWord(turn.text, engine.dataset),
        ]
  if (other) return otherAnswer(other, reading, turn)
  const isNamed = reading.models.length > 0
  const unknown = unknownLines(asked.unknownNames, engine, words)
  // A price for amounts of its own is what it comes to.
  const isForWork = reading.asked && !reading.asked.assumed.includes('workload.requestsPerMonth')
  const whole = wholeAnswers[topic === 'price' && isForWork ? 'cost' : (topic ?? 'price')]
  // One of several by that name is told of in full.
  const isShared = topic === 'scores' && !isNamed && asked.models.length > asked.picks.length
  const told = topic === 'scores' ? ofOneName(asked.models, turn) : asked.models
  const models = told.slice(0, isShared ? 1 : mostModels)
  const lines = whole
    ? whole(asked)
    : ((isNamed ? undefined : catalogueAnswer(asked)) ??
      models.map((model) => allFacts(asked, model, reading.alsoFacts).join(' ')))
  const sentences = [
    ...reading.notApplied.map(({ words: said, why }) => `${words.quote(said)}: ${why}.`),
    ...unknown,
    ...lines,
    ...asked.models.filter(isUpload).map(({ name }) => words.facts.upload(name)),
    ...(whole ? [] : alsoNamed(asked.models, models, words)),
  ]
  if (sentences.length === 0) return whichModel(reading)
  const [only] = asked.models
  const details = () =>
    only && asked.models.length === 1 && (topic === 'price' || topic === 'providers')
      ? providerBlocks(engine, requirement, only, asked.words)
      : []
  return answerOf(reading, turn, lineBlocks(sentences, asked.models), details, asked.models)
}

/** What the data holds of hosts and labs, where a question names those and no model; undefined for any other. */
function catalogueAnswer(asked: Asked): string[] | undefined {
  const { topic, requirement, models, hosts, labs, unknownNames } = asked
  if (topic === 'lab' && requirement.limits.labCountries) return labsOfCountries(asked)
  const isOfModels = models.length + unknownNames.length > 0
  return !isOfModels && hosts.length + labs.length > 0 ? catalogueLines(asked) : undefined
}

const isUpload = ({ origin }: Model) => origin === 'community'

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
  age: (asked) => [
    ...ageLines(asked),
    ...(questionsIn(asked.text).includes('sources') ? [restsOn(asked)] : []),
  ],
  list: listLines,
  cost: (asked) => {
    if (!asked.models.length) return []
    return asksForSaving(asked.text) ? savingLines(asked) : costLines(asked)
  },
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
  }
}

/** Questions that stand out by their words, whatever the reader takes them for. */
export const isAboutList = ({ fact }: Reading, { text, thread }: Turn): boolean =>
  Boolean(thread?.useCase) && isOfList(text, fact)

/** A question about the list as a whole. */
export function listAnswer(reading: Reading, turn: Turn): CommandResult {
  const own = turn.thread?.requirement
  // "What would it cost in batches?" asks about the models of the list, not about another list.
  const isOfBatch = own && reading.asked && listQuestion(turn.text) === 'batch'
  const asked = isOfBatch ? { ...own, workload: reading.asked!.workload } : reading.asked
  return factAnswer({ ...reading, asked, fact: 'list' }, turn)
}
