import type { Capability } from '../capability.ts'
import type { Benchmark } from '../leaderboard/model.ts'
import type { Engine } from '../leaderboard/standings.ts'
import { type Recommendation, heading, list, type Block, type Item } from './reply.ts'
import { valuePhrase } from './sentences.ts'
import type { Words } from './words/en.ts'
import { dayIn } from './words/index.ts'

/** A need of at least this share that no pick was tested on, votes apart, is worth a look at the boards of its own. */
const worthALook = 0.25
const mostBoards = 3
/** Models named of each: the best of those that meet the limits. */
const mostNamed = 2

/**
 * What the boards say that measure this very need and none of the picks: those of a programming language that was named,
 * and the fullest board of a capability that rests on votes or on general ability alone.
 */
export function boardBlocks(engine: Engine, recommendation: Recommendation, words: Words): Block[] {
  const named = boardsNamed(engine, recommendation)
  const found = [...named, ...boardsMissed(engine, recommendation)].slice(0, mostBoards)
  if (found.length === 0) return []
  return [
    heading(words.details.boards),
    list(found.map((benchmark) => boardItem(engine, recommendation, benchmark, words))),
  ]
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d+#]+/gu) ?? []

/** Languages that boards test apart, and that are no everyday words. */
const programming = new Set(
  'java javascript typescript python rust golang php ruby kotlin scala perl lua julia dart cpp'.split(
    ' ',
  ),
)

/** "Java completion": the boards of a needed capability that test that language by itself. */
function boardsNamed({ dataset }: Engine, { useCase, requirement }: Recommendation): Benchmark[] {
  const said = new Set(wordsIn(useCase).filter((word) => programming.has(word)))
  if (said.size === 0) return []
  return dataset.benchmarks.filter(
    ({ name, capabilities }) =>
      capabilities.some((capability) => capability in requirement.weights) &&
      wordsIn(name).some((word) => said.has(word)),
  )
}

/** The fullest board of tests of each needed capability that no pick was tested on. */
function boardsMissed(
  { dataset: { benchmarks, scores } }: Engine,
  { requirement, shortlist: { picks } }: Recommendation,
): Benchmark[] {
  const rows = new Map<string, number>()
  for (const { benchmark } of scores) rows.set(benchmark, (rows.get(benchmark) ?? 0) + 1)
  const isMissed = ([capability, weight]: [string, number]) =>
    weight >= worthALook &&
    picks.every(({ evidenceRows }) =>
      evidenceRows.every(
        (row) => row.capability !== capability || row.benchmark.unit !== 'percent',
      ),
    )
  return Object.entries(requirement.weights)
    .filter(isMissed)
    .flatMap(([capability]) => {
      const [fullest] = benchmarks
        .filter(
          ({ capabilities: [main], unit }) =>
            main === (capability as Capability) && unit === 'percent',
        )
        .toSorted((a, b) => (rows.get(b.id) ?? 0) - (rows.get(a.id) ?? 0))
      return fullest ? [fullest] : []
    })
}

function boardItem(
  { standings }: Engine,
  { shortlist: { ranking } }: Recommendation,
  benchmark: Benchmark,
  words: Words,
): Item {
  const best = ranking
    .flatMap(({ model }) => {
      const standing = standings.place(benchmark.id, model.id)
      return standing ? [{ model, ...standing }] : []
    })
    .toSorted((a, b) => a.place - b.place)
    .slice(0, mostNamed)
    .map(({ model, score, place, of }) => {
      const value = valuePhrase(benchmark, score.value, words)
      return `${model.name}, ${words.facts.place(String(place), String(of))}, ${value} (${dayIn(words, score.date)})`
    })
  const [main] = benchmark.capabilities
  const what = `${benchmark.name} (${main ? `${words.capabilities[main]}: ` : ''}${benchmark.measures})`
  return {
    text: `${what}: ${best.length ? best.join('; ') : words.details.chart.unmeasured}.`,
    url: benchmark.url,
  }
}
