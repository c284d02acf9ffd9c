import { describeChanges } from '../describe-changes.ts'
import { limitPhrase, statedLimits } from '../limits/index.ts'
import { isToSomebody } from '../to-somebody.ts'
import type { Catalogue, ConversationState, FactTopic, Intent, Reading } from '../reading.ts'
import { emptyReading } from '../reading.ts'
import {
  isAboutLab,
  isConditional,
  isWhyOfPick,
  modelsSaid,
  namesTopic,
  topicMentioned,
  wishesForOther,
} from './asked-later.ts'
import { changed, liftedByName } from './change.ts'
import { asksForCost, workAskedFor } from './cost-question.ts'
import { partsOf, type Parts } from './parts.ts'
import { factOf, readFirst, statedPaths, topicOf } from './first.ts'
import { behindMarks, goesOn, marksOf } from './new-topic.ts'
import { doubtOf } from './new-requirement.ts'
import { isOnlyThose, limitsAskedFor } from './only-those.ts'
import { withoutOrders } from './orders.ts'
import { byVersion, modelsMeant } from './references.ts'
import { signsOf } from './signs.ts'
import { isThanks } from './thanks.ts'
import { notRead } from './unread.ts'
import { withoutWhatIf } from './what-if.ts'
import { findUnverifiable } from './unverifiable.ts'
import { jobOf } from './work.ts'

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
  const same = { ...emptyReading(lexed.language), requirement }
  if (!text) return same
  const { askedFor } = state
  if (askedFor && isOnlyThose(parts)) {
    const conditions = { ...parts.conditions, limits: askedFor }
    return refined({ ...parts, conditions }, state, { ...same, intent: 'refine' })
  }
  const intent = laterIntent(parts, state)
  const unread = notRead(lexed.language)
  // A question with a number or a name in it is not talk, whatever its language.
  const asks = /[?？؟]\s*$/.test(text) && (/\d/.test(text) || parts.mentions.length > 0)
  if (unread && (intent !== 'silent' || asks)) return { ...same, question: unread }
  if (intent === 'silent') return { ...same, addressed: false }
  const said = {
    ...same,
    intent,
    models: modelsMeant(parts, state),
    unknownNames: names.unknown,
    hosts: names.hosts,
    labs: names.labs,
    ...(asksOfModels.has(intent) && { askedFor: limitsAskedFor(parts) }),
  }
  switch (intent) {
    case 'recommend':
      return newUseCase(text, catalogue, parts, same)
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
  const mentioned = namesTopic(parts.lexed) ? undefined : topicMentioned(parts)
  if (mentioned) return mentioned
  return isOwn && fits.test(parts.lexed.text) ? 'hardware' : factOf(parts, state.topic)
}
const fits =
  /\b(?:fit|fits|run on|runs on|memory|vram|passt|lauft|läuft|tient|cabe|entra|ci sta|roda)\b/i

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
function newUseCase(text: string, catalogue: Catalogue, { lexed }: Parts, same: Reading): Reading {
  const rest = behindMarks(text, lexed)
  if (!rest)
    return { ...same, intent: 'recommend', requirement: undefined, question: lexed.words.whichJob }
  const first = readFirst(rest, catalogue)
  return { ...first, addressed: true, intent: 'recommend' }
}

type Later = Intent | 'silent'
/** Less than this, and people speak to each other. */
const leastAddressed = 0.4
/** What is known of models or lists in no word of it is more likely meant for somebody else. */
const leastWhereNothingIsKnown = 0.6
/** Numbers that change nothing, and no word of a wish, a question or a condition. */
const leastWhereNothingIsAsked = 0.9
const asking =
  'must only wish allow lift correct budget atMost tops undo keep decide export first two third need whatIf'.split(
    ' ',
  )
const isIdle = ({ lexed, mentions }: Parts) =>
  !/@(?:bot|shortlist)/i.test(lexed.text) &&
  mentions.every((one) => one.kind === 'quantity' && !one.bound) &&
  !lexed.has(...asking) &&
  lexed.at('ask', 0) === undefined &&
  !lexed.hits.some(({ group }) => group.startsWith('fact.'))
/** A new use case in a running conversation has so many words, and is so sure. */
const shortestUseCase = 5
const leastNew = 0.7

