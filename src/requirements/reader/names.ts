import type { Baseline } from '../requirement.ts'
import { billOf } from './bill.ts'
import type { Classified } from './classify.ts'
import type { Lexed } from './lex.ts'
import type { Mention, Name } from './mention.ts'
import { leastRole, rolesIn, sureRole, type Roles } from './roles.ts'
import { wordsOf } from './conditions.ts'

/** What the names of a message are about. */
export interface NamesSaid {
  baseline?: Baseline
  /** Names of the model of today: they state no limit. */
  taken: Set<Mention>
  models: string[]
  unknown: string[]
  hosts: string[]
  labs: string[]
  /** Models of other jobs that were named, by job. */
  otherJobs: string[]
  /** Asks which of several models a name means. */
  ambiguous: { name: string; models: string[] }[]
}

type Wish = Baseline['wish']

const namesIn = (mentions: Mention[]) =>
  mentions.filter((mention): mention is Name => mention.kind === 'name')

/** Names by what they are, before anything is said of their role. */
export function collectNames(lexed: Lexed, mentions: Mention[]): NamesSaid {
  const said: NamesSaid = {
    taken: new Set(),
    models: [],
    unknown: [],
    hosts: [],
    labs: [],
    otherJobs: [],
    ambiguous: [],
  }
  for (const name of namesIn(mentions)) {
    const { found } = name
    if (found.kind === 'model') said.models.push(found.model)
    else if (found.kind === 'lab') {
      said.labs.push(found.lab)
      if (name.isHost && found.host) said.hosts.push(found.host)
    } else if (found.kind === 'host') said.hosts.push(found.host)
    else if (found.kind === 'unknown') said.unknown.push(wordsOf(lexed, name))
    else if (found.kind === 'other-model') said.otherJobs.push(found.job)
    else {
      if (found.lab) said.labs.push(found.lab)
      else said.ambiguous.push({ name: found.text, models: found.models })
    }
  }
  for (const list of ['models', 'unknown', 'hosts', 'labs'] as const)
    said[list] = [...new Set(said[list])]
  return said
}

/** The model of today, or the one to compare with, and what is to become of it. */
export function findBaseline(
  lexed: Lexed,
  mentions: Mention[],
  roles: Roles,
  chances: Classified,
): { baseline?: Baseline; taken: Set<Mention> } {
  const taken = new Set<Mention>()
  const { wanted: targets } = namesSwapped(lexed, mentions)
  const models: string[] = []
  const unknown: string[] = []
  for (const name of namesIn(mentions)) {
    const { found } = name
    if (targets.has(name) || !['model', 'unknown', 'ambiguous'].includes(found.kind)) continue
    if (!isToday(lexed, name, mentions, rolesIn(roles, name).today)) continue
    if (found.kind === 'model') models.push(found.model)
    else unknown.push(wordsOf(lexed, name))
    // "swap Gemini for GLM": what is left is a lab's family, and no model.
    if (!isForbiddenFamily(lexed, name)) taken.add(name)
  }
  for (const corrected of correctedIn(lexed, [...taken])) {
    const at = corrected.found.kind === 'model' ? models.indexOf(corrected.found.model) : -1
    if (at >= 0 && models.length > 1) models.splice(at, 1)
  }
  if (!models.length && !unknown.length) return { taken }
  // "Today: Llama 3.1 on Together": where the model of today runs is no condition.
  for (const name of namesIn(mentions))
    if (isHost(name) && [...taken].some(({ to }) => name.from >= to && name.from - to <= 1))
      taken.add(name)
  return {
    baseline: {
      models: [...new Set(models)],
      unknown: [...new Set(unknown)],
      wish: likeliest(chances.wish, wishOf(lexed)),
    },
    taken,
  }
}

/** "GPT-5.4, wait no, GPT-5.4 mini": names that another one takes the place of right away. */
const correctedIn = (lexed: Lexed, taken: Mention[]): Name[] =>
  namesIn(taken).filter(({ to }) =>
    taken.some(
      ({ from }) => from > to && from - to <= 6 && lexed.within(to, from, 'correct').length,
    ),
  )

/** The model of today, as was learned; or less surely, where a bill is told of it, or it is in use and on no list. */
function isToday(lexed: Lexed, name: Name, mentions: Mention[], chance: number): boolean {
  if (chance >= sureRole) return true
  if (name.found.kind === 'unknown') return lexed.has('use') && wishOf(lexed) !== undefined
  // "We run X on letters and it's too expensive"
  if (chance >= likelyToday && lexed.has('use') && lexed.has('tooDear')) return true
  return chance >= leastRole && billOf(lexed, mentions, new Set([name])) !== undefined
}

const likelyToday = 0.15

export const isHost = (one: Mention) =>
  one.kind === 'name' && (one.found.kind === 'host' || one.isHost === true)

/** What the phrases say counts as much as this chance. */
const saidWeight = 0.6
const likeliest = (chances: Classified['wish'], said: Wish | undefined): Wish =>
  (Object.entries(chances) as [Wish, number][])
    .map(([wish, chance]): [Wish, number] => [wish, chance + (wish === said ? saidWeight : 0)])
    .reduce((a, b) => (b[1] > a[1] ? b : a))[0]

const isForbiddenFamily = (lexed: Lexed, name: Name) =>
  name.found.kind === 'ambiguous' &&
  name.found.lab !== undefined &&
  lexed.within(Math.max(0, name.from - 4), name.from, 'swap', 'replace').length > 0

/** The strongest wish about the model of today; undefined where only its use is told. */
export function wishOf(lexed: Lexed): Wish | undefined {
  if (lexed.has('samePrice')) return 'same-price'
  if (lexed.has('cheaper', 'tooDear')) return 'cheaper'
  if (lexed.has('gone', 'replace', 'swap')) return 'replace'
  if (lexed.has('better')) return 'better'
  return lexed.has('versus') ? 'compare' : undefined
}

/** In a text with more names none is left for another. */
const mostSwapped = 12

/** "swap X for Y", "X durch Y ersetzen", "from X to Y": names that something is left for, and those that are left for it. */
export function namesSwapped(
  lexed: Lexed,
  mentions: Mention[],
): { wanted: Set<Mention>; left: Set<Mention> } {
  const names = namesIn(mentions).slice(0, mostSwapped)
  const isTo = ({ from }: Name) =>
    lexed.hits.some(({ group, to }) => group === 'target' && to <= from && from - to <= 2)
  const isFrom = ({ from }: Name) =>
    from > 0 && /^(?:from|von|vom|de|du|da|dal|dalla|do)$/.test(lexed.tokens[from - 1]?.low ?? '')
  const [first, ...others] = names
  const wanted = others.filter(isTo)
  if (!first || !wanted.length || !(lexed.has('swap') || isFrom(first)))
    return { wanted: new Set(), left: new Set() }
  return { wanted: new Set(wanted), left: new Set([first]) }
}
