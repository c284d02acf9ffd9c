import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { recommendModel } from '../../../commands/recommend-model.ts'
import type { CurrentServices, Services } from '../../command.ts'
import { answerJson } from '../../conversation/answer-json.ts'
import { runCommand, type ReportBug } from '../../conversation/run-command.ts'
import { jsonLine } from '../../printable.ts'
import { terminalUser } from './chat.ts'
import { openTerminalConversations, terminalAddress } from './conversation.ts'
import { readJson } from '../../json.ts'

const useCaseLine = z.object({ id: z.union([z.string(), z.number()]).optional(), text: z.string() })
const turnLine = z.object({
  thread: z.union([z.string(), z.number()]),
  text: z.string(),
  user: z.string().optional(),
  /** False: said in the thread, not to the bot. */
  addressed: z.boolean().optional(),
})

/** `recommend --json -`: one message a line in, one answer a line out, in order. */
export async function recommendLines(
  services: Services,
  input: Readable,
  output: Writable,
  reportBug: ReportBug,
): Promise<void> {
  for await (const line of jsonLines(input)) {
    const parsed = parseLine(useCaseLine, line, '{"id"?, "text"}')
    if ('error' in parsed) {
      writeLine(output, parsed)
      continue
    }
    const { id, text } = parsed.value
    const result = await runCommand(recommendModel, { text }, services, { reportBug })
    writeLine(output, {
      ...(id === undefined ? {} : { id }),
      ...answerJson(result, services),
    })
  }
}

/** `chat --json -`: one turn a line; each thread keeps its own state. */
export async function chatLines(
  services: CurrentServices,
  input: Readable,
  output: Writable,
  reportBug: ReportBug,
): Promise<void> {
  const conversations = await openTerminalConversations(services, reportBug)
  let turns = 0
  for await (const line of jsonLines(input)) {
    const parsed = parseLine(turnLine, line, '{"thread", "text", "user"?, "addressed"?}')
    if ('error' in parsed) {
      writeLine(output, parsed)
      continue
    }
    const { thread: name, text, user = terminalUser, addressed } = parsed.value
    turns += 1
    const person = { id: user, name: () => Promise.resolve(user) }
    const turn = { key: String(turns), person, text, addressed }
    const result = await conversations.say(terminalAddress(JSON.stringify(name)), turn)
    writeLine(output, { thread: name, ...answerJson(result, services.of('')) })
  }
}

async function* jsonLines(input: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({ input })) if (line.trim()) yield line
}

function parseLine<T>(
  schema: z.ZodType<T>,
  line: string,
  shape: string,
): { value: T } | { error: string } {
  const { data: value } = schema.safeParse(readJson(line))
  return value
    ? { value }
    : { error: `This line is not a JSON object of the form ${shape}: ${line.slice(0, 80)}` }
}

function writeLine(output: Writable, value: unknown): void {
  output.write(`${jsonLine(value)}\n`)
}
