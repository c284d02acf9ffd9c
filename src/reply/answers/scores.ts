import { capabilities, type Capability } from '../../capability.ts'
import { capitalise, listing } from '../../format.ts'
import type { Engine } from '../../leaderboard/standings.ts'
import type { Model } from '../../catalogue/model.ts'
import { capabilityWords } from '../capabilities.ts'
import { knownLanguages } from '../../requirements/reader/languages.ts'
import { valuePhrase } from '../sentences.ts'
import { dayIn } from '../words/index.ts'
import { nameIn } from '../words/limit-phrase.ts'
import type { Words } from '../words/en.ts'
import type { Asked } from './asked.ts'

const mostFigures = 3

/** How good a model is: where its general ability stands, and its newest figures on what was asked about. */
export function scoreLines(
  { engine, text, requirement, isGeneral, words }: Asked,
  model: Model,
): string[] {
  const { standings, dataset } = engine
  const { facts } = words
  const wanted =
    capabilityIn(text, words) ?? (isGeneral ? undefined : heaviest(requirement.weights))
  const rows = standings.benchmarksOf(model.id).flatMap((benchmark) => {
    const standing = standings.place(benchmark.id, model.id)
    return standing ? [{ benchmark, standing }] : []
  })
  if (rows.length === 0) return [facts.notMeasured(model.name)]
  const place = placeOf(model.id, dataset.fit.ability, engine, words)
  const lines = [facts.level(model.name, place, facts.figures(rows.length))]
  const fitting = wanted
    ? rows.filter(({ benchmark }) => benchmark.capabilities.includes(wanted))
    : rows
  if (wanted && fitting.length === 0)
    lines.push(`${capitalise(words.notMeasuredFor(words.capabilities[wanted]))}.`)
  const estimates = wanted && dataset.fit.estimates[wanted]
  const own = wanted && estimates ? placeOf(model.id, estimates, engine, words) : undefined
  const figures = fitting
    .toSorted((a, b) => (a.standing.score.date < b.standing.score.date ? 1 : -1))
    .slice(0, mostFigures)
    .map(
      ({ benchmark, standing: { score, place: at, of } }) =>
        `${benchmark.name} ${valuePhrase(benchmark, score.value, words)} (${facts.place(String(at), String(of))}, ${dayIn(words, score.date)})`,
    )
  if (wanted && own) lines.push(facts.levelFor(words.capabilities[wanted], own))
  if (figures.length) lines.push(facts.newest(figures.join('; ')))
  return lines
}

/** `4th of 210`: by the middle of its estimate. */
function placeOf(
  id: string,
  estimates: Record<string, { value: number }>,
  { models }: Engine,
  { facts }: Words,
): string | undefined {
  const own = estimates[id]
  if (!own) return undefined
  const all = Object.entries(estimates).flatMap(([other, estimate]) =>
    models.has(other) ? estimate : [],
  )
  const better = all.filter(({ value }) => value > own.value).length
  return facts.place(String(better + 1), String(all.length))
}

/** The capability that a question names in its language; undefined: none. */
export function capabilityIn(text: string, words: Words): Capability | undefined {
  const lower = ` ${text.toLowerCase()} `
  if (/\b(?:cod(?:e|ing|er|ig[oe])|c[oó]digo|program)/.test(lower)) return 'coding'
  if (/\bmath/.test(lower)) return 'math'
  return capabilities.find(
    (one) =>
      lower.includes(one.replace('-', ' ')) ||
      lower.includes(capabilityWords[one]) ||
      lower.includes(words.capabilities[one].toLowerCase()),
  )
}

function heaviest(weights: Asked['requirement']['weights']): Capability | undefined {
  const [top] = Object.entries(weights).toSorted(([, a], [, b]) => (b ?? 0) - (a ?? 0))
  return top?.[0] as Capability | undefined
}

/** Languages in which a model is measured; one that was asked for and is not among them is said first. */
export function languageLines(asked: Asked, model: Model): string[] {
  const { engine, words } = asked
  const measured = Object.entries(engine.dataset.fit.estimates).flatMap(([key, estimates]) =>
    key.startsWith('multilingual/') && estimates[model.id]
      ? nameIn(words, 'language', key.slice('multilingual/'.length))
      : [],
  )
  const { facts } = words
  const missing = languagesIn(asked).filter((name) => !measured.includes(name))
  const more = measured.length - 12
  const shown = measured.slice(0, 12).join(', ')
  return [
    ...(missing.length ? [facts.notMeasuredIn(model.name, listing(missing, words.and))] : []),
    measured.length
      ? facts.languages(model.name, more > 0 ? `${shown} ${facts.andMore(more)}` : shown)
      : facts.languagesUnknown(model.name),
  ]
}

/** Names of languages in a question: "polnische" is of "Polnisch"; the shortest names are parts of other words. */
export function languagesIn({ text, words }: Pick<Asked, 'text' | 'words'>): string[] {
  const said = text.toLowerCase().split(/[^\p{L}]+/u)
  return knownLanguages
    .map((code) => nameIn(words, 'language', code))
    .filter((name) => name.length > 4 && said.some((word) => word.startsWith(name.toLowerCase())))
}
