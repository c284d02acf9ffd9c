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
  for await (const { id, text } of linesOf(useCaseLine, '{"id"?, "text"}', input, output)) {
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
  const shape = '{"thread", "text", "user"?, "addressed"?}'
  for await (const line of linesOf(turnLine, shape, input, output)) {
    const { thread: name, text, user = terminalUser, addressed } = line
    turns += 1
    const person = { id: user, name: () => Promise.resolve(user) }
    const turn = { key: String(turns), person, text, addressed }
    const result = await conversations.say(terminalAddress(JSON.stringify(name)), turn)
    writeLine(output, { thread: name, ...answerJson(result, services.of('')) })
  }
}

/** What lines of JSON hold; one of another shape is answered with what is wrong. */
async function* linesOf<T>(
  schema: z.ZodType<T>,
  shape: string,
  input: Readable,
  output: Writable,
): AsyncGenerator<T> {
  for await (const line of createInterface({ input })) {
    if (!line.trim()) continue
    const { data } = schema.safeParse(readJson(line))
    const error = `This line is not a JSON object of the form ${shape}: ${line.slice(0, 80)}`
    if (data) yield data
    else writeLine(output, { error })
  }
}

function writeLine(output: Writable, value: unknown): void {
  output.write(`${jsonLine(value)}\n`)
}
