import { refine } from '../../../../commands/refine.ts'
import { answerSchema } from '../short-json.ts'
import { conversation, full, tool } from '../tool.ts'
import { namedModel } from '../named-model.ts'
import { z } from 'zod'

export const whyNot = tool({
  name: 'why_not',
  title: 'Why a model is not on the list',
  description:
    'What keeps a model off the list of a conversation: the limit it breaks, or in what it loses against the first pick.',
  input: { conversation, model: z.string().trim().min(1).max(200).describe('Id or name'), full },
  output: answerSchema,
  async run({ model, ...about }, context) {
    await context.threadOf(about.conversation)
    const { id } = namedModel(context.services().engine, model)
    return context.answer({ text: `why not ${id}?`, command: refine, byRules: true }, about)
  },
})
