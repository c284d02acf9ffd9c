import { limitKind, statedLimits, type LimitName, type Limits } from '../limits/index.ts'
import { isSame } from './currencies.ts'
import type { Mention } from './mention.ts'

/** Limits that hold already what a mention says, whatever it says of it: a value of theirs, or their number. */
export function heldBy(mention: Mention, held: Limits): { name: LimitName; value: unknown }[] {
  return statedLimits(held).flatMap(([name, value]) => {
    const { reads } = limitKind(name)
    const isSaid =
      mention.kind === 'quantity'
        ? isNumber(value, mention.value)
        : [false, true].some((isForbidden) =>
            shares(reads?.(mention, { isForbidden, isInput: true, words: '' }), value),
          )
    return isSaid ? [{ name, value }] : []
  })
}

/** Whether a number is one that a limit has. */
export const holdsNumber = (held: Limits, number: number) =>
  Object.values(held).some((value) => isNumber(value, number))

const isNumber = (value: unknown, number: number) =>
  typeof value === 'number' && isSame(number, value)

const shares = (said: unknown, held: unknown) =>
  said !== undefined && [said].flat().some((one) => [held].flat().includes(one))
