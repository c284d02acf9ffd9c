import type { Limits } from '../limits/index.ts'
import { heldBy } from './held.ts'
import { isInstead } from './instead-of.ts'
import type { Lexed } from './lex.ts'
import type { Mention, PlaceName } from './mention.ts'
import { isHost } from './names.ts'
import { isListed } from './places.ts'
import { keyOf, learnedRoles, rolesIn, setRole, sharedBy, sureRole, type Roles } from './roles.ts'
import { isBoughtAt, rolesByWords } from './roles-of-held.ts'
import { rolesOfTerseList } from './terse-list.ts'

interface Said {
  lexed: Lexed
  mentions: Mention[]
  roles: Roles
  /** In a message of a conversation, not the first. */
  isLater: boolean
  /** It holds already. */
  isOld(one: Mention): boolean
}

/**
 * What each mention is to the request: as was learned, and where the words say it for sure as they do. `held`: the limits of
 * the conversation so far; absent in a first message.
 */
export function findRoles(lexed: Lexed, mentions: Mention[], held?: Limits): Roles {
  const isOld = (one: Mention) => held !== undefined && heldBy(one, held).length > 0
  const roles = learnedRoles(lexed, mentions, held)
  const said = { lexed, mentions, roles, isLater: held !== undefined, isOld }
  for (const one of mentions) {
    if (one.kind === 'name') ofName(said, one)
    else if (one.kind === 'language') ofLanguage(said, one)
    else if (one.kind === 'hardware') ofMachine(said, one)
    else if (one.kind === 'quantity') ofLength(said, one)
  }
  ofPlaces(
    said,
    mentions.filter((one) => one.kind === 'place'),
  )
  if (held)
    for (const { mention, role } of rolesByWords(lexed, mentions, held))
      setRole(roles, mention, role)
  for (const [one, role] of rolesOfTerseList(lexed, mentions))
    if (!isOld(one) && rolesIn(roles, one).none < sureNothing) {
      if (one.kind === 'place') one.of = role === 'dataIn' ? 'data' : 'maker'
      setRole(roles, one, role)
    }
  return roles
}

/** Words of a condition that is none: "US lab, Chinese lab, it's all the same to me". */
const sureNothing = 0.85

function ofName(said: Said, one: Mention): void {
  const { lexed, roles, isOld, isLater } = said
  const { must, none, forbid } = rolesIn(roles, one)
  const isOnly = isBesideOnly(lexed, one) || isOnlyTheirs(lexed, one)
  if (isOnly && isOld(one)) staysAlone(said, one)
  // "Riddles, only Alibaba"
  else if (isOnly && !isLater && must > Math.max(none, forbid))
    roles.set(keyOf(one), {
      ...rolesIn(roles, one),
      must: must + none + forbid,
      none: 0,
      forbid: 0,
    })
  // "Scaleway statt OVH": who is named behind that is not wanted; "something instead of OpenAI" rules it out.
  const chances = rolesIn(roles, one)
  if (isInstead(lexed, one) && chances.must > Math.max(chances.forbid, chances.today))
    setRole(roles, one, isOld(one) ? 'lift' : 'none')
  // "Everything goes through our Azure tenant"
  if (!isLater && isHost(one) && isBoughtAt(lexed, one) && chances.must + chances.none > sureBought)
    setRole(roles, one, 'must')
  // "Mistral is fine", where another is not.
  const isRefused = lexed.hits.some(({ group, to }) => group === 'forbid' && to === one.from)
  const isFine = lexed.at('allow', one.to) !== undefined && !isRefused
  if (isFine && rolesIn(roles, one).forbid > sureRole) setRole(roles, one, 'allow')
}

/** "Only German now": beside what holds already, it is the one that stays. */
function staysAlone({ roles }: Said, one: Mention): void {
  const chances = rolesIn(roles, one)
  roles.set(keyOf(one), { ...chances, must: chances.must + chances.lift, lift: 0 })
}

/** "Portuguese was last year", "it need not know German" */
function ofLanguage(said: Said, one: Mention): void {
  const { lexed, roles, isOld } = said
  const isOnly = isBesideOnly(lexed, one) || isOnlyTheirs(lexed, one)
  if (isOnly && isOld(one)) staysAlone(said, one)
  if (isNotNeeded(lexed, one) || isOfThePast(lexed, one))
    setRole(roles, one, isOld(one) ? 'lift' : 'none')
}

