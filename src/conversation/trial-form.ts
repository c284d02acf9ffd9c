import { modelsOf } from '../../commands/try-models.ts'
import type { Address } from '../address.ts'
import type { CurrentServices } from '../command.ts'
import { formWords } from '../reply/words/form.ts'
import { wordsFor } from '../reply/words/index.ts'
import type { Conversations } from './converse.ts'
import type { Form } from './form.ts'

/**
 * "Try them": examples, typed or as a file, and what holds for all of them, in the language spoken at a place, else in
 * `language`. `example`: one that is there already. `nothing`: said to who fills in none.
 */
export async function trialForm(
  { conversations, services }: { conversations: Conversations; services: CurrentServices },
  place: Address,
  user: string,
  { language, example }: { language?: string; example?: string } = {},
): Promise<Form & { nothing: string }> {
  const { thread, language: spoken = language } =
    (await conversations.at(place, user))?.conversation ?? {}
  const { models } = services.of(place.workspace).engine
  const names = modelsOf(thread)
    .map((id) => models.get(id)?.name ?? id)
    .join(', ')
  const words = wordsFor(spoken).trial.form
  const { title, submit, nothing, modelsHint, leftEmpty } = words
  return {
    title,
    submit,
    cancel: formWords(spoken).cancel,
    nothing,
    fields: [
      {
        name: 'examples',
        label: words.examples,
        hint: words.examplesHint,
        value: example,
        isLong: true,
      },
      { name: 'file', label: words.file, hint: words.fileHint, isFile: true },
      {
        name: 'models',
        label: words.models,
        hint: names ? `${modelsHint}. ${leftEmpty(names)}` : modelsHint,
      },
      { name: 'system', label: words.system, hint: words.forAll, isLong: true },
      {
        name: 'check',
        label: words.check,
        hint: `${words.checkHint} (contains: refund, judge: polite)`,
      },
    ],
  }
}
