import { asksToBeForgotten, forgetMe } from '../../commands/forget-me.ts'
import { decide } from '../../commands/decide.ts'
import { decisions } from '../../commands/decisions.ts'
import { details } from '../../commands/details.ts'
import { commands, help } from '../../commands/index.ts'
import { policy } from '../../commands/policy.ts'
import { recommendModel } from '../../commands/recommend-model.ts'
import { refine } from '../../commands/refine.ts'
import { tryModels } from '../../commands/try-models.ts'
import { watch } from '../../commands/watch.ts'
import type { Command } from '../command.ts'
import { fieldsOf } from '../input.ts'
import type { Thread } from '../requirements/thread.ts'

/** "Try them", perhaps with the examples on the lines below. */
const asksToTry =
  /^(?:please )?try (?:them|these|those|both|all(?: three)?)(?: on (?:this|these|our examples|my examples|the file))?[.:!]?(?:\n|$)/i

/** What people say alone, in the other languages of answers. */
const inOtherWords = new Map<string, Command>([
  ...['hilfe', 'aide', 'ayuda', 'ajuda', 'aiuto'].map((word) => [word, help] as const),
  ...['entscheidungen', 'décisions', 'decisiones', 'decisões', 'decisioni'].map(
    (word) => [word, decisions] as const,
  ),
  ...['die details', 'détails', 'les détails', 'detalles', 'detalhes', 'dettagli'].map(
    (word) => [word, details] as const,
  ),
])

/** "decide 2", "decide opus 5.5 because legal said so": what is chosen and the reasons are the command's. */
const decides =
  /^decide (?:on |for )?(?=\d\b|[^\s,]{1,40}(?: [^\s,]{1,40}){0,3},? (?:because|since|as)\b)/i

/** What follows these without a slash is work: "policy questions of employees", "watch videos", "decide which is urgent". */
const alone = new Set<Command>([policy, watch])
const asksToDecide = /^(?:which|what|who|whether|if|how|when|where|between)\b/i

/** Commands that say something into the conversation, for all to see. */
export const isForAll = (command: Command): boolean => [refine, decide, watch].includes(command)

interface Named {
  command: Command
  /** What is left for the command. */
  text: string
}

/** A command that is named without a slash has at most so many words beside its name; more are a use case. */
const mostWords = 4

/**
 * Which command answers typed words: the one they name ("/leaderboards LiveBench", "refresh data"), else the next turn
 * of the conversation or the start of one.
 */
export function whichCommand(words: string, thread?: Thread): Named {
  const text = words.trim()
  const meant =
    text === '' ? help : inOtherWords.get(text.toLowerCase().replace(/(?<![ .!?])[ .!?]+$/, ''))
  if (meant) return { command: meant, text: '' }
  if (asksToBeForgotten(text)) return { command: forgetMe, text }
  if (asksToTry.test(text)) return { command: tryModels, text: text.replace(asksToTry, '').trim() }
  if (decides.test(text)) return { command: decide, text: text.replace(decides, '') }
  for (const command of commands) {
    const rest = wordsAfter(command, text)
    if (rest !== undefined) return { command, text: rest }
  }
  return { command: thread ? refine : recommendModel, text: text.replace(/^\/[a-z-]+\s*/, '') }
}

function wordsAfter(command: Command, text: string): string | undefined {
  const { name, input } = command
  const start = text.startsWith('/') ? 1 : 0
  const typed = text.slice(0, start + name.length)
  if (typed.slice(start).toLowerCase().replace(' ', '-') !== name) return undefined
  const after = text.slice(typed.length)
  const rest = after.trimStart()
  // A longer word that begins with the name.
  if (after !== '' && rest.length === after.length) return undefined
  // Written like this it can be nothing else; without, most names can begin a sentence.
  if (/[-/]/.test(typed)) return rest
  if (rest !== '' && (alone.has(command) || (command === decide && asksToDecide.test(rest))))
    return undefined
  const fields = fieldsOf(input)
  // Its words may be a use case as well, or a change of one.
  if (fields.some(({ required }) => required) || fields.length > 1) return undefined
  return rest === '' || (fields.length > 0 && rest.split(/\s+/).length <= mostWords)
    ? rest
    : undefined
}
