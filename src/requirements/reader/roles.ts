import { statedLimits, type LimitName, type Limits } from '../limits/index.ts'
import { classifyHeld, classifyRole, isEnglishWord } from './classify.ts'
import { heldBy } from './held.ts'
import { callsOf, heldFeatures } from './held-features.ts'
import { mentionFeatures } from './mention-features.ts'
import type { Force, Role } from './heads.ts'
import type { Lexed } from './lex.ts'
import type { Mention } from './mention.ts'
import { isListed } from './places.ts'
import { rolesByWords } from './roles-of-held.ts'

/** What each mention is to the request, as learned from labelled messages: chances of its roles, by kind and place. */
export type Roles = Map<string, Record<Role, number>>

/** Less likely than this, what the phrases say is not believed; from here on, what was learned needs no phrases. */
export const leastRole = 0.03
export const sureRole = 0.4

const keyOf = ({ kind, from }: Mention) => `${kind} ${from}`

/** `held`: the limits of the conversation so far; absent in a first message. */
export function findRoles(lexed: Lexed, mentions: Mention[], held?: Limits): Roles {
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
  const isWanted = (one: Mention) => {
    const { must, forbid, today } = rolesIn(roles, one)
    return must > Math.max(forbid, today)
  }
  // "Not Azure, Bedrock": what holds already is another matter.
  const isOld = (one: Mention) => held !== undefined && heldBy(one, held).length > 0
  for (const list of listsOf(lexed, mentions, isOld)) {
    const shared = sharedBy(list.map((one) => rolesIn(roles, one)))
    for (const one of list) roles.set(keyOf(one), shared)
  }
  for (const one of mentions)
    if (
      (one.kind === 'language' || one.kind === 'name') &&
      (isBesideOnly(lexed, one) || isOnlyTheirs(lexed, one))
    ) {
      const chances = rolesIn(roles, one)
      const { must, lift, none, forbid } = chances
      // "Only German now": beside what holds already, it is the one that stays.
      if (held && isOld(one)) roles.set(keyOf(one), { ...chances, must: must + lift, lift: 0 })
      // "Riddles, only Alibaba"
      else if (!held && one.kind === 'name' && must > Math.max(none, forbid))
        roles.set(keyOf(one), { ...chances, must: must + none + forbid, none: 0, forbid: 0 })
    }
  // "Portuguese was last year", "it need not know German"
  for (const one of mentions)
    if (one.kind === 'language' && (isNotNeeded(lexed, one) || isOfThePast(lexed, one)))
      setRole(roles, one, held && isOld(one) ? 'lift' : 'none')
  // "Scaleway statt OVH": who is named behind that is not wanted; "something instead of OpenAI" rules it out.
  for (const one of mentions)
    if (one.kind === 'name' && insteadOf.test(beforeOf(lexed, one)) && isWanted(one))
      setRole(roles, one, held && isOld(one) ? 'lift' : 'none')
  for (const one of mentions)
    if (one.kind === 'hardware' && !held && isToRun(lexed, one)) {
      const chances = rolesIn(roles, one)
      if (chances.must >= leastRun) setRole(roles, one, 'must')
    }
  const places = mentions.filter((one) => one.kind === 'place')
  for (const one of places) {
    const chances = rolesIn(roles, one)
    // "EU only, the Swiss data center fell through": the other place is what it was.
    const others = places.filter((other) => other !== one && !isListed(lexed, one, other))
    if (isBesideOnly(lexed, one))
      for (const other of others)
        if (
          !isBesideOnly(lexed, other) &&
          rolesIn(roles, other).forbid + rolesIn(roles, other).makerNotIn < sureRole
        )
          setRole(roles, other, held && isOld(other) ? 'lift' : 'none')
    // "The US is out": where it is not the data's place, nothing may be made there.
    const isOfMaker = isBehindMaker(lexed, one) || one.of !== 'data'
    if (lexed.at('out', one.to) !== undefined && isOfMaker && chances.makerIn < sureRole) {
      if (isBehindMaker(lexed, one)) one.of = 'maker'
      setRole(roles, one, 'makerNotIn')
    }
  }
  for (const one of mentions)
    if (one.kind === 'place' && (isBesideOnly(lexed, one) || isBesideMaker(lexed, one))) {
      const chances = rolesIn(roles, one)
      if (1 - chances.none >= leastLimited)
        roles.set(keyOf(one), sharedBy([{ ...chances, none: 0 }]))
    }
  if (held)
    for (const { mention, role } of rolesByWords(lexed, mentions, held))
      setRole(roles, mention, role)
  return roles
}

const isOfThePast = (lexed: Lexed, { to }: Mention) => lexed.at('past', to) !== undefined
const isNotNeeded = (lexed: Lexed, { from }: Mention) =>
  lexed
    .within(Math.max(0, from - 6), from, 'allow')
    .some(
      ({ to }) =>
        from - to <= 4 && lexed.tokens.slice(to, from).every(({ kind }) => kind === 'word'),
    )
const beforeOf = ({ text, tokens }: Lexed, { from }: Mention) =>
  text.slice(tokens[Math.max(0, from - 3)]?.start, tokens[from]?.start)
const insteadOf =
  /(?:\bstatt|\banstelle von|\banstatt|\binstead of|\brather than|\bau lieu d[e’']|\bplutôt que|\ben (?:vez|lugar) de|\bem vez d[eoa]|\binvece (?:di|che)|\bal posto di)\s*$/i

/** "What could we run on a single H100?": nobody asks so but for work of their own. */
function isToRun({ tokens, clauseAt }: Lexed, mention: Mention): boolean {
  const { from, to } = clauseAt(mention.from)
  const isAsked = tokens[to]?.text === '?'
  return isAsked && tokens.slice(from, mention.from).some(({ low }) => running.test(low))
}
const running =
  /^(?:run|runs|running|serve|host|fits?|laufen|lauft|betreiben|passt|tourner|tourne|heberger|correr|ejecutar|montar|rodar|hospedar|girare|gira|eseguire)$/
const leastRun = 0.2

/** "Los laboratorios de Estados Unidos" */
const isBehindMaker = (lexed: Lexed, { from }: Mention) =>
  lexed.hits.some(({ group, to }) => group === 'maker' && to < from + 1 && from - to <= 2)

/** "EU only" limits something, wherever it stands: where the data is, or who made the model. */
const isBesideOnly = (lexed: Lexed, { from, to }: Mention) =>
  lexed.at('only', to) !== undefined ||
  lexed.hits.some((hit) => hit.group === 'only' && hit.to === from)
/** "Only models by Meta", "só modelos da Meta". */
const isOnlyTheirs = ({ tokens, hits }: Lexed, { kind, from }: Mention) =>
  kind === 'name' &&
  hits.some(
    ({ group, to }) =>
      group === 'only' &&
      to < from &&
      from - to <= 3 &&
      makers.test(tokens[to]?.low ?? '') &&
      tokens.slice(to, from).every((token) => token.kind === 'word'),
  )
/** "Models from a French lab": who speaks of makers by their country wants or refuses them. */
const isBesideMaker = (lexed: Lexed, { to }: Mention) => {
  const end = lexed.at('maker', to)
  return end !== undefined && makers.test(lexed.tokens[end - 1]?.low ?? '')
}
const makers =
  /^(?:labs?|models?|makers?|vendors?|developers?|llms?|labore?|modelle?n?|hersteller\w*|labos?|laborato\w*|modelos?|modell[oi]|modeles?|editeurs?|fabricantes?|produttor[ei])$/
const leastLimited = 0.25

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
function sharedBy(all: Record<Role, number>[]): Record<Role, number> {
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
