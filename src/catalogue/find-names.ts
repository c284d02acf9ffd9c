import type { KnownModel, KnownNames, Meaning, FoundName, Resolved } from './meaning.ts'
import { aliases } from './aliases.ts'
import { hosts } from './hosts.ts'
import { labs } from './labs.ts'
import { sharedNames, spokenGroups, spokenLabs, spokenModels } from './spoken.ts'
import { atomsOf, partsOf, spellingsOf, type Atom } from './spellings.ts'
import { continuation, isCount, isProper, otherSize, sizedName } from './name-shapes.ts'
import { indexWrittenIds } from './written-ids.ts'

export interface SpokenNames {
  /** Names in a text, in order; none overlaps another. Linear in the length of the text. */
  find(text: string): FoundName[]
  /** What a text that is a name means; undefined when no model bears it. */
  resolve(name: string): Resolved | undefined
}

interface Node {
  next: Map<string, Node>
  /** Models whose name ends here, by how freely it is spelled. */
  levels?: string[][]
  meaning?: Meaning
  /** Models whose name goes on from here; one may stand there twice. */
  below?: string[]
}

const newNode = (): Node => ({ next: new Map() })
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
  for (const [name, id] of [...Object.entries(aliases), ...Object.entries(spokenModels)])
    if (byId.has(id) && !sharedNames.has(name)) addModel(root, partsOf(name), id, 0)
  for (const { id, name, job } of otherModels)
    for (const spelling of [name, id, id.slice(id.indexOf('/') + 1)])
      setMeaning(root, spelling, { kind: 'other-model', model: id, job })
  addLabsAndHosts(root)
  for (const [name, test] of Object.entries(spokenGroups)) {
    const group = models.filter(({ id }) => test.test(id)).map(({ id }) => id)
    if (group.length > 0)
      setMeaning(root, name, { kind: 'ambiguous', models: newestFirst(group, byId) })
  }

  const written = indexWrittenIds(models)
  const idAt: IdAt = (text, atoms, from, spoken) => {
    const found = written(text, atoms, from)
    const lab = spoken?.meaning.kind === 'ambiguous' ? spoken.meaning.lab : undefined
    if (!found || (lab && lab !== found.model.lab)) return undefined
    return { end: found.end, meaning: { kind: 'model', model: found.model.id } }
  }

  const find = (text: string, whole = false) => findIn(root, byId, idAt, text, whole)
  return {
    find: (text) => find(text),
    resolve: (name) => resolveIn(find, name),
  }
}

function addModel(root: Node, parts: string[], id: string, level: number): void {
  let node = root
  for (const [i, part] of parts.entries()) {
    let next = node.next.get(part)
    if (!next) node.next.set(part, (next = newNode()))
    const following = parts[i + 1]
    // A number that goes on is another version, not a sibling.
    if (following !== undefined && !(isNumber(part) && isNumber(following)))
      if (next.below?.at(-1) !== id) (next.below ??= []).push(id)
    node = next
  }
  const list = ((node.levels ??= [])[level] ??= [])
  if (!list.includes(id)) list.push(id)
}

const isNumber = (part: string) => part.charCodeAt(0) < 58

function setMeaning(root: Node, name: string, meaning: Meaning): void {
  let node = root
  const parts = partsOf(name)
  if (parts.length === 0) return
  for (const part of parts) {
    let next = node.next.get(part)
    if (!next) node.next.set(part, (next = newNode()))
    node = next
  }
  node.meaning ??= meaning
}

function addLabsAndHosts(root: Node): void {
  const hostOfLab = new Map(hosts.flatMap(({ id, lab }) => (lab ? [[lab, id] as const] : [])))
  for (const [lab, { name }] of Object.entries(labs)) {
    const { said = [] } = spokenLabs[lab] ?? {}
    const meaning: Meaning = { kind: 'lab', lab, host: hostOfLab.get(lab) }
    for (const one of [name, ...said]) setMeaning(root, one, meaning)
  }
  for (const { id, name, said = [], proper = [] } of hosts)
    for (const one of [name, ...said, ...proper]) setMeaning(root, one, { kind: 'host', host: id })
}

function newestFirst(ids: string[], byId: Map<string, KnownModel>): string[] {
  const released = (id: string) => byId.get(id)?.released ?? ''
  return ids.toSorted((a, b) => released(b).localeCompare(released(a)) || (a < b ? -1 : 1))
}

const familyLab = new Map(
  Object.entries(spokenLabs).flatMap(([lab, { families = [] }]) =>
    families.map((family) => [family, lab] as const),
  ),
)

type IdAt = (text: string, atoms: Atom[], from: number, spoken?: Match) => Match | undefined

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
  idAt: IdAt,
  text: string,
  whole: boolean,
): FoundName[] {
  const atoms = atomsOf(text)
  const found: FoundName[] = []
  let i = 0
  while (i < atoms.length) {
    const spoken = matchAt(root, byId, atoms, i, text, whole)
    const match = isWhole(spoken, text, atoms) ? spoken : (idAt(text, atoms, i, spoken) ?? spoken)
    if (!match) {
      i += 1
      continue
    }
    const start = atoms[i]?.start ?? 0
    const end = atoms[match.end - 1]?.end ?? start
    joinOnto(found, { start, end, text: text.slice(start, end), ...match.meaning }, byId, text)
    i = match.end
  }
  return found
}

/** "OpenAI GPT-5" and "mistralai/Mistral-7B" are one name: the lab only says whose model it is. */
function joinOnto(
  found: FoundName[],
  name: FoundName,
  byId: Map<string, KnownModel>,
  text: string,
): void {
  const last = found.at(-1)
  const isItsLab =
    last?.kind === 'lab' &&
    /^[\s/:]$/.test(text.slice(last.end, name.start)) &&
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

interface Match {
  /** Index of the first part after the name. */
  end: number
  meaning: Meaning
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
  if (prefix && !said.every(isNumber) && prefix.end > (best?.end ?? from)) {
    const siblings = begun(prefix.node, byId, said.some(isNumber))
    if (siblings && (said.length > 1 || familyLab.has(said[0] ?? '')))
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
  const isSize = node.next.size === 1 && node.next.has('b')
  if (only && ids.length === 1 && (isVersioned || isSize || endsInNumbers(node)))
    return { kind: 'model' as const, model: only }
  return ids.length > 0 ? { kind: 'ambiguous' as const, models: newestFirst(ids, byId) } : undefined
}

function endsInNumbers(node: Node): boolean {
  return [...node.next].every(([part, next]) => isNumber(part) && endsInNumbers(next))
}

function preferred(ids: string[], byId: Map<string, KnownModel>): string[] {
  const official = ids.filter((id) => (byId.get(id)?.origin ?? 'official') === 'official')
  const general = (official.length > 0 ? official : ids).filter(
    (id) => byId.get(id)?.purpose !== 'base',
  )
  if (general.length > 0) return general
  return official.length > 0 ? official : ids
}

function resolveIn(
  find: (text: string, whole: boolean) => FoundName[],
  name: string,
): Resolved | undefined {
  const trimmed = name.trim()
  const [only, ...others] = find(trimmed, true)
  if (!only || others.length > 0) return undefined
  const atoms = atomsOf(trimmed)
  if (only.start > (atoms[0]?.start ?? 0) || only.end < (atoms.at(-1)?.end ?? 0)) return undefined
  if (only.kind === 'model') return { model: only.model }
  return only.kind === 'ambiguous' ? { ambiguous: only.models } : undefined
}
