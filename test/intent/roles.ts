import { indexSpokenNames } from '../../src/catalogue/find-names.ts'
import { hosts } from '../../src/catalogue/hosts.ts'
import { findLab } from '../../src/catalogue/labs.ts'
import type { Dataset } from '../../src/leaderboard/model.ts'
import { usdFor } from '../../src/requirements/reader/currencies.ts'
import { numberRoles, type NumberRole, type Role } from '../../src/requirements/reader/heads.ts'
import type { Mention, Name, Quantity } from '../../src/requirements/reader/mention.ts'
import { tokensPer } from '../../src/requirements/workload-defaults.ts'

type Values = Record<string, unknown>

/** What a text says, as people labelled it. `before`: what held before it; absent for a first message. */
export interface Said {
  limits: Values
  preferences: Values
  workload: Values
  baseline?: { names: string[] }
  spans: { start: number; end: number; force: string }[]
}

const machineOf = (said?: Said) =>
  JSON.stringify([said?.limits['hardware'], said?.limits['maxMemoryGb']])

const listOf = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' ? [one.toLowerCase()] : []))

const isNear = (wanted: unknown, got: number, tolerance = 0.03) =>
  typeof wanted === 'number' && Math.abs(wanted - got) <= tolerance * Math.max(wanted, got)

/** A sum of money as people write it, in US dollars. */
function usdOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return value as number | undefined
  const { amount, currency } = value as { amount: number; currency: string }
  return amount * (usdFor(currency) ?? 1)
}

/** How often a month has it, as people reckon: days of work, of the week, of the month. */
const timesAMonth: Record<string, number[]> = {
  day: [30, 30.4, 22, 21, 20, 25, 26, 31],
  week: [4.33, 4, 4.345],
  quarter: [1 / 3],
  year: [1 / 12],
  hour: [720, 730, 160, 176, 240, 528],
}
const monthly = ({ per, value, low }: Quantity): number[] =>
  [value, ...(low === undefined ? [] : [low, (low + value) / 2])].flatMap((one) =>
    (timesAMonth[per ?? ''] ?? [1]).map((times) => times * one),
  )
const valuesOf = ({ value, low }: Quantity): number[] =>
  low === undefined ? [value] : [value, (low + value) / 2, low]

const tokensOf = ({ unit }: Quantity): number | undefined =>
  unit === 'token' || unit === 'item'
    ? 1
    : unit in tokensPer
      ? tokensPer[unit as keyof typeof tokensPer]
      : undefined

/** Whether a number is the one that a field has. */
function isField(role: NumberRole, quantity: Quantity, { limits, workload }: Said): boolean {
  const { unit, value } = quantity
  const wanted = limits[role] ?? workload[role]
  switch (role) {
    case 'maxMonthlyUsd':
    case 'maxUsdPerRequest':
    case 'maxInputUsdPerMTok':
    case 'maxOutputUsdPerMTok': {
      if (unit !== 'money' && unit !== 'item') return false
      const all = role === 'maxMonthlyUsd' ? monthly(quantity) : [value, value / 1000]
      return all.some((one) => isNear(usdOf(wanted), one))
    }
    case 'inputTokens':
    case 'outputTokens':
    case 'minContextTokens': {
      const tokens = tokensOf(quantity)
      return (
        tokens !== undefined && valuesOf(quantity).some((one) => isNear(wanted, one * tokens, 0.06))
      )
    }
    case 'requestsPerMonth':
      return monthly(quantity).some((one) => isNear(wanted ?? workload['jobsPerMonth'], one))
    case 'requestsPerJob':
      return valuesOf(quantity).some((one) => isNear(wanted, one))
    case 'maxParametersB':
    case 'minParametersB':
      return isNear(wanted, value) || isNear(wanted, value / 1e9)
    case 'maxTimeToFirstTokenSeconds':
    case 'maxAnswerSeconds':
      return isNear(wanted, unit === 'minute' ? value * 60 : value)
    case 'minOutputTokensPerSecond':
      return isNear(wanted, value)
    case 'times':
    case 'parts':
      return false
  }
}

