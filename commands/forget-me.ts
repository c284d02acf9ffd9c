import type { Command } from '../src/command.ts'
import { textReply } from '../src/reply/reply.ts'

/** Deletes what is kept about the person who asks, everywhere on this platform. */
export const forgetMe: Command = {
  name: 'forget-me',
  description: 'Delete what is kept about you: your requests, lists, votes and usual limits',
  async run({ forget }) {
    if (!forget)
      return {
        reply: textReply(
          'reset',
          'Done. Nothing is kept here beyond the conversation, which begins anew.',
        ),
      }
    await forget()
    return {
      reply: textReply(
        'reset',
        'Done: the conversations that began with your words, your lists, votes and usual limits are deleted here. Answers that I posted stay where they are until you delete them there.',
      ),
    }
  },
}

/** Whether words are this command, written out. */
export function asksToBeForgotten(text: string): boolean {
  return /^\/?(?:please )?(?:forget[- ]me|delete my data)(?: please)?[.!]?$/i.test(text.trim())
}
