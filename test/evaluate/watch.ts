/**
 * What the watch would have said: decides for the first pick of every use case on an older dataset, and looks at it on the
 * bundled one. `git show 77d8aef:data/dataset.json > old.json && node test/evaluate/watch.ts old.json`
 */
import { readFile } from 'node:fs/promises'
import { keep } from '../../commands/keep.ts'
import { decisionsOf, openDecisions } from '../../src/decisions/decisions.ts'
import { newsOf } from '../../src/decisions/news.ts'
import { watchDecisions } from '../../src/decisions/watch.ts'
import { loadDataset } from '../../src/leaderboard/dataset.ts'
import { datasetSchema } from '../../src/leaderboard/model.ts'
import { renderText } from '../../src/reply/text.ts'
import { buildServices } from '../../src/services.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { openStore } from '../../src/store/store.ts'
import { byField } from './use-cases.ts'

const old = datasetSchema.parse(JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')))
const now = await loadDataset(() => undefined, '/nonexistent')
const before = buildServices(old, () => old.asOf)
const after = buildServices(now, () => now.asOf)
const store = await openStore('memory:')
const decisions = openDecisions(store, 'slack')
for (const [i, { name, requirement }] of byField.entries()) {
  const first = recommend(before.engine, requirement).picks[0]
  if (!first) continue
  await keep('decision', first.model.id, 'en', {
    text: '',
    services: { ...before, now: () => new Date(old.asOf) },
    request: {
      text: '',
      decisions: decisionsOf(decisions, { surface: 'slack', workspace: 'T1', channel: `C${i}` }),
    },
    thread: { useCase: name, requirement, picks: [], earlier: [] },
  })
}
const all = await Array.fromAsync(decisions.entries())
const kinds = all.map(([, decision]) => {
  const news = newsOf(decision, after.engine).find(({ key }) => !decision.known.includes(key))
  if (!news) return after.engine.models.has(decision.model) ? 'nothing' : 'not in the data any more'
  return news.kind === 'better' ? (news.isCheaper ? 'cheaper' : 'better') : news.kind
})
console.log(`${all.length} decisions of ${old.asOf}, looked at on data of ${now.asOf}:`)
for (const [kind, own] of Map.groupBy(kinds, (one) => one)) console.log(`  ${kind}: ${own.length}`)
await watchDecisions({
  surface: 'slack',
  store,
  services: { of: () => after },
  now: () => new Date(now.asOf),
  channelOf: (place) => Promise.resolve(place),
  isRefused: () => false,
  tell: (_, reply) => Promise.resolve(console.log(`\n${renderText(reply, Infinity)}`)),
})
await store.close()
