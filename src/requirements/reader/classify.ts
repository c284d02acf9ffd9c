import { readFileSync } from 'node:fs'
import type { Capability } from '../../capability.ts'
import type { FactTopic, Intent } from '../reading.ts'
import type { Baseline, Difficulty, Job } from '../requirement.ts'
import { places, textFeatures, withSigns, wordsOf } from './features.ts'
import {
  mentionHeads,
  mentionRoles,
  numberRoles,
  textHeads,
  type readLanguages,
  type Axis,
  type Role,
} from './heads.ts'
import type { Mention } from './mention.ts'

/** Chances, from the learned part of the reader; `npm run train` makes its weights. */
export interface Classified {
  /** Of those that are read. */
  language: Record<(typeof readLanguages)[number], number>
  intent: Record<Intent, number>
  job: Record<Job, number>
  /** Meant for the bot, rather than for other people. */
  addressed: number
  capabilities: Record<Capability, number>
  difficulty: Record<Difficulty, number>
  /** Only of use where the message asks for a fact. */
  fact: Record<FactTopic, number>
  tradeoff: Record<Axis, number>
  /** Only of use where there is a model of today. */
  wish: Record<Baseline['wish'], number>
  /** Several jobs at once. */
  several: number
  /** No job is said. */
  vague: number
}

interface Table {
  /** Classes of all heads, one after the other. */
  classes: number
  /** By place of a feature, then by class; in steps of `scale`. */
  weights: Int8Array
  scale: number
  bias: number[]
}

interface Model {
  text: Table
  mention: Table
  /** What English words add that no labelled text held, from their likeness to words that it did. */
  words: { index: Map<string, number>; table: Table; rarity: Float32Array }
}

/** Chances for a text. `isFollowUp`: it is not the first message of its conversation; `signs`: see `textFeatures`. */
export function classify(text: string, isFollowUp: boolean, signs: string[] = []): Classified {
  const own = ownOf(text, isFollowUp)
  // What the work is was learned from its own words, without the signs of how people ask.
  const work = chancesIn(own.sums, own.features.size, own.fromWords, ofWork)
  const all = withSigns(own.features, isFollowUp, signs)
  const { text: table } = loadModel()
  const sums = addWeights(table, [...all].slice(own.features.size), own.sums.slice())
  const chances = chancesIn(sums, all.size, own.fromWords, (head) => !ofWork(head))
  const { flags, ...others } = chances
  return { ...others, ...work, ...flags } as unknown as Classified
}

/** Chances of the languages that are read, of a first message. */
export function classifyLanguage(text: string): Classified['language'] {
  const { sums, features, fromWords } = ownOf(text, false)
  return chancesIn(sums, features.size, fromWords, (head) => head === 'language')[
    'language'
  ] as Classified['language']
}

const ofWork = (head: string) => ['language', 'capabilities', 'difficulty'].includes(head)

function chancesIn(
  sums: Float64Array,
  count: number,
  fromWords: Float64Array,
  isMeant: (head: string) => boolean,
) {
  const { text: table } = loadModel()
  const share = table.scale / Math.sqrt(count)
  const scores = Array.from(sums, (sum, c) => table.bias[c]! + share * sum + fromWords[c]!)
  return chancesOf(textHeads, scores, isMeant)
}

interface Own {
  key: string
  features: Set<number>
  sums: Float64Array
  fromWords: Float64Array
}
/** One message is looked at several times in a row. */
let last: Own | undefined

/** What the words of a text weigh by themselves. */
function ownOf(text: string, isFollowUp: boolean): Own {
  const key = `${isFollowUp} ${text}`
  if (last?.key === key) return last
  const { text: table, words } = loadModel()
  const features = textFeatures(text, isFollowUp, [])
  const sums = addWeights(table, features, new Float64Array(table.classes))
  last = { key, features, sums, fromWords: wordScores(words, wordsOf(text)) }
  return last
}

const mostFrequent = 8000

/** Whether any word of a text is one that is known at all: "asdf qwer" holds none. */
export function knowsWords(text: string): boolean {
  const { index } = loadModel().words
  return wordsOf(text).some((word) => index.has(word))
}

