import type { CommandResult } from '../src/command.ts'
import { hardwareLines } from '../src/reply/answers/hardware.ts'
import { isOfLastChange } from '../src/reply/answers/list-questions.ts'
import { clipped } from '../src/reply/fit.ts'
import { type Recommendation, paragraph, reply as replyOf, type Reply } from '../src/reply/reply.ts'
import { detailsOf, keptOf, recommendationReply } from '../src/reply/recommendation.ts'
import { refinementBlocks } from '../src/reply/refinement.ts'
import { wordsFor } from '../src/reply/words/index.ts'
import type { Reading } from '../src/requirements/reading.ts'
import type { Requirement } from '../src/requirements/requirement.ts'
import { atTodaysBill } from '../src/shortlist/bill.ts'
import { selfHosted } from '../src/shortlist/exclude.ts'
import { recommend } from '../src/shortlist/shortlist.ts'
import { changeThread, stepsOf, undoThread, type Thread } from '../src/requirements/thread.ts'
import { askedOf } from './asked.ts'
import type { Turn } from './reading.ts'

/** A list for a use case: at once, unless another conversation would be lost without a word. */
export async function newList(
  reading: Reading,
  requirement: Requirement,
  turn: Turn,
): Promise<CommandResult> {
  const { thread, text } = turn
  if (thread?.useCase) {
    const wish = reading.intent === 'reset' ? 'new' : wishIn(text)
    if (wish === 'change')
      return changeAnswer(reading, mergedInto(thread.requirement, requirement), turn)
    if (wish !== 'new') return askWhichIsMeant(reading, turn, thread)
  }
  const { jobs = [] } = reading
  if (jobs.length > 1) return firstOfSeveral(reading, requirement, jobs, turn)
  return listFor(text, reading, requirement, turn)
}

const newWords =
  /^\W{0,3}(?:(?:an? )?(?:new|another|different|other|separate|next) (?:topic|question|request|use case|task|job|project|case)|neue[rs]? (?:thema|frage|anfrage|aufgabe)|nouveau sujet|nouvelle (?:question|demande)|nuevo tema|nueva (?:pregunta|consulta|tarea)|novo (?:tema|assunto)|nova (?:pergunta|tarefa)|nuovo (?:tema|argomento)|nuova (?:domanda|richiesta))\b/i
const changeWords =
  /^\W{0,3}(?:change this one|change this|ändere diese|changer celle-ci|cambiar esta|mudar esta|cambiare questa)\b/i

function wishIn(text: string): 'new' | 'change' | undefined {
  if (newWords.test(text)) return 'new'
  return changeWords.test(text) ? 'change' : undefined
}

/** What was said anew, on what was known: the work stays, conditions add up. */
function mergedInto(before: Requirement, now: Requirement): Requirement {
  return {
    ...before,
    limits: { ...before.limits, ...now.limits },
    preferences: { ...before.preferences, ...now.preferences },
  }
}

function askWhichIsMeant({ language }: Reading, { text }: Turn, thread: Thread): CommandResult {
  const words = wordsFor(language)
  return {
    reply: replyOf('question', 'recommend', [paragraph(words.newOrChange)], {
      question: {
        text: words.newOrChange,
        choices: [
          { label: words.newQuestion, says: `${words.newQuestion}: ${text}` },
          { label: words.changeThis, says: `${words.changeThis}: ${text}` },
        ],
      },
      language,
    }),
    thread: { ...thread, offered: text },
  }
}

/** The first job that a text model can do gets its list; the others are named, in the person's words. */
async function firstOfSeveral(
  reading: Reading,
  requirement: Requirement,
  jobs: string[],
  turn: Turn,
): Promise<CommandResult> {
  const declined: Reading['notApplied'] = []
  for (const [i, job] of jobs.slice(0, mostTried).entries()) {
    const { requirement: own } = await turn.services.read(job)
    if (own && own.job !== 'text') {
      const isSaid = reading.notApplied.some(({ words: said }) => job.includes(said))
      const why = wordsFor(reading.language).notCovered[own.job]
      if (!isSaid) declined.push({ words: job, why })
      continue
    }
    const first = own ? within(requirement, own) : requirement
    const rest = {
      ...reading,
      jobs: [job, ...jobs.slice(i + 1)],
      notApplied: [...reading.notApplied, ...declined],
    }
    return listFor(job, rest, first, turn)
  }
  return listFor(jobs[0] ?? turn.text, reading, requirement, turn)
}

/** More jobs than these are not looked at for the first that can be done. */
const mostTried = 3

/** What was said of all jobs holds for each. */
const within = (all: Requirement, own: Requirement): Requirement => ({
  ...own,
  limits: { ...all.limits, ...own.limits },
  baseline: own.baseline ?? all.baseline,
})

