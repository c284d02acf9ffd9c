import { z } from 'zod'
import { answerJson } from '../../conversation/answer-json.ts'
import type { CommandResult, Services } from '../../command.ts'
import { renderText } from '../../reply/text.ts'

/** What a tool answers: short text, and the same as data. */
export interface ToolAnswer {
  text: string
  data: Record<string, unknown>
}

/** What every answer of a conversation holds, in short and in full. */
export const answerSchema = z.looseObject({
  conversation: z.string().describe('Pass it on to refine_recommendation, why_not, compare_models'),
  kind: z.enum(['shortlist', 'answer', 'question', 'not-covered', 'silent']),
  question: z.string().nullable().describe('Ask the person this; null: nothing is open'),
  shortlist: z.array(z.looseObject({ model: z.string(), role: z.string() })),
})

interface Pick {
  model: string
  role: string
  monthlyUsd: number | null
  contextTokens: number | null
  endsOn?: string
  offer: { provider: string; inputUsdPerMTok: number; outputUsdPerMTok: number } | null
}

interface Whole {
  kind: string
  question: string | null
  requirement: { limits: Record<string, unknown> } | null
  notApplied: { words: string }[]
  unknownNames: string[]
  shortlist: Pick[]
  dataset: { asOf: string }
}

/** An answer with its data: what a program acts on, or all there is. */
export function toolAnswer(
  name: string,
  result: CommandResult,
  services: Services,
  isFull = false,
): ToolAnswer {
  const whole = answerJson(result, services)
  const { reply } = result
  const text = renderText({ ...reply, long: undefined }, Infinity)
  if (isFull) return { text, data: { conversation: name, ...whole } }
  return {
    text,
    data: {
      conversation: name,
      ...shortened(whole as unknown as Whole, reply.kind === 'shortlist'),
    },
  }
}

/** Below 400 tokens beside a short text of 200: no evidence, ranking, or what was left out. */
function shortened(whole: Whole, isNew: boolean): Record<string, unknown> {
  const { kind, question, requirement, notApplied, unknownNames, shortlist, dataset } = whole
  return {
    kind,
    question,
    shortlist: shortlist.map((pick) => (isNew ? shortPick(pick) : idOf(pick))),
    ...(isNew && requirement ? { limits: requirement.limits } : {}),
    ...(notApplied.length && { notApplied: notApplied.map(({ words }) => words) }),
    ...(unknownNames.length && { unknownNames }),
    asOf: dataset.asOf,
  }
}

const idOf = ({ model, role }: Pick) => ({ model, role })

function shortPick({ model, role, monthlyUsd, contextTokens, endsOn, offer }: Pick) {
  return {
    model,
    role,
    monthlyUsd,
    contextTokens,
    ...(endsOn && { endsOn }),
    ...(offer && {
      host: offer.provider,
      inputUsdPerMTok: offer.inputUsdPerMTok,
      outputUsdPerMTok: offer.outputUsdPerMTok,
    }),
  }
}
