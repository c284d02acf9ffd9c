import type { Model, Offer } from '../leaderboard/model.ts'
import type { Limits, Requirement, Workload } from '../requirements/requirement.ts'
import { monthlyCost } from './cost.ts'
import { memoryGb } from './memory.ts'
import type { Barrier, Exclusion } from './types.ts'

/** A model with the offer it would be bought at. */
export interface Subject {
  model: Model
  offer?: Offer
}

type Refusal = Pick<Exclusion, 'verified' | 'actual'>

/** Undefined for a model that passes. */
type Check = (subject: Subject, requirement: Requirement) => Refusal | undefined

/**
 * Why a model is off the list: the first barrier it fails, else the first that cannot be verified. `ignored`: a barrier
 * to leave out of account.
 */
export function createExclude(
  requirement: Requirement,
): (subject: Subject, ignored?: Barrier) => Exclusion | undefined {
  const stated = checks.filter(([limit]) => requirement.limits[limit] !== undefined)
  const relevant = [...always, ...stated]
  return (subject, ignored) => {
    let unknown: Exclusion | undefined
    for (const [barrier, check] of relevant) {
      if (barrier === ignored) continue
      const refusal = check(subject, requirement)
      if (!refusal) continue
      const { verified, actual } = refusal
      const exclusion = { model: subject.model, barrier, verified, actual }
      if (verified) return exclusion
      unknown ??= exclusion
    }
    return unknown
  }
}

/** Limits that no source publishes data for: they cannot sort anything out. */
export const uncheckable = [
  'maxTimeToFirstTokenSeconds',
  'minOutputTokensPerSecond',
] as const satisfies (keyof Limits)[]

const always: [Barrier, Check][] = [
  [
    'status',
    ({ model: { status } }) =>
      status === 'deprecated' || status === 'retired'
        ? { verified: true, actual: status }
        : undefined,
  ],
  // A model run on own hardware stays where the hardware is, and needs no price list.
  [
    'region',
    ({ model, offer }, { limits }) =>
      offer || limits.region === undefined || runsOnOwnMachine(model, limits)
        ? undefined
        : unknownValue,
  ],
  [
    'price',
    ({ model, offer }, { limits }) =>
      offer || runsOnOwnMachine(model, limits) ? undefined : unknownValue,
  ],
  [
    'workload-context',
    ({ model }, { workload }) =>
      atLeast(model.contextTokens, workload.inputTokens + workload.outputTokens),
  ],
]

/** Those that apply when the limit was stated. */
const checks: [keyof Limits, Check][] = [
  limitCheck('openWeights', (wanted, { model: { openWeights } }) =>
    openWeights === undefined
      ? unknownValue
      : known(openWeights === wanted, openWeights ? 'open' : 'closed'),
  ),
  limitCheck('includeModels', (ids, { model }) => known(ids.includes(model.id))),
  limitCheck('excludeModels', (ids, { model }) => known(!ids.includes(model.id))),
  limitCheck('includeLabs', (labs, { model }) =>
    known(
      labsOf(model).some((lab) => labs.includes(lab)),
      model.lab,
    ),
  ),
  limitCheck('excludeLabs', (labs, { model }) =>
    known(!labsOf(model).some((lab) => labs.includes(lab)), model.lab),
  ),
  limitCheck('minContextTokens', (tokens, { model }) => atLeast(model.contextTokens, tokens)),
  limitCheck('maxInputUsdPerMTok', (usd, { offer }) => atMost(offer?.inputUsdPerMTok, usd)),
  limitCheck('maxOutputUsdPerMTok', (usd, { offer }) => atMost(offer?.outputUsdPerMTok, usd)),
  limitCheck('maxMonthlyUsd', (usd, { offer }, { workload }) =>
    atMost(offer && monthlyCost(offer, workload).monthlyUsd, usd),
  ),
  limitCheck('inputModalities', (wanted, { model: { inputModalities } }) => {
    // The pages of a PDF can be sent as pictures.
    const taken = new Set(['text', ...(inputModalities ?? [])])
    if (taken.has('image')) taken.add('pdf')
    const missing = wanted.filter((modality) => !taken.has(modality))
    return inputModalities ? known(missing.length === 0, missing.join(', ')) : unknownValue
  }),
  limitCheck('toolCalling', (wanted, { model }) => atLeastWanted(model.toolCalling, wanted)),
  limitCheck('structuredOutput', (wanted, { model }) =>
    atLeastWanted(model.structuredOutput, wanted),
  ),
  limitCheck('reasoning', (wanted, { model }) => same(model.reasoning, wanted)),
  limitCheck('license', (wanted, { model: { license } }) =>
    license ? known(license.toLowerCase().includes(wanted.toLowerCase()), license) : unknownValue,
  ),
  limitCheck('releasedAfter', (date, { model: { released } }) =>
    released ? known(released >= date, released) : unknownValue,
  ),
  limitCheck('maxMemoryGb', (gigabytes, { model }, { workload }) =>
    fitsMemory(model, gigabytes, workload),
  ),
  limitCheck('hardware', (_, { model }) => same(model.openWeights, true)),
]

function limitCheck<Name extends keyof Limits>(
  name: Name,
  check: (
    limit: NonNullable<Limits[Name]>,
    subject: Subject,
    requirement: Requirement,
  ) => Refusal | undefined,
): [keyof Limits, Check] {
  return [
    name,
    (subject, requirement) => {
      const limit = requirement.limits[name]
      return limit === undefined ? undefined : check(limit, subject, requirement)
    },
  ]
}

/** Nobody sells community fine-tunes by the token: whoever wants one runs it. */
function runsOnOwnMachine({ community }: Model, limits: Limits): boolean {
  return community !== undefined || selfHosted(limits)
}

/** Who made it; of a fine-tune also the lab of the model it was made from. */
function labsOf({ lab, community }: Model): string[] {
  return community ? [lab, community.base.split('/')[0] ?? lab] : [lab]
}

/** The person means to run the model on hardware of their own. */
export function selfHosted({ hardware, maxMemoryGb }: Limits): boolean {
  return hardware !== undefined || maxMemoryGb !== undefined
}

function fitsMemory(model: Model, gigabytes: number, workload: Workload): Refusal | undefined {
  if (model.openWeights === false) return { verified: true, actual: 'closed' }
  return atMost(memoryGb(model, workload), gigabytes)
}

const unknownValue: Refusal = { verified: false }

function known(passes: boolean, actual?: number | string): Refusal | undefined {
  return passes ? undefined : { verified: true, actual }
}

function same(value: boolean | undefined, wanted: boolean): Refusal | undefined {
  return value === undefined ? unknownValue : known(value === wanted)
}

/** Not wanting a feature is no reason to refuse a model that has it. */
function atLeastWanted(value: boolean | undefined, wanted: boolean): Refusal | undefined {
  return wanted ? same(value, true) : undefined
}

function atLeast(value: number | undefined, limit: number): Refusal | undefined {
  return value === undefined ? unknownValue : known(value >= limit, value)
}

function atMost(value: number | undefined, limit: number): Refusal | undefined {
  return value === undefined ? unknownValue : known(value <= limit, value)
}
