import { writtenLimits } from '../requirements/form.ts'
import { limitKind } from '../requirements/limits/index.ts'
import type { Field } from '../requirements/limits/limit.ts'
import { rulePages, type Policy, type RulePage } from './policy.ts'

/** The field that allows only what the team's own gateway serves. */
export const gatewayField = 'gateway'

/** One field of the form, filled with the rule that holds now. */
export interface RuleField {
  name: string
  field: Field
  value: string
}

/** A page of the rules as a form asks for them. `hasGateway`: there is one to ask what it serves. */
export function ruleFields(
  page: RulePage,
  policy: Policy | undefined,
  hasGateway: boolean,
): RuleField[] {
  const written = writtenLimits(policy?.limits ?? {})
  const fields: RuleField[] = rulePages[page].map((name) => ({
    name,
    field: limitKind(name).field,
    value: written[name] ?? '',
  }))
  return page === 'hosts' && hasGateway
    ? [...fields, { name: gatewayField, field: gateway, value: policy?.served ? 'true' : '' }]
    : fields
}

const gateway: Field = {
  label: 'Your own gateway',
  choices: [{ value: 'true', label: 'Only what it serves' }],
}

/** A page by its name, as a button carries it. */
export const readPage = (text: string | undefined): RulePage | undefined =>
  text !== undefined && Object.hasOwn(rulePages, text) ? (text as RulePage) : undefined
