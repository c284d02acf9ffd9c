import { z } from 'zod'

/** The parts of Slack's deliveries that name who sent them: of commands, of presses and forms, of events. */
const senderSchema = z.object({
  user_id: z.string().optional(),
  user: z.object({ id: z.string() }).optional(),
  event: z.object({ user: z.string().optional() }).optional(),
})

/** Slack's id of the person; undefined where nobody in particular sent it. */
export function senderOf(body: unknown): string | undefined {
  const { data } = senderSchema.safeParse(body)
  return data?.user_id ?? data?.user?.id ?? data?.event?.user
}
