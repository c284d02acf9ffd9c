import { workRoles, type WorkRole } from './heads.ts'
import type { Quantity } from './mention.ts'
import { rolesIn, sureRole, type Roles } from './roles.ts'

/** What is counted is things, pages or minutes; tokens, words and money are sizes. */
const counted = new Set<WorkRole>(['requestsPerMonth', 'requestsPerJob', 'times'])
const countable = new Set<Quantity['unit']>(['item', 'page', 'minute'])

/**
 * What each number is of the work, the likeliest first: there is one volume, one length of what is read. What is taken is
 * no longer possible for other numbers, which makes the rest of their roles likelier.
 */
export function assignWork(numbers: Quantity[], roles: Roles): Map<Quantity, WorkRole> {
  const assigned = new Map<Quantity, WorkRole>()
  for (const one of numbers) {
    const chances = rolesIn(roles, one)
    const [role = 'times'] = workRoles.toSorted((a, b) => chances[b] - chances[a])
    const isSure = chances[role] >= sureRole && chances[role] > chances.none
    if (repeated.has(role) && isSure && countable.has(one.unit)) assigned.set(one, role)
  }
  const left = new Set(workRoles.filter((role) => !repeated.has(role)))
  const taken: WorkRole[] = []
  while (left.size) {
    const [best] = numbers
      .filter((one) => !assigned.has(one))
      .flatMap((one) => {
        const chances = rolesIn(roles, one)
        const open = taken.reduce((sum, role) => sum - chances[role], 1)
        return [...left]
          .filter((role) => !counted.has(role) || countable.has(one.unit))
          .filter(
            (role) => role !== 'inputTokens' || one.unit !== 'item' || one.value >= fewestTokens,
          )
          .map((role) => ({ one, role, chance: chances[role] / open, none: chances.none / open }))
      })
      .filter(({ chance, none }) => chance >= likelyRole && chance > none * belowNone)
      .toSorted((a, b) => b.chance - a.chance)
    if (!best) break
    assigned.set(best.one, best.role)
    left.delete(best.role)
    taken.push(best.role)
  }
  return assigned
}
/** "I raised it to 40": nobody means so few tokens without the word. */
const fewestTokens = 100
/** Roles that several numbers can have. */
const repeated = new Set<WorkRole>(['times', 'parts'])
/** A role that nothing else has is believed from here on, and where "none" is hardly likelier. */
const likelyRole = 0.25
const belowNone = 0.7
