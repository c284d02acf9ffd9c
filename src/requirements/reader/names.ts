import type { Baseline } from '../requirement.ts'
import type { Classified } from './classify.ts'
import type { Lexed } from './lex.ts'
import type { Mention, Name, Place } from './mention.ts'
import { isListed, longestLink } from './places.ts'
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
  isFollowUp: boolean,
  chances: Classified,
): { baseline?: Baseline; taken: Set<Mention> } {
  const taken = new Set<Mention>()
  const { wanted: targets } = namesSwapped(lexed, mentions)
  const models: string[] = []
  const unknown: string[] = []
  const { intent } = chances
  const isUseCase = intent.recommend > 0.6 && (!isFollowUp || wishOf(lexed) !== undefined)
  for (const name of namesIn(mentions)) {
    const { found } = name
    if (targets.has(name) || !isBaseline(lexed, name, mentions, { isUseCase, isFollowUp })) continue
    if (found.kind === 'model') models.push(found.model)
    else unknown.push(wordsOf(lexed, name))
    // "swap Gemini for GLM": what is left is a lab's family, and no model.
    if (!isForbiddenFamily(lexed, name)) taken.add(name)
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

function isBaseline(
  lexed: Lexed,
  name: Name,
  mentions: Mention[],
  { isUseCase, isFollowUp }: { isUseCase: boolean; isFollowUp: boolean },
): boolean {
  const clause = clauseOf(lexed, name)
  if (!['model', 'unknown', 'ambiguous'].includes(name.found.kind)) return false
  const before = lexed.within(
    Math.max(clause.from, name.from - 6),
    name.from,
    'use',
    'replace',
    'cheaper',
    'better',
    'samePrice',
    'versus',
  )
  const behind = lexed.within(
    name.to,
    Math.min(clause.to + 1, name.to + 8),
    'use',
    'gone',
    'tooDear',
    'bill',
  )
  const { from } = groupOf(lexed, name, mentions)
  const isForbidden =
    lexed.within(Math.max(clause.from, from - 4), from, 'forbid', 'only', 'wish').length > 0 &&
    !lexed.within(Math.max(clause.from, from - 3), from, 'replace').length
  // "Fed up with X, what instead?": X is to be replaced.
  if (isForbidden) return isUseCase && !isFollowUp && lexed.has('replace')
  if (before.length || behind.length)
    return !(isFollowUp && isQuestion(lexed, clause) && !lexed.has('use'))
  return isUseCase && !isFollowUp
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

/** The clause a mention stands in: tokens `from` to before `to`. */
function clauseOf(lexed: Lexed, { from, to }: Place): Place {
  return { from: lexed.clauseAt(from).from, to: lexed.clauseAt(Math.max(from, to - 1)).to }
}

const isQuestion = (lexed: Lexed, { to }: Place) =>
  ['?', '？'].includes(lexed.tokens[to]?.text ?? '')

const longestList = 40
/** Mentions of one kind in a list are judged together: "no OpenAI, Google or xAI". */
function groupOf(lexed: Lexed, mention: Mention, all: Mention[]): Place {
  let [from, to] = [mention.from, mention.to]
  const at = all.indexOf(mention)
  for (let i = at - 1, right = mention; i >= at - longestList; i -= 1) {
    const left = all[i]
    if (left?.kind !== mention.kind && left && right.from - left.to <= longestLink) continue
    if (!left || !isListed(lexed, left, right)) break
    ;({ from } = left)
    right = left
  }
  for (let i = at + 1, left = mention; i <= at + longestList; i += 1) {
    const right = all[i]
    if (right?.kind !== mention.kind && right && right.from - left.to <= longestLink) continue
    if (!right || !isListed(lexed, left, right)) break
    ;({ to } = right)
    left = right
  }
  return { from, to }
}
