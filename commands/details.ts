import type { Command } from '../src/command.ts'
import { chartData } from '../src/reply/chart-points.ts'
import { detailBlocks } from '../src/reply/details.ts'
import { longReply, textReply } from '../src/reply/reply.ts'
import { recommend } from '../src/shortlist/shortlist.ts'
import { languageOf } from './reading.ts'

/** Shows everything the current list rests on. */
export const details: Command = {
  name: 'details',
  description: 'Show all figures behind the list and every model left out, with the reason',
  async run({ thread }, services) {
    if (!thread?.useCase)
      return { reply: textReply('explain', 'There is no list yet. Describe a use case first.') }
    const { engine: everything } = services
    const language = await languageOf(thread, services)
    const { requirement, useCase } = thread
    const engine = everything.market(requirement.limits)
    const shortlist = recommend(engine, requirement)
    const { dataset } = engine
    const recommendation = { useCase, requirement, shortlist, dataset }
    const blocks = detailBlocks(engine, recommendation, { language })
    const reply = longReply('explain', 'Everything behind the list is in the details.', blocks)
    const chart = shortlist.picks.length > 0 ? chartData(recommendation, language) : undefined
    return { reply: { ...reply, chart, language } }
  },
}
