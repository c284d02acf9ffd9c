import { z } from 'zod'
import { readJson } from '../../json.ts'

/** What a form has to know when it comes back: where its answer goes. */
const metadataSchema = z.object({
  team: z.string(),
  channel: z.string(),
  thread: z.string().optional(),
  /** The form changes the request of a running conversation. */
  edits: z.boolean().optional(),
  /** Who wrote the message that it began with. */
  writer: z.string().optional(),
})

export type FormMetadata = z.infer<typeof metadataSchema>

export const writeMetadata = (metadata: FormMetadata): string => JSON.stringify(metadata)

/** Undefined when the form is of another version. */
export const readMetadata = (text: string): FormMetadata | undefined =>
  metadataSchema.safeParse(readJson(text)).data
