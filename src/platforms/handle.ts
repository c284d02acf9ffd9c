import { randomUUID } from 'node:crypto'
import type { CommandRequest, CommandResult, Command, Services } from '../command.ts'
import { UserError } from '../errors.ts'
import { textReply } from '../reply/reply.ts'

/** Where unexpected errors are written, with the id the person was given. */
export type ReportBug = (id: string, error: unknown) => void

/**
 * Runs a command for a platform. What a person can mend comes back as a reply; anything else is a bug: reported with
 * an id, and the person gets a short apology with that id. Never throws.
 */
export async function handle(
  command: Command,
  request: CommandRequest,
  services: Services,
  reportBug: ReportBug,
): Promise<CommandResult> {
  try {
    if (command.adminOnly && !services.admins?.has(request.user ?? ''))
      throw new UserError('Only the people who run this bot can do that (ADMIN_USERS).')
    const { reply, thread } = await command.run(request, services)
    return { reply, thread: thread && { ...thread, author: thread.author ?? request.user } }
  } catch (error) {
    if (error instanceof UserError)
      return { reply: textReply('other', error.message), thread: request.thread }
    const id = randomUUID().slice(0, 8)
    reportBug(id, error)
    return {
      reply: textReply(
        'other',
        `Something went wrong here, not with your message. Please try again; if it happens again, report it with the id ${id}.`,
      ),
      thread: request.thread,
    }
  }
}
