import { mayChangeRules } from '../../commands/policy.ts'
import type { Address } from '../address.ts'
import { capitalise } from '../format.ts'
import type { CurrentServices, Services } from '../command.ts'
import { gatewayField, rulePages, type RulePage } from '../policy/policy.ts'
import { fieldIn, formWords, mistakesIn } from '../reply/words/form.ts'
import { wordsFor } from '../reply/words/index.ts'
import { writtenLimits } from '../requirements/form.ts'
import { fieldOf, nothingToChange, type Form, type Problem } from './form.ts'
import { languageAt, type Memory } from './memory.ts'
import type { Person, Turn } from './turn.ts'

/** A page of the workspace's rules as a form, for those who may change them; to others why not. */
export async function rulesForm(
  { services, memory }: { services: CurrentServices; memory: Memory },
  address: Address,
  { id: user, isAdmin }: Person,
  page = '',
): Promise<Form | Problem> {
  const language = await languageAt({ memory }, address)
  const words = wordsFor(language).policy
  const own = services.of(address.workspace)
  if (!isPage(page) || !own.policy) return { problem: nothingToChange }
  if (!(await mayChangeRules({ user, isAdmin }, own))) return { problem: words.onlyAdmins }
  const { cancel, yes } = formWords(language)
  const { limits = {}, served } = own.policy.rules ?? {}
  const written = writtenLimits(limits)
  const fields = rulePages[page].map((name) =>
    fieldOf(name, fieldIn(language, name), written[name], language),
  )
  const gateway = { label: capitalise(words.served), choices: [{ value: 'true', label: yes }] }
  if (page === 'hosts' && own.gatewayModels)
    fields.push(fieldOf(gatewayField, gateway, served && 'true', language))
  return { title: words.pages[page], submit: words.save, cancel, fields }
}

const isPage = (name: string): name is RulePage => Object.hasOwn(rulePages, name)

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
