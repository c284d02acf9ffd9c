import type { Catalogue } from './reading.ts'
import { labs, otherFamilies } from './labs.ts'
import { indexModels, namePart, resolveModel } from './model-index.ts'
import type { ModelIndex } from './model-index.ts'
import { anyOf, expression } from './text.ts'

/** A lab or a model named in a message. */
export interface Mention {
  start: number
  end: number
  /** `family` is a bare family name, which can mean its lab or its newest model. */
  kind: 'lab' | 'family' | 'model' | 'unknown'
  labs: string[]
  model?: string
}

interface Token {
  word: string
  start: number
  end: number
}

const labByWord = new Map(
  labs.flatMap((lab) => lab.names.map((name) => [name.replace(/[^a-z0-9]/g, ''), lab] as const)),
)
const labByFamily = new Map(labs.flatMap((lab) => lab.families.map((name) => [name, lab] as const)))
const labNames = anyOf(
  labs.flatMap((lab) => lab.names),
  'g',
)
const unknownNames = anyOf(otherFamilies, 'g')

/** Everyday words that begin a model's name: they count only with a version or variant behind. */
const everyday = new Set(
  (
    'command step nova fable muse north whisper sonar phi titan granite solar step scout maverick ' +
    'codex fugu deep nano spark open image text llm compound kat ling ring trinity aya inception ' +
    'mercury palmyra sonic hermes ornith seed hy auto labs nex saba inkling lfm aion laguna arcee'
  ).split(' '),
)

/** Products of a lab that are not its models: "Google Docs", "Amazon reviews", "meta data". */
const product = expression(String.raw`
    ^[\s-]*(?:docs?|drive|sheets?|cloud|ads?|workspace|analytics|search|play|calendar|maps|meet|
    forms|scholar|reviews?|sellers?|bedrock|listings?|marketplace|store|seller|teams|office|365|
    word|excel|outlook|sharepoint|azure|analys[ie]s|data|descriptions?|tags?|titles?|level|
    quest|lambda|s3|gpus?|cards?)(?![a-z])
  `)

/** Every lab and model that a folded message names, in order. */
export function findMentions(folded: string, catalogue: Catalogue): Mention[] {
  const index = indexModels(catalogue)
  const models = findModels(folded, index)
  const free = (start: number, end: number, others: Mention[]) =>
    !others.some((other) => start < other.end && other.start < end)
  const named: Mention[] = []
  for (const match of folded.matchAll(labNames)) {
    const lab = labByWord.get(match[0].replace(/[^a-z0-9]/g, ''))
    const end = match.index + match[0].length
    if (!lab || !free(match.index, end, models) || product.test(folded.slice(end, end + 20)))
      continue
    // "anthropic/claude-sonnet-5" and "Mistral Medium 3.5" are models with their lab in front.
    const owned = models.find((model) => model.start - end <= 3 && model.start >= end)
    const gap = owned ? folded.slice(end, owned.start) : ','
    if (owned && /^(?:'s)?[\s/-]*$/.test(gap) && owned.labs.includes(canonicalLab(lab.id, index))) {
      owned.start = match.index
      continue
    }
    const span = { start: match.index, end }
    named.push({ ...span, kind: 'lab', labs: [canonicalLab(lab.id, index)] })
  }
  const unknown: Mention[] = []
  for (const match of folded.matchAll(unknownNames)) {
    const version = /^[\s-]?v?\d+(?:\.\d+)?b?(?![a-z0-9])/.exec(
      folded.slice(match.index + match[0].length),
    )
    const end = match.index + match[0].length + (version?.[0].length ?? 0)
    if (!version && everyday.has(match[0])) continue
    if (free(match.index, end, [...models, ...named]))
      unknown.push({ start: match.index, end, kind: 'unknown', labs: [] })
  }
  return [...models, ...named, ...unknown].sort((one, other) => one.start - other.start)
}

/** The id of a lab as the catalogue spells it. */
export function canonicalLab(id: string, index: ModelIndex): string {
  if (index.labs.has(id)) return id
  const lab = labs.find((candidate) => candidate.id === id)
  return lab?.otherIds.find((other) => index.labs.has(other)) ?? id
}

function findModels(folded: string, index: ModelIndex): Mention[] {
  const found: Mention[] = []
  const tokens = [...folded.matchAll(namePart)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !(index.anchors.has(token.word) || labByFamily.has(token.word))) continue
    if (/[a-z0-9]/.test(folded.charAt(token.start - 1))) continue
    const first = startsEarlier(folded, tokens, at, index) ? at - 1 : at
    const run = extend(folded, tokens, first, index)
    const mention = toMention(folded, run, index)
    if (!mention) continue
    found.push(mention)
    at = first + run.length - 1
  }
  return found
}

