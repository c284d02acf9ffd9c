import { writtenLimits } from '../requirements/form.ts'
import { rulePages, type Policy, type RulePage } from './policy.ts'

/** The field that allows only what the team's own gateway serves. */
export const gatewayField = 'gateway'

/** The fields of a page of the form, with the rules that hold now. `hasGateway`: there is one to ask what it serves. */
export function ruleValues(
  page: RulePage,
  policy: Policy | undefined,
  hasGateway: boolean,
): { name: (typeof rulePages)[RulePage][number] | typeof gatewayField; value: string }[] {
  const written = writtenLimits(policy?.limits ?? {})
  const values = rulePages[page].map((name) => ({ name, value: written[name] ?? '' }))
  return page === 'hosts' && hasGateway
    ? [...values, { name: gatewayField, value: policy?.served ? 'true' : '' }]
    : values
}

/** A page by its name, as a button carries it. */
export const readPage = (text: string | undefined): RulePage | undefined =>
  text !== undefined && Object.hasOwn(rulePages, text) ? (text as RulePage) : undefined
