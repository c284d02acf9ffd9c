import type { Command } from '../src/command.ts'
import { detailBlocks } from '../src/reply/answers/details.ts'
import { textReply } from '../src/reply/reply.ts'

/** Shows everything the current list rests on. */
export const details: Command = {
  name: 'details',
  description: 'Show all figures behind the list and every model left out, with the reason',
  run({ thread }, { engine }) {
    if (!thread)
      return Promise.resolve({
        reply: textReply('explain', 'There is no list yet. Describe a use case first.'),
      })
    const blocks = detailBlocks(engine.market(thread.requirement.limits), thread.requirement)
    return Promise.resolve({ reply: { intent: 'explain', blocks }, thread })
  },
}
