import { z } from 'zod'

/** A command, an event, a press or a form, as Slack sends it. */
export const bodySchema = z.record(z.string(), z.unknown())
export type Body = z.infer<typeof bodySchema>

export interface Delivery {
  id: string
  body: Body
  /** Taken over from a process that is gone: when it was accepted, in ms since 1970. */
  takenOver?: number
}

/** Works on a delivery: what the acknowledgement says, for those whose acknowledgement says something, and the end. */
export type Handle = (delivery: Delivery) => {
  acknowledgement: Promise<unknown>
  done: Promise<void>
}

/** Whether Slack waits for what the acknowledgement says. */
export const isAnswered = ({ type }: Body) =>
  type === 'view_submission' || type === 'block_suggestion'