/** "3.5 sonnet" has its version in front. */
function startsEarlier(folded: string, tokens: Token[], at: number, index: ModelIndex): boolean {
  const [earlier, token] = [tokens[at - 1], tokens[at]]
  if (!earlier || !token || !/^\d+\.\d+$/.test(earlier.word)) return false
  if (!/^[\s-]$/.test(folded.slice(earlier.end, token.start))) return false
  return resolveModel([earlier.word, token.word], index) !== undefined
}

const joint = /^(?:[\s_-]|\s?-\s?|\s\(|:)?v?$/

/** "opus-4-5" and "gpt-5-5" are versions 4.5 and 5.5. */
function dottedAt(
  folded: string,
  tokens: Token[],
  at: number,
  index: ModelIndex,
): Token | undefined {
  const [major, minor] = [tokens[at], tokens[at + 1]]
  if (!major || !minor || folded.slice(major.end, minor.start) !== '-') return undefined
  const word = `${major.word}.${minor.word}`
  return /^\d\.\d$/.test(word) && index.words.has(word)
    ? { word, start: major.start, end: minor.end }
    : undefined
}

function extend(folded: string, tokens: Token[], first: number, index: ModelIndex): Token[] {
  const start = tokens[first]
  if (!start) return []
  const run = [start]
  for (let at = first + 1; at < first + 9; at++) {
    const next = dottedAt(folded, tokens, at, index) ?? tokens[at]
    const last = run.at(-1)
    if (!next || !last || !joint.test(folded.slice(last.end, next.start))) break
    if (next.word === 'v') continue
    if (
      !resolveModel(
        [...run, next].map((token) => token.word),
        index,
      )
    )
      break
    run.push(next)
    if (next !== tokens[at]) at += 1
  }
  return run
}

const version =
  /^(?:[\s-]?v?|-)(\d{1,2}(?:\.\d{1,2})?)(?![a-z0-9%])(?!\s*(?:[a-z]{3,}|%|x|k\b|m\b))/

function toMention(folded: string, run: Token[], index: ModelIndex): Mention | undefined {
  const words = run.map((token) => token.word)
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return undefined
  if (run.length === 1 && everyday.has(first.word)) return undefined
  const span = { start: first.start, end: last.end }
  const model = resolveModel(words, index)
  const family = run.length === 1 ? labByFamily.get(first.word) : undefined
  // "Llama" is Meta's, whoever else has it in a name; "chatgpt" is the newest GPT.
  const newest = family
    ? resolveModel(family.families.slice(0, 1), index, canonicalLab(family.id, index))
    : undefined
  const stray = version.exec(folded.slice(last.end, last.end + 12))
  const hasVersion = words.some((word) => /^\d/.test(word))
  // A version that no model has: not the newest one by accident.
  if (stray && !hasVersion)
    return { start: span.start, end: last.end + stray[0].length, kind: 'unknown', labs: [] }
  if (family)
    return { ...span, kind: 'family', labs: [canonicalLab(family.id, index)], model: newest?.id }
  if (!model) return undefined
  // "mistral" alone is the company.
  if (run.length === 1 && labByWord.has(first.word))
    return { ...span, kind: 'family', labs: [model.lab], model: model.id }
  return { ...span, kind: 'model', labs: [model.lab], model: model.id }
}
