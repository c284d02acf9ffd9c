import { hostName } from '../../catalogue/hosts.ts'
import { listing } from '../../format.ts'
import type { Model } from '../../catalogue/model.ts'
import { amountsIn } from '../words/amounts.ts'
import { measuredSpeed } from '../measured-speed.ts'
import { dayIn } from '../words/index.ts'
import { selfHosted } from '../../shortlist/exclude.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import type { Asked } from './asked.ts'

/** How fast a model is where somebody measured it. */
export function speedLines(asked: Asked, model: Model): string[] {
  const { engine, hosts, words, requirement } = asked
  const { facts } = words
  const own =
    selfHosted(requirement.limits) && hosts.length === 0 ? ownSpeed(asked, model) : undefined
  if (own) return [own]
  const offers = (engine.offers.get(model.id) ?? []).filter(
    ({ speed, provider }) => speed && (hosts.length === 0 || hosts.includes(provider)),
  )
  const hosted = offers
    .slice(0, 3)
    .flatMap(({ provider, speed }) =>
      speed ? [`${hostName(provider)} ${measuredSpeed(speed, words)}`] : [],
    )
  if (hosted.length) return [`${model.name}: ${hosted.join('; ')}.`]
  const runs = engine.dataset.speeds
    .filter((row) => row.model === model.id && row.outputTokensPerSecond)
    .slice(0, 2)
    .map(({ hardware, weights, outputTokensPerSecond, board, date }) => {
      const told = [hardware, weights, board, dayIn(words, date)].filter(Boolean).join(', ')
      return `${facts.perSecond(String(Math.round(outputTokensPerSecond ?? 0)))} (${told})`
    })
  if (runs.length) return [`${model.name}: ${runs.join('; ')}.`]
  const tasks = hosts.length === 0 ? taskTimes(asked, model) : []
  return [
    tasks.length
      ? facts.timedTasks(model.name, listing(tasks, words.and))
      : facts.missing(facts.topics.speed, model.name),
  ]
}

/** On the machine that was named, as the list tells it. */
function ownSpeed({ engine, requirement, words }: Asked, model: Model): string | undefined {
  const { ranking } = recommend(engine, requirement)
  const own = ranking.find((one) => one.model.id === model.id)?.own
  if (!own?.tokensPerSecond) return undefined
  const speed = words.facts.perSecond(String(Math.max(1, Math.round(own.tokensPerSecond))))
  const told = [words.bits(own.bits), requirement.limits.hardware].filter(Boolean).join(', ')
  return `${model.name}: ${speed} (${told}).`
}

/** What one task took on average where a board timed it, thinking included. */
function taskTimes({ engine: { dataset }, words }: Asked, model: Model): string[] {
  const names = new Map(dataset.sources.map(({ id, name }) => [id, name]))
  return (dataset.taskTimes ?? [])
    .filter((row) => row.model === model.id)
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, 2)
    .map(({ board, secondsPerTask, setting, date }) => {
      const told = [setting, dayIn(words, date)].filter(Boolean).join(', ')
      const seconds = amountsIn(words).decimal(secondsPerTask)
      return words.facts.taskTime(seconds, names.get(board) ?? board, told)
    })
}
