import { isEnd, type Lexed } from './lex.ts'
import { numberRoles, type Force, type Role } from './heads.ts'
import type { Mention, Place } from './mention.ts'
import type { Hit } from './phrases.ts'
import { isListed, longestLink } from './places.ts'
import { longest } from './phrases.ts'

export interface Judgement {
  force: Force
  /** 0 to 1: how far it is ahead of the next. */
  lead: number
  /** Whether words of the message say so, rather than what was learned. */
  isSaid: boolean
  /** Probability that it is about something else than the request. */
  other: number
}

interface Cue {
  force: Force
  weight: number
  side: 'before' | 'behind' | 'both'
  reach: number
}

/** What each group of words says of a mention in its clause, and how far it reaches, in words. */
const cues: Record<string, Cue> = {
  must: { force: 'must', weight: 1, side: 'both', reach: 9 },
  only: { force: 'must', weight: 1.4, side: 'both', reach: 8 },
  forbid: { force: 'forbid', weight: 1.6, side: 'before', reach: 9 },
  out: { force: 'forbid', weight: 1.7, side: 'both', reach: 12 },
  wish: { force: 'wish', weight: 1.4, side: 'both', reach: 9 },
  allow: { force: 'allow', weight: 1.9, side: 'both', reach: 8 },
  past: { force: 'past', weight: 0.7, side: 'before', reach: 5 },
  use: { force: 'fact', weight: 1.1, side: 'both', reach: 8 },
  unsaid: { force: 'lift', weight: 3, side: 'before', reach: 16 },
  lift: { force: 'lift', weight: 2, side: 'before', reach: 7 },
}
/** Of what holds already, words that take back may stand on both sides and farther off: "the EU thing can go". */
const cuesOfHeld: Record<string, Cue> = {
  ...cues,
  lift: { force: 'lift', weight: 2.2, side: 'both', reach: 14 },
  undo: { force: 'lift', weight: 2.2, side: 'both', reach: 8 },
  forbid: { force: 'forbid', weight: 1.6, side: 'both', reach: 9 },
}
/** Longer phrases that hold a cue: "no more than", "not dearer". */
const holders =
  'notSpeed notPrice notQuality atMost atLeast tops upwards samePrice cheaper whyNot'.split(' ')
const forceGroups = [...Object.keys(cues), 'undo', ...holders]
/** Beyond this nothing is a cue; a phrase of some words may begin there. */
const widestReach = 24
/** Crossing a comma or a "but" is as far as this many words. */
const commaDistance = 3
/** What was learned decides where words say little, and only leans where they say much; of later messages it knows few. */
const learnedWeight = { alone: 0.9, beside: 0.35, later: 0.4 }

/** The clause a mention stands in: tokens `from` to before `to`. */
export function clauseOf(lexed: Lexed, { from, to }: Place): Place {
  return { from: lexed.clauseAt(from).from, to: lexed.clauseAt(Math.max(from, to - 1)).to }
}

export const isQuestion = (lexed: Lexed, { to }: Place) =>
  ['?', '？'].includes(lexed.tokens[to]?.text ?? '')

/**
 * With what force a mention was said: cue words in its clause vote by their distance, the longest phrase where several
 * begin at one place, and what was learned from labelled messages votes with them.
 */
