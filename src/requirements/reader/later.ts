import { describeChanges } from '../describe-changes.ts'
import { generalUse } from '../general-use.ts'
import { isToSomebody } from '../to-somebody.ts'
import type { Catalogue, ConversationState, FactTopic, Intent, Reading } from '../reading.ts'
import { emptyReading } from '../reading.ts'
import { namesTopic, topicMentioned } from './asked-later.ts'
import { changed } from './change.ts'
import { asksForCost, workAskedFor } from './cost-question.ts'
import { lex } from './lex.ts'
import { partsOf, type Parts } from './parts.ts'
import { factOf, topicOf } from './fact-topic.ts'
import { readFirst, statedPaths } from './first.ts'
import { behindMarks, goesOn, isBeside, marksOf } from './new-topic.ts'
import { jobsIn } from './jobs.ts'
import { doubtOf, jobAmong } from './new-requirement.ts'
import { laterIntent } from './later-intent.ts'
import type { Mention } from './mention.ts'
import { isOnlyThose, limitsAskedFor } from './only-those.ts'
import { withoutOrders } from './orders.ts'
import { modelsMeant } from './references.ts'
import { notRead } from './unread.ts'
import { withoutWhatIf } from './what-if.ts'
import { findUnverifiable } from './unverifiable.ts'

/** Reads a later message of a conversation against what is known. */
export function readLater(
  written: string,
  catalogue: Catalogue,
  state: ConversationState,
): Reading {
  const text = withoutOrders(written)
  const parts = partsOf(text || written, catalogue, state.requirement, state.useCase)
  const { lexed, names } = parts
  const { requirement } = state
  const { limits } = requirement
  const same = { ...emptyReading(lexed.language), requirement }
  if (!text) return { ...same, question: lexed.words.whatWeDo }
  const { askedFor } = state
  if (askedFor && isOnlyThose(parts)) {
    const conditions = { ...parts.conditions, limits: askedFor }
    return refined({ ...parts, conditions }, state, { ...same, intent: 'refine' })
  }
  const unread = notRead(lexed.language)
  if (unread && isForUs(parts, state)) return { ...same, question: unread }
  const intent = laterIntent(parts, state)
  if (intent === 'silent' || unread) return { ...same, addressed: false }
  const said = {
    ...same,
    intent,
    models: modelsMeant(parts, state),
    unknownNames: names.unknown,
    hosts: names.hosts.length || !isThere(parts) ? names.hosts : (limits.providers ?? []),
    labs: names.labs,
    ...(asksOfModels.has(intent) && { askedFor: limitsAskedFor(parts) }),
  }
  switch (intent) {
    case 'recommend': {
      const job = jobAmong(parts)
      return job === 'text' || marksOf(lexed).length > 0
        ? newUseCase(text, catalogue, parts, same)
        : { ...said, requirement: { ...generalUse, job } }
    }
    case 'fact':
    case 'compare':
    case 'explain':
    case 'why-not': {
      const isCost = asksForCost(parts, state.topic)
      // "And how much is that?" of what was only looked at.
      const known = isCost ? { ...state, requirement: state.pending ?? requirement } : state
      const after = changed(known, intent === 'why-not' ? withoutRuledOut(parts) : parts)
      const asked = isCost
        ? { ...workAskedFor(known, parts, after), limits: known.requirement.limits }
        : after
      const isOther = describeChanges(requirement, asked).length > 0
      const topic =
        intent === 'compare' ? topicOf(parts, intent) : { fact: laterFact(parts, state) }
      return { ...said, ...topic, ...(isOther && { asked }) }
    }
    case 'what-if': {
      const looked = partsOf(withoutWhatIf(parts.lexed), catalogue, requirement, state.useCase)
      const supposed = changed(state, looked)
      const isNothing = describeChanges(requirement, supposed).length === 0
      const asked = isNothing ? workAskedFor(state, parts, supposed) : supposed
      return { ...said, asked, changes: describeChanges(requirement, asked) }
    }
    case 'refine':
      return refined(parts, state, said)
    case 'reset':
      return goesOn(text, lexed)
        ? { ...newUseCase(text, catalogue, parts, same), intent }
        : { ...said, requirement: undefined }
    default:
      return said
  }
}

