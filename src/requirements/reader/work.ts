import { capabilities, type Capability } from '../../capability.ts'
import type { Difficulty, Job, Tradeoff, Weights } from '../requirement.ts'
import { emphasise } from '../llm/tradeoff.ts'
import type { Classified } from './classify.ts'
import type { Lexed } from './lex.ts'
import type { Hit } from './phrases.ts'

type Emphases = Partial<Record<keyof Tradeoff, 'more' | 'less'>>

/** A chance below which a capability is no part of the work, and the most that are kept. */
const leastShare = 0.1
const mostCapabilities = 4

/** Shares of the capabilities, from what was learned; nothing where none is left. */
export function weightsOf(
  { capabilities: chances }: Classified,
  ruledOut: Set<Capability>,
): Weights | undefined {
  const likely = capabilities
    .filter((name) => !ruledOut.has(name))
    .map((name): [Capability, number] => [name, chances[name]])
    .toSorted((a, b) => b[1] - a[1])
  const [[first, most] = ['general', 0]] = likely
  // Words of code have other senses ("dress code", "rust"): beside other work, code is only meant where that is sure.
  const isTechnical =
    ((first === 'data-analysis' || first === 'tool-use') && most > 0.35) ||
    (isCode(first) && most > 0.5)
  const known = likely.filter(([name, chance]) => !isCode(name) || isTechnical || chance >= 0.5)
  const all = known.reduce((sum, [, chance]) => sum + chance, 0)
  const kept = known.slice(0, mostCapabilities).filter(([, chance]) => chance / all >= leastShare)
  const total = kept.reduce((sum, [, chance]) => sum + chance, 0)
  return total === 0
    ? undefined
    : Object.fromEntries(kept.map(([name, chance]) => [name, chance / total]))
}

const isCode = (name: string) => name === 'coding' || name === 'agentic-coding'

/** Groups of words of the jobs that no text model does. */
export const jobWords: [string, Job][] = [
  ['reranking', 'reranking'],
  ['embedding', 'embedding'],
  ['stt', 'speech-to-text'],
  ['tts', 'text-to-speech'],
  ['film', 'video-generation'],
  ['picture', 'image-generation'],
  ['training', 'other'],
]

/** Less than this, and the words mean something else ("draws conclusions"). */
const leastForWords = 0.003

/** Words of a job decide where the rest does not speak against it; what another tool does is no job. */
export function jobOf(lexed: Lexed, { job }: Classified): Job {
  let best: Job = 'text'
  let most = job.text
  for (const [group, name] of jobWords) {
    const isSaid = lexed.hits.some(
      (hit) => hit.group === group && !isDoneElsewhere(lexed, hit.from) && !isForbidden(lexed, hit),
    )
    const chance = job[name] + (isSaid && job[name] > leastForWords ? 1 : 0)
    // Who has transcripts wants something done with them.
    const isDone = name === 'speech-to-text' && lexed.has('transcript', 'elsewhere')
    // Handwriting and scans are transcribed by who sees them.
    const isSeen = name === 'speech-to-text' && written.test(lexed.text) && !spoken.test(lexed.text)
    if (chance > most && !isSeen && (isSaid || (job[name] > 0.6 && !isDone)))
      [best, most] = [name, chance]
  }
  return best
}

/** Handwriting and scans are transcribed by who sees them. */
export const isOfSight = (text: string) => written.test(text) && !spoken.test(text)
const written =
  /hand\W?writ|handschrift|hand\W?geschrieben|manuscri|manoscri|\bscan|scann|escane|digitali|photo|foto|kurrent|s[uü]tterlin|letters?\b|brief/i
const spoken =
  /audio|record|\bcalls?\b|voice|speech|spoken|podcast|dicta|dikt|meeting|interview|video|sprach|gesproch|aufnahm|aufzeichn|anruf|\bvo[zcx]|enregistr|appels|grab|llamad|chamad|registraz|chiamat|\bmp3|\bwav\b|minute|hour|stunden/i

/** "On no account to be used for training", "nothing of it may end up training anything". */
const refusesTraining = (lexed: Lexed, at: number) =>
  lexed.within(Math.max(0, at - refusedWithin), at, 'forbid').length > 0 ||
  lexed.tokens.slice(Math.max(0, at - refusedWithin), at).some(({ low }) => nothing.test(low))
const refusedWithin = 10
const nothing = /^(?:nothing|never|niente|nulla|mai|non|nichts|niemals|rien|jamais|nada|nunca)$/
/** "It has been typed up by my assistant" */
const isDone = ({ tokens }: Lexed, at: number) =>
  tokens.slice(Math.max(0, at - 4), at).some(({ low }) => perfect.test(low))
const perfect = /^(?:been|were|was|ve|have|has|had|already|schon|bereits|wurden?|deja|ya|ja|gia)$/

/** Words of a job that is refused, or done already. */
const isForbidden = (lexed: Lexed, { group, from }: Hit) =>
  (group === 'training' && refusesTraining(lexed, from)) || (group === 'stt' && isDone(lexed, from))

const isDoneElsewhere = (lexed: Lexed, at: number) =>
  lexed.within(Math.max(0, at - 9), at + 9, 'elsewhere', 'allow').length > 0

/** Words for speed have other senses ("live", "instant coffee"); those for the price have few. */
const leastStress = { quality: 0.01, price: 0, speed: 0.01 }
/** "Faster", "better quality please": a change so short can hardly mean anything else. */
const shortChange = 6

