import type { Command, CommandResult } from '../../command.ts'
import { runCommand } from '../../conversation/run-command.ts'
import { personKey, type Conversation } from './conversation.ts'
import type { Desk, Turn } from './turns.ts'

/** Runs a command with what is remembered of the person and the conversation. */
export function runFor(
  desk: Desk,
  command: Command,
  turn: Turn,
  before: Conversation | undefined,
): Promise<CommandResult> {
  const result = run(desk, command, turn, before)
  // Whoever waits for it sees the error; until then it must not count as unhandled.
  result.catch(() => undefined)
  return result
}

async function run(
  desk: Desk,
  command: Command,
  { place, user, text, form }: Turn,
  before: Conversation | undefined,
): Promise<CommandResult> {
  const { memory, services } = desk
  const defaults = await memory.preferences.get(personKey(place.team, user))
  const request = { text, user, thread: before?.thread, form, defaults }
  return runCommand(command, request, services(), desk)
}