/** Of what is not read: who wrote the use case in it, asks, names a model or tells a number speaks to us. */
const isForUs = (
  { lexed, mentions, opening }: Parts,
  { useCase, lastMessage }: ConversationState,
) =>
  lexed.tokens.filter(({ kind }) => kind === 'word').length > 0 &&
  !isToSomebody(lexed.text, () => false) &&
  (/[?？]/.test(lexed.text) ||
    mentions.length > 0 ||
    lex(useCase || lastMessage || opening).language === lexed.language)

const asksOfModels = new Set<Intent>(['fact', 'compare', 'other'])

/** The "not" of "why not Atlas?" rules nothing out. */
function withoutRuledOut(parts: Parts): Parts {
  const { excludeModels: _models, excludeLabs: _labs, ...limits } = parts.conditions.limits
  return { ...parts, conditions: { ...parts.conditions, limits } }
}

/** Whether something fits is a question of memory where own hardware is given. */
function laterFact(parts: Parts, state: ConversationState): FactTopic {
  const { hardware, maxMemoryGb } = state.requirement.limits
  const isOwn = hardware !== undefined || maxMemoryGb !== undefined
  if (!isOwn && asksForCost(parts, state.topic)) return 'cost'
  if (state.requirement.limits.providers && isThere(parts) && !namesTopic(parts.lexed))
    return 'providers'
  // "With these, do the data stay in Europe?"
  const isOfPlace = parts.mentions.some((one) => one.kind === 'place' && one.of === 'data')
  const isNamed = isOfPlace ? namesTopic(parts.lexed, 'fact.data-policy') : namesTopic(parts.lexed)
  const mentioned = isNamed ? undefined : topicMentioned(parts)
  if (mentioned) return mentioned
  const isFit = fits.test(parts.lexed.text) || parts.mentions.some(isTokens)
  if (isOwn && isFit) return 'hardware'
  const fact = factOf(parts, state.topic)
  // "The rent of the new shop, 1200?": a sum that no amount of work comes to.
  const isOfOther = fact === 'cost' && parts.mentions.some(({ kind }) => kind === 'quantity')
  if (isOfOther && !asksForCost(parts, state.topic)) return 'price'
  // What runs on a machine of one's own has no price a month.
  return isOwn && fact === 'cost' && !parts.lexed.has('fact.price') ? 'hardware' : fact
}
/** "GPT-5.5 there?": at the hosts that hold. */
const isThere = ({ lexed, names }: Parts) =>
  names.models.length > 0 && lexed.tokens.length <= shortQuestion && there.test(lexed.text)
const there = /(?:^|\s)(?:there|dort|là|allí|ahí|lá|lì)(?=[\s?]|$)/i
const shortQuestion = 9
const isTokens = (one: Mention) => one.kind === 'quantity' && one.unit === 'token'
const fits =
  /\b(?:fit|fits|run on|runs on|on (?:\w+ ){1,3}(?:card|gpu|machine|box|mac)|memory|vram|passt|passen|drauf|darauf|lauft|läuft|tient|tiendrait|tourne|dessus|cabe|caben|cabr[ií]a|caberia|entra|entrar[ií]a|encima|ci sta|ci starebbe|roda|gira|girerebbe)\b/i

function refined(parts: Parts, state: ConversationState, said: Reading): Reading {
  const { conditions, amounts, lexed } = parts
  const base = state.pending && lexed.has('keep') ? state.pending : state.requirement
  const requirement = changed({ ...state, requirement: base }, parts)
  const changes = describeChanges(state.requirement, requirement)
  return {
    ...said,
    models: parts.names.models,
    requirement,
    changes,
    notApplied: [...conditions.notApplied, ...findUnverifiable(lexed)],
    stated: statedPaths(parts),
    conversions: amounts.conversions,
    question: amounts.question ?? doubtOf(requirement),
  }
}

/** A new job: read as a first message; where it says none, it is asked for. */
function newUseCase(text: string, catalogue: Catalogue, parts: Parts, same: Reading): Reading {
  const { lexed } = parts
  const rest = behindMarks(text, lexed)
  if (!rest)
    return { ...same, intent: 'recommend', requirement: undefined, question: lexed.words.whichJob }
  const read = readFirst(rest, catalogue)
  const jobs = jobsIn(parts)
  const first = jobs.length > 1 ? { ...read, jobs } : read
  const isNew = marksOf(lexed).length > 0 || (first.jobs?.length ?? 0) > 1 || isBeside(parts)
  return { ...first, addressed: true, intent: 'recommend', ...(isNew && { isNew }) }
}
