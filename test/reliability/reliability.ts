/**
 * `npm run reliability`: real processes, a real Redis and one fault after the other, under load. Prints what became of
 * every request and writes the table into docs/reliability.md. `-- <word> <times>`: only the scenarios with that word
 * in their row, so many times each; `-- trial`: those of trials alone. `PACE`: commands a second, fewer where the machine has other work.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { scenarios, runScenario } from './scenarios.ts'
import { runTrialScenario, trialScenarios } from './trial.ts'

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
/** Puts a table in the place of the one that begins so. */
function replaceTable(beginning: string, lines: string[]): void {
  const text = readFileSync(page, 'utf8')
  const from = text.indexOf(beginning)
  const to = text.indexOf('\n\n', from)
  writeFileSync(page, `${text.slice(0, from)}${lines.join('\n')}${text.slice(to)}`)
}
if (!word) replaceTable('| what happens', [header, ...rows])

const trialHeader = `| kill -9 in the middle of a trial | store | replicas | kills | calls | paid twice | gone with their process | votes | lost | results |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`
const trialRows: string[] = []
for (const scenario of word && word !== 'trial' ? [] : trialScenarios) {
  const { platform, store, replicas } = scenario
  const tally = await runTrialScenario(scenario)
  const { kills, calls, paidTwice, goneWithProcess, votes, votesLost, results } = tally
  const counts = [kills, calls, paidTwice, goneWithProcess, votes, votesLost, results]
  trialRows.push(`| ${[platform, store, replicas, ...counts].join(' | ')} |`)
  console.log(trialRows.at(-1))
}
if (trialRows.length) replaceTable('| kill -9 in the middle', [trialHeader, ...trialRows])

// A language model that hangs keeps its connections open.
process.exit()
