import { fold, tokenise } from './reader/text.ts'
import type { Thread } from './thread.ts'

/**
 * Which of the jobs that were named together a message turns to: "start with the second one", "now the newsletter", "only
 * the tanning recipes then". Undefined where it is about the list that is there.
 */
export function jobMeant(text: string, { jobs = [], useCase }: Thread): string | undefined {
  const words = wordsIn(text)
  if (jobs.length < 2 || words.length > longest || text.includes('?')) return undefined
  if (!words.some((word) => turning.test(word))) return undefined
  const current = jobs.indexOf(useCase)
  const named = namedIn(words, jobs)
  const place = words.some((word) => beginning.test(word)) ? placeIn(words, current, jobs) : -1
  const meant = named >= 0 ? named : place
  return meant === current ? undefined : jobs[meant]
}

const longest = 14
const wordsIn = (text: string) =>
  tokenise(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ low }) => low)

/** Words that begin with something or leave the rest. */
const beginning =
  /^(?:start\w*|begin\w*|first|do|next|now|zuerst|erst|fang\w*|beginn\w*|jetzt|nun|mach\w*|weiter|commen\w+|abord|maintenant|ensuite|passons|empez\w*|empiez\w*|primero|ahora|luego|sigamos|come[cç]\w*|primeiro|agora|depois|inizi\w*|cominci\w*|prima|adesso|ora|poi)$/
const turning = new RegExp(
  `${beginning.source}|^(?:only|just|nur|bloss|seulement|juste|uniquement|solo|solamente|so|apenas|somente|soltanto)$`,
)

const places = [
  /^(?:1|1st|i|eins|erste[nrms]?|premi[eè]re?|primer[oa]?|primeir[oa]|prim[oa]|one)$/,
  /^(?:2|2nd|ii|second|zwei|zweite[nrms]?|deuxieme|seconde?|segund[oa]|second[oa]|two)$/,
  /^(?:3|3rd|iii|third|drei|dritte[nrms]?|troisieme|tercer[oa]?|terceir[oa]|terz[oa]|three)$/,
  /^(?:4|4th|iv|fourth|vier|vierte[nrms]?|quatrieme|cuart[oa]|quart[oa])$/,
]
const other = /^(?:other|andere[nrms]?|autre|otr[oa]|outr[oa]|altr[oa])$/

/** "Start with the second one": its place; "one" and "primero" alone are none. */
function placeIn(words: string[], current: number, jobs: string[]): number {
  const found = [...places.entries()]
    .toReversed()
    .find(([i, place]) => words.some((word, at) => place.test(word) && !isSmall(words, at, i)))
  if (found) return found[0]
  return jobs.length === 2 && words.some((word) => other.test(word)) ? 1 - current : -1
}
/** "The second one", "primeiro o dos e-mails" */
const isSmall = (words: string[], at: number, place: number) =>
  place === 0 &&
  (/^(?:i|primero|primeiro|prima)$/.test(words[at]!) ||
    (words[at] === 'one' && !/^(?:number|job|task|no)$/.test(words[at - 1] ?? '')))

/** The one job that shares words with a message which no other has. */
function namedIn(words: string[], jobs: string[]): number {
  const stems = jobs.map((job) => new Set(wordsIn(job).filter(isLong).map(stemOf)))
  const said = words.filter(isLong).map(stemOf)
  const shared = stems.map(
    (own, i) =>
      said.filter((word) => own.has(word) && stems.every((one, j) => i === j || !one.has(word)))
        .length,
  )
  const most = Math.max(...shared)
  const best = shared.indexOf(most)
  return most > 0 && shared.lastIndexOf(most) === best ? best : -1
}
const isLong = (word: string) => word.length >= 4 && !common.has(word)
const stemOf = (word: string) => fold(word).slice(0, 5)
const common = new Set(
  'then with that this only just start begin first second third model month rest another from into erst zuerst jetzt fang beginn machen modell monat alors avec pour seulement maintenant modele commence commencons mois primero ahora solo modelo empieza empezamos entonces para agora primeiro comeca depois prima adesso modello inizia iniziamo allora poi'.split(
    ' ',
  ),
)
