import { addressKey, type Address } from '../address.ts'
import { AwayError } from '../errors.ts'
import { fieldIn, formWords } from '../reply/words/form.ts'
import { formLimits, formOf, type FormText } from '../requirements/form.ts'
import { fieldOf, nothingToChange, type Form, type FormField, type Problem } from './form.ts'
import type { Memory } from './memory.ts'

/** The form for a new request, or for a change of one in its conversation's language. */
export function requestForm(filled: FormText = {}, language?: string, isEdit = false): Form {
  const words = formWords(language)
  return {
    title: isEdit ? words.editTitle : words.newTitle,
    submit: isEdit ? words.change : words.ask,
    cancel: words.cancel,
    fields: [
      {
        name: 'useCase',
        label: words.useCase,
        example: 'Summarise 40-page leases, 2,000 a month',
        value: filled.useCase,
        isLong: true,
        isNeeded: true,
      },
      {
        name: 'requestsPerMonth',
        label: words.often,
        example: words.oftenExample,
        value: filled.requestsPerMonth,
      },
      ...limitFields(filled, language),
    ],
  }
}

/** The usual limits, and all that are stated. */
export const limitFields = (filled: FormText, language?: string): FormField[] =>
  formLimits(filled).map((name) => fieldOf(name, fieldIn(language, name), filled[name], language))

/** The request of a conversation as a form shows it, or why there is none to show. */
export async function editForm(
  { memory }: { memory: Memory },
  address: Address,
): Promise<Form | Problem> {
  try {
    const known = await memory.conversations.get(addressKey(address))
    const { thread, language } = (await memory.certain(known)) ?? {}
    if (!thread?.useCase) return { problem: nothingToChange }
    return requestForm(formOf(thread.useCase, thread.requirement), language, true)
  } catch (error) {
    if (error instanceof AwayError) return { problem: error.message }
    throw error
  }
}
