/**
 * `npm run reliability`: real processes, a real Redis and one fault after the other, under load. Prints what became of
 * every request and writes the table into docs/reliability.md. `-- <word>`: only the scenarios with that word.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { scenarios, runScenario } from './scenarios.ts'

const perSecond = 20
const seconds = 20
const page = new URL('../../docs/reliability.md', import.meta.url)
const [, , word = ''] = process.argv

const header = `| what happens | store | replicas | sent | accepted | answered once | answered twice | lost |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |`
const rows: string[] = []
for (const scenario of scenarios.filter(({ name }) => name.includes(word))) {
  const { name, store, replicas } = scenario
  const tally = await runScenario(scenario, { perSecond, seconds })
  const cells = tally
    ? [tally.sent, tally.accepted, tally.once, tally.twice, tally.lost]
    : ['this machine cannot show it', '', '', '', '']
  const row = `| ${[name, store, replicas, ...cells].join(' | ')} |`
  rows.push(row)
  console.log(row)
}
if (!word) {
  const [before = '', after = ''] = readFileSync(page, 'utf8').split(/\| what happens[\s\S]*?\n\n/)
  writeFileSync(page, `${before}${[header, ...rows].join('\n')}\n\n${after}`)
}
