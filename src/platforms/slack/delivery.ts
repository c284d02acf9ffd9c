import type { ReceiverEvent } from '@slack/bolt'
import { z } from 'zod'
import type { Acceptance, Delivery } from '../../conversation/accept.ts'

/** A command, an event, a press or a form, as Slack sends it. */
export const bodySchema = z.record(z.string(), z.unknown())
export type Body = z.infer<typeof bodySchema>

/** The parts of Slack's deliveries that name who sent them: of commands, of presses and forms, of events. */
const senderSchema = z.object({
  user_id: z.string().optional(),
  team_id: z.string().optional(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }).optional(),
  team: z.object({ id: z.string() }).nullish(),
  event: z.object({ user: z.string().optional() }).optional(),
})

/** Slack's ids of the person and the workspace; undefined where nobody in particular sent it. */
export function senderOf(body: unknown): { user?: string; workspace?: string } {
  const { data } = senderSchema.safeParse(body)
  return {
    user: data?.user_id ?? data?.user?.id ?? data?.event?.user,
    workspace: data?.team_id ?? data?.team?.id ?? data?.user?.team_id,
  }
}

/** Whether Slack waits for what the acknowledgement says. */
const isAnswered = ({ type }: Body) => type === 'view_submission' || type === 'block_suggestion'

type Process = (event: ReceiverEvent) => Promise<void>

/** Accepts what arrives, and hands it to Bolt once it is written down. */
export function createIntake(
  acceptance: Acceptance<Body>,
  process: Process,
  tellGivenUp: (body: Body) => Promise<void>,
  warn: (message: string) => void,
) {
  const goOn = ({ request: body }: Delivery<Body>, ack = () => Promise.resolve()) =>
    process({ body, ack })
  return {
    async receive({ body, ack }: ReceiverEvent): Promise<void> {
      const known = bodySchema.safeParse(body)
      if (!known.success) {
        warn('Slack: a delivery of an unknown form is left alone.')
        return ack()
      }
      // Its own token says nothing that the signature or the connection has not said.
      const { token: _, ...request } = known.data
      let isAcknowledged = false
      // Whether it got through or not: what is written down is answered.
      const acknowledge = async (content?: unknown) => {
        if (isAcknowledged) return
        isAcknowledged = true
        await ack(content).catch((error: unknown) =>
          warn(`Slack: an acknowledgement could not be sent: ${String(error)}`),
        )
      }
      if (!isAnswered(request)) return acceptance.take(request, (one) => goOn(one), acknowledge)
      return acceptance.take(request, async (one) => {
        await goOn(one, acknowledge)
        await acknowledge()
      })
    },
    adopt: () =>
      acceptance.adopt(
        (one) => goOn(one),
        ({ request }) => tellGivenUp(request),
      ),
  }
}
