import type { Reading } from '../src/requirements/reading.ts'
import { indexSpokenNames } from '../src/catalogue/find-names.ts'
import type { CommandRequest, Services } from '../src/command.ts'
import { isToSomebody, isToSomebodyBare } from '../src/requirements/to-somebody.ts'

/**
 * Whether a message is for us. What was said in a thread, to nobody by name, is answered only where it plainly asks for
 * something; of words that seem to be for us and say nothing that can be done it is not known.
 */
export function isForUs(
  reading: Reading,
  { text, addressed, thread }: CommandRequest,
  { engine }: Services,
): boolean | 'perhaps' {
  if (!reading.addressed || isWordless(text)) return false
  if (addressed !== false) return true
  if (mention.test(text)) return false
  const { intent, question, changes, requirement } = reading
  // After a start over there is nothing to read "undo" against, and the word is plain all the same.
  if (intent === 'undo') return undoWords.test(text) ? true : 'perhaps'
  const isName = (name: string) => indexSpokenNames(engine.dataset).find(name).length > 0
  if (isToSomebody(text, isName) || isToSomebodyBare(text, isName))
    return intent === 'other' ? false : 'perhaps'
  if (intent === 'other' || question) return 'perhaps'
  const isSame = JSON.stringify(requirement) === JSON.stringify(thread?.requirement)
  return intent === 'refine' && changes.length === 0 && isSame ? 'perhaps' : true
}

/** An emoji, a row of signs. */
const isWordless = (text: string) => !/[\p{L}\p{N}]/u.test(text)

const mention = /(?:^|\s)@(?!bot\b|shortlist\b)\p{L}/iu
const undoWords =
  /undo|take (?:it|that) back|go back|revert|previous|as before|rückgängig|zurück|annul|revenir|deshacer|deshaz|vuelve|desfaz|voltar|volta|indietro|prima/i
