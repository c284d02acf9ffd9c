import { describeChanges } from '../describe-changes.ts'
import { limitPhrase, statedLimits } from '../limits/index.ts'
import { isToSomebody } from '../to-somebody.ts'
import type { ConversationState, Intent } from '../reading.ts'
import {
  isAboutLab,
  isConditional,
  isWhyOfPick,
  modelsSaid,
  namesTopic,
  wishesForOther,
} from './asked-later.ts'
import { changed, liftedByName } from './change.ts'
import { asksForCost } from './cost-question.ts'
import type { Quantity } from './mention.ts'
import { jobsIn } from './jobs.ts'
import { isBeside, marksOf } from './new-topic.ts'
import type { Parts } from './parts.ts'
import type { Hit } from './phrases.ts'
import { byVersion } from './references.ts'
import { signsOf } from './signs.ts'
import { isThanks } from './thanks.ts'
import { findUnverifiable, namesRule } from './unverifiable.ts'
import { jobOf, jobWords, wavesPrice } from './work.ts'

type Later = Intent | 'silent'
/** Where no word says that something is decided. */
const sureDecision = 0.9
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
/** "And a voice for the intro?": a job that no text model does, or a model that nobody knows. */
const asksForJob = ({ lexed, chances, names }: Parts) => {
  const isOther = jobOf(lexed, chances) !== 'text'
  const isNamed = jobWords.some(([group]) => lexed.has(group))
  return lexed.text.trimEnd().endsWith('?')
    ? names.unknown.length > 0 || (isOther && chances.job.text < (isNamed ? 0.5 : 0.2))
    : isOther && chances.job.text < 0.05
}
/** "¿Y uno que pase a texto los audios?", "and one that reads them out loud": another job is asked for, whatever it is taken for. */
const asksForOneMore = ({ lexed, chances, names }: Parts, isQuestion: boolean) => {
  const isSaid = oneMore.test(lexed.text)
  const isAnd = isQuestion && lexed.at('and', 0) !== undefined
  return (
    jobOf(lexed, chances) !== 'text' &&
    names.models.length === 0 &&
    (isSaid || isAnd) &&
    chances.job.text < (isSaid && isAnd ? 0.95 : 0.5)
  )
}
const oneMore =
  /(?<![\p{L}])(?:one|something|another|eins|eine[nr]?|etwas|noch|une?|autre|quelque chose|un[oa]|otr[oa]|algo|uma?|outr[oa]|un altr[oa]|qualcosa) (?:that|which|to|for|das|der|die|zum|für|qui|pour|que|para|che|per)(?![\p{L}])/iu
const sureFact = 0.8
/** A new use case in a running conversation has so many words, and is so sure. */
const shortestUseCase = 5
const leastNew = 0.7