/** The sides of the trade-off that are stressed or waved off. `isLater`: in a message that changes a request. */
export function emphasesOf(
  lexed: Lexed,
  { tradeoff }: Classified,
  { wish, isLater = false }: { wish?: string; isLater?: boolean } = {},
): Emphases {
  const emphases: Emphases = {}
  const isShort = isLater && lexed.tokens.length <= shortChange
  const sides = [
    ['quality', 'notQuality', 'quality', 'not-quality'],
    ['price', 'notPrice', 'price', 'not-price'],
    ['speed', 'notSpeed', 'speed', 'not-speed'],
  ] as const
  for (const [side, not, yes, no] of sides) {
    const waved = lexed.has(not)
    const stressed = lexed.hits.some(
      (hit) =>
        hit.group === side &&
        !lexed.hits.some(
          (other) => other.group === not && other.from <= hit.from && other.to >= hit.to,
        ) &&
        !isDenied(lexed, hit.from),
    )
    const isPlain =
      (side === 'speed' && lexed.tokens.some(({ low }) => /^laten[czt]/.test(low))) ||
      // "It has to be snappy"
      lexed.hits.some(
        (hit) =>
          hit.group === side &&
          lexed.within(Math.max(0, hit.from - 3), hit.from, 'must').length > 0,
      )
    const isUnsaid = lexed.hits.some((hit) => hit.group === side && isAllowed(lexed, hit))
    if (isUnsaid || (waved && tradeoff[no] > 0.05) || tradeoff[no] > 0.6) emphases[side] = 'less'
    else if (
      (stressed && (isShort || isPlain || tradeoff[yes] > leastStress[side])) ||
      tradeoff[yes] > 0.6
    )
      emphases[side] = 'more'
    else if (waved && !stressed) emphases[side] = 'less'
  }
  const cheaper = lexed.hits.filter(({ group }) => group === 'cheaper')
  const needless = cheaper.filter((hit) => isWaved(lexed, hit) || isDenied(lexed, hit.from))
  if (needless.length && needless.length === cheaper.length) emphases.price = 'less'
  else if (wish === 'cheaper' || cheaper.length || (isLater && lexed.has('tooDear')))
    emphases.price = 'more'
  else if (wavesPrice(lexed)) emphases.price = 'less'
  if (isShort && lexed.has('better') && !lexed.has('forbid')) emphases.quality ??= 'more'
  return emphases
}

/** "What the model costs is beside the point", "le prix, on s'en moque". */
export const wavesPrice = (lexed: Lexed): boolean =>
  !lexed.text.includes('?') &&
  lexed.tokens.some(({ low }, from) => price.test(low) && isWaved(lexed, { from, to: from + 1 }))
const price =
  /^(?:prices?|costs?|kostet|kosten|koste|preise?|prix|couts?|coute(?:nt|ra)?|precios?|costes?|cuest[ae]n?|precos?|custos?|cust[ae]m?|prezz[oi]|cost[oiae]|costano)$/

/** Waved off before it, or behind it at once or behind a comma. */
const isWaved = (lexed: Lexed, { from, to }: Pick<Hit, 'from' | 'to'>): boolean =>
  isAllowed(lexed, { group: '', from, to }) ||
  lexed.hits.some(({ group, from: at }) => {
    const between = lexed.tokens.slice(to, at)
    return (
      group === 'allow' &&
      at >= to &&
      between.length <= farthestWaved &&
      between.every(({ kind, low, text }) => (kind === 'word' && !turns.has(low)) || text === ',')
    )
  })
const farthestWaved = 6

/** Words alone stand between two phrases, at most so many. */
const isOneBreath = ({ tokens }: Lexed, from: number, to: number, most: number) =>
  from <= to &&
  to - from <= most &&
  tokens.slice(from, to).every(({ kind, low }) => kind === 'word' && !turns.has(low))

/** Words behind which the opposite comes. */
const turns = new Set('but aber sondern mais pero sino mas porem ma bensi'.split(' '))

/** "Latency does not matter", "we do not mind if it is slow": what is waved off. */
const isAllowed = (lexed: Lexed, { from, to }: Hit) =>
  lexed.hits.some(
    (hit) =>
      hit.group === 'allow' &&
      (isOneBreath(lexed, hit.to, from, 8) || isOneBreath(lexed, to, hit.from, 3)),
  )

const isDenied = (lexed: Lexed, at: number) =>
  lexed
    .within(Math.max(0, at - 4), at, 'forbid', 'allow')
    .some(({ to }) => isOneBreath(lexed, to, at, 2))

/** Less than this is none: "it can run overnight" takes all weight from speed. */
const leastWeight = 0.02
export function tradeoffOf(emphases: Emphases, base: Tradeoff): Tradeoff {
  const tradeoff = emphasise(base, emphases)
  if (emphases.speed !== 'less' || tradeoff.speed >= leastWeight) return tradeoff
  const rest = 1 - tradeoff.speed
  return { quality: tradeoff.quality / rest, price: tradeoff.price / rest, speed: 0 }
}

export function difficultyOf({ difficulty }: Classified): Difficulty {
  if (difficulty.frontier > 0.45) return 'frontier'
  return difficulty.routine >= difficulty.demanding ? 'routine' : 'demanding'
}

/** Capabilities whose feature is waved off or ruled out: "pictures are not needed". */
export function ruledOutBy(features: string[]): Set<Capability> {
  const needed: Record<string, Capability> = {
    image: 'vision',
    tools: 'tool-use',
    thinking: 'reasoning',
  }
  return new Set(features.flatMap((name) => needed[name] ?? []))
}
