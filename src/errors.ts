/** What went wrong, whatever was thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Its message is shown to the person as it is: plain words and what to do next. */
export class UserError extends Error {
  override readonly name: string = 'UserError'
}

/** There is no room for this request just now; its message says when to try again. */
export class BusyError extends UserError {}

/** Reading a message was stopped: it took longer, or more memory, than any message may. */
export class OverrunError extends UserError {
  constructor() {
    super(
      'Reading your message took too long, so it was stopped. Please say it again in other words, shorter if possible.',
    )
  }
}

/** What is remembered of a conversation cannot be reached, and has not come back for a while. */
export class AwayError extends UserError {
  constructor() {
    super(
      'I cannot reach what I remember of this conversation just now. Please try again in a minute.',
    )
  }
}

/** A service outside this process failed; the caller degrades or retries. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError'
  readonly service: string

  constructor(service: string, message: string, options?: ErrorOptions) {
    super(`${service}: ${message}`, options)
    this.service = service
  }
}
