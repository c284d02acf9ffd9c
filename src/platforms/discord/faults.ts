import { DiscordAPIError, RateLimitError } from 'discord.js'

/** Discord's error code; undefined for faults of the network or of the server. */
export function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError ? Number(error.code) : undefined
}

/** 40060: our first answer arrived, only the confirmation was lost. */
export const isAlreadyAnswered = (error: unknown) => codeOf(error) === 40060

/** 10062: Discord waits no longer for this interaction. */
export const isTooLate = (error: unknown) => codeOf(error) === 10062

/** The interaction's token serves no more, or its message is gone: unknown message, webhook or interaction, bad token. */
export const isTokenOver = (error: unknown) =>
  [10008, 10015, 10062, 50027].includes(codeOf(error) ?? 0)

/** 50035: Discord refuses the form of what was sent; 50006: it found nothing in it. */
export const isRefusedForm = (error: unknown) => [50035, 50006].includes(codeOf(error) ?? 0)

/**
 * We may not, or cannot, write there: unknown channel, no access, no permission, wrong kind of channel, archived and
 * locked, too many threads, closed direct messages; or Discord asks to wait longer than a person would.
 */
export const isNoWay = (error: unknown) =>
  error instanceof RateLimitError ||
  [10003, 50001, 50007, 50013, 50024, 50083, 160002, 160005, 160006].includes(codeOf(error) ?? 0)

/** 160002: the bot may write there, and not see what it would reply to. */
export const isNoHistory = (error: unknown) => codeOf(error) === 160002

/** 160004: the thread is there; it has the id of its message. */
export const isThreadThere = (error: unknown) => codeOf(error) === 160004

/** Asking again may help: the connection broke or Discord had a fault of its own. */
export const isPassing = (error: unknown) =>
  !(error instanceof DiscordAPIError) && !(error instanceof RateLimitError)

/** One line for the log. Addresses are left out: they hold interaction tokens. */
export function describeFault(error: unknown): string {
  if (error instanceof DiscordAPIError) return `${error.code} ${error.message} (${error.status})`
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : 'unknown fault'
}

/** Said with an answer that belongs into a thread. */
export const shownHere = 'Shown here because Discord did not let me write in a thread.'
