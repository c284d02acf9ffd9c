import type { CommandRequest, CommandResult, Command, Services } from '../command.ts'
import { currentRequest, shortId } from '../context.ts'
import { BusyError, OverrunError, UserError } from '../errors.ts'
import type { Observe, RequestOutcome, Stage } from '../observe.ts'
import { privateReply, type Reply } from '../reply/reply.ts'
import type { Thread } from '../requirements/thread.ts'
import type { Gate } from './gate.ts'
import { printable, printableIn } from '../printable.ts'

/** Where unexpected errors are written, with the id the person was given. */
export type ReportBug = (id: string, error: unknown) => void

/** What answering takes beside the services. */
export interface Handling {
  reportBug: ReportBug
  /** Absent where nobody has to be kept from anybody else. */
  gate?: Gate
  observe?: Observe
}

/**
 * Runs a command for a platform when it is its turn. What a person can mend comes back as a reply; anything else is a
 * bug: reported with an id, and the person gets a short apology with that id. Never throws.
 */
export async function runCommand(
  command: Command,
  request: CommandRequest,
  services: Services,
  { reportBug, gate, observe = () => undefined }: Handling,
): Promise<CommandResult> {
  const context = currentRequest()
  if (context) context.command = command.name
  const began = performance.now()
  const sinceBegin = () => (performance.now() - began) / 1000
  const run = () => {
    observe({ kind: 'stage', stage: 'wait', seconds: sinceBegin() })
    const read: Services['read'] = (text, state) =>
      timed('read', observe, () => services.read(text, state))
    return timed('run', observe, () => command.run(request, { ...services, read }))
  }
  const end = (outcome: RequestOutcome) => {
    const platform = context?.platform ?? 'terminal'
    observe({ kind: 'request', platform, command: command.name, outcome, seconds: sinceBegin() })
  }
  try {
    if (command.adminOnly && !services.admins?.has(request.user ?? ''))
      throw new UserError('Only the people who run this bot can do that (ADMIN_USERS).')
    const { reply, thread } = await (gate && context ? gate.run(context, run) : run())
    end('answered')
    return { reply: shown(reply), thread: thread && signed(thread, request) }
  } catch (error) {
    if (error instanceof UserError) {
      end(outcomeOf(error))
      return { reply: privateReply(printable(error.message)) }
    }
    end('failed')
    const id = context?.id ?? shortId()
    reportBug(id, error)
    return { reply: privateReply(apology(id)) }
  }
}

/** What people see of a reply, made printable here for every surface. The data behind it was made so when it was read. */
function shown({ recommendation, details, ...words }: Reply): Reply {
  return {
    ...printableIn(words),
    details: () => printableIn(details()),
    ...(recommendation && { recommendation }),
  }
}

function outcomeOf(error: UserError): RequestOutcome {
  if (error instanceof BusyError) return 'busy'
  return error instanceof OverrunError ? 'overrun' : 'refused'
}

/** A use case is by whoever sent the first one of the conversation, and holds the words of everybody who added one. */
function signed(thread: Thread, { user, writers = [], thread: before }: CommandRequest): Thread {
  if (user === undefined) return thread
  const { author = user } = thread
  const added = thread.useCase === before?.useCase ? [] : [user, ...writers]
  const others = new Set([...(thread.writers ?? []), ...added].filter((id) => id !== author))
  return { ...thread, author, ...(others.size > 0 && { writers: [...others] }) }
}

async function timed<T>(stage: Stage, observe: Observe, task: () => Promise<T>): Promise<T> {
  const began = performance.now()
  try {
    return await task()
  } finally {
    observe({ kind: 'stage', stage, seconds: (performance.now() - began) / 1000 })
  }
}

/** Said where something of ours broke. */
export const apology = (id: string) =>
  `Something went wrong here, not with your message. Please try again; if it happens again, report it with the id ${id}.`