function listFor(
  useCase: string,
  reading: Reading,
  read: Requirement,
  { services: { engine }, thread }: Turn,
): CommandResult {
  const requirement = atTodaysBill(read, engine)
  const recommendation = recommendationOf(useCase, requirement, reading, engine)
  const reply = recommendationReply(
    engine,
    recommendation,
    reading,
    reading.intent === 'reset' ? 'reset' : 'recommend',
  )
  return {
    reply,
    thread: {
      useCase,
      requirement,
      author: thread?.author,
      writers: thread?.writers,
      picks: pickIds(reply),
      subjects: [],
      jobs: reading.jobs?.slice(1),
      earlier: thread ? stepsOf(thread) : [],
    },
  }
}

function recommendationOf(
  useCase: string,
  requirement: Requirement,
  { question }: Pick<Reading, 'question'>,
  engine: Turn['services']['engine'],
): Recommendation {
  const shortlist = recommend(engine, requirement)
  return { useCase, requirement, shortlist, question, dataset: engine.dataset }
}

/** The list under a changed requirement: what it did, what stayed, what it costs. */
export function changeAnswer(reading: Reading, read: Requirement, turn: Turn): CommandResult {
  const { thread, services } = turn
  if (!thread) return listFor(turn.text, reading, read, turn)
  const requirement = atTodaysBill(read, services.engine)
  const reply = changedList(reading, requirement, turn, thread)
  return {
    reply,
    thread: {
      ...changeThread(thread, requirement, pickIds(reply)),
      lastChange: reading.changes,
    },
  }
}

function changedList(
  reading: Reading,
  requirement: Requirement,
  { services }: Turn,
  thread: Thread,
): Reply {
  const engine = services.engine
  const recommendation = recommendationOf(thread.useCase, requirement, reading, engine)
  const names = (id: string) => engine.models.get(id)?.name ?? id
  const words = wordsFor(reading.language)
  const asked = { before: thread.requirement, after: requirement }
  const { changes, language } = reading
  const change = { changes, asked, language, before: thread.picks, names }
  return {
    ...replyOf(
      'shortlist',
      reading.intent,
      refinementBlocks(recommendation, reading, change, words),
    ),
    details: detailsOf(engine, recommendation, reading),
    requirement,
    recommendation: keptOf(recommendation),
    question: reading.question ? { text: reading.question, choices: [] } : undefined,
    notApplied: reading.notApplied,
    unknownNames: reading.unknownNames,
    language: reading.language,
  }
}

/** What the last change did to the list, for who asks; undefined where nothing was changed. */
export function lastChangeAnswer(reading: Reading, turn: Turn): CommandResult | undefined {
  const { thread, services, text } = turn
  const before = thread?.earlier.at(-1)
  if (!thread || before?.useCase !== thread.useCase || !isOfLastChange(text)) return undefined
  const { requirement } = before
  const picks = recommend(services.engine, requirement).picks.map(({ model }) => model.id)
  const again = { ...reading, changes: thread.lastChange ?? [], question: undefined }
  const { short, details } = changedList(again, thread.requirement, turn, {
    ...thread,
    requirement,
    picks,
  })
  const { intent, language } = reading
  return { reply: replyOf('answer', intent, clipped(short), { details, language }), thread }
}

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
    selfHosted(requirement.limits) || reading.fact === 'hardware'
      ? (meant.length ? meant : listed).map((model) => hardwareLines(asked, model).join(' '))
      : []
  const blocks = [...memory.map(paragraph), ...short, paragraph(words.onlyALook)]
  return {
    reply: {
      ...replyOf('answer', 'what-if', clipped(blocks), { details, language: reading.language }),
      notApplied: reading.notApplied,
      unknownNames: reading.unknownNames,
    },
    thread: { ...thread, subjects: reading.models, pending: requirement },
  }
}

/** Takes the last change back, "start over" and a new use case included. */
export function undoAnswer(reading: Reading, turn: Turn): CommandResult {
  const { thread } = turn
  const words = wordsFor(reading.language)
  // What was only looked at is the last thing that happened: the list itself stays.
  const earlier =
    thread?.pending && thread.useCase
      ? { ...thread, pending: undefined }
      : thread && undoThread(thread)
  if (!thread || !earlier)
    return {
      reply: replyOf('answer', 'undo', [paragraph(words.nothingToUndo)], {
        language: reading.language,
      }),
      thread,
    }
  const { engine } = turn.services
  if (!thread.useCase) {
    // A list that was put away is shown in full: nobody has it in mind any more.
    const { useCase, requirement } = earlier
    const back = recommendationOf(useCase, requirement, {}, engine)
    const reply = recommendationReply(engine, back, reading, 'undo')
    return { reply, thread: { ...earlier, picks: pickIds(reply) } }
  }
  const undone = { ...reading, changes: [words.undone], question: undefined }
  const reply = changedList(undone, earlier.requirement, turn, {
    ...earlier,
    picks: thread.picks,
  })
  return { reply: { ...reply, intent: 'undo' }, thread: { ...earlier, picks: pickIds(reply) } }
}

/** Canonical ids of the models a reply lists. */
function pickIds({ recommendation }: Reply): string[] {
  return recommendation?.picks.map(({ id }) => id) ?? []
}