/** What a later message wants; people who speak to each other want nothing. */
export function laterIntent(parts: Parts, state: ConversationState): Later {
  const { lexed, chances, conditions, names } = parts
  const words = lexed.tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length
  if (words === 0 || isThanks(parts, words)) return 'silent'
  const isCommand = words <= 9
  if (lexed.has('reset') && (isCommand || marksOf(lexed).length > 0)) return 'reset'
  const isUndo = (isCommand && undoes(parts)) || undoesFirst(parts)
  if (isUndo && !lexed.has('whatIf') && !takesBack(parts, state))
    return goesBackTo(parts, state) ? 'refine' : 'undo'
  // "No, 40 was right"
  if (isCommand && lexed.has('wasRight') && state.lastChange?.length && saysEarlier(parts))
    return 'undo'
  if (marksOf(lexed).length > 0) return 'recommend'
  // "Besides that I need one for the recipes and one for the ledger"
  if (isBeside(parts) && chances.addressed > leastAddressed && jobsIn(parts).length > 1)
    return 'recommend'
  if (parts.asksForLabs) return 'fact'
  const isQuestion = lexed.text.trimEnd().endsWith('?')
  // "HIPAA?"
  if (isQuestion && namesRule(lexed)) return 'fact'
  const after = changed(state, parts)
  const change = describeChanges(state.requirement, after).length > 0
  // "He wants to know whether they train on it", "stirbt gpt-4o auch"
  const isTold =
    lexed.has('wonders') ||
    (words <= shortestUseCase &&
      names.models.length > 0 &&
      !change &&
      lexed.hits.some(({ group }) => group.startsWith('fact.')))
  const asks = isQuestion || isTold || (beginsWithQuestion(lexed) && !wavesPrice(lexed))
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
  const saysOld = parts.mentions.some(
    (one) => one.kind === 'quantity' && parts.earlier.some(({ value }) => value === one.value),
  )
  const isUnknown = signsOf(lexed, parts.mentions).includes('nothing known')
  const isCost = asksForCost(parts, state.topic)
  // "o1, can one still buy that?"
  const asksOfModel =
    isQuestion &&
    names.models.length > 0 &&
    chances.intent.fact > sureFact &&
    !names.ambiguous.length
  const least =
    isCost ||
    asksOfModel ||
    (change && (hasLimits || saysOld || after.tradeoff !== state.requirement.tradeoff)) ||
    lexed.has('export')
      ? leastAddressed / 2
      : !change && isIdle(parts) && !asksForJob(parts)
        ? leastWhereNothingIsAsked
        : isUnknown
          ? leastWhereNothingIsKnown
          : leastAddressed
  if (chances.addressed < least) return 'silent'
  if (!hasLimits && asksForOneMore(parts, isQuestion)) return 'recommend'
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
  // "We take Haiku 4.5, final"
  add('decide', 0.5, !change && !asks && lexed.hits.some(beginsDecision(names.models.length)))
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
  add('recommend', -0.8, hasLimits && !lexed.has('need') && !isBeside(parts))
  add('refine', 0.5, hasLimits && !asks)
  if (!isNewUseCase(parts, words)) scores.recommend = 0
  // "Is it as good as 5.5?", "start with the second" decide nothing: what is decided is kept.
  const isDecided = lexed.has('decide') || (scores.decide > sureDecision && !asks)
  if (!isDecided) scores.decide = 0
  const [best] = (Object.entries(scores) as [Intent, number][]).toSorted((a, b) => b[1] - a[1])
  const intent = best?.[0] ?? 'other'
  if (intent === 'explain' && !lexed.has('explain') && namesTopic(lexed)) return 'fact'
  // A question about the list that holds no change is answered, whatever it was taken for.
  if (intent === 'refine' && !change && asks) return 'fact'
  // "My toaster knows more about models" asks for nothing that a list could tell.
  if (intent === 'refine' && !change && !hasLimits && isOfNothing(parts)) return 'other'
  return intent
}

const beginsDecision = (models: number) => (hit: Hit) =>
  models === 1 && hit.group === 'decide' && hit.from <= latestDecision
const latestDecision = 2

/** "Que no razone antes" commands. */
function beginsWithQuestion(lexed: Parts['lexed']): boolean {
  const at = firstWord(lexed)
  const [word, next] = lexed.tokens.slice(at, at + 2)
  const commands =
    /^(?:que|che)$/.test(word?.low ?? '') && /^(?:no|nao|non|sea|seja|sia)$/.test(next?.low ?? '')
  return !commands && lexed.at('ask', at) !== undefined
}

/** Nothing in it is named, counted, wished, allowed or taken back. */
const isOfNothing = ({ lexed, mentions, conditions }: Parts) =>
  mentions.length + conditions.waived.length === 0 &&
  !findUnverifiable(lexed).length &&
  !lexed.hits.some(({ group }) => ofChange.test(group))
const ofChange =
  /^(?:not)?(?:quality|price|speed)$|^(?:cheaper|better|allow|lift|forbid|correct|keep|must|only|wish|undo|budget|tooDear|samePrice|up|down|more|less|double|half|another)$/i

/** "Ok and is it measured on Dutch": where the message begins behind words that only lead over. */
function firstWord({ tokens }: Parts['lexed']): number {
  const at = tokens.findIndex(({ kind, low }) => kind === 'word' && !fillers.test(low))
  return Math.max(0, at)
}
const fillers =
  /^(?:ok|okay|and|so|hm+|well|but|also|und|aber|gut|et|alors|mais|y|pero|vale|e|mas|ma|allora|bom|bueno)$/

/** "The printer died, false alarm" is about the printer: an alarm takes something back where it comes first. */
const undoes = ({ lexed }: Parts) =>
  lexed.hits.some(
    ({ group, from, to }) =>
      group === 'undo' &&
      (from <= 1 || !lexed.tokens.slice(from, to).some(({ low }) => alarm.test(low))),
  )
const alarm = /^(?:\w*alarm[ae]?|allarme|alerte)$/

/** "Take that back, it only matters for customers": first the command, then why. */
const undoesFirst = ({ lexed }: Parts) =>
  lexed.hits.some(({ group, from, to }) => {
    const next = lexed.tokens[to]?.text ?? ''
    return group === 'undo' && from <= 1 && to - from > 1 && /^[,.;:!\n]/.test(next)
  })

/** The only number is one that the conversation began with. */
function saysEarlier({ mentions, earlier }: Parts): boolean {
  const [only, ...others] = mentions.filter(({ kind }) => kind === 'quantity') as Quantity[]
  return only !== undefined && !others.length && earlier.some(({ value }) => value === only.value)
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
