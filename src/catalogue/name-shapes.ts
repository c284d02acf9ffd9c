import { labs } from './labs.ts'
import type { Meaning } from './meaning.ts'
import type { Atom } from './spellings.ts'

/**
 * What tells a name from other words: capitals, versions and sizes. Used only where the words of the name alone would
 * mean too much ("write a haiku", "on Together", "step 3").
 */

/** Names that are everyday words: meant only when written with a capital and without an article. */
const everyday = new Set(
  (
    'sonnet haiku fable command nova sonar falcon granite mercury solar muse seed step arctic titan phi ' +
    'yi ling ring dolphin hermes mimo scout maverick codex writer inception poolside liquid reka ' +
    'amazon meta apple cohere together fireworks replicate modal chutes hyperbolic lambda perplexity swallow ' +
    'pleias tilde nomic jina morph relace voyage nous lg oci otc aws oai copilot bsc inf deci insait utter ai core'
  ).split(' '),
)
/** A name that is an everyday word. */
export const isEveryday = (word: string) => everyday.has(word)

/** Written in small letters these are still nothing else. */
const unmistakable = new Set(
  'aws oci lg amazon meta apple cohere perplexity copilot insait'.split(' '),
)
/** Names of companies that are words nobody means as one, not even with a capital at the start of a sentence. */
const needsMore = new Set('writer inception liquid morph swallow voyage inf core'.split(' '))

/** Of the everyday words, those that people write without a capital all the same: "than haiku", "haiku 7". */
const claudeSeries = new Set(['sonnet', 'haiku', 'fable'])
const compared =
  /(?:^|\s)(?:use|using|than|vs\.?|versus|replace|replacing|switch to|drop|keep|is|does|on|with|try|why not|about|no|without|only|like)\s+$/i
const isLastWord = (text: string, atom: Atom) =>
  !/^\s+(?:poem|about|gen)/i.test(text.slice(atom.end, atom.end + 12))
const startsThing = /^(?:an?|the|our|one|ein|eine|einen|un|une|una|uma|um)$/
const articles = /(?:^|[^\p{L}])(?:a|an|the|my|your|our|one|short|write|compose)\s+$/iu

/** Written as a name is, where its words alone could mean something else. */
export function isProper(
  text: string,
  atoms: Atom[],
  from: number,
  end: number,
  meaning?: Meaning,
  goesOn?: Continuation,
): boolean {
  const first = atoms[from]
  const last = atoms[end - 1]
  if (!first || !last) return false
  // "command a person" is no model.
  if (end === from + 2 && last.text === 'a' && last.joint === ' ') return isCapital(text, first)
  if (end > from + 1 || !everyday.has(first.text)) return true
  if (needsMore.has(first.text)) return false
  if (unmistakable.has(first.text)) return meaning !== undefined || isCapital(text, first)
  const before = text.slice(Math.max(0, first.start - 16), first.start)
  if (
    claudeSeries.has(first.text) &&
    (goesOn || (isLastWord(text, first) && compared.test(before)))
  )
    return true
  // "granite 3.3 8b".
  if (goesOn && atoms[goesOn.end - 1]?.text === 'b') return true
  if (!isCapital(text, first)) return false
  return !articles.test(before)
}

/** Written with a capital. */
export function isCapital(text: string, atom: Atom): boolean {
  const letter = text[atom.start] ?? ''
  return letter !== letter.toLowerCase()
}

/** Words behind a name that say how it runs or is packed, not which model it is. */
const settings = new Set(
  (
    'fp8 fp bf fp4 int awq gptq gguf mlx bnb q k m s high low medium minimal xhigh max thinking reasoning nonthinking ' +
    'qat effort free latest online nitro instruct it chat quantized quantised quant bit fc hf'
  ).split(' '),
)
/** Words that a hyphen ties to a name without naming another model: "GPT-5-based". */
const compounds = new Set(
  (
    'based like level style class powered compatible only type grade quality or to vs and sized generation era ' +
    'family models model api ish as free prompt prompts equivalent tier users user basierte basiert basierten ' +
    'modell modelle level compatible'
  ).split(' '),
)
/** Words that name another model of a family when they follow with a space. */
const tiers = new Set(
  'mini nano turbo ultra lite micro pro plus flash haiku sonnet opus coder'.split(' '),
)
/** What people count: a number before one of these is no version. */
const counted =
  /^\s*(?:%|\$|€|£|times|x\b|days?|weeks?|months?|years?|hours?|h\b|min|minutes?|seconds?|s\b|people|users?|requests?|calls?|tokens?|million|m\b|k\b|mio|billion|thousand|gb|tb|of\b|or\b|different|other|models?|agents?|gpus?|cards?|cents?|usd|eur|dollars?|euros?|per\b|languages?|documents?|pages?|files?|mal\b|tage|stunden|nutzer|jahre|monate|fois|veces|percent|prozent|options?|picks?|in\b)/i

/** Parts of a name behind what is known of it; what goes on for longer is no name. */
const longestTail = 16

/** How a name goes on behind what is known of it. */
export interface Continuation {
  kind: 'setting' | 'unknown'
  /** Index of the first part after it. */
  end: number
}

