import { findLab } from '../../catalogue/labs.ts'
import type { Refusal } from './limit.ts'

/** Small judgements that limits share: undefined is a pass. */

export const unpublished: Refusal = { verified: false }

export function pass(passes: boolean, actual?: number | string): Refusal | undefined {
  return passes ? undefined : { verified: true, actual }
}

export function atLeast(value: number | undefined, limit: number): Refusal | undefined {
  return value === undefined ? unpublished : pass(value >= limit, value)
}

export function atMost(value: number | undefined, limit: number): Refusal | undefined {
  return value === undefined ? unpublished : pass(value <= limit, value)
}

export function same(value: boolean | undefined, wanted: boolean): Refusal | undefined {
  return value === undefined ? unpublished : pass(value === wanted)
}

/** Not wanting a feature is no reason to refuse a model that has it. */
export function has(value: boolean | undefined, wanted: boolean): Refusal | undefined {
  return wanted ? same(value, true) : undefined
}

/** The lab of a canonical id's first part, which may be how a repository spells its owner: `meta-llama` is Meta. */
export const labOfOwner = (owner: string): string => findLab(owner) ?? owner
