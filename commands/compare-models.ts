import type { Command } from '../src/command.ts'
import { readMessage } from '../src/intake/read-message.ts'
import { compareBlocks } from '../src/reply/answers/compare.ts'
import { textReply } from '../src/reply/reply.ts'
import { resolveModels } from '../src/requirements/built-in/names.ts'
import type { Requirement } from '../src/requirements/requirement.ts'

/** Sets two to four models side by side, for the use case at hand or for work in general. */
export const compareModels: Command = {
  name: 'compare-models',
  description: 'Set two to four models side by side',
  argument: { name: 'models', description: 'For example: claude opus 5, gpt-5.5', required: true },
  run({ text, thread }, { engine }) {
    const { models, asOf } = engine.dataset
    const names = readMessage(text).text.split(/,|;|\bvs\.?\b|\bversus\b|\band\b|\n/i)
    const ids = resolveModels(names, { models, today: asOf }).slice(0, 4)
    const reply =
      ids.length < 2
        ? textReply(
            'compare',
            'Name two to four models that are in our data, please, with a comma between them.',
          )
        : {
            intent: 'compare' as const,
            blocks: compareBlocks(engine, thread?.requirement ?? general, ids),
          }
    return Promise.resolve({ reply, thread })
  },
}

/** Without a use case: a bit of everything, a thousand medium requests a month. */
const general: Requirement = {
  weights: { general: 0.4, reasoning: 0.2, coding: 0.2, writing: 0.2 },
  tradeoff: { quality: 0.6, price: 0.3, speed: 0.1 },
  limits: {},
  workload: { inputTokens: 2000, outputTokens: 500, requestsPerMonth: 1000 },
  assumed: [
    'weights',
    'tradeoff',
    'workload.inputTokens',
    'workload.outputTokens',
    'workload.requestsPerMonth',
  ],
  mappedBy: 'rules',
}
