/** Names that Slack has taken at times: a manifest with one of them is refused as a whole. */
const taken: Record<string, string> = { help: 'shortlist-help' }

/** What people type for a command in Slack. */
export const commandName = (name: string): string => `/${taken[name] ?? name}`
