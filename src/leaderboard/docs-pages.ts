import { capabilities, standIns, type Capability } from '../capability.ts'
import type { Benchmark, Dataset } from './model.ts'
import type { Source } from './sources/source.ts'

const header =
  'Written by `npm run refresh -- --bundle` from the definitions in `src/leaderboard/boards`.'

/** docs/capabilities.md: which benchmarks measure which capability. */
export function capabilitiesPage(sources: Source[], dataset: Dataset): string {
  const sections = capabilities.map((capability) => {
    const rows = sources.flatMap((source) => capabilityRow(capability, source, dataset))
    const note = standIns[capability]
    return `## ${capability}

${note ? `Stand-in: ${note}.\n\n` : ''}| board | benchmarks | models measured | newest figure |
| --- | --- | --- | --- |
${rows.join('\n')}
`
  })
  return `# What measures what

${header}

A use case weighs these capabilities; the figures below inform each. Boards marked "live only" may not be shipped and are
read by your own installation.

${sections.join('\n')}`
}

function capabilityRow(capability: Capability, source: Source, dataset: Dataset): string[] {
  const measures = ({ capabilities: told }: Pick<Benchmark, 'capabilities'>) =>
    told.includes(capability)
  const bundled = dataset.benchmarks.filter(({ board }) => board === source.id).filter(measures)
  if (bundled.length > 0) {
    const ids = new Set(bundled.map(({ id }) => id))
    const scores = dataset.scores.filter(({ benchmark }) => ids.has(benchmark))
    const models = new Set(scores.map(({ model }) => model)).size
    const asOf =
      bundled
        .map((benchmark) => benchmark.asOf)
        .toSorted()
        .at(-1) ?? ''
    return [`| [${source.name}](${source.url}) | ${namesOf(bundled)} | ${models} | ${asOf} |`]
  }
  const live = (source.benchmarks?.() ?? []).filter(measures)
  return live.length
    ? [`| [${source.name}](${source.url}), live only | ${namesOf(live)} | | |`]
    : []
}

/** Releases and variants of one benchmark measure the same. */
function namesOf(benchmarks: Pick<Benchmark, 'name'>[]): string {
  const names = benchmarks.map(({ name }) =>
    name.replace(/, style control$| \((?:validation questions|first version)\)$/, ''),
  )
  return [...new Set(names)].toSorted().join('; ')
}

/** docs/boards.md: what each source is, how to read it, what is known against it, and how much of it joins. */
export function boardsPage(sources: Source[], dataset: Dataset): string {
  return `# The boards and price lists

${header}

A score joins when its board's name for the model is one of the spellings of a listed model; the names of the others are
in [data/UNMATCHED.md](../data/UNMATCHED.md), mostly of retired models.

| source | data of | rows | scores that joined | in the bundle |
| --- | --- | --- | --- | --- |
${sources.map((source) => joinRow(source, dataset)).join('\n')}

${sources.map((source) => sourceSection(source, dataset)).join('\n')}`
}

const bundleWords: Record<Source['bundle'], string> = {
  yes: 'yes',
  figures: 'bare figures',
  'live-only': 'no, live only',
}

function joinRow({ id, name, bundle }: Source, { sources, benchmarks, scores, speeds }: Dataset) {
  const info = sources.find((source) => source.id === id)
  const own = new Set(benchmarks.filter(({ board }) => board === id).map((one) => one.id))
  const joined = scores.filter(({ benchmark }) => own.has(benchmark)).length
  const runs = speeds.filter(({ board }) => board === id).length
  const told = runs ? `${runs} runs` : own.size ? String(joined) : ''
  return `| ${name} | ${info?.asOf ?? ''} | ${info?.rows ?? ''} | ${told} | ${bundleWords[bundle]} |`
}

function sourceSection(source: Source, { benchmarks }: Dataset): string {
  const own = benchmarks.filter(({ board }) => board === source.id)
  const evaluators = [...new Set(own.map(({ evaluator }) => evaluator))]
  const facts = [
    `How to read it: ${source.howToRead}`,
    ...(evaluators.length ? [`Evaluated by: ${evaluators.join(', ')}`] : []),
    `Known weaknesses: ${source.weaknesses.join('; ')}`,
    `Licence: ${source.licence}; shown as "${source.attribution}"; in the bundle: ${bundleWords[source.bundle]}`,
    `Where: ${source.url}`,
  ]
  return `## ${source.name}

${source.about}

${facts.map((fact) => `- ${fact}`).join('\n')}
`
}
