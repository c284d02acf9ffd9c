/** Where Discord's HTTP interactions arrive. */
export const interactionsPath = '/discord/interactions'