export function judge(
  lexed: Lexed,
  mention: Mention,
  all: Mention[],
  isFollowUp: boolean,
  expected: [Force, number],
  roles: Record<Role, number>,
  isHeld = false,
): Judgement {
  const place = groupOf(lexed, mention, all)
  const clause = clauseOf(lexed, place)
  const scores: Partial<Record<Force, number>> = {}
  const isOut = lexed.within(place.to, Math.min(clause.to, place.to + 7), 'out').length > 0
  for (const hit of cueHits(lexed, place, clause, isFollowUp)) {
    const cue = (isHeld ? cuesOfHeld : cues)[hit.group]
    const holds = hit.from < place.from && hit.to > place.to
    if (!cue || (!holds && hit.from < place.to && hit.to > place.from)) continue
    const isBefore = holds || hit.to <= place.from
    const isWrongSide = isBefore ? cue.side === 'behind' : cue.side === 'before'
    if (isWrongSide && !(hit.group === 'forbid' && isLastWord(lexed, place, hit))) continue
    // "allow Google again" stands on both sides.
    const gap = holds ? 0 : isBefore ? place.from - hit.to : hit.from - place.to
    const crossed = softBreaks(
      lexed,
      isBefore ? hit.to : place.to,
      isBefore ? place.from : hit.from,
    )
    // "it has to answer Google reviews": a maker is wanted where the word stands right beside it.
    if (hit.group === 'must' && isMaker(mention) && gap > 2) continue
    // "Only Meta is out".
    if (hit.group === 'only' && isBefore && isOut) continue
    const score = cue.weight * (1 - (gap + crossed * commaDistance) / cue.reach)
    // "None over $3": what is refused beyond an end is the end.
    const force = cue.force === 'forbid' && isBounded(mention) ? 'must' : cue.force
    // Cues of one kind do not add up: the nearest counts.
    if (score > (scores[force] ?? 0)) scores[force] = score
  }
  if (isHeld && isNegatedMust(lexed, clause)) {
    scores.lift = Math.max(scores.lift ?? 0, (scores.must ?? 0) + 1)
    delete scores.forbid
  }
  const [usual, weight] = expected
  const said = Math.max(0, ...Object.values(scores))
  if (isQuestion(lexed, clause))
    scores.question = Math.max(scores.question ?? 0, isFollowUp ? 0.9 : 0.5)
  scores[usual] = (scores[usual] ?? 0) + weight
  const isClear = said > 0.5 || weight >= 0.8
  const most = isFollowUp
    ? learnedWeight.later
    : isClear
      ? learnedWeight.beside
      : learnedWeight.alone
  for (const [force, share] of Object.entries(forcesOf(roles)) as [Force, number][])
    scores[force] = (scores[force] ?? 0) + share * most
  const [first, second] = (Object.entries(scores) as [Force, number][]).toSorted(
    (a, b) => b[1] - a[1],
  )
  return {
    force: first?.[0] ?? 'fact',
    lead: Math.min(1, (first?.[1] ?? 0) - (second?.[1] ?? 0)),
    // "within 2 seconds", "kept inside the EU": the end or the place of the data says that it counts.
    isSaid:
      said > 0.3 ||
      isBounded(mention) ||
      isPlaced(lexed, mention) ||
      (mention.kind === 'feature' && weight >= 0.9),
    other: roles.none,
  }
}

/** "Azure muss doch nicht sein": not to have to takes back what holds. */
const isNegatedMust = (lexed: Lexed, { from, to }: Place) =>
  lexed
    .within(from, to, 'must')
    .some((must) => lexed.within(must.to, Math.min(to, must.to + 3), 'forbid').length > 0)

/** "Grok no", "Meta também não", "von Meta bitte nichts": a refusal behind a name that ends what is said. */
function isLastWord(lexed: Lexed, { to }: Place, hit: Hit): boolean {
  const between = lexed.tokens.slice(to, hit.from)
  const isNear =
    hit.from === to || between.length === 1 || between.every(({ low }) => please.test(low))
  const isLast = hit.to >= lexed.tokens.length || isEnd(lexed, hit.to)
  return hit.from >= to && isNear && (isLast || lexed.tokens[hit.to]?.text === ',')
}
const please =
  /^(?:please|bitte|also|auch|lieber|besser|aber|da|dann|mal|s|il|te|vous|plait|por|favor|per|favore|tambem|tampoco|,)$/

/** "Kept within the EU", and not "our servers are in the EU": the word for the place of data stands right before. */
const isPlaced = (lexed: Lexed, mention: Mention) =>
  mention.kind === 'place' &&
  mention.of === 'data' &&
  lexed.hits.some(
    ({ group, to }) => group === 'dataPlace' && to <= mention.from && to >= mention.from - 1,
  )

const isBounded = (mention: Mention) => mention.kind === 'quantity' && mention.bound !== undefined

const isMaker = (mention: Mention) =>
  mention.kind === 'name' && mention.found.kind !== 'host' && !mention.isHost

/** Roles by the force with which a mention was said. */
function forcesOf(roles: Record<Role, number>): Partial<Record<Force, number>> {
  const limits = limitRoles.reduce((sum, role) => sum + roles[role], 0)
  return {
    must: limits + roles.must + roles.dataIn + roles.makerIn,
    forbid: roles.forbid + roles.makerNotIn,
    wish: roles.wish,
    allow: roles.allow,
    lift: roles.lift,
    fact: roles.none + roles.today,
  }
}
const limitRoles = numberRoles.filter((role) => /^(?:min|max)/.test(role))

const longestList = 40
/** Mentions of one kind in a list are judged together: "no OpenAI, Google or xAI". */
export function groupOf(lexed: Lexed, mention: Mention, all: Mention[]): Place {
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

function cueHits(lexed: Lexed, place: Place, clause: Place, isFollowUp: boolean): Hit[] {
  const hits = lexed
    .within(
      Math.max(clause.from, place.from - widestReach),
      Math.min(clause.to, place.to + widestReach),
      ...forceGroups,
    )
    .filter(({ group }) => isFollowUp || (group !== 'lift' && group !== 'undo'))
  return longest(hits)
}

const softBreaks = ({ tokens }: Lexed, from: number, to: number) =>
  tokens
    .slice(from, to)
    .filter(
      ({ text, low }) =>
        [',', ':', '(', ')', '-', '–'].includes(text) ||
        ['but', 'aber', 'mais', 'pero', 'mas', 'ma'].includes(low),
    ).length
