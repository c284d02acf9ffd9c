/**
 * `npm run reliability`: real processes, a real Redis and one fault after the other, under load. Prints what became of
 * every request and writes the table into docs/reliability.md. `-- <word> <times>`: only the scenarios with that word
 * in their row, so many times each. `PACE`: commands a second, fewer where the machine has other work.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { scenarios, runScenario } from './scenarios.ts'

const perSecond = Number(process.env['PACE'] ?? 20)
const seconds = 20
const page = new URL('../../docs/reliability.md', import.meta.url)
const [, , word = '', times = '1'] = process.argv

const header = `| what happens | platform | store | replicas | sent | accepted | answered once | answered twice | lost |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |`
const rows: string[] = []
for (const scenario of scenarios) {
  const { name, platform, store, replicas } = scenario
  const subject = [name, platform, store, replicas].join(' | ')
  if (!subject.includes(word)) continue
  for (let run = 0; run < Number(times); run += 1) {
    const tally = await runScenario(scenario, { perSecond, seconds })
    const cells = tally
      ? [tally.sent, tally.accepted, tally.once, tally.twice, tally.lost]
      : ['this machine cannot show it', '', '', '', '']
    const row = `| ${[subject, ...cells].join(' | ')} |`
    rows.push(row)
    console.log(row)
  }
}
if (!word) {
  const [before = '', after = ''] = readFileSync(page, 'utf8').split(/\| what happens[\s\S]*?\n\n/)
  writeFileSync(page, `${before}${[header, ...rows].join('\n')}\n\n${after}`)
}
// A language model that hangs keeps its connections open.
process.exit()
