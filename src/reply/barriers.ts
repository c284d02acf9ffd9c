import { limitKind, limitKinds, type LimitName } from '../requirements/limits/index.ts'
import type { Limits } from '../requirements/requirement.ts'
import type { Barrier, Exclusion } from '../shortlist/types.ts'
import { tokens } from '../format.ts'
import { limitPhraseIn } from './words/limit-phrase.ts'
import type { Words } from './words/en.ts'

/** What a barrier says of a model it keeps off: "its context window is 128k tokens". */
export function barrierPhrase(
  barrier: Barrier,
  actual: number | string | undefined,
  verified: boolean,
): string {
  if (isLimit(barrier)) {
    const { refused, unverified } = limitKind(barrier)
    return verified ? refused(actual) : unverified
  }
  const { refused, unverified } = general[barrier]
  return verified ? refused(actual) : unverified
}

/** The same in the words of a language that the limits are not told in: the condition that it does not meet. */
export function barrierIn(
  words: Words,
  { barrier, actual, verified }: Exclusion,
  limits: Limits,
): string {
  if (words.locale.startsWith('en')) return barrierPhrase(barrier, actual, verified)
  return isLimit(barrier)
    ? words.list.fails(limitPhraseIn(words, barrier, limits[barrier]))
    : words.list.barriers[barrier]
}

/** Reasons that hold for everybody. */
const general: Record<
  Exclude<Barrier, LimitName>,
  { refused(actual: number | string | undefined): string; unverified: string; group: string }
> = {
  policy: {
    refused: (rule) =>
      rule === undefined
        ? "your workspace's policy allows none of its hosts"
        : `your workspace's policy leaves it out (${rule})`,
    unverified: "it is not known whether your workspace's policy allows it",
    group: "left out by your workspace's policy",
  },
  status: {
    refused: (actual) =>
      actual === 'retired' ? 'its lab no longer sells it' : 'its lab has marked it as deprecated',
    unverified: 'it is not known whether it is still sold',
    group: 'retired or deprecated',
  },
  purpose: {
    refused: (actual) => `it is made for something else (${actual})`,
    unverified: 'it is not known what it is made for',
    group: 'made for something else',
  },
  price: {
    refused: () => 'nobody sells it',
    unverified: 'no provider on our price lists publishes a price for it',
    group: 'without a price',
  },
  'workload-context': {
    refused: (actual) =>
      `one request does not fit its context window of ${tokens(Number(actual))} tokens`,
    unverified: 'its context window is unknown',
    group: 'too small for one request',
  },
}

const isLimit = (barrier: Barrier): barrier is LimitName => barrier in limitKinds

/** `120 cost too much`, `40 have too small a context window`: what kept how many models off, the most first. */
export function exclusionGroups(excluded: Exclusion[]): string[] {
  const counts = new Map<string, number>()
  for (const exclusion of excluded) {
    const phrase = exclusionGroup(exclusion)
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([phrase, count]) => `${count} ${phrase}`)
}

/** The kind of reason for which a model is left out. */
export function exclusionGroup({ barrier, verified }: Exclusion): string {
  if (!verified) return 'could not be verified'
  return isLimit(barrier) ? limitKind(barrier).group : general[barrier].group
}