const unitsOf: Partial<Record<NumberRole, Quantity['unit'][]>> = {
  requestsPerMonth: ['item', 'page', 'minute'],
  requestsPerJob: ['item', 'page'],
  maxParametersB: ['parameter', 'item'],
  minParametersB: ['parameter', 'item'],
  maxTimeToFirstTokenSeconds: ['second'],
  maxAnswerSeconds: ['second', 'minute'],
  minOutputTokensPerSecond: ['tps'],
}

/** The roles of all numbers of a text; what is twice a product ("14 agents, 6 visits a day") is found as such. */
function rolesOfNumbers(quantities: Quantity[], said: Said): Map<Mention, Role> {
  const roles = new Map<Mention, Role>()
  const isFree = (one: Quantity) => !roles.has(one)
  for (const role of numberRoles)
    for (const one of quantities)
      if (isFree(one) && (unitsOf[role]?.includes(one.unit) ?? true) && isField(role, one, said))
        roles.set(one, role)
  const taken = new Set(roles.values())
  const products: [NumberRole, NumberRole][] = [
    ['times', 'requestsPerMonth'],
    ['parts', 'inputTokens'],
  ]
  for (const [factor, product] of products)
    for (const many of quantities)
      for (const one of quantities) {
        if (taken.has(product) || many === one || !isFree(many) || !isFree(one)) continue
        if (many.unit !== 'item' || one.low !== undefined) continue
        const all = { ...one, value: one.value * many.value }
        if (!isField(product, all, said)) continue
        roles.set(many, factor).set(one, product)
        taken.add(product)
      }
  return roles
}

/** Whether a feature is wanted (true) or ruled out (false); undefined where nothing is said of it. */
const features: Record<string, (limits: Values) => unknown> = {
  open: ({ openWeights, wantOpenAndProprietary }) => openWeights ?? wantOpenAndProprietary,
  closed: ({ openWeights, wantOpenAndProprietary }) => not(openWeights) ?? wantOpenAndProprietary,
  both: ({ wantOpenAndProprietary }) => wantOpenAndProprietary,
  tools: ({ toolCalling }) => toolCalling,
  json: ({ structuredOutput }) => structuredOutput,
  thinking: ({ reasoning }) => reasoning,
  own: ({ selfHosted, maxMemoryGb, hardware }) => selfHosted ?? maxMemoryGb ?? hardware,
  official: ({ officialOnly }) => officialOnly,
  community: ({ officialOnly }) => not(officialOnly),
  free: ({ freeOnly, maxMonthlyUsd }) => freeOnly ?? (maxMonthlyUsd === 0 || undefined),
  noTraining: ({ dataPolicy }) => dataPolicy,
  noRetention: ({ dataPolicy }) => dataPolicy === 'zero-retention' || undefined,
}
const not = (value: unknown) => (value === undefined ? undefined : value !== true)

/** A wanted name or place that joins those which held before and still do. */
function isOneMore(role: Role, before: Said, said: Said): boolean {
  if (role !== 'must' && role !== 'makerIn') return false
  return ['includeLabs', 'includeModels', 'providers', 'labCountries'].some((name) => {
    const [old, now] = [listOf(before.limits[name]), listOf(said.limits[name])]
    return old.length > 0 && now.length > old.length && old.every((one) => now.includes(one))
  })
}

