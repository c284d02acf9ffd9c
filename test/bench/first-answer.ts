/** Run in a process of its own: from its start to the first answer. Prints milliseconds as JSON. */
import { recommendModel } from '../../commands/recommend-model.ts'
import { loadDataset } from '../../src/leaderboard/dataset.ts'
import { renderText } from '../../src/reply/text.ts'
import { buildServices } from '../../src/services.ts'

const before = performance.now()
const dataset = await loadDataset(() => undefined)
const services = buildServices(dataset, () => dataset.asOf)
const text = 'contract clause review for a law firm, 2,000 a month, under $300'
const { reply } = await recommendModel.run({ text }, services)
if (!renderText(reply).includes('Start with'))
  throw new Error('the first answer is not a shortlist')
const { user, system } = process.cpuUsage()
process.stdout.write(
  JSON.stringify({
    loadToAnswer: performance.now() - before,
    sinceStart: performance.now(),
    cpu: (user + system) / 1000,
  }),
)
