import { limitKind, statedLimits, type LimitName } from '../requirements/limits/index.ts'
import type { Refusal, Subject } from '../requirements/limits/limit.ts'
import type { Limits, Requirement } from '../requirements/requirement.ts'
import type { Model, Offer } from '../leaderboard/model.ts'
import { monthlyCost } from './cost.ts'
import { memoryGb } from './memory.ts'
import type { Barrier, Exclusion } from './types.ts'

/** A model with the offer it would be bought at, as limits judge it. */
export function subjectOf(
  model: Model,
  offer: Offer | undefined,
  { workload }: Requirement,
): Subject {
  const monthlyUsd = () => offer && monthlyCost(offer, workload).monthlyUsd
  return {
    model,
    offer,
    labs: labsOf(model),
    monthlyUsd,
    usdPerRequest: () => {
      const monthly = monthlyUsd()
      return monthly === undefined ? undefined : monthly / workload.requestsPerMonth
    },
    memoryGb: () => memoryGb(model, workload),
    firstTokenSeconds: () => undefined,
    answerSeconds: () => undefined,
    outputTokensPerSecond: () => undefined,
  }
}

/**
 * Why a model is off the list: the first barrier it fails, else the first that cannot be verified. `ignored`: a barrier
 * to leave out of account.
 */
export function createExclude(
  requirement: Requirement,
): (subject: Subject, ignored?: Barrier) => Exclusion | undefined {
  const stated = statedLimits(requirement.limits).flatMap(([name, value]): [Barrier, Check][] => {
    const { check, unknown } = limitKind(name)
    if (!check) return []
    return [
      [
        name,
        (subject) => {
          const refusal = check(value, subject)
          return refusal && !refusal.verified && unknown === 'remark' ? undefined : refusal
        },
      ],
    ]
  })
  const relevant = [...always(requirement), ...stated]
  return (subject, ignored) => {
    let unknown: Exclusion | undefined
    for (const [barrier, check] of relevant) {
      if (barrier === ignored) continue
      const refusal = check(subject)
      if (!refusal) continue
      const exclusion: Exclusion = { model: subject.model, barrier, ...refusal }
      if (refusal.verified) return exclusion
      unknown ??= exclusion
    }
    return unknown
  }
}

type Check = (subject: Subject) => Refusal | undefined

/** Limits that no source publishes data for yet: they cannot sort anything out. */
export const uncheckable = [
  'maxTimeToFirstTokenSeconds',
  'maxAnswerSeconds',
  'minOutputTokensPerSecond',
] as const satisfies LimitName[]

const unpublished: Refusal = { verified: false }

const always = ({ limits, workload }: Requirement): [Barrier, Check][] => [
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
    ({ model, offer }) =>
      offer || limits.region === undefined || runsOnOwnMachine(model, limits)
        ? undefined
        : unpublished,
  ],
  [
    'price',
    ({ model, offer }) => (offer || runsOnOwnMachine(model, limits) ? undefined : unpublished),
  ],
  [
    'workload-context',
    ({ model, offer }) => {
      const window = offer?.contextTokens ?? model.contextTokens
      if (window === undefined) return unpublished
      const needed = workload.inputTokens + workload.outputTokens
      return window >= needed ? undefined : { verified: true, actual: window }
    },
  ],
]

/** Nobody sells community fine-tunes by the token: whoever wants one runs it. */
function runsOnOwnMachine({ community }: Model, limits: Limits): boolean {
  return community !== undefined || selfHosted(limits)
}

/** Who made it; of a fine-tune also the lab of the model it was made from. */
function labsOf({ lab, community }: Model): string[] {
  return community ? [lab, community.base.split('/')[0] ?? lab] : [lab]
}

/** The person means to run the model on hardware of their own. */
export function selfHosted({ hardware, maxMemoryGb, selfHosted: own }: Limits): boolean {
  return own === true || hardware !== undefined || maxMemoryGb !== undefined
}
