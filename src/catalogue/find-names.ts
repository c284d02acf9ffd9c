import type { KnownModel, KnownNames, Match, Meaning, FoundName, Resolved } from './meaning.ts'
import { aliases } from './aliases.ts'
import { findLab, labs } from './labs.ts'
import { mendedAt, type NameAt } from './mend.ts'
import { sharedNames, spokenNames, unlistedNames } from './spoken.ts'
import { atomsOf, partsOf, spellingsOf, type Atom } from './spellings.ts'
import { continuation, isCount, isProper, otherSize, sizedName } from './name-shapes.ts'
import { addLabsAndHosts, addModel, newNode, setMeaning, type Node } from './name-tree.ts'
import { isNumeric } from './name-tokens.ts'
import { indexPartialNames } from './partial-names.ts'
import { siblingAt, type Stem } from './sibling-names.ts'
import { isTuned, newestFirst, preferred } from './which-model.ts'
import { indexWrittenIds } from './written-ids.ts'

export interface SpokenNames {
  /** Names in a text, in order; none overlaps another. Linear in the length of the text. */
  find(text: string): FoundName[]
  /** What a text that is a name means; undefined when no model bears it. */
  resolve(name: string): Resolved | undefined
}

const cache = new WeakMap<object, SpokenNames>()

/** The index of all names; computed once for each list of models. */
export function indexSpokenNames(known: KnownNames): SpokenNames {
  const before = cache.get(known.models)
  if (before) return before
  const index = buildIndex(known)
  cache.set(known.models, index)
  return index
}

function buildIndex({ models, otherModels = [] }: KnownNames): SpokenNames {
  const byId = new Map(models.map((model) => [model.id, model]))
  const root = newNode()
  for (const model of models) {
    for (const { parts, level } of spellingsOf(model))
      if (!sharedNames.has(parts.join('-'))) addModel(root, parts, model.id, level)
  }
  const spokenModels = spokenNames.map(({ said, model = '' }) => [said, model] as const)
  for (const [name, id] of [...Object.entries(aliases), ...spokenModels])
    if (byId.has(id) && !sharedNames.has(name)) addModel(root, partsOf(name), id, 0)
  for (const { id, name, job } of otherModels)
    for (const spelling of [name, id, id.slice(id.indexOf('/') + 1)])
      setMeaning(root, spelling, { kind: 'other-model', model: id, job })
  addLabsAndHosts(root)
  for (const name of unlistedNames) setMeaning(root, name, { kind: 'unknown' })
  for (const { said, models: test } of spokenNames) {
    const group = models.filter(({ id }) => test?.test(id)).map(({ id }) => id)
    if (group.length > 0)
      setMeaning(root, said, { kind: 'ambiguous', models: newestFirst(group, byId) })
  }

  const written = indexWrittenIds(models)
  const idAt: IdAt = (text, atoms, from, spoken) => {
    const found = written(text, atoms, from)
    const lab = spoken?.meaning.kind === 'ambiguous' ? spoken.meaning.lab : undefined
    if (!found || (lab && lab !== found.model.lab)) return undefined
    return { end: found.end, meaning: { kind: 'model', model: found.model.id } }
  }

  const partial = indexPartialNames(models)
  const ofLab = (text: string, atoms: Atom[], from: number) => {
    const lab = findLab(atoms[from]?.text ?? '')
    const part =
      lab && atoms[from + 1]?.joint !== undefined ? partial(text, atoms, from + 1) : undefined
    const own = part?.models.filter((id) => byId.get(id)?.lab === lab) ?? []
    return part && own.length > 0 ? { ...part, models: own } : undefined
  }
  const partAt: PartAt = (text, atoms, from, known) => {
    const isUnknown = known?.meaning.kind === 'unknown'
    // "reflection beam 501b": the lab, and its model.
    const part = partial(text, atoms, from) ?? (isUnknown ? ofLab(text, atoms, from) : undefined)
    if (!part) return undefined
    const goesOn = continuation(text, atoms, from, part.end, 'model')
    const end = goesOn?.end ?? part.end
    if (goesOn?.kind === 'unknown' || end < (known?.end ?? 0) + (isUnknown ? 0 : 1))
      return undefined
    const meant = preferred(part.models, byId)
    const [only] = meant
    if (only && isTuned(only, byId, atoms[part.end])) return undefined
    return {
      end,
      meaning:
        only && meant.length === 1
          ? { kind: 'model', model: only }
          : { kind: 'ambiguous', models: newestFirst(meant, byId) },
    }
  }

  const find = (text: string, whole = false) => findIn(root, byId, { idAt, partAt }, text, whole)
  return {
    find: (text) => find(text),
    resolve: (name) => resolveIn(find, name),
  }
}