const counts =
  /^\s+(?:times|days?|weeks?|months?|years?|hours?|minutes?|seconds?|people|users?|requests?|calls?|million|thousand|cents?|dollars?|euros?|mal|tage|stunden|nutzer)\b/i

/** "pro" is "per" in German. */
const per =
  /^\s+(?:1(?:k|[.,\s]?000)?\s|mio|million|tausend|monat|tag|woche|jahr|stunde|anfrage|ausgabe|eingabe|token|nutzer|seite|aufruf|antwort)/i
const isPer = (text: string, { text: part, end }: Atom) =>
  part === 'pro' && per.test(text.slice(end, end + 12))

/** "We try Qwen Coder next week." */
const isTime = (text: string, { text: part, end }: Atom) =>
  part === 'next' &&
  /^\s+(?:days?|weeks?|months?|years?|quarter|time|sprint|release)\b/i.test(
    text.slice(end, end + 12),
  )

/** "GPT 4 days ago": a number of things and no version; "GPT-5 pro Million": an amount. */
export function isCount(text: string, atom: Atom | undefined): boolean {
  if (atom?.joint !== ' ') return false
  const { text: part, end } = atom
  return (
    isPer(text, atom) ||
    isTime(text, atom) ||
    (isDigit(part) && counts.test(text.slice(end, end + 12)))
  )
}

/** Where a name that was found goes on: with a setting, or with what makes it the name of an unknown model. */
export function continuation(
  text: string,
  atoms: Atom[],
  from: number,
  end: number,
  kind: Meaning['kind'],
): Continuation | undefined {
  const next = atoms[end]
  const last = atoms[end - 1]
  if (!next || !last || next.joint === undefined) return undefined
  if (next.joint === ' ') return afterSpace(text, atoms, from, end, kind)
  if (compounds.has(next.text) || next.joint === '/') return undefined
  // The end of a sentence without a space after it.
  if (next.joint === '.' && !isDigit(next.text)) return undefined
  let at = end
  let isSetting = true
  while (at < atoms.length && at < end + longestTail && (at === end || isGlued(atoms[at]))) {
    const atom = atoms[at]
    if (!atom || (at > end && compounds.has(atom.text))) break
    if (!isSettingPart(atoms, at)) isSetting = false
    at += 1
  }
  if (isSetting && kind !== 'unknown') return { kind: 'setting', end: at }
  return { kind: 'unknown', end: endOfVersion(atoms, at) }
}

const isDigit = (part: string) => part.charCodeAt(0) < 58
const isGlued = (atom: Atom | undefined) =>
  atom?.joint !== undefined && atom.joint !== ' ' && atom.joint !== '/'

/** `fp8`, `q4`, `4bit`; a turbo copy of an instruct model is one host's packing. */
function isSettingPart(atoms: Atom[], at: number): boolean {
  const part = atoms[at]?.text ?? ''
  const before = atoms[at - 1]
  if (!isDigit(part)) return settings.has(part) || (part === 'turbo' && before?.text === 'instruct')
  const after = atoms[at + 1]
  return (
    // "q8_0"
    (before?.text === '8' && atoms[at - 2]?.text === 'q') ||
    (before !== undefined && /^(?:fp|bf|int|i?q|max|thinking|nvfp)$/.test(before.text)) ||
    (after?.joint === '' && (after.text === 'bit' || after.text === 'k'))
  )
}

function afterSpace(
  text: string,
  atoms: Atom[],
  from: number,
  end: number,
  kind: Meaning['kind'],
): Continuation | undefined {
  const next = atoms[end]
  const last = atoms[end - 1]
  if (!next || !last) return undefined
  const isVersioned = atoms.slice(from, end).some(({ text: part }) => isDigit(part))
  if (isDigit(next.text) && !isVersioned) return versionAfter(text, atoms, end)
  if (isDigit(next.text)) return isDate(text, next) ? { kind: 'unknown', end: end + 1 } : undefined
  // "DeepSeek V6", "Kimi K9", "Grok v5".
  const number = atoms[end + 1]
  if (next.text.length === 1 && number?.joint === '' && isDigit(number.text) && !isVersioned)
    return { kind: 'unknown', end: endOfVersion(atoms, end + 2) }
  // "Gemma 3 27B plus an 80k prompt"
  const isSum = next.text === 'plus' && startsThing.test(number?.text ?? '')
  if (kind === 'model' && tiers.has(next.text) && !isCounted(text, next) && !isSum)
    return { kind: 'unknown', end: end + 1 }
  // "Gemini 4 Argon": a name goes on with a capital, where the siblings of a model were begun.
  if (kind === 'ambiguous' && isVersioned && isName(text, next))
    return { kind: 'unknown', end: end + 1 }
  return undefined
}

/** "DeepSeek V4 Flash 0731": a release that is not listed is another model. */
function isDate(text: string, { text: part, end }: Atom): boolean {
  const release = /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$|^2[3-9](?:0[1-9]|1[0-2])$/
  return release.test(part) && !counted.test(text.slice(end, end + 24))
}

const sentenceWords = new Set('i or and vs but the is are it we can'.split(' '))

