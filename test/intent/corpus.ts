import { z } from 'zod'
import { capabilities } from '../../src/capability.ts'
import { abouts, axes, forces, subjectOf, textHeads } from '../../src/requirements/reader/heads.ts'
import type { LimitName } from '../../src/requirements/limits/index.ts'
import { factTopics, intents } from '../../src/requirements/reading.ts'
import { difficulties, jobs, wishes } from '../../src/requirements/requirement.ts'

/** One labelled text, first or later, with what it teaches: shares of classes by head. */
export interface Labelled {
  text: string
  isFollowUp: boolean
  targets: Record<string, Record<string, number>>
  spans: {
    start: number
    end: number
    force: (typeof forces)[number]
    about: (typeof abouts)[number]
  }[]
}

const kinds = z.enum(['shortlist', 'answer', 'question', 'not-covered', 'silent'])
const spanSchema = z.object({ words: z.string(), force: z.enum(forces), about: z.enum(abouts) })
const messageSchema = z.object({
  text: z.string(),
  kinds: z.array(z.string()).default([]),
  kind: kinds.optional(),
  intent: z.enum(intents).optional(),
  job: z.enum(jobs).optional(),
  top: z.array(z.enum(capabilities)).optional(),
  difficulty: z.enum(difficulties).optional(),
  tradeoff: z.string().optional(),
  fact: z.enum(factTopics).optional(),
  jobs: z.unknown().optional(),
  baseline: z.object({ wish: z.enum(wishes) }).optional(),
  addressed: z.boolean().nullish(),
  limits: z.record(z.string(), z.unknown()).optional(),
  /** Of a turn: all that holds after it. */
  limits_after: z.record(z.string(), z.unknown()).optional(),
  spans: z.array(spanSchema).default([]),
})
type Message = z.infer<typeof messageSchema>
type Values = Record<string, unknown>
const threadSchema = z.object({ turns: z.array(messageSchema) })

/** Reads a JSONL file of messages or threads; a line of another shape is an error. */
export function readLabelled(file: string): Labelled[] {
  return file
    .split('\n')
    .filter((line) => line.trim())
    .flatMap((line) => {
      const value: unknown = JSON.parse(line)
      if (typeof value === 'object' && value !== null && 'turns' in value)
        return threadSchema
          .parse(value)
          .turns.map((turn, i, all) => toLabelled(turn, i > 0, all[i - 1]?.limits_after))
      return [toLabelled(messageSchema.parse(value), false)]
    })
}

function toLabelled(message: Message, isFollowUp: boolean, before: Values = {}): Labelled {
  const { text, kind, intent, job, top = [], difficulty, tradeoff, fact } = message
  const isSilent = kind === 'silent' || message.addressed === false
  const isUseCase = top.length > 0
  const targets: Labelled['targets'] = {}
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
  const limits = message.limits ?? message.limits_after
  if (limits && !isSilent) {
    const stated = Object.entries(limits).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]),
    )
    const subjects = new Set(stated.map(([name]) => subjectOf(name as LimitName)))
    targets['conditions'] = Object.fromEntries(
      textHeads.conditions.classes.map((subject) => [subject, Number(subjects.has(subject))]),
    )
  }
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
  const spans = message.spans.flatMap(({ words, force, about }) => {
    const start = text.indexOf(words)
    if (start < 0) return []
    // Labels often take in the word that decides ("under $40"): the amount by itself is learned, too.
    const amount = /[$€£]?\d/.exec(words)?.index ?? 0
    const end = start + words.length
    return [...new Set([0, amount])].map((at) => ({ start: start + at, end, force, about }))
  })
  return { text, isFollowUp, targets, spans }
}
