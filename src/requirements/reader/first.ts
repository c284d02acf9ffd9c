import type { Mention, Quantity } from './mention.ts'
import { factOf, topicOf, withSiblings } from './fact-topic.ts'
import { partsOf, type Parts } from './parts.ts'
import type { Catalogue, FactTopic, Intent, Reading } from '../reading.ts'
import { emptyReading } from '../reading.ts'
import type { Requirement, Workload } from '../requirement.ts'
import { inOtherPeriod } from './corrected-work.ts'
import { jobsIn } from './jobs.ts'
import { firstIntent } from './first-intent.ts'
import { lex } from './lex.ts'
import { behindMarks, marksOf } from './new-topic.ts'
import { withoutOrders } from './orders.ts'
import { withoutTakenBack } from './taken-back.ts'
import { notRead } from './unread.ts'
import { isThanks } from './thanks.ts'
import { findUnverifiable } from './unverifiable.ts'
import { doubtOf, newRequirement } from './new-requirement.ts'
import { otherJobs } from './other-jobs.ts'

/** Reads the first message of a conversation. */
export function readFirst(written: string, catalogue: Catalogue, lastTopic?: FactTopic): Reading {
  const obeyed = withoutOrders(written)
  // "Forget everything so far. New thing: puns for cakes", where there was nothing.
  const opening = lex(obeyed)
  const isMarked = marksOf(opening).some(({ group }) => group === 'newTopic')
  const text = (isMarked ? behindMarks(obeyed, opening) : '') || obeyed
  const parts = partsOf(text || written, catalogue)
  if (!text) return { ...emptyReading(parts.lexed.language), question: parts.lexed.words.whichJob }
  const { lexed, names, conditions, amounts } = parts
  const { intent: asked, addressed } = firstIntent(parts)
  // "Qwen or Llama for poetry?" names no models: the best of the two are listed.
  const isOfFamilies = asked === 'compare' && !names.models.length && names.labs.length > 1
  const intent = isOfFamilies ? 'recommend' : asked
  const reading: Reading = {
    ...emptyReading(lexed.language),
    intent,
    addressed,
    models: names.models,
    unknownNames: names.unknown,
    hosts: names.hosts,
    labs: names.labs,
  }
  const unread = notRead(lexed.language)
  if (!addressed && !(unread && !isThanks(parts, text.split(' ').length))) return reading
  const asksFact = intent === 'fact' && names.models.length > 0
  if (unread && !asksFact)
    return { ...reading, addressed: true, intent: 'recommend', question: unread }
  if (intent === 'fact' || intent === 'compare' || intent === 'explain' || intent === 'why-not')
    return {
      ...reading,
      models: withSiblings(parts),
      ...topicOf(parts, intent, lastTopic),
      ...askedFor(parts, intent),
    }
  if (intent !== 'recommend') return { ...reading, question: lexed.words.whichJob }
  if (isOfFamilies) {
    conditions.limits.includeLabs = names.labs
    delete names.baseline
  }
  if (asksLab(parts) && !conditions.limits.includeLabs) conditions.limits.includeLabs = names.labs
  const whole = newRequirement(parts)
  const requirement = whole && {
    ...whole,
    limits: withoutTakenBack(lexed, catalogue, whole),
    workload: withOtherPeriod(parts, whole.workload),
  }
  if (!requirement) return { ...reading, question: lexed.words.whichJob }
  const jobs = jobsIn(parts)
  return {
    ...reading,
    requirement,
    ...(jobs.length > 1 && { jobs }),
    notApplied: [
      ...conditions.notApplied,
      ...findUnverifiable(lexed),
      ...otherJobs(parts, requirement),
    ],
    stated: statedPaths(parts),
    conversions: amounts.conversions,
    question: amounts.question ?? doubtOf(requirement),
  }
}

/** "300 a month. No wait, that's per week": a last sentence that corrects the period alone. */
function withOtherPeriod({ lexed, mentions }: Parts, workload: Workload): Workload {
  const last = lexed.clauseAt(lexed.tokens.length - 1)
  if (last.from === 0 || workload.requestsPerJob !== undefined) return workload
  const sentence = lexed.text.slice(lexed.tokens[last.from]?.start, lexed.tokens[last.to - 1]?.end)
  const own = lex(sentence, undefined, lexed.language)
  if (!own.has('correct')) return workload
  const isNumber = (one: Mention): one is Quantity => one.kind === 'quantity'
  const numbers = mentions.filter(isNumber)
  const requestsPerMonth = inOtherPeriod(workload.requestsPerMonth, {
    lexed: own,
    mentions: numbers.filter(({ from }) => from >= last.from),
    earlier: numbers.filter(({ from }) => from < last.from),
  })
  return requestsPerMonth === undefined ? workload : { ...workload, requestsPerMonth }
}

/** "Does Mistral have a model that sees pictures?": one of that lab is asked for. */
const asksLab = ({ lexed, names, mentions }: Parts): boolean =>
  lexed.text.trimEnd().endsWith('?') &&
  lexed.at('ask', 0) !== undefined &&
  names.labs.length === 1 &&
  names.models.length === 0 &&
  lexed.has('maker') &&
  mentions.some(({ kind, from }) => kind === 'name' && from <= 2)

/** From this chance on a capability is what the work is about. */
const clearWork = 0.5

/** A question can be asked for a workload or hardware of its own; models are compared for the work that is named. */
function askedFor(asking: Parts, intent: Intent): { asked?: Requirement } {
  const isMemory = intent === 'fact' && factOf(asking) === 'hardware'
  const parts = isMemory ? ofMemory(asking) : asking
  const { amounts, conditions, chances } = parts
  const isAsked =
    Object.keys(amounts.workload).length > 0 ||
    Object.keys(conditions.limits).length > 0 ||
    (intent === 'compare' &&
      namesWork(parts) &&
      Math.max(...Object.values(chances.capabilities)) >= clearWork)
  const asked = isAsked ? newRequirement(parts, true) : undefined
  return asked ? { asked } : {}
}

/** "Can a 3090 run Qwen3 32B at 32k?": the machine is what is asked about, and a bare number of thousands the window. */
function ofMemory(parts: Parts): Parts {
  const { amounts, mentions, conditions } = parts
  const machine = mentions.find((one) => one.kind === 'hardware')
  const window = Object.keys(amounts.workload).length
    ? undefined
    : mentions.find(
        (one): one is Quantity =>
          one.kind === 'quantity' &&
          (one.unit === 'item' || one.unit === 'token') &&
          !one.per &&
          !one.noun &&
          one.value >= 1000,
      )
  const limits = {
    ...(machine && { maxMemoryGb: machine.memoryGb }),
    ...(window && { minContextTokens: window.value }),
    ...conditions.limits,
  }
  return { ...parts, conditions: { ...conditions, limits } }
}

/** Words beside the names and those of a comparison: something that the models are to do. */
const namesWork = ({ lexed, mentions }: Parts): boolean =>
  lexed.tokens.filter(
    ({ kind, low }, at) =>
      kind === 'word' &&
      low.length > 3 &&
      !lexed.words.common.split(' ').includes(low) &&
      !mentions.some(({ from, to }) => from <= at && to > at) &&
      !lexed.hits.some(({ group, from, to }) => group === 'compare' && from <= at && to > at),
  ).length > 0

export function statedPaths({ conditions, amounts }: Parts): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(conditions.stated).map(([name, words]) => [`limits.${name}`, words]),
    ...Object.entries(amounts.stated).map(([field, words]) => [`workload.${field}`, words]),
  ])
}
