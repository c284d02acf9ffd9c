import type { Job, Requirement } from '../requirement.ts'
import { classify, type Classified } from './classify.ts'
import { lex, type Lexed } from './lex.ts'
import type { Parts } from './parts.ts'
import { isOfSight, jobOf, jobWords } from './work.ts'

/** Jobs beside the one that is answered, which no text model does. */
export function otherJobs({ lexed, chances }: Parts, { job }: Requirement) {
  if (job !== 'text') return []
  const named = otherJobsNamed(lexed)
  // Where the whole hardly speaks of another job, its parts need no look.
  return named.length || chances.job.text > sureText ? named : otherJobsOfParts(lexed, chances)
}

const sureText = 0.999

/** So sure it has to be that a part of a message is a job of its own that no text model does. */
const surePart = 0.8
/** And the whole has to speak of it a little: few words alone are taken for anything. */
const leastOfWhole = 0.01

/** "Interviews typed out, and afterwards a profile of each": a part that is another job, as was learned. */
function otherJobsOfParts({ text, language }: Lexed, whole: Classified) {
  return text
    .split(partEnds)
    .filter((part) => part.split(' ').length >= shortestPart)
    .slice(0, mostParts)
    .flatMap((part) => {
      const chances = classify(part, false)
      if (chances.job.text > 1 - surePart) return []
      const lexed = lex(part, undefined, language)
      const job = jobOf(lexed, chances)
      const what = notDone[job]
      return what &&
        !lexed.has('elsewhere') &&
        chances.job[job] >= surePart &&
        whole.job[job] >= leastOfWhole
        ? [notCovered(part.trim().slice(0, 80), what)]
        : []
    })
    .slice(0, 1)
}
const partEnds =
  /[;\n]|\.\s|(?:,\s*|\s)(?:and|und|et|y|e|plus|dazu|sowie|afterwards|then|dann|danach|puis|luego|depois|poi)\s/
const shortestPart = 4
const mostParts = 6

const notCovered = (words: string, what: string) => ({
  words,
  why: `${what} is not covered: no model on this list does it`,
})

const notDone: Partial<Record<Job, string>> = {
  embedding: 'embeddings',
  reranking: 'reranking',
  'speech-to-text': 'speech to text',
  'text-to-speech': 'text to speech',
  'image-generation': 'making pictures',
  'video-generation': 'making videos',
}

function otherJobsNamed(lexed: Lexed) {
  return jobWords.flatMap(([group, job]) => {
    const what = notDone[job]
    const hit = lexed.hits.find((one) => one.group === group)
    if (
      !hit ||
      !what ||
      (group === 'stt' && isOfSight(lexed.text)) ||
      lexed.within(Math.max(0, hit.from - 9), hit.to + 9, 'elsewhere', 'forbid', 'allow').length > 0
    )
      return []
    const words = lexed.text.slice(lexed.tokens[hit.from]?.start, lexed.tokens[hit.to - 1]?.end)
    return [notCovered(words, what)]
  })
}