function laterIntent(parts: Parts, state: ConversationState): Later {
  const { lexed, chances, conditions, names } = parts
  const words = lexed.tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length
  if (words === 0 || isThanks(parts, words)) return 'silent'
  const isCommand = words <= 9
  if (lexed.has('reset') && (isCommand || marksOf(lexed).length > 0)) return 'reset'
  if (isCommand && lexed.has('undo') && !lexed.has('whatIf') && !takesBack(parts, state))
    return goesBackTo(parts, state) ? 'refine' : 'undo'
  if (marksOf(lexed).length > 0) return 'recommend'
  if (parts.asksForLabs) return 'fact'
  const asks = lexed.text.trimEnd().endsWith('?') || lexed.at('ask', 0) !== undefined
  const after = changed(state, parts)
  const change = describeChanges(state.requirement, after).length > 0
  if (asks && isAboutLab(parts)) return 'why-not'
  const hasLimits =
    Object.keys(conditions.limits).length + Object.keys(conditions.preferences).length > 0 ||
    JSON.stringify(after.limits) !== JSON.stringify(state.requirement.limits)
  const known = [...lexed.hits, ...parts.mentions]
  const isKnown = (name: string) =>
    known.some(({ from, to }) => lexed.tokens.slice(from, to).some(({ text }) => text === name))
  // Who speaks of what is on the list may have meant us all the same.
  const isOfList = lexed.has('first', 'second', 'two', 'third')
  if (!change && !isOfList && isToSomebody(lexed.text, isKnown)) return 'silent'
  const isUnknown = signsOf(lexed, parts.mentions).includes('nothing known')
  const isCost = asksForCost(parts, state.topic)
  const least =
    isCost ||
    (change && (hasLimits || after.tradeoff !== state.requirement.tradeoff)) ||
    lexed.has('export')
      ? leastAddressed / 2
      : !change && isIdle(parts)
        ? leastWhereNothingIsAsked
        : isUnknown
          ? leastWhereNothingIsKnown
          : leastAddressed
  if (chances.addressed < least) return 'silent'
  // Of the whole list for other work a new list tells more, where the work is told in full.
  if (isCost && (modelsSaid(parts) || !change || !isConditional(lexed))) return 'fact'
  if (change && asks && !hasLimits && !isConditional(lexed) && wishesForOther(parts))
    return 'refine'
  const scores: Record<Intent, number> = { ...chances.intent }
  const add = (intent: Intent, by: number, when: boolean) => (scores[intent] += when ? by : 0)
  add('refine', 0.35, change && !asks)
  add('refine', 0.5, lexed.has('keep') && state.pending !== undefined)
  add('refine', 0.2, lexed.has('correct') || conditions.waived.length > 0)
  add('what-if', 0.5, change && lexed.has('whatIf'))
  add('what-if', 0.9, change && asks && isConditional(lexed))
  add('explain', 0.25, lexed.has('explain') && asks)
  add('explain', 1, isWhyOfPick(parts, state))
  add('why-not', 0.35, lexed.has('whyNot'))
  add('export', 0.35, lexed.has('export'))
  add('decide', 0.3, lexed.has('decide') && !asks)
  add(
    'fact',
    0.25,
    asks &&
      (names.models.length + names.unknown.length > 0 ||
        lexed.hits.some(({ group }) => group.startsWith('fact.'))),
  )
  add('compare', 0.2, asks && names.models.length > 1 && lexed.has('compare'))
  add('compare', 1, asks && lexed.has('compare') && byVersion(parts, state).length > 0)
  add('recommend', 0.4, jobOf(lexed, chances) !== 'text')
  add('recommend', -0.8, hasLimits && !lexed.has('need'))
  add('refine', 0.5, hasLimits && !asks)
  if (!isNewUseCase(parts, words)) scores.recommend = 0
  // "Is it as good as 5.5?" decides nothing.
  if (lexed.text.trimEnd().endsWith('?') && !lexed.has('decide')) scores.decide = 0
  const [best] = (Object.entries(scores) as [Intent, number][]).toSorted((a, b) => b[1] - a[1])
  const intent = best?.[0] ?? 'other'
  if (intent === 'explain' && !lexed.has('explain') && namesTopic(lexed)) return 'fact'
  // A question about the list that holds no change is answered, whatever it was taken for.
  if (intent === 'refine' && !change && asks) return 'fact'
  return intent
}

/** "Back to 128k" names what a limit is to be again; "undo that" does not. */
const goesBackTo = (parts: Parts, { requirement, lastChange = [] }: ConversationState) => {
  const { limits } = changed({ requirement, lastChange }, parts)
  return statedLimits(requirement.limits).some(
    ([name, value]) =>
      typeof value === 'number' && ![value, undefined].includes(limits[name] as number),
  )
}

/** "Undo that Google thing": one limit by its name, and that was not the last change. */
const takesBack = (
  { lexed, conditions }: Parts,
  { requirement: { limits }, lastChange = [] }: ConversationState,
) =>
  [...conditions.waived.map(({ name }) => name), ...liftedByName(lexed)].some((name) => {
    const phrase = limits[name] !== undefined && limitPhrase(name, limits[name])
    return phrase && !lastChange.includes(phrase)
  })

/** A new use case throws the old one away: its words have to tell a job, and surely so. */
function isNewUseCase({ lexed, chances, amounts }: Parts, words: number): boolean {
  if (jobOf(lexed, chances) !== 'text') return true
  if (words < shortestUseCase || chances.intent.recommend < leastNew) return false
  return lexed.has('need') || (words >= 8 && Object.keys(amounts.workload).length > 0)
}