const familyLab = new Map(
  Object.entries(labs).flatMap(([lab, { bareFamilies }]) =>
    bareFamilies.map((family) => [family, lab] as const),
  ),
)

type IdAt = (text: string, atoms: Atom[], from: number, spoken?: Match) => Match | undefined
/** A name said in part, where that is more of the text than what is known otherwise. */
type PartAt = (text: string, atoms: Atom[], from: number, known?: Match) => Match | undefined

/** A name that nothing goes on behind, or one of two: "gpt-5/claude-opus-5" is no id, "qwen/qwen3-32b" is one. */
function isWhole(match: Match | undefined, text: string, atoms: Atom[]): boolean {
  if (!match || match.meaning.kind === 'unknown' || match.meaning.kind === 'lab') return false
  const after = text.slice(atoms[match.end - 1]?.end, (atoms[match.end - 1]?.end ?? 0) + 2)
  if (match.meaning.kind === 'ambiguous' && match.meaning.lab && after.startsWith('/')) return false
  return !/^[-_.:@+]\w/.test(after)
}

function findIn(
  root: Node,
  byId: Map<string, KnownModel>,
  { idAt, partAt }: { idAt: IdAt; partAt: PartAt },
  text: string,
  whole: boolean,
): FoundName[] {
  const atoms = atomsOf(text)
  const found: FoundName[] = []
  const nameAt: NameAt = (parts, at) => {
    const spoken = matchAt(root, byId, parts, at, text, whole)
    const written = isWhole(spoken, text, parts) ? undefined : idAt(text, parts, at, spoken)
    // "GPT-5.2 mini" is not what it begins with.
    const isLess = spoken?.meaning.kind === 'unknown' && spoken.end > (written?.end ?? 0)
    const known = isLess ? spoken : (written ?? spoken)
    return partAt(text, parts, at, known) ?? known
  }
  const namedBy = (parts: Atom[]) => matchAt(root, byId, parts, 0, text, true)
  let stem: Stem | undefined
  let i = 0
  while (i < atoms.length) {
    const between = text.slice(found.at(-1)?.end, atoms[i]?.start)
    const own = nameAt(atoms, i)
    const match =
      own ?? siblingAt(atoms, i, stem, text, between, namedBy) ?? mendedAt(atoms, i, nameAt)
    if (!match) {
      i += 1
      continue
    }
    const start = atoms[i]?.start ?? 0
    const end = atoms[match.end - 1]?.end ?? start
    joinOnto(found, { start, end, text: text.slice(start, end), ...match.meaning }, byId, text)
    if (own) stem = own.meaning.kind === 'model' ? { from: i, end: own.end } : undefined
    i = match.end
  }
  return found
}

