import type {
  Catalogue,
  ConversationState,
  FollowUp,
  Reading,
} from '../../src/requirements/built-in/reading.ts'
import type { Limits, Requirement, Workload } from '../../src/requirements/requirement.ts'
import { readFollowUp } from '../../src/requirements/built-in/read-follow-up.ts'
import { readUseCase } from '../../src/requirements/built-in/read-use-case.ts'
import { catalogue, conversations, firstMessages } from './sets.ts'
import type { Conversation, FirstMessage, Half } from './sets.ts'

/** A mapper as both the rules and an LLM can be one. */
export interface Reader {
  readUseCase(text: string, catalogue: Catalogue): Reading | Promise<Reading>
  readFollowUp(
    text: string,
    state: ConversationState,
    catalogue: Catalogue,
  ): FollowUp | Promise<FollowUp>
}

export interface Share {
  right: number
  of: number
}

export interface IntentScores {
  /** Stated limits that were read with the right value. */
  limitRecall: Share
  /** Limits read that nobody stated or that have another value, of all limits read. */
  inventedLimits: Share
  /** Stated workload figures and limits in numbers, within five percent. */
  numbers: Share
  heaviestCapability: Share
  understood: Share
  intents: Share
  /** Turns after which every limit is right. */
  states: Share
  /** Turns that name or point at models, with the right ones found. */
  models: Share
  facts: Share
  /** One line for each disagreement, to tune on; only the development half may be looked at. */
  misses: string[]
}

const rules: Reader = { readUseCase, readFollowUp }

/** Runs the labelled sets of one half through a mapper. */
export async function scoreIntent(half: Half, reader: Reader = rules): Promise<IntentScores> {
  const scores: IntentScores = {
    limitRecall: { right: 0, of: 0 },
    inventedLimits: { right: 0, of: 0 },
    numbers: { right: 0, of: 0 },
    heaviestCapability: { right: 0, of: 0 },
    understood: { right: 0, of: 0 },
    intents: { right: 0, of: 0 },
    states: { right: 0, of: 0 },
    models: { right: 0, of: 0 },
    facts: { right: 0, of: 0 },
    misses: [],
  }
  for (const item of firstMessages.filter((one) => one.half === half)) {
    const reading = await reader.readUseCase(item.text, catalogue)
    scoreFirst(scores, item, reading)
  }
  for (const item of conversations.filter((one) => one.half === half))
    await scoreConversation(scores, item, reader)
  return scores
}

function count(
  scores: IntentScores,
  field: Exclude<keyof IntentScores, 'misses'>,
  right: boolean,
  miss: () => string,
): void {
  scores[field].of += 1
  if (right) scores[field].right += 1
  else scores.misses.push(`${field}: ${miss()}`)
}

function scoreFirst(scores: IntentScores, item: FirstMessage, reading: Reading): void {
  const { expect } = item
  const where = `${item.id} "${item.text.slice(0, 70)}"`
  const { limits, weights, workload } = reading.requirement
  count(scores, 'understood', reading.understood === expect.understood, () => where)
  if (!expect.understood) return
  for (const [field, wanted] of Object.entries(expect.limits)) {
    const got = limits[field as keyof Limits]
    const right = isSame(field, wanted, got)
    count(scores, 'limitRecall', right, () => `${where} ${field} ${show(wanted)} got ${show(got)}`)
    if (typeof wanted === 'number')
      count(scores, 'numbers', isNear(wanted, got), () => `${where} ${field}`)
  }
  for (const [field, got] of Object.entries(limits)) {
    const wanted = expect.limits[field as keyof Limits]
    scores.inventedLimits.of += 1
    if (isSame(field, wanted, got)) continue
    scores.inventedLimits.right += 1
    scores.misses.push(`invented: ${where} ${field} ${show(got)}, said ${show(wanted)}`)
  }
  for (const [field, wanted] of Object.entries(expect.workload ?? {})) {
    const got = workload[field as keyof Workload]
    count(scores, 'numbers', isNear(wanted, got), () => `${where} ${field} ${wanted} got ${got}`)
  }
  if (expect.heaviest) {
    const top = heaviestOf(weights)
    const right = expect.heaviest.some((one) => one === top)
    count(
      scores,
      'heaviestCapability',
      right,
      () => `${where} ${String(expect.heaviest)} got ${String(top)}`,
    )
  }
}

