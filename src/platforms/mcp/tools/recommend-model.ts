import { recommendModel as command } from '../../../../commands/recommend-model.ts'
import { mistakesIn } from '../../../reply/words/form.ts'
import { UserError } from '../../../errors.ts'
import { readInput } from '../../../input.ts'
import { answerSchema } from '../short-json.ts'
import { argumentsOf, full, tool } from '../tool.ts'

const { use_case: useCase, ...fields } = argumentsOf(command.input)

export const recommendModel = tool({
  name: 'recommend_model',
  title: 'Recommend a language model',
  description:
    'Two or three language models for a job, from published benchmarks and prices: what each costs for it, why, what is unsure. Describe the job in plain words with volume and limits. Begins a conversation.',
  input: { use_case: useCase!, ...fields, full },
  output: answerSchema,
  async run({ full: isFull, ...written }, context) {
    const values = Object.fromEntries(
      Object.entries(written).map(([name, value]) => [name.replaceAll('_', '-'), value]),
    )
    const { text, stated } = readInput(command.input, values as Record<string, string | undefined>)
    if (!text) throw new UserError('use_case is empty: describe the job in a sentence.')
    const read = await context.services().readForm(stated)
    if ('mistakes' in read) throw new UserError(Object.values(mistakesIn(read.mistakes))[0])
    return context.answer({ text, command, limits: read.form.limits }, { full: isFull })
  },
})
