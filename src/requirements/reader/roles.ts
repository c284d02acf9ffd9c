import { statedLimits, type LimitName, type Limits } from '../limits/index.ts'
import { classifyHeld, classifyRole, isEnglishWord } from './classify.ts'
import { heldBy } from './held.ts'
import { callsOf, heldFeatures } from './held-features.ts'
import { mentionFeatures } from './mention-features.ts'
import type { Force, Role } from './heads.ts'
import type { Lexed } from './lex.ts'
import type { Mention } from './mention.ts'
import { isListed } from './places.ts'

/** What each mention is to the request, as learned from labelled messages: chances of its roles, by kind and place. */
export type Roles = Map<string, Record<Role, number>>

/** Less likely than this, what the phrases say is not believed; from here on, what was learned needs no phrases. */
export const leastRole = 0.03
export const sureRole = 0.4

export const keyOf = ({ kind, from }: Mention) => `${kind} ${from}`

/** As was learned alone; what stands in one list shares it. `held`: the limits so far; absent in a first message. */
export function learnedRoles(lexed: Lexed, mentions: Mention[], held?: Limits): Roles {
  const names = statedLimits(held ?? {}).map(([name]) => name)
  const roles: Roles = new Map(
    mentions.map((mention) => {
      const isHeld = held !== undefined && heldBy(mention, held).length > 0
      const about = { isFollowUp: held !== undefined, isHeld, held: names }
      return [
        keyOf(mention),
        classifyRole(mention, mentionFeatures(lexed, mention, mentions, about)),
      ]
    }),
  )
  // "Not Azure, Bedrock": what holds already is another matter.
  const isOld = (one: Mention) => held !== undefined && heldBy(one, held).length > 0
  for (const list of listsOf(lexed, mentions, isOld)) {
    const shared = sharedBy(list.map((one) => rolesIn(roles, one)))
    for (const one of list) roles.set(keyOf(one), shared)
  }
  return roles
}

/** Names, places or languages that stand in one list: "Fireworks, Together or Groq". */
function listsOf(lexed: Lexed, mentions: Mention[], isOld: (one: Mention) => boolean): Mention[][] {
  const lists: Mention[][] = []
  for (const kind of ['name', 'place', 'language'] as const) {
    let list: Mention[] = []
    for (const one of mentions.filter((mention) => mention.kind === kind)) {
      const last = list.at(-1)
      if (
        !last ||
        isOld(last) !== isOld(one) ||
        !isListed(lexed, last, one) ||
        isOnTheContrary(lexed, last, one)
      )
        lists.push((list = []))
      list.push(one)
    }
  }
  return lists.filter(({ length }) => length > 1)
}

/** "No Meta, Google is fine" */
const isOnTheContrary = (lexed: Lexed, one: Mention, next: Mention) =>
  lexed.hits.some(({ group, to }) => group === 'forbid' && to === one.from) &&
  lexed.at('allow', next.to) !== undefined

/** What stands in one list is the same to the request: each tells of the others. */
export function sharedBy(all: Record<Role, number>[]): Record<Role, number> {
  const [first] = all
  const means = Object.keys(first!).map((role): [string, number] => {
    const logs = all.map((one) => Math.log(Math.max(leastChance, one[role as Role])))
    return [role, Math.exp(logs.reduce((sum, log) => sum + log, 0) / all.length)]
  })
  const sum = means.reduce((total, [, mean]) => total + mean, 0)
  return Object.fromEntries(means.map(([role, mean]) => [role, mean / sum])) as Record<Role, number>
}
const leastChance = 0.001

/** Of a mention that was among those, or one that was made of it. */
export function rolesIn(roles: Roles, mention: Mention): Record<Role, number> {
  const chances = roles.get(keyOf(mention))
  if (!chances) throw new Error(`No roles were found for a ${mention.kind}.`)
  return chances
}

/** What the words say for sure needs no chances. */
export function setRole(roles: Roles, mention: Mention, role: Role): void {
  const none = Object.keys(rolesIn(roles, mention)).map((one) => [one, 0])
  roles.set(keyOf(mention), { ...Object.fromEntries(none), [role]: 1 })
}

/** Limits that a later message takes back, as was learned; `last`: those that the message before set. */
export function liftedOf(
  lexed: Lexed,
  mentions: Mention[],
  held: Limits,
  isLast: (name: LimitName) => boolean,
): LimitName[] {
  if (!mentions.length && !hasKnownWord(lexed)) return []
  const stated = statedLimits(held)
  const lifted = stated.flatMap(([name, value]) => {
    const saying = mentions.filter((one) => heldBy(one, { [name]: value }).length > 0)
    const about = { isLast: isLast(name), isOnly: stated.length === 1 }
    const isNamed = saying.length > 0 || callsOf(lexed, name).length > 0
    const chance = classifyHeld(heldFeatures(lexed, name, saying, about))
    return chance > leastLifted ? [{ name, isNamed }] : []
  })
  // "Forget the budget" is about the budget alone.
  const named = lifted.filter(({ isNamed }) => isNamed)
  // "It should answer politely": what is not named needs a word that takes back.
  if (!named.length && !lexed.has(...takingBack)) return []
  const isOfMore = saysAll(lexed)
  return (named.length && !isOfMore ? named : lifted).map(({ name }) => name)
}
const takingBack = ['lift', 'undo', 'gone', 'correct', 'out', 'keep']
/** "Both", "the rest", "everything". */
export const saysAll = ({ tokens }: Lexed): boolean => tokens.some(({ low }) => more.test(low))
const more =
  /^(?:all|both|everything|rest|others?|alles?|beides?|ubrige[ns]?|tout(?:es)?|tous|autres?|todos?|todas?|ambos|ambas|tudo|todo|resto|demas|outros?|outras?|tutt[oaie]|entramb[ie]|altr[oie])$/
const leastLifted = 0.3

/** Of a text without any nothing was learned: it takes nothing back. */
function hasKnownWord({ tokens, hits, words }: Lexed): boolean {
  const small = new Set(words.common.split(' '))
  return hits.length > 0 || tokens.some(({ low }) => small.has(low) || isEnglishWord(low))
}

/** Roles by the force with which a mention was said. */
export function forcesOf(roles: Record<Role, number>): [Force, number][] {
  return [
    ['must', roles.must + roles.dataIn + roles.makerIn],
    ['forbid', roles.forbid + roles.makerNotIn],
    ['wish', roles.wish],
    ['allow', roles.allow + roles.also],
    ['lift', roles.lift],
    ['fact', roles.none + roles.today],
  ]
}
