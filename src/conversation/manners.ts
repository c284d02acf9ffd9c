import type { Reply } from '../reply/reply.ts'
import { aroundIn } from '../reply/words/around/index.ts'
import type { Conversation } from './memory.ts'

/**
 * How somebody turned to the bot: with a slash command, a press or a form; in a direct message; by name; or merely in a
 * thread that is ours.
 */
export type Call = 'command' | 'press' | 'form' | 'direct' | 'mention' | 'reply'

/** Whether something said here is for the bot at all. */
export function isForUs(call: Call, before: Conversation | undefined): boolean {
  return call !== 'reply' || (before !== undefined && !before.quiet)
}

/** People talking to each other get nothing. */
export const isSilent = ({ kind }: Reply): boolean => kind === 'silent'

/** Whether an answer is nobody's business but the asker's: errors, help, and what a command looks up for one person. */
export function isPrivate(call: Call, reply: Reply): boolean {
  if (call === 'direct') return false
  if (reply.private) return true
  return call === 'command' && !reply.recommendation && !changesTheList.has(reply.intent)
}

const changesTheList = new Set<Reply['intent']>(['recommend', 'refine', 'undo', 'reset', 'decide'])

/** The switch between answering everything and only when mentioned, in words; undefined for anything else. */
export function readQuiet(text: string): boolean | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[.!]{1,3}$/, '')
  if (quietWords.test(words)) return true
  return loudWords.test(words) ? false : undefined
}

const quietWords =
  /^(?:(?:be )?quiet|mute|only (?:(?:answer|reply) )?when (?:mentioned|(?:i|we) mention you))$/
const loudWords =
  /^(?:unmute|listen|answer (?:every reply|(?:everything|all messages)(?: again)?))$/

/** Said under a list: how to go on from it, by what reaches us there. */
export function howToGoOn(
  { language }: Reply,
  quiet: boolean,
  hears: 'replies' | 'pings' | 'commands',
): string {
  const { goOn } = aroundIn(language)
  return quiet && hears !== 'commands' ? goOn.quiet : goOn[hears]
}