function isName(text: string, atom: Atom): boolean {
  return isCapital(text, atom) && atom.text.length > 2 && !sentenceWords.has(atom.text)
}

/** "flash-based" goes on with more than a tier. */
function isCounted(text: string, atom: Atom): boolean {
  return isPer(text, atom) || /^[\p{L}'’]/u.test(text.slice(atom.end, atom.end + 1))
}

/** "Haiku 7" is a version; "Claude 3 times a day" is not. */
function versionAfter(text: string, atoms: Atom[], at: number): Continuation | undefined {
  const end = endOfVersion(atoms, at + 1)
  const last = atoms[end - 1]
  const first = atoms[at]
  if (!first || !last) return undefined
  if (end === at + 1 && (Number(first.text) > 20 || first.text.length > 2)) return undefined
  return counted.test(text.slice(last.end, last.end + 24)) ? undefined : { kind: 'unknown', end }
}

function endOfVersion(atoms: Atom[], from: number): number {
  let at = from
  while (at < atoms.length && at < from + longestTail && isGlued(atoms[at])) {
    if (compounds.has(atoms[at]?.text ?? '')) break
    at += 1
  }
  // "Haiku 7 mini", "DeepSeek V6 Pro", "Llama 9 70B".
  const next = atoms[at]
  if (next?.joint === ' ' && tiers.has(next.text)) return at + 1
  if (next?.joint !== ' ' || !isDigit(next.text)) return at
  const unit = [at + 1, at + 2, at + 3].find((i) => atoms[i]?.text === 'b')
  return unit === undefined ? at : unit + 1
}

const families = new Set([
  ...Object.values(labs).flatMap(({ families: own = [] }) => own),
  ...'zephyr vicuna alpaca orca wizardlm starcoder stablelm bard palm inflection dolphin mythomax shieldgemma recurrentgemma wizardcoder minicpm bloomz pythia baichuan tinyllama'.split(
    ' ',
  ),
])
const notNames = new Set(
  (
    'use with need only about around under over between at max maximum minimum model models param params parameters up to ' +
    'least most the our your any an some more than less below above size sizes local open dense small large big tiny ' +
    'unter ueber über mit ein eine hasta con une une un moins plus von für for and or of is run running we i you it that this'
  ).split(' '),
)

/**
 * Index after a name that none of the known ones is: a family with a version ("Nova 9"), or words with a size of weights
 * ("Zephyr-Orca 13B").
 */
export function sizedName(text: string, atoms: Atom[], from: number): number | undefined {
  const first = atoms[from]
  if (!first || isDigit(first.text) || first.text.length < 2 || notNames.has(first.text))
    return undefined
  const isFamily = families.has(first.text)
  if (!isFamily && first.text.length < 3) return undefined
  let at = from + 1
  while (at < atoms.length && isGlued(atoms[at]) && at < from + 12) at += 1
  const glued = atoms.slice(from + 1, at)
  const isVersioned = glued.some(({ text: part }) => isDigit(part))
  const sizeInside = glued.some(
    ({ text: part }, i) => part === 'b' && isDigit(glued[i - 1]?.text ?? 'x'),
  )
  const isWritten = isCapital(text, first)
  if (sizeInside && (isFamily || isWritten || glued.length > 2)) return at
  const next = atoms[at]
  if (next?.joint === ' ' && isDigit(next.text)) {
    // "Granite 3.3 8B" is no other word even in small letters.
    const size = endOfSize(atoms, at) ?? endOfSize(atoms, endOfNumber(atoms, at))
    if (size && (isFamily || isWritten) && !counted.test(text.slice(atoms[size - 1]?.end)))
      return size
    if (isFamily && !isVersioned && (isWritten || !everyday.has(first.text)))
      return versionAfter(text, atoms, at)?.end
  }
  return isFamily && isVersioned ? at : undefined
}

/** Index after a size that follows a name which leaves it out, and which its models do not come in: "Llama 3.1 9B". */
export function otherSize(
  atoms: Atom[],
  from: number,
  end: number,
  meaning: Meaning,
): number | undefined {
  const parts = atoms.slice(from, end).map(({ text }) => text)
  const isSized = meaning.kind === 'model' && /\db(?:-|$)/i.test(meaning.model)
  const comesInSizes = meaning.kind === 'ambiguous' || (isSized && !parts.includes('b'))
  return comesInSizes && parts.some(isDigit) && atoms[end]?.joint === ' '
    ? endOfSize(atoms, end)
    : undefined
}

/** Index after the number that begins here, with what follows its point. */
function endOfNumber(atoms: Atom[], at: number): number {
  let end = at + 1
  while (isGlued(atoms[end]) && isDigit(atoms[end]?.text ?? 'x')) end += 1
  return end
}

/** Index after the size of weights that begins here: "8B", "1.5b". */
function endOfSize(atoms: Atom[], at: number): number | undefined {
  const end = endOfNumber(atoms, at)
  const unit = atoms[end]
  return isDigit(atoms[at]?.text ?? 'x') && unit?.text === 'b' && unit.joint === ''
    ? end + 1
    : undefined
}
