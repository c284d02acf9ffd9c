import { z } from 'zod'
import { fieldsOf, type Input } from '../../input.ts'
import type { ToolAnswer } from './short-json.ts'
import type { ToolContext } from './tool-context.ts'

type Shape = Record<string, z.ZodType>

/** One tool: what programs are told of it and what it does stand together. */
export interface Tool<Taken extends Shape = Shape> {
  name: string
  title: string
  description: string
  input: Taken
  /** What the data holds at least; with `full` there is more. */
  output: z.ZodObject
  /** Throws UserError for what the caller can mend. */
  run(taken: z.infer<z.ZodObject<Taken>>, context: ToolContext): Promise<ToolAnswer>
}

/** Names every argument's type once, for the tool itself alone. */
export const tool = <Taken extends Shape>(one: Tool<Taken>): Tool => one

/** The longest text that is taken in one argument. */
const longest = 6000
const text = (description: string) => z.string().trim().max(longest).describe(description)

/** What a chat command takes, as arguments: the same names and words in both places. */
export function argumentsOf(
  input: Input | undefined,
): Record<string, z.ZodType<string | undefined>> {
  return Object.fromEntries(
    fieldsOf(input).map(({ name, description, required }) => [
      name.replaceAll('-', '_'),
      required ? text(description).min(1) : text(description).optional(),
    ]),
  )
}

/** Arguments that several tools take. */
export const conversation = z
  .string()
  .max(100)
  .describe('The conversation that recommend_model returned')
export const full = z
  .boolean()
  .optional()
  .describe('Everything behind the answer, several thousand tokens; else the short form')
