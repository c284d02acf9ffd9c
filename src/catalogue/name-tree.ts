import type { Meaning } from './meaning.ts'
import { hosts } from './hosts.ts'
import { labs } from './labs.ts'
import { isNumeric } from './name-tokens.ts'
import { partsOf } from './spellings.ts'

/** A part of names, with what can follow it. */
export interface Node {
  next: Map<string, Node>
  /** Models whose name ends here, by how freely it is spelled. */
  levels?: string[][]
  meaning?: Meaning
  /** Models whose name goes on from here; one may stand there twice. */
  below?: string[]
}

export const newNode = (): Node => ({ next: new Map() })
/** Adds one way of writing a model's name. */
export function addModel(root: Node, parts: string[], id: string, level: number): void {
  let node = root
  for (const [i, part] of parts.entries()) {
    let next = node.next.get(part)
    if (!next) node.next.set(part, (next = newNode()))
    const following = parts[i + 1]
    // A number that goes on is another version, not a sibling.
    if (following !== undefined && !(isNumeric(part) && isNumeric(following)))
      if (next.below?.at(-1) !== id) (next.below ??= []).push(id)
    node = next
  }
  const list = ((node.levels ??= [])[level] ??= [])
  if (!list.includes(id)) list.push(id)
}

/** Adds a name that means something else, where nothing bears it already. */
export function setMeaning(root: Node, name: string, meaning: Meaning): void {
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

/** Adds the names of all labs and hosts. */
export function addLabsAndHosts(root: Node): void {
  const hostOfLab = new Map(hosts.flatMap(({ id, lab }) => (lab ? [[lab, id] as const] : [])))
  for (const [lab, { name, said }] of Object.entries(labs)) {
    const meaning: Meaning = { kind: 'lab', lab, host: hostOfLab.get(lab) }
    for (const one of [name, ...said]) setMeaning(root, one, meaning)
  }
  for (const { id, name, said = [], proper = [] } of hosts)
    for (const one of [name, ...said, ...proper]) setMeaning(root, one, { kind: 'host', host: id })
}
