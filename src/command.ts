import type { Decisions } from './decisions/decisions.ts'
import { asTyped, givenOf, type Given, type Input } from './input.ts'
import type { Engine } from './leaderboard/standings.ts'
import type { Rules } from './policy/policies.ts'
import type { Reply } from './reply/reply.ts'
import type { FormMistakes, FormText, RequestForm } from './requirements/form.ts'
import type { ReadMessage } from './requirements/reading.ts'
import type { Limits } from './requirements/requirement.ts'
import type { Thread } from './requirements/thread.ts'
import type { Trials } from './trial/trials.ts'

/** What a person sent, whatever platform it came from. */
export interface CommandRequest {
  text: string
  /** The platform's id of who sent it: what they write is theirs to have deleted, and some may do more than others. */
  user?: string
  /** Others whose words the text holds, by the platform's ids. */
  writers?: string[]
  /** The conversation it belongs to; absent at the start of one. */
  thread?: Thread
  /** Whether it was said to the bot, where the platform knows; false: in the thread, to others. */
  addressed?: boolean
  /** Fields filled in beside the text; they win over what the text says. */
  form?: RequestForm
  /** Limits this person wants unless the text says otherwise; the reply names those it used. */
  defaults?: Limits
  /** Whether this person runs the workspace, where the platform knows. */
  isAdmin?(): Promise<boolean>
  /** The decisions of the workspace, and where this is said; absent where nothing is kept. */
  decisions?: Decisions
  /** News of them can be said here later. */
  tellsNews?: boolean
  /** Deletes what is kept about this person; absent where nothing is kept. */
  forget?(): Promise<void>
  /** What was filled in, by the name of the field, where the command was given by its fields. */
  fields?: Partial<Record<string, string>>
  /** Fetches the file that came with it; absent where none did. Throws UserError when it cannot be had. */
  file?(): Promise<GivenFile>
  /** The conversation it was said in, by its key. */
  place?: string
  /** Limits stated in fields of their own (a form, typed options): they count before what the text says. */
  limits?: Limits
}

/** A file from a person: hostile, and bounded by whoever fetched it. */
interface GivenFile {
  name: string
  content: Uint8Array
}

export interface CommandResult {
  reply: Reply
  /** The conversation from here on; absent where it stays as it is. */
  thread?: Thread
}

/** What commands work with: all on the same dataset, so that a request ends on the one it began with. */
export interface Services {
  engine: Engine
  /** Reads a message, first or later. */
  read: ReadMessage
  /** The same by the built-in rules alone: what a button says needs no language model to be read. */
  readByRules: ReadMessage
  /** Models tried on the team's own examples; absent where no gateway is configured. */
  trials?: Trials
  /** Reads the fields of a form, or typed options. */
  readForm(text: FormText): Promise<{ form: RequestForm } | { mistakes: FormMistakes }>
  /** Ids of the people who may use admin commands; absent: nobody. */
  admins?: ReadonlySet<string>
  /** The rules of the workspace, already applied to the engine, and how to change them; absent where there is none. */
  policy?: Rules
  /** Canonical ids of the models that the team's own gateway serves; absent where none is set. */
  gatewayModels?(): Promise<string[]>
  /** The clock; the system's when absent. */
  now?(): Date
  /** Fetches all data anew and ends with a summary; absent where that cannot be done. */
  refresh?(): Promise<string>
}

/** The services of the moment: a refresh replaces them while the process runs, so each request asks anew. */
export interface CurrentServices {
  /** Those of a workspace, under its own rules and with its own evidence; empty: outside of all workspaces. */
  of(workspace: string): Services
}

/** A chat command: definition and handler in one place, the same on every platform. */
export interface Command {
  /** As people type it after the slash. */
  name: string
  description: string
  /** What it takes; absent: nothing. */
  input?: Input
  /** Only for the people named in ADMIN_USERS. */
  adminOnly?: true
  run(request: CommandRequest, services: Services): Promise<CommandResult>
}

/** How a command that takes something is written down. */
interface Taking<T extends Input> extends Omit<Command, 'input' | 'run'> {
  input: T
  /** The fields that words typed after its name fill in; absent: the first one holds all of them. */
  typed?(words: string): Record<string, string | undefined>
  run(given: Given<T>, request: CommandRequest, services: Services): Promise<CommandResult>
}

/** A command whose `run` gets what its input reads, whether it was filled into fields or typed. */
export function command<T extends Input>({ typed, run, ...about }: Taking<T>): Command {
  const { input } = about
  const fill = typed ?? ((words: string) => asTyped(input, words))
  return {
    ...about,
    run: (request, services) =>
      run(givenOf(input, request.fields ?? fill(request.text)), request, services),
  }
}
