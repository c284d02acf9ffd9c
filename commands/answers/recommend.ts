import type { CommandResult } from '../../src/command.ts'
import { notCovered } from '../../src/reply/not-covered.ts'
import { wordsFor } from '../../src/reply/words/index.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import type { Thread } from '../../src/requirements/thread.ts'
import type { Turn } from '../reading.ts'
import { asks } from './answer-of.ts'
import { changeAnswer } from './change.ts'
import { listFor } from './list-for.ts'

/** A list for a use case: at once, unless another conversation would be lost without a word. */
export async function newList(
  reading: Reading,
  requirement: Requirement,
  turn: Turn,
): Promise<CommandResult> {
  const { thread, text } = turn
  if (thread?.useCase) {
    const wish = reading.intent === 'reset' || reading.isNew ? 'new' : wishIn(text)
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
    reply: asks({ intent: 'recommend', language }, words.newOrChange, [
      { label: words.newQuestion, says: `${words.newQuestion}: ${text}` },
      { label: words.changeThis, says: `${words.changeThis}: ${text}` },
    ]),
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
      const why = notCovered(wordsFor(reading.language), own.job)
      if (!isSaid) declined.push({ words: job, why })
      continue
    }
    const others = jobs.filter((other) => other !== job)
    const first = own ? within(ofAll(requirement, reading, job, others), own) : requirement
    const rest = {
      ...reading,
      jobs: [job, ...jobs.slice(i + 1)],
      notApplied: [...reading.notApplied, ...declined],
    }
    const result = listFor(job, rest, first, turn)
    return { ...result, thread: result.thread && { ...result.thread, jobs } }
  }
  return listFor(jobs[0] ?? turn.text, reading, requirement, turn)
}

/** More jobs than these are not looked at for the first that can be done. */
const mostTried = 3

/** "A quiz, and our rules into German": what stands in the words of another job alone is no condition of this one. */
function ofAll(
  requirement: Requirement,
  { stated }: Reading,
  job: string,
  others: string[],
): Requirement {
  const isOfOther = (name: string) => {
    const words = stated[`limits.${name}`]
    return (
      words !== undefined && !job.includes(words) && others.some((other) => other.includes(words))
    )
  }
  const limits = Object.entries(requirement.limits).filter(([name]) => !isOfOther(name))
  return { ...requirement, limits: Object.fromEntries(limits) }
}

/** What was said of all jobs holds for each. */
const within = (all: Requirement, own: Requirement): Requirement => ({
  ...own,
  limits: { ...all.limits, ...own.limits },
  baseline: own.baseline ?? all.baseline,
})
