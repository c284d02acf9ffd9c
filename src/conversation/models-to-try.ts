import { modelsOf } from '../../commands/try-models.ts'
import type { CurrentServices } from '../command.ts'
import type { Conversations } from './converse.ts'
import type { Address } from '../address.ts'

/** The names of the models that "Try them" tries at a place; empty where there is no list. */
export async function modelsToTry(
  { conversations, services }: { conversations: Conversations; services: CurrentServices },
  place: Address,
  user: string,
): Promise<string> {
  const found = await conversations.at(place, user)
  const { models } = services.of(place.workspace).engine
  return modelsOf(found?.conversation.thread)
    .map((id) => models.get(id)?.name ?? id)
    .join(', ')
}
