import { capabilities, type Capability } from '../../capability.ts'
import { day, languageName, listing, plural } from '../../format.ts'
import type { Engine } from '../../leaderboard/standings.ts'
import type { Model } from '../../leaderboard/model.ts'
import { capabilityWords } from '../capabilities.ts'
import { valuePhrase } from '../sentences.ts'
import type { Asked } from './asked.ts'

const mostFigures = 3

/** How good a model is: where its general ability stands, and its newest figures on what was asked about. */
export function scoreLines(
  { engine, text, requirement, isGeneral }: Asked,
  model: Model,
): string[] {
  const { standings, dataset } = engine
  const wanted = capabilityIn(text) ?? (isGeneral ? undefined : heaviest(requirement.weights))
  const rows = standings.benchmarksOf(model.id).flatMap((benchmark) => {
    const standing = standings.place(benchmark.id, model.id)
    return standing ? [{ benchmark, standing }] : []
  })
  if (rows.length === 0)
    return [`${model.name} is not measured: no board here has a figure for it.`]
  const place = placeOf(model.id, dataset.fit.ability, engine)
  const lines = [
    `${model.name}: ${place ? `general ability ${place}, ` : ''}from ${plural(rows.length, 'published figure')}.`,
  ]
  const fitting = wanted
    ? rows.filter(({ benchmark }) => benchmark.capabilities.includes(wanted))
    : rows
  if (wanted && fitting.length === 0)
    lines.push(`It is not measured for ${capabilityWords[wanted]}.`)
  const estimates = wanted && dataset.fit.estimates[wanted]
  const own = wanted && estimates ? placeOf(model.id, estimates, engine) : undefined
  const figures = fitting
    .toSorted((a, b) => (a.standing.score.date < b.standing.score.date ? 1 : -1))
    .slice(0, mostFigures)
    .map(
      ({ benchmark, standing: { score, place: at, of } }) =>
        `${benchmark.name} ${valuePhrase(benchmark, score.value)} (${at} of ${of}, ${day(score.date)})`,
    )
  if (wanted && own) lines.push(`For ${capabilityWords[wanted]} it is ${own} that are measured.`)
  if (figures.length) lines.push(`Newest: ${figures.join('; ')}.`)
  return lines
}

/** `4th of 210`: by the middle of its estimate. */
function placeOf(
  id: string,
  estimates: Record<string, { value: number }>,
  { models }: Engine,
): string | undefined {
  const own = estimates[id]
  if (!own) return undefined
  const all = Object.entries(estimates).flatMap(([other, estimate]) =>
    models.has(other) ? estimate : [],
  )
  const better = all.filter(({ value }) => value > own.value).length
  return `${better + 1} of ${all.length}`
}

/** The capability that a question names in English words; undefined: none. */
function capabilityIn(text: string): Capability | undefined {
  const lower = ` ${text.toLowerCase()} `
  if (/\b(?:cod(?:e|ing|er)|program)/.test(lower)) return 'coding'
  if (/\bmath/.test(lower)) return 'math'
  return capabilities.find(
    (one) => lower.includes(one.replace('-', ' ')) || lower.includes(capabilityWords[one]),
  )
}

function heaviest(weights: Asked['requirement']['weights']): Capability | undefined {
  const [top] = Object.entries(weights).toSorted(([, a], [, b]) => (b ?? 0) - (a ?? 0))
  return top?.[0] as Capability | undefined
}

/** Languages in which a model is measured. */
export function languageLines({ engine }: Asked, model: Model): string[] {
  const measured = Object.entries(engine.dataset.fit.estimates).flatMap(([key, estimates]) =>
    key.startsWith('multilingual/') && estimates[model.id]
      ? languageName(key.slice('multilingual/'.length))
      : [],
  )
  return [
    measured.length
      ? `${model.name} is measured in ${listing(measured.slice(0, 12))}${measured.length > 12 ? ` and ${measured.length - 12} more` : ''}. Others it may speak as well; no board tells.`
      : `In which languages ${model.name} is good is not in the data: no board measures it in one.`,
  ]
}

/** How fast a model is where somebody measured it. */
export function speedLines({ engine, hosts }: Asked, model: Model): string[] {
  const offers = (engine.offers.get(model.id) ?? []).filter(
    ({ speed, provider }) => speed && (hosts.length === 0 || hosts.includes(provider)),
  )
  const hosted = offers.slice(0, 3).flatMap(({ provider, speed }) => {
    if (!speed) return []
    const parts = [
      ...(speed.outputTokensPerSecond
        ? [`${Math.round(speed.outputTokensPerSecond)} tokens a second`]
        : []),
      ...(speed.firstTokenSeconds
        ? [`first token after ${Number(speed.firstTokenSeconds.toFixed(2))} s`]
        : []),
    ]
    return `${provider}: ${parts.join(', ')} (${speed.percentile}, ${day(speed.date)})`
  })
  if (hosted.length) return [`${model.name}, as measured at hosts: ${hosted.join('; ')}.`]
  const runs = engine.dataset.speeds
    .filter((row) => row.model === model.id && row.outputTokensPerSecond)
    .slice(0, 2)
    .map(
      ({ hardware, weights, batchSize, outputTokensPerSecond, board, date }) =>
        `${Math.round(outputTokensPerSecond ?? 0)} tokens a second on ${hardware ?? 'unnamed hardware'} (${weights ?? 'weights not stated'}, ${plural(batchSize, 'request')} at a time; ${board}, ${day(date)})`,
    )
  if (runs.length) return [`${model.name}: ${runs.join('; ')}.`]
  const tasks = hosts.length === 0 ? taskTimes(engine, model) : []
  return tasks.length
    ? [`No host of ${model.name} is measured here. It took ${listing(tasks)}.`]
    : [`The speed of ${model.name} is not in the data. Measure it with your own requests.`]
}

/** What one task took on average where a board timed it, thinking included. */
function taskTimes({ dataset }: Asked['engine'], model: Model): string[] {
  const names = new Map(dataset.sources.map(({ id, name }) => [id, name]))
  return (dataset.taskTimes ?? [])
    .filter((row) => row.model === model.id)
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, 2)
    .map(({ board, secondsPerTask, setting, date }) => {
      const told = [setting, day(date)].filter(Boolean).join(', ')
      return `${secondsPerTask} s for a task of ${names.get(board) ?? board} (${told})`
    })
}
