import type { Command } from '../src/command.ts'
import { chartData } from '../src/reply/chart-points.ts'
import { detailBlocks } from '../src/reply/details.ts'
import { longReply, textReply } from '../src/reply/reply.ts'
import { recommend } from '../src/shortlist/shortlist.ts'

/** Shows everything the current list rests on. */
export const details: Command = {
  name: 'details',
  description: 'Show all figures behind the list and every model left out, with the reason',
  run({ thread }, { engine: everything }) {
    if (!thread?.useCase)
      return Promise.resolve({
        reply: textReply('explain', 'There is no list yet. Describe a use case first.'),
        thread,
      })
    const { requirement, useCase } = thread
    const engine = everything.market(requirement.limits)
    const shortlist = recommend(engine, requirement)
    const { dataset } = engine
    const recommendation = { useCase, requirement, shortlist, dataset }
    const blocks = detailBlocks(engine, recommendation)
    const reply = longReply('explain', 'Everything behind the list is in the details.', blocks)
    const chart = shortlist.picks.length > 0 ? chartData(recommendation) : undefined
    return Promise.resolve({ reply: { ...reply, chart }, thread })
  },
}
