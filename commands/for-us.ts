import type { Reading } from '../src/requirements/reading.ts'
import type { CommandRequest } from '../src/command.ts'

/**
 * Whether a message is for us. What was said in a thread, to nobody by name, is answered only where it plainly asks for
 * something; of words that seem to be for us and say nothing that can be done it is not known.
 */
export function isForUs(
  reading: Reading,
  { text, addressed, thread }: CommandRequest,
): boolean | 'perhaps' {
  if (!reading.addressed || isWordless(text)) return false
  if (addressed !== false) return true
  if (mention.test(text)) return false
  const { intent, question, changes, requirement } = reading
  // After a start over there is nothing to read "undo" against, and the word is plain all the same.
  if (intent === 'undo') return undoWords.test(text) ? true : 'perhaps'
  if (isToSomebody(text) || intent === 'other' || question) return 'perhaps'
  const isSame = JSON.stringify(requirement) === JSON.stringify(thread?.requirement)
  return intent === 'refine' && changes.length === 0 && isSame ? 'perhaps' : true
}

/** An emoji, a row of signs. */
const isWordless = (text: string) => !/[\p{L}\p{N}]/u.test(text)

const mention = /^\s*@\p{L}/u
const undoWords =
  /undo|take (?:it|that) back|go back|revert|previous|as before|rückgängig|zurück|annul|revenir|deshacer|deshaz|vuelve|desfaz|voltar|volta|indietro|prima/i

/** "Ben, what do you think?": a name, then what is said to them. */
function isToSomebody(text: string): boolean {
  const [, name] = /^\s*(\p{Lu}\p{Ll}{1,20})[,:] ./u.exec(text) ?? []
  return name !== undefined && !beginnings.has(name.toLowerCase())
}

/** Words that sentences to us begin with. */
const beginnings = new Set(
  'shortlist bot please ok okay yes no well also and but so then now actually sorry thanks hi hello great right cool good fine bitte ja nein also und aber dann jetzt danke hallo gut oui non et mais alors merci bonjour bien sí no y pero entonces gracias hola bueno vale sim não e mas então obrigado olá bom sì ma allora grazie ciao bene'.split(
    ' ',
  ),
)
