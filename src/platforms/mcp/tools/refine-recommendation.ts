import { refine } from '../../../../commands/refine.ts'
import { answerSchema } from '../short-json.ts'
import { argumentsOf, conversation, full, tool } from '../tool.ts'

const { change } = argumentsOf(refine.input)

export const refineRecommendation = tool({
  name: 'refine_recommendation',
  title: 'Refine a recommendation',
  description:
    'Changes the request of a conversation or asks about its list, in plain words: "only open weights", "under $2 per million", "10x the traffic", "undo", "what about long prompts?".',
  input: { conversation, change: change!, full },
  output: answerSchema,
  run: ({ change: text = '', ...about }, context) => context.answer({ text }, about),
})
