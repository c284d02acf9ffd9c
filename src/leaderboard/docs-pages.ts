import { capabilities, standIns, unmeasured, type Capability } from '../capability.ts'
import { withoutFigure } from './boards/board.ts'
import type { Benchmark, Dataset, Rejection } from './model.ts'
import { rowsLeftOut } from './report.ts'
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

${sections.join('\n')}
## Languages

A language that no board measures is read off what the model does in others, and said to be so.

| language | benchmarks | models measured |
| --- | --- | --- |
${languageRows(dataset).join('\n')}

## What no board here measures

${unmeasured.map((one) => `- ${one}`).join('\n')}
`
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

function languageRows({ benchmarks, scores }: Dataset): string[] {
  const codes = new Set(benchmarks.flatMap(({ language }) => language ?? []))
  const rows = [...codes].map((code) => {
    const own = benchmarks.filter(({ language }) => language === code)
    const ids = new Set(own.map(({ id }) => id))
    const models = new Set(
      scores.flatMap(({ benchmark, model }) => (ids.has(benchmark) ? model : [])),
    )
    return `| ${languageNames.of(code)} (${code}) | ${namesOf(own)} | ${models.size} |`
  })
  return rows.toSorted((a, b) => a.localeCompare(b))
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

Published: rows, or cells of a table, that the source has. Read: those that are a figure. Joined: those whose model is
listed; the names of the others are in [data/UNMATCHED.md](../data/UNMATCHED.md). Places ("3rd of 62") count all that
were read. Of several runs of one model on one benchmark (efforts, dates, harnesses) the best speaks for it, with its
setting; on benchmarks of agents, marked "middle run" below, the middle one.

| source | data of | published | read | joined | in the bundle |
| --- | --- | --- | --- | --- | --- |
${sources.map((source) => joinRow(source, dataset)).join('\n')}

${sources.map((source) => sourceSection(source, dataset)).join('\n')}`
}

const bundleWords: Record<Source['bundle'], string> = {
  yes: 'yes',
  figures: 'bare figures',
  'live-only': 'no, live only',
}

function joinRow({ id, name, bundle }: Source, dataset: Dataset): string {
  const info = dataset.sources.find((source) => source.id === id)
  const published = info ? info.rows + rowsLeftOut(info.rejected ?? []) : ''
  const joined = info ? joinedOf(id, dataset) : ''
  return `| ${name} | ${info?.asOf ?? ''} | ${published} | ${info?.rows ?? ''} | ${joined} | ${bundleWords[bundle]} |`
}

/** Scores, measured runs, prices and speeds that a source gives to listed models. */
function joinedOf(id: string, { benchmarks, scores, speeds, offers, community }: Dataset): string {
  const own = new Set(benchmarks.filter(({ board }) => board === id).map((one) => one.id))
  const all = [...scores, ...(community?.scores ?? [])]
  const counts = {
    scores: all.filter(({ benchmark }) => own.has(benchmark)).length,
    runs: speeds.filter(({ board }) => board === id).length,
    prices: offers.filter(({ source }) => source === id).length,
    'speeds at hosts': offers.filter(({ speed }) => speed?.source === id).length,
  }
  const told = Object.entries(counts).flatMap(([what, count]) => (count ? `${count} ${what}` : []))
  return told.join(', ') || 'none'
}

function sourceSection(source: Source, { benchmarks, sources }: Dataset): string {
  const own = benchmarks.filter(({ board }) => board === source.id)
  const evaluators = [...new Set(own.map(({ evaluator }) => evaluator))]
  const middle = own.filter(({ severalRuns }) => severalRuns === 'middle')
  const apart = own.filter(({ ownScale }) => ownScale)
  const leftOut = sources.find(({ id }) => id === source.id)?.rejected ?? []
  const reasons = leftOut.filter(({ reason }) => reason !== withoutFigure)
  const facts = [
    `How to read it: ${source.howToRead}`,
    ...(evaluators.length ? [`Evaluated by: ${evaluators.join(', ')}`] : []),
    `Known weaknesses: ${source.weaknesses.join('; ')}`,
    ...(middle.length ? [`Middle run of several: ${namesOf(middle)}`] : []),
    ...(apart.length ? [`Does not follow general ability: ${namesOf(apart)}`] : []),
    ...(reasons.length ? [`Left out: ${reasons.map(inWords).join('; ')}`] : []),
    `Licence: ${source.licence}; shown as "${source.attribution}"; in the bundle: ${bundleWords[source.bundle]}`,
    `Where: ${source.url}`,
  ]
  return `## ${source.name}

${source.about}

${facts.map((fact) => `- ${fact}`).join('\n')}
`
}

const inWords = ({ reason, count }: Rejection) => `${count} because ${reason}`