/** A word of some length among the most frequent of English. */
export function isEnglishWord(word: string): boolean {
  return word.length >= 4 && (loadModel().words.index.get(word) ?? Infinity) < mostFrequent
}

/** The chances of every role that a mention of its kind can have. */
export function classifyRole(mention: Mention, features: Set<number>): Record<Role, number> {
  const own: readonly Role[] = mention.kind === 'quantity' ? numberRoles : mentionRoles
  const scores = mentionScores(features)
  const masked = scores.map((score, i) => {
    const role = mentionHeads.role.classes[i]
    return !role || role === 'none' || own.includes(role) ? score : -Infinity
  })
  return chancesOf(mentionHeads, masked)['role'] as Record<Role, number>
}

/** How likely it is that a message takes back a limit that holds. */
export const classifyHeld = (features: Set<number>): number =>
  chancesOf(mentionHeads, mentionScores(features))['held']?.['lifted'] ?? 0

function mentionScores(features: Set<number>): number[] {
  const { mention: table } = loadModel()
  const sums = addWeights(table, features, new Float64Array(table.classes))
  const share = table.scale / Math.sqrt(features.size)
  return Array.from(sums, (sum, c) => table.bias[c]! + share * sum)
}

/** Adds the weights of features to `sums`, class by class. */
function addWeights({ classes, weights }: Table, features: Iterable<number>, sums: Float64Array) {
  for (const place of features)
    for (let c = 0; c < classes; c += 1) sums[c]! += weights[place * classes + c]!
  return sums
}

function wordScores({ index, table, rarity }: Model['words'], words: string[]): Float64Array {
  let total = 0
  const sums = new Float64Array(table.classes)
  for (const word of words) {
    const at = index.get(word)
    if (at === undefined) continue
    const weight = rarity[at]!
    total += weight
    for (let c = 0; c < table.classes; c += 1)
      sums[c]! += weight * table.weights[at * table.classes + c]!
  }
  return total > 0 ? sums.map((sum) => (table.scale * sum) / total) : sums
}

type Heads = Record<string, { kind: 'one' | 'any'; classes: readonly string[] }>

function chancesOf(
  heads: Heads,
  scores: number[],
  isMeant: (head: string) => boolean = () => true,
): Record<string, Record<string, number>> {
  let at = 0
  return Object.fromEntries(
    Object.entries(heads).flatMap(([name, { kind, classes }]) => {
      const own = scores.slice(at, (at += classes.length))
      if (!isMeant(name)) return []
      const most = Math.max(...own)
      const total = own.reduce((sum, score) => sum + Math.exp(score - most), 0)
      const chance = (score: number) =>
        kind === 'one' ? Math.exp(score - most) / total : 1 / (1 + Math.exp(-score))
      return [[name, Object.fromEntries(classes.map((one, i) => [one, chance(own[i]!)]))]]
    }),
  )
}

let model: Model | undefined

/** The weights, read once: a head in JSON, then the tables as bytes. */
function loadModel(): Model {
  if (model) return model
  const bytes = readFileSync(new URL('weights.bin', import.meta.url))
  const end = bytes.indexOf(10)
  const head = JSON.parse(bytes.subarray(0, end).toString()) as {
    text: Omit<Table, 'weights'>
    mention: Omit<Table, 'weights'>
    words: Omit<Table, 'weights'> & { list: string }
  }
  let at = end + 1
  const take = (length: number) => {
    const part = new Int8Array(bytes.buffer, bytes.byteOffset + at, length)
    at += length
    return part
  }
  const list = head.words.list.split(' ')
  model = {
    text: { ...head.text, weights: take(places * head.text.classes) },
    mention: { ...head.mention, weights: take(places * head.mention.classes) },
    words: {
      index: new Map(list.map((word, i) => [word, i])),
      table: { ...head.words, weights: take(list.length * head.words.classes) },
      // Frequent words come first and say little (Arora 2017's smooth inverse frequency, by rank).
      rarity: Float32Array.from(list, (_, rank) => rarityOf(rank)),
    },
  }
  return model
}

/** Weight of the word of a rank, in the mean of a text's words. */
export function rarityOf(rank: number): number {
  return Math.min(1, (rank + 1) / 1500)
}
