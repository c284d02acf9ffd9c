/** From the start of a process until it is connected to Slack and Discord, against a bare bot, alternating in one run. */
import { scripts, startContender } from './contender.ts'
import { quantile } from './quantile.ts'

const rounds = Number(process.argv[3] ?? 7)
const times = { bare: [] as number[], ours: [] as number[] }
for (let round = 0; round < rounds; round += 1)
  for (const name of ['bare', 'ours'] as const) {
    const contender = await startContender(name, scripts[name])
    times[name].push(contender.readyMs)
    await contender.stop()
  }
const [bare, ours] = [quantile(times.bare, 0.5), quantile(times.ours, 0.5)]
console.log(
  `start to connected, medians of ${rounds}: a bare bot ${bare.toFixed(0)} ms, Shortlist ${ours.toFixed(0)} ms, ${(ours / bare).toFixed(2)} times`,
)
