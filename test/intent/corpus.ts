import { z } from 'zod'
import { capabilities } from '../../src/capability.ts'
import { axes, forces, readLanguages } from '../../src/requirements/reader/heads.ts'
import { factTopics, intents } from '../../src/requirements/reading.ts'
import type { Said } from './roles.ts'
import { difficulties, jobs, wishes } from '../../src/requirements/requirement.ts'

/** One labelled text, first or later, with what it teaches: shares of classes by head. */
export interface Labelled {
  text: string
  /** Absent: one that is not read. */
  language?: (typeof readLanguages)[number]
  isFollowUp: boolean
  targets: Record<string, Record<string, number>>
  /** What the text says of each field, where that was labelled; in a thread also what held before it. */
  said?: Said
  before?: Said
  /** Limits that the turn before set or changed. */
  lastSet?: string[]
}

const kinds = z.enum(['shortlist', 'answer', 'question', 'not-covered', 'silent'])
const spanSchema = z.object({ words: z.string(), force: z.enum(forces) })
const valuesSchema = z.record(z.string(), z.unknown())
const messageSchema = z.object({
  text: z.string(),
  lang: z.string().default('en'),
  kinds: z.array(z.string()).default([]),
  kind: kinds.optional(),
  intent: z.enum(intents).optional(),
  job: z.enum(jobs).optional(),
  top: z.array(z.enum(capabilities)).optional(),
  difficulty: z.enum(difficulties).optional(),
  tradeoff: z.string().optional(),
  fact: z.enum(factTopics).optional(),
  jobs: z.unknown().optional(),
  baseline: z.object({ names: z.array(z.string()).default([]), wish: z.enum(wishes) }).optional(),
  limits: valuesSchema.optional(),
  preferences: valuesSchema.default({}),
  workload: valuesSchema.default({}),
  limits_after: valuesSchema.optional(),
  workload_after: valuesSchema.default({}),
  addressed: z.boolean().nullish(),
  spans: z.array(spanSchema).default([]),
})
type Message = z.infer<typeof messageSchema>
type Values = Record<string, unknown>
const threadSchema = z.object({ lang: z.string().default('en'), turns: z.array(messageSchema) })

/** Reads a JSONL file of messages or threads; a line of another shape is an error. */
export function readLabelled(file: string): Labelled[] {
  return file
    .split('\n')
    .filter((line) => line.trim())
    .flatMap((line) => {
      const value: unknown = JSON.parse(line)
      if (typeof value === 'object' && value !== null && 'turns' in value)
        return ofThread(threadSchema.parse(value))
      return [toLabelled(messageSchema.parse(value), false)]
    })
}

function ofThread({ lang, turns }: z.infer<typeof threadSchema>): Labelled[] {
  return turns.map((turn, i) => {
    const before = turns[i - 1]
    return {
      ...toLabelled({ ...turn, lang }, i > 0),
      said: turn.limits_after && saidAfter(turn),
      before: before?.limits_after && saidAfter(before),
      lastSet: changedNames(turns[i - 2]?.limits_after ?? {}, before?.limits_after ?? {}),
    }
  })
}

const changedNames = (before: Values, after: Values) =>
  Object.keys(after).filter((name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]))

const saidAfter = (turn: Message): Said => ({
  limits: turn.limits_after ?? {},
  preferences: turn.preferences,
  workload: turn.workload_after,
  baseline: turn.baseline,
  spans: spansOf(turn),
})

function spansOf({ text, spans }: Message): Said['spans'] {
  return spans.flatMap(({ words, force }) => {
    const start = text.indexOf(words)
    return start < 0 ? [] : [{ start, end: start + words.length, force }]
  })
}

function toLabelled(message: Message, isFollowUp: boolean): Labelled {
  const { text, kind, intent, job, top = [], difficulty, tradeoff, fact } = message
  const isSilent = kind === 'silent' || message.addressed === false
  const isUseCase = top.length > 0
  const targets: Labelled['targets'] = {}
  const language = readLanguages.find((code) => code === message.lang)
  if (language) targets['language'] = { [language]: 1 }
  if (intent && !isSilent) targets['intent'] = { [intent]: 1 }
  if (job && !isSilent) targets['job'] = { [job]: 1 }
  if (isUseCase) {
    // The first is the best; the others are right, too.
    const shares = top.map((_, i) => (i === 0 ? 1 : 0.4))
    const total = shares.reduce((sum, share) => sum + share, 0)
    targets['capabilities'] = Object.fromEntries(top.map((one, i) => [one, shares[i]! / total]))
  }
  if (difficulty) targets['difficulty'] = { [difficulty]: 1 }
  if (fact) targets['fact'] = { [fact]: 1 }
  if (message.baseline) targets['wish'] = { [message.baseline.wish]: 1 }
  if (isUseCase || isFollowUp || tradeoff)
    targets['tradeoff'] = Object.fromEntries(axes.map((axis) => [axis, Number(axis === tradeoff)]))
  const { limits, preferences, workload, baseline } = message
  if (kind)
    targets['flags'] = {
      addressed: Number(!isSilent),
      ...(!isFollowUp && {
        several: Number(
          (typeof message.jobs === 'number' && message.jobs > 1) ||
            message.kinds.includes('several-jobs'),
        ),
        vague: Number(message.kinds.includes('vague') && kind === 'question'),
      }),
    }
  const said = limits && { limits, preferences, workload, baseline, spans: spansOf(message) }
  return { text, language, isFollowUp, targets, said }
}