function ofMachine({ lexed, roles, isLater }: Said, one: Mention): void {
  if (!isLater && isToRun(lexed, one) && rolesIn(roles, one).must >= leastRun)
    setRole(roles, one, 'must')
}

/** "Up to 250,000 tokens per request" */
function ofLength({ roles }: Said, one: Mention): void {
  if (one.kind !== 'quantity' || one.unit !== 'token' || one.per !== 'item') return
  const { inputTokens, outputTokens, none } = rolesIn(roles, one)
  if (request.test(one.noun ?? '') && none > inputTokens && inputTokens > outputTokens)
    setRole(roles, one, 'inputTokens')
}
const request =
  /^(?:request|call|prompt|query|anfrage|aufruf|requete|appel|peticion|consulta|llamada|pedido|requisicao|chamada|richiesta|chiamata)/

const cloudRegion = /^[- ]?(?:(?:north|south)?(?:east|west|central)|north|south)-?\d/i

function ofPlaces({ lexed, roles, isOld }: Said, places: PlaceName[]): void {
  for (const [i, one] of places.entries()) {
    const chances = rolesIn(roles, one)
    // "EU only, the Swiss data center fell through": the other place is what it was.
    const others = places.filter((other) => other !== one && !isListed(lexed, one, other))
    if (isBesideOnly(lexed, one))
      for (const other of others)
        if (
          !isBesideOnly(lexed, other) &&
          rolesIn(roles, other).forbid + rolesIn(roles, other).makerNotIn < sureRole
        )
          setRole(roles, other, isOld(other) ? 'lift' : 'none')
    // "The US is out": where it is not the data's place, nothing may be made there.
    const isOfMaker = isBehindMaker(lexed, one) || one.of !== 'data'
    if (lexed.at('out', one.to) !== undefined && isOfMaker && chances.makerIn < sureRole) {
      if (isBehindMaker(lexed, one)) one.of = 'maker'
      setRole(roles, one, 'makerNotIn')
    }
    // "eu-central-1", "europe-west3": a cloud's name of where its servers stand.
    if (cloudRegion.test(lexed.text.slice(lexed.tokens[one.to - 1]?.end)) && !isOld(one)) {
      one.of = 'data'
      setRole(roles, one, 'dataIn')
    }
    // "The data need not stay in Europe"
    if (isNotNeeded(lexed, one, widestPlace)) setRole(roles, one, isOld(one) ? 'lift' : 'none')
    // "A lab from outside China and the US"; but "no lab outside the US"
    const last = places[i - 1]
    const isOutside =
      outside.test(lexed.text.slice(0, lexed.tokens[one.from]?.start)) ||
      (last && isListed(lexed, last, one) && rolesIn(roles, last).makerNotIn === 1)
    const isRefused = lexed.tokens
      .slice(Math.max(0, one.from - widestRefusal), one.from)
      .some(({ low }) => refusal.test(low))
    if (one.of === 'maker' && isOutside) setRole(roles, one, isRefused ? 'makerIn' : 'makerNotIn')
  }
  for (const one of places) {
    const chances = rolesIn(roles, one)
    const isLimited = isBesideOnly(lexed, one) || isBesideMaker(lexed, one)
    if (isLimited && 1 - chances.none >= leastLimited)
      roles.set(keyOf(one), sharedBy([{ ...chances, none: 0 }]))
  }
}
/** Where it is bought is no condition where it is refused or was once. */
const sureBought = 0.7
const widestRefusal = 8
const widestPlace = 6
const refusal =
  /^(?:no|none|nothing|not|never|cant|cannot|mustnt|kein\w*|nicht\w?|nie|aucune?|pas|rien|jamais|ningun\w*|nada|nunca|nao|nenhuma?|non|nessun\w*|niente)$/
const outside =
  /\b(?:outside(?: of)?|außerhalb(?: von)?|hors d[eu]|en dehors d[eu]|fuera de|fora d[aeo]s?|fuori d(?:a|al|alla|agli|alle)) (?:the |los |las |os |as |la |el )?$/i

const isOfThePast = (lexed: Lexed, { to }: Mention) => lexed.at('past', to) !== undefined
const isNotNeeded = (lexed: Lexed, { from }: Mention, widest = 4) =>
  lexed
    .within(Math.max(0, from - widest - 3), from, 'allow')
    .some(
      ({ to }) =>
        from - to <= widest && lexed.tokens.slice(to, from).every(({ kind }) => kind === 'word'),
    )
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
