import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { recommendModel } from '../../../commands/recommend-model.ts'
import { refine } from '../../../commands/refine.ts'
import type { CommandResult, Services } from '../../command.ts'
import { toJson } from '../../reply/json.ts'
import { renderText } from '../../reply/text.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import type { Thread } from '../../store/thread.ts'
import { runCommand, type ReportBug } from '../../conversation/run-command.ts'

const useCaseLine = z.object({ id: z.union([z.string(), z.number()]).optional(), text: z.string() })
const turnLine = z.object({
  thread: z.union([z.string(), z.number()]),
  text: z.string(),
  user: z.string().optional(),
})

/** `recommend --json -`: one use case a line in, one recommendation a line out, in order. */
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
      ...recommendationJson(text, result, services),
    })
  }
}

/** `chat --json -`: one turn a line; each thread keeps its own state. */
export async function chatLines(
  services: Services,
  input: Readable,
  output: Writable,
  reportBug: ReportBug,
): Promise<void> {
  const threads = new Map<string | number, Thread>()
  for await (const line of jsonLines(input)) {
    const parsed = parseLine(turnLine, line, '{"thread", "text", "user"?}')
    if ('error' in parsed) {
      writeLine(output, parsed)
      continue
    }
    const { thread: name, text, user } = parsed.value
    const thread = threads.get(name)
    const result = await runCommand(
      thread ? refine : recommendModel,
      { text, user, thread },
      services,
      { reportBug },
    )
    if (result.thread) threads.set(name, result.thread)
    else threads.delete(name)
    writeLine(output, { thread: name, ...turnJson(result, services) })
  }
}

/** A recommendation as programs read it; without a use case the list is empty and the question says what is missing. */
export function recommendationJson(
  useCase: string,
  { reply }: CommandResult,
  { engine }: Services,
): Record<string, unknown> {
  if (reply.recommendation) return toJson(reply.recommendation)
  const sources = engine.dataset.sources.map(({ id, asOf, rows }) => ({ id, asOf, rows }))
  return {
    useCase,
    requirement: null,
    shortlist: [],
    ranking: [],
    excluded: [],
    question: renderText(reply, Infinity),
    dataset: { asOf: engine.dataset.asOf, sources },
  }
}

function turnJson({ reply, thread }: CommandResult, { engine }: Services): Record<string, unknown> {
  const recommendation =
    reply.recommendation ??
    (thread && {
      useCase: thread.useCase,
      requirement: thread.requirement,
      shortlist: recommend(engine, thread.requirement),
      dataset: engine.dataset,
    })
  return {
    intent: reply.intent,
    requirement: recommendation?.requirement ?? null,
    shortlist: recommendation ? toJson(recommendation)['shortlist'] : [],
    text: renderText(reply),
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
  try {
    return { value: schema.parse(JSON.parse(line)) }
  } catch {
    return { error: `This line is not a JSON object of the form ${shape}: ${line.slice(0, 80)}` }
  }
}

function writeLine(output: Writable, value: unknown): void {
  output.write(`${JSON.stringify(value)}\n`)
}