/** "OpenAI GPT-5", "Anthropic's Opus 4.7" and "mistralai/Mistral-7B" are one name: the lab only says whose model it is. */
function joinOnto(
  found: FoundName[],
  name: FoundName,
  byId: Map<string, KnownModel>,
  text: string,
): void {
  const last = found.at(-1)
  const isItsLab =
    last?.kind === 'lab' &&
    /^(?:['’]s)?[\s/:]$/.test(text.slice(last.end, name.start)) &&
    (name.kind !== 'unknown' || name.start - last.end === 1) &&
    ((name.kind === 'model' && byId.get(name.model)?.lab === last.lab) ||
      (name.kind === 'other-model' && name.model.startsWith(`${last.lab}/`)) ||
      (name.kind === 'ambiguous' && name.models.every((id) => byId.get(id)?.lab === last.lab)) ||
      name.kind === 'unknown')
  if (!last || !isItsLab) {
    found.push(name)
    return
  }
  found.pop()
  found.push({ ...name, start: last.start, text: text.slice(last.start, name.end) })
}

function matchAt(
  root: Node,
  byId: Map<string, KnownModel>,
  atoms: Atom[],
  from: number,
  text: string,
  whole: boolean,
): Match | undefined {
  let node: Node | undefined = root
  let end = from
  let best: Match | undefined
  let prefix: { end: number; node: Node } | undefined
  for (let at = from; at < atoms.length; at += 1) {
    const atom = atoms[at]
    if (!atom || (at > from && atom.joint === undefined)) break
    node = node.next.get(atom.text)
    if (!node) break
    end = at + 1
    if (isCount(text, atom)) break
    const meaning = meaningOf(node, byId)
    if (meaning) best = { end, meaning }
    else if (node.below) prefix = { end, node }
  }
  // The siblings below a name that was begun and not finished: "gpt-5.6", "muse spark".
  // A number alone begins none: "4.5 Haiku" is one, "4.5 million" is not.
  const said = atoms.slice(from, prefix?.end ?? from).map(({ text: part }) => part)
  if (prefix && !said.every(isNumeric) && prefix.end > (best?.end ?? from)) {
    const siblings = begun(prefix.node, byId, said.some(isNumeric))
    // "Qwen7" and "Gemma 9" are versions: only "b" makes them sizes.
    const [, number] = said.length === 2 ? said : []
    const isVersion = number !== undefined && Number(number) < 15 && onlySizes(prefix.node)
    if (siblings && !isVersion && (said.length > 1 || familyLab.has(said[0] ?? '')))
      best = { end: prefix.end, meaning: siblings }
  }
  if (best?.meaning.kind === 'lab' || best?.meaning.kind === 'host') {
    // "deepseek-math-7b" is no word for its lab.
    const sized = atoms[best.end]?.joint !== ' ' && sizedName(text, atoms, from)
    if (sized && sized > best.end) return { end: sized, meaning: { kind: 'unknown' } }
    const proper = isProper(text, atoms, from, best.end, best.meaning)
    return proper || whole ? best : undefined
  }
  if (!best) {
    const sized = sizedName(text, atoms, from)
    return sized ? { end: sized, meaning: { kind: 'unknown' } } : undefined
  }
  const { meaning: told } = best
  if (told.kind === 'model' && isTuned(told.model, byId, atoms[best.end]))
    return { end: best.end + 1, meaning: { kind: 'unknown' } }
  const size = otherSize(atoms, from, best.end, best.meaning)
  if (size) return { end: size, meaning: { kind: 'unknown' } }
  const isBare = best.end === from + 1
  const lab = isBare ? familyLab.get(atoms[from]?.text ?? '') : undefined
  const goesOn = continuation(text, atoms, from, best.end, best.meaning.kind)
  if (!whole && !isProper(text, atoms, from, best.end, undefined, goesOn)) return undefined
  if (goesOn?.kind === 'unknown') return { end: goesOn.end, meaning: { kind: 'unknown' } }
  const meaning = lab && best.meaning.kind === 'ambiguous' ? { ...best.meaning, lab } : best.meaning
  return { end: goesOn?.end ?? best.end, meaning }
}

/** What a whole name means: the least freely spelled model, base models and fine-tunes only where nothing else is. */
function meaningOf(node: Node, byId: Map<string, KnownModel>): Meaning | undefined {
  const isBase = (id: string) => byId.get(id)?.purpose === 'base'
  // "Qwen2.5 72B" is the base model's own name, and what people mean by it is the tuned one.
  const levels = (node.levels ?? []).filter((ids) => ids?.length)
  const tuned = levels.filter((ids) => !ids.every(isBase))
  for (const ids of tuned.length > 0 ? tuned : levels) {
    const meant = preferred(ids, byId)
    const [only] = meant
    if (only && meant.length === 1) return { kind: 'model', model: only }
    return { kind: 'ambiguous', models: newestFirst(meant, byId) }
  }
  return node.meaning
}

/** A name that one model alone goes on from means it where it has a version ("Claude 3.7") or goes on with one. */
function begun(node: Node, byId: Map<string, KnownModel>, isVersioned: boolean) {
  const ids = preferred([...new Set(node.below)], byId)
  const [only] = ids
  if (only && ids.length === 1 && (isVersioned || onlySizes(node) || endsInNumbers(node)))
    return { kind: 'model' as const, model: only }
  return ids.length > 0 ? { kind: 'ambiguous' as const, models: newestFirst(ids, byId) } : undefined
}

const onlySizes = (node: Node) => node.next.size === 1 && node.next.has('b')

function endsInNumbers(node: Node): boolean {
  return [...node.next].every(([part, next]) => isNumeric(part) && endsInNumbers(next))
}

/** How weights are packed says not which they are: "Q4_K_XL", "iq4_xs", "AWQ", "en GGUF". */
const packing =
  /\s(?:(?:in|en|als|as|em)\s)?(?:(?:ud-)?i?q\d(?:_[a-z\d]{1,3}){0,3}|awq|gptq|gguf|mlx|exl2|fp8|int[48]|[48]-?bit|nvfp4|mxfp4)$/i

function resolveIn(
  find: (text: string, whole: boolean) => FoundName[],
  name: string,
): Resolved | undefined {
  const trimmed = name.trim().replace(packing, '')
  const [only, ...others] = find(trimmed, true)
  if (!only || others.length > 0) return undefined
  const atoms = atomsOf(trimmed)
  if (only.start > (atoms[0]?.start ?? 0) || only.end < (atoms.at(-1)?.end ?? 0)) return undefined
  if (only.kind === 'model') return { model: only.model }
  return only.kind === 'ambiguous' ? { ambiguous: only.models } : undefined
}