async function scoreConversation(
  scores: IntentScores,
  item: Conversation,
  reader: Reader,
): Promise<void> {
  const history: Requirement[] = []
  let requirement: Requirement | undefined
  for (const [place, turn] of item.turns.entries()) {
    const where = `${item.id}.${place + 1} "${turn.text}"`
    let workload: Workload
    if (!requirement) {
      const reading = await reader.readUseCase(turn.text, catalogue)
      requirement = reading.requirement
      workload = requirement.workload
    } else {
      const state = { requirement, picks: item.picks }
      const followUp = await reader.readFollowUp(turn.text, state, catalogue)
      const { intent } = followUp
      count(scores, 'intents', turn.intent.includes(intent), () => `${where} got ${intent}`)
      if (turn.models) {
        const right = followUp.models.join() === turn.models.join()
        count(scores, 'models', right, () => `${where} got ${followUp.models.join()}`)
      }
      if (turn.fact) {
        const right = followUp.fact !== undefined && turn.fact.includes(followUp.fact)
        count(scores, 'facts', right, () => `${where} got ${followUp.fact}`)
      }
      workload = followUp.requirement.workload
      if (intent === 'undo') requirement = history.pop() ?? requirement
      else if (intent === 'reset') {
        history.push(requirement)
        requirement = { ...requirement, limits: {} }
      } else if (intent === 'refine' || intent === 'recommend') {
        history.push(requirement)
        requirement = followUp.requirement
      }
    }
    const { limits } = requirement
    const right = sameLimits(turn.limits, limits)
    count(scores, 'states', right, () => `${where} ${show(turn.limits)} got ${show(limits)}`)
    for (const [field, wanted] of Object.entries(turn.workload ?? {})) {
      const got = workload[field as keyof Workload]
      count(scores, 'numbers', isNear(wanted, got), () => `${where} ${field} ${wanted} got ${got}`)
    }
  }
}

function heaviestOf(weights: Requirement['weights']): string | undefined {
  return Object.entries(weights).sort((one, other) => other[1] - one[1])[0]?.[0]
}

function sameLimits(wanted: Limits, got: Limits): boolean {
  const fields = new Set([...Object.keys(wanted), ...Object.keys(got)]) as Set<keyof Limits>
  return [...fields].every((field) => isSame(field, wanted[field], got[field]))
}

const labsInUse = new Set(catalogue.models.map((model) => model.lab))

function isSame(field: string, wanted: unknown, got: unknown): boolean {
  if (wanted === undefined || got === undefined) return wanted === got
  if (typeof wanted === 'number') return isNear(wanted, got)
  if (Array.isArray(wanted) && Array.isArray(got)) {
    // A lab without a model in the catalogue makes no difference.
    const used = (lab: unknown) => !field.endsWith('Labs') || labsInUse.has(String(lab))
    return show(sorted(wanted.filter(used))) === show(sorted(got.filter(used)))
  }
  if (field === 'hardware') return machine(wanted) === machine(got)
  return wanted === got
}

const sorted = (values: unknown[]) => values.map(String).toSorted((a, b) => (a < b ? -1 : 1))

/** "one 4090" and "a single RTX 4090" are the same machine. */
function machine(words: unknown): string {
  return String(words)
    .toLowerCase()
    .replace(/(?<![a-z])(?:an?|one|single|einer?|a single|rtx)(?![a-z])|[\s-]/g, '')
}

function isNear(wanted: unknown, got: unknown): boolean {
  if (typeof wanted !== 'number' || typeof got !== 'number') return false
  return Math.abs(wanted - got) <= Math.abs(wanted) * 0.05
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
