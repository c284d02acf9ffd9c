import { mayChangeRules } from '../../commands/policy.ts'
import { addressKey, type Address } from '../address.ts'
import type { CurrentServices, Services } from '../command.ts'
import { gatewayField, readPage, ruleFields, type RuleField } from '../policy/form.ts'
import { wordsFor } from '../reply/words/index.ts'
import type { FormErrors, RequestForm } from '../requirements/form.ts'
import type { Memory } from './memory.ts'
import { nothingToChange } from './press.ts'
import type { Person, Turn } from './turn.ts'

interface RulesForm {
  title: string
  submit: string
  fields: RuleField[]
}

/** A page of the workspace's rules as a form, for those who may change them; to others why not. */
export async function rulesForm(
  { services, memory }: { services: CurrentServices; memory: Memory },
  address: Address,
  { id: user, isAdmin }: Person,
  named: string | undefined,
): Promise<RulesForm | { problem: string }> {
  const language = (await memory.conversations.get(addressKey(address)))?.language
  const words = wordsFor(language).policy
  const own = services.of(address.workspace)
  const page = readPage(named)
  if (!page || !own.policy) return { problem: nothingToChange }
  if (!(await mayChangeRules({ user, isAdmin }, own))) return { problem: words.onlyAdmins }
  return {
    title: words.pages[page],
    submit: words.save,
    fields: ruleFields(page, own.policy.rules, own.gatewayModels !== undefined),
  }
}

/** What was filled in, as a turn of /policy takes it; or what is wrong with which field. */
export async function readRulesForm(
  values: Partial<Record<string, string>>,
  { readForm }: Pick<Services, 'readForm'>,
): Promise<Required<Pick<Turn, 'form' | 'fields'>> | { errors: FormErrors }> {
  const { [gatewayField]: gateway, ...text } = values
  const read: { form: RequestForm } | { errors: FormErrors } = await readForm(text)
  return 'errors' in read
    ? read
    : { form: read.form, fields: gateway === undefined ? {} : { [gatewayField]: gateway } }
}