/** Tells roles from labels; names are compared as what they stand for. */
export function createRoles(dataset: Dataset) {
  const index = indexSpokenNames(dataset)
  const models = (name: string): string[] => {
    const resolved = index.resolve(name)
    return !resolved ? [] : 'model' in resolved ? [resolved.model] : resolved.ambiguous
  }
  const host = (name: string) =>
    hosts.find(({ id, name: full, said = [], proper = [] }) =>
      [id, full, ...said, ...proper].some((one) => one.toLowerCase() === name),
    )?.id
  const names = (value: unknown, id: (name: string) => string | undefined) =>
    listOf(value).map((name) => id(name) ?? name)

  function roleOfName({ found }: Name, { limits, preferences, baseline }: Said): Role {
    const ids = 'model' in found ? [found.model] : 'models' in found ? found.models : []
    const isAmong = (value: unknown) =>
      listOf(value)
        .flatMap(models)
        .some((id) => ids.includes(id))
    const makers = new Set(ids.map((id) => id.split('/')[0]))
    const [lab, provider] = [
      // "Claude" and "Qwen" are labelled as models by some, as a lab by others.
      'lab' in found ? found.lab : makers.size === 1 && ids.length > 1 ? [...makers][0] : undefined,
      'host' in found ? found.host : undefined,
    ]
    const isHost = (value: unknown) =>
      provider !== undefined && names(value, host).includes(provider)
    const isLab = (value: unknown) =>
      lab !== undefined && names(value, (name) => findLab(name) ?? host(name)).includes(lab)
    const isToday =
      isAmong(baseline?.names) || listOf(baseline?.names).includes(found.text.toLowerCase())
    if (isToday) return 'today'
    const { includeModels, excludeModels, providers, excludeProviders } = limits
    const { includeLabs, excludeLabs } = limits
    if (isAmong(includeModels) || isHost(providers) || isLab(includeLabs)) return 'must'
    if (isAmong(excludeModels) || isHost(excludeProviders) || isLab(excludeLabs)) return 'forbid'
    return isLab(preferences['includeLabs']) || isHost(preferences['providers']) ? 'wish' : 'none'
  }

  function roleOf(mention: Mention, said: Said): Role {
    const { limits, preferences } = said
    const force = (isIn: (values: Values) => unknown): Role =>
      isIn(limits) ? 'must' : isIn(preferences) ? 'wish' : 'none'
    const forceOfFeature = (of: (values: Values) => unknown): Role =>
      of(limits) === false ? 'forbid' : force(of)
    switch (mention.kind) {
      case 'feature': {
        const { feature } = mention
        return forceOfFeature(
          features[feature] ??
            (({ inputModalities }) => listOf(inputModalities).includes(feature) || undefined),
        )
      }
      case 'language':
        return force(({ languages }) => listOf(languages).includes(mention.code))
      case 'place': {
        const isIn = (value: unknown) =>
          mention.countries.some((country) => listOf(value).includes(country))
        // "A European company, data in the EU": one place named twice is told apart by the words beside it.
        const isMaker = isIn(limits['labCountries'])
        if (isIn(limits['region']) && !(isMaker && mention.of === 'maker')) return 'dataIn'
        if (isMaker) return 'makerIn'
        if (isIn(limits['excludeLabCountries'])) return 'makerNotIn'
        return isIn(preferences['region']) || isIn(preferences['labCountries']) ? 'wish' : 'none'
      }
      case 'licence':
        return force(({ license }) => license)
      case 'since':
        return force(({ releasedAfter }) => releasedAfter)
      case 'hardware':
        return force(
          ({ hardware, maxMemoryGb, selfHosted }) => hardware ?? maxMemoryGb ?? selfHosted,
        )
      case 'name':
        return roleOfName(mention, said)
      case 'quantity':
        return 'none'
    }
  }

  /** What each mention of a text is, and whether it held before. */
  return (
    mentions: Mention[],
    places: { start: number; end: number }[],
    said: Said,
    before?: Said,
  ): { role: Role; isHeld: boolean }[] => {
    const numbers = mentions.filter((one): one is Quantity => one.kind === 'quantity')
    const now = rolesOfNumbers(numbers, said)
    const earlier = before ? rolesOfNumbers(numbers, before) : new Map<Mention, Role>()
    return mentions.map((mention, i) => {
      const isNumber = mention.kind === 'quantity'
      const role = isNumber ? (now.get(mention) ?? 'none') : roleOf(mention, said)
      const old = isNumber
        ? (earlier.get(mention) ?? 'none')
        : before
          ? roleOf(mention, before)
          : 'none'
      const isHeld = old !== 'none'
      if (before && !isHeld && isOneMore(role, before, said)) return { role: 'also', isHeld }
      if (isHeld && role === 'none') return { role: isNumber ? 'none' : 'lift', isHeld }
      // What held and holds is told of, and not asked for; but for a machine in place of "on our own" or of another.
      const isMachine = mention.kind === 'hardware' && machineOf(before) !== machineOf(said)
      if (isHeld && role === old && !isNumber && !isMachine) return { role: 'none', isHeld }
      if (role !== 'none' || isNumber) return { role, isHeld }
      const place = places[i]
      const span =
        place && said.spans.find(({ start, end }) => start <= place.start && end >= place.end)
      return { role: span?.force === 'allow' ? 'allow' : 'none', isHeld }
    })
  }
}
