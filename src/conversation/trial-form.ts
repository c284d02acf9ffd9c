import { modelsOf } from '../../commands/try-models.ts'
import type { Address } from '../address.ts'
import type { CurrentServices } from '../command.ts'
import { formWords } from '../reply/words/form.ts'
import { wordsFor } from '../reply/words/index.ts'
import type { Conversations } from './converse.ts'

/** What the form of "Try them" says at a place, in the language spoken there, else in `language`. */
export async function trialForm(
  { conversations, services }: { conversations: Conversations; services: CurrentServices },
  place: Address,
  user: string,
  language?: string,
) {
  const { thread, language: spoken = language } =
    (await conversations.at(place, user))?.conversation ?? {}
  const { models } = services.of(place.workspace).engine
  const names = modelsOf(thread)
    .map((id) => models.get(id)?.name ?? id)
    .join(', ')
  const words = wordsFor(spoken).trial.form
  const { modelsHint, leftEmpty } = words
  return {
    ...words,
    cancel: formWords(spoken).cancel,
    modelsHint: names ? `${modelsHint}. ${leftEmpty(names)}` : modelsHint,
  }
}

export type TrialForm = Awaited<ReturnType<typeof trialForm>>
