/** Figures of a reader on labelled messages: `node test/intent/readings.ts [--misses] FILE...` (default: test/corpus). */
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { indexSpokenNames } from '../../src/catalogue/find-names.ts'
import type { Dataset } from '../../src/leaderboard/model.ts'
import { approximateUsd } from '../../src/requirements/reader/currencies.ts'
import { read } from '../../src/requirements/reader/read.ts'
import type { Reading } from '../../src/requirements/reading.ts'

interface Label {
  id: string
  text: string
  lang: string
  kind: string
  intent: string
  job: string
  top?: string[]
  difficulty?: string
  tradeoff?: string
  limits: Record<string, unknown>
  workload: Record<string, number>
  baseline?: { names: string[]; wish: string }
  fact?: string
}

const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean' }, only: { type: 'string' } },
  allowPositionals: true,
})
const dataset = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as Dataset
const catalogue = { models: dataset.models, otherModels: dataset.otherModels, today: '2026-11-28' }
const names = indexSpokenNames(catalogue)
const corpus = 'test/corpus'
const files = positionals.length
  ? positionals
  : readdirSync(corpus)
      .filter((name) => name.includes('messages'))
      .map((name) => `${corpus}/${name}`)

for (const file of files) report(file)

function report(file: string): void {
  const labels = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label)
  const count: Record<string, [number, number]> = {}
  const tally = (name: string, isRight: boolean) => {
    const [right, all] = count[name] ?? [0, 0]
    count[name] = [right + (isRight ? 1 : 0), all + 1]
  }
  for (const label of labels) {
    const reading = read(label.text, catalogue)
    const wrong: string[] = []
    const check = (name: string, isRight: boolean, detail = '') => {
      tally(name, isRight)
      if (!isRight) wrong.push(`${name} ${detail}`)
    }
    check('kind', kindOf(reading) === label.kind, `${kindOf(reading)} for ${label.kind}`)
    if (label.kind !== 'silent')
      check('intent', reading.intent === label.intent, `${reading.intent} for ${label.intent}`)
    check('addressed', reading.addressed === (label.kind !== 'silent'))
    if (label.kind === 'shortlist' || label.kind === 'not-covered') {
      const { requirement } = reading
      check('job', requirement?.job === label.job, `${requirement?.job} for ${label.job}`)
      if (label.job === 'text' && label.top) {
        const [heaviest] = Object.entries(requirement?.weights ?? {}).toSorted(
          (a, b) => b[1] - a[1],
        )
        check(
          'capability',
          label.top.includes(heaviest?.[0] ?? ''),
          `${heaviest?.[0]} for ${label.top.join('/')}`,
        )
        if (label.difficulty) check('difficulty', requirement?.difficulty === label.difficulty)
      }
      const found: Record<string, unknown> = requirement?.limits ?? {}
      for (const [name, value] of Object.entries(label.limits))
        check(
          'limits found',
          isSame(name, value, found[name]),
          `${name} ${JSON.stringify(value)}: ${JSON.stringify(found[name])}`,
        )
      for (const [name, value] of Object.entries(found)) {
        if (
          ['maxMemoryGb', 'hardware', 'selfHosted', 'minContextTokens'].includes(name) &&
          label.limits['hardware']
        )
          continue
        check(
          'limits invented (share that is right)',
          label.limits[name] !== undefined,
          `${name} ${JSON.stringify(value)}`,
        )
      }
      const assumed = new Set(requirement?.assumed)
      for (const [name, value] of Object.entries(label.workload)) {
        const read_ = (requirement?.workload as Record<string, number> | undefined)?.[name]
        check(
          'numbers',
          read_ !== undefined &&
            Math.abs(read_ / value - 1) < 0.3 &&
            !assumed.has(`workload.${name}`),
          `${name} ${value}: ${read_}`,
        )
      }
      for (const name of ['inputTokens', 'outputTokens', 'requestsPerMonth'])
        if (
          requirement &&
          label.workload[name] === undefined &&
          !label.workload['requestsPerJob'] &&
          !label.workload['jobsPerMonth']
        )
          check(
            'numbers not invented',
            assumed.has(`workload.${name}`),
            `${name} ${JSON.stringify(requirement.workload)}`,
          )
      check(
        'baseline',
        (label.baseline === undefined) === (requirement?.baseline === undefined),
        JSON.stringify(requirement?.baseline ?? null),
      )
      if (label.baseline && requirement?.baseline)
        check(
          'wish',
          requirement.baseline.wish === label.baseline.wish,
          `${requirement.baseline.wish} for ${label.baseline.wish}`,
        )
      const [side, isLess] = label.tradeoff
        ? [label.tradeoff.replace('not-', ''), label.tradeoff.startsWith('not')]
        : []
      if (side) {
        const share = requirement?.tradeoff[side as 'price'] ?? 0
        const usual = { quality: 0.6, price: 0.3, speed: 0.1 }[side] ?? 0
        check('trade-off', isLess ? share < usual : share > usual, label.tradeoff)
      }
    } else if (label.fact)
      check('fact', reading.fact === label.fact, `${reading.fact} for ${label.fact}`)
    const shown = wrong.filter((one) => !values.only || one.startsWith(values.only))
    if (values.misses && shown.length)
      console.log(`${label.id} ${label.text}\n    ${shown.join('\n    ')}`)
  }
  console.log(`${file} (${labels.length})`)
  for (const [name, [right, all]] of Object.entries(count))
    console.log(`  ${name}: ${(right / all).toFixed(3)} of ${all}`)
}

function kindOf({ addressed, intent, requirement }: Reading): string {
  if (!addressed) return 'silent'
  if (
    ['fact', 'compare', 'explain', 'why-not', 'undo', 'reset', 'export', 'what-if'].includes(intent)
  )
    return 'answer'
  if (!requirement) return 'question'
  return requirement.job === 'text' ? 'shortlist' : 'not-covered'
}

function isSame(name: string, wanted: unknown, found: unknown): boolean {
  if (found === undefined) return false
  if (name === 'hardware') return true
  const value = plain(wanted)
  if (name === 'maxMemoryGb')
    return Number(found) <= Number(value) * 1.02 && Number(found) >= Number(value) * 0.5
  if (typeof value === 'number') return Math.abs(Number(found) / value - 1) < 0.03
  const list = (one: unknown) =>
    (Array.isArray(one) ? one : String(one).split(' or '))
      .map((each) => canonical(String(each)))
      .toSorted()
      .join()
  if (name === 'languages')
    return (value as string[]).every((code) => code === 'en' || (found as string[]).includes(code))
  return list(value) === list(found)
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { amount, currency } = value as { amount: number; currency: string }
  return amount * (approximateUsd[currency] ?? 1)
}

function canonical(name: string): string {
  const [found] = names.find(name[0]?.toUpperCase() + name.slice(1))
  if (found?.kind === 'lab') return found.lab
  if (found?.kind === 'host') return found.host
  return found?.kind === 'ambiguous' && found.lab ? found.lab : name
}
