import { mayChangeRules } from '../../commands/policy.ts'
import type { Address } from '../address.ts'
import { capitalise } from '../format.ts'
import type { CurrentServices, Services } from '../command.ts'
import { gatewayField, readPage, ruleValues } from '../policy/form.ts'
import { fieldIn, formWords, mistakesIn } from '../reply/words/form.ts'
import { wordsFor } from '../reply/words/index.ts'
import type { Field } from '../requirements/limits/limit.ts'
import { languageAt, type Memory } from './memory.ts'
import { nothingToChange } from './press.ts'
import type { Person, Turn } from './turn.ts'

/** One field of the form, filled with the rule that holds now. */
export interface RuleField {
  name: string
  field: Field
  value: string
}

interface RulesForm {
  title: string
  submit: string
  cancel: string
  /** What an open choice is called. */
  open: string
  fields: RuleField[]
}

/** A page of the workspace's rules as a form, for those who may change them; to others why not. */
export async function rulesForm(
  { services, memory }: { services: CurrentServices; memory: Memory },
  address: Address,
  { id: user, isAdmin }: Person,
  named: string | undefined,
): Promise<RulesForm | { problem: string }> {
  const language = await languageAt({ memory }, address)
  const words = wordsFor(language).policy
  const own = services.of(address.workspace)
  const page = readPage(named)
  if (!page || !own.policy) return { problem: nothingToChange }
  if (!(await mayChangeRules({ user, isAdmin }, own))) return { problem: words.onlyAdmins }
  const { cancel, noMatter: open, yes } = formWords(language)
  const gateway = { label: capitalise(words.served), choices: [{ value: 'true', label: yes }] }
  const values = ruleValues(page, own.policy.rules, own.gatewayModels !== undefined)
  const fields = values.map(({ name, value }) => ({
    name,
    value,
    field: name === gatewayField ? gateway : fieldIn(language, name),
  }))
  return { title: words.pages[page], submit: words.save, cancel, open, fields }
}

/** What was filled in, as a turn of /policy takes it; or what is wrong with which field. */
export async function readRulesForm(
  values: Partial<Record<string, string>>,
  { readForm }: Pick<Services, 'readForm'>,
  language?: string,
): Promise<Required<Pick<Turn, 'form' | 'fields'>> | { errors: Record<string, string> }> {
  const { [gatewayField]: gateway, ...text } = values
  const read = await readForm(text)
  return 'mistakes' in read
    ? { errors: mistakesIn(read.mistakes, language) }
    : { form: read.form, fields: gateway === undefined ? {} : { [gatewayField]: gateway } }
}
