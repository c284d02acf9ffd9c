import type { Command } from '../src/command.ts'
import { UserError } from '../src/errors.ts'
import { textReply } from '../src/reply/reply.ts'

/** Fetches all boards and price lists anew, for the people who run this. */
export const refreshData: Command = {
  name: 'refresh-data',
  description: 'Fetch all boards and price lists anew (admins only)',
  adminOnly: true,
  async run(_, { refresh }) {
    if (!refresh)
      throw new UserError('The data cannot be refreshed from here: run `npm run refresh` instead.')
    return { reply: textReply('other', ...(await refresh()).split('\n')) }
  },
}
