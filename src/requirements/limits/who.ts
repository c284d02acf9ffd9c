import { z } from 'zod'
import { called } from './called.ts'
import { hostName } from '../../catalogue/hosts.ts'
import { labName } from '../../catalogue/labs.ts'
import { listing, modelWord, regionName } from '../../format.ts'
import { pass } from './judge.ts'
import { parseList } from './parse.ts'
import { inPlace, judgePlaces } from './place.ts'
import { familyOf, hostOf, labOf, modelOf, type Reads } from './reads.ts'
import type { Limit, Names } from './limit.ts'

type About = Omit<Limit<string[]>, 'schema' | 'phrase' | 'parse' | 'field'> & {
  /** The words in front of the names, and what people know each by. */
  phrase: [before: string, nameOf: (id: string) => string]
  /** What is named. */
  kind: keyof Names
  /** The label of its field. */
  field: string
}

/** A limit that names who is wanted, or who is ruled out. */
const named = ({ phrase: [before, nameOf], kind, field, ...about }: About): Limit<string[]> => ({
  schema: z.array(z.string()),
  phrase: (ids) => `${before} ${listing(ids.map(nameOf), 'or')}`,
  parse: (written, names) => parseList(written, names[kind]),
  field: { label: field, several: true },
  ...about,
})

export const includeLabs = named({
  phrase: ['only', labName],
  label: 'labs',
  called: called.lab,
  prompt: 'only these; a lab that is only an example is no limit',
  kind: 'lab',
  reads: (mention, { isForbidden }) => (isForbidden ? undefined : labOf(mention)),
  field: 'Only models of these labs',
  check: (ids, { labs, model }) =>
    pass(
      labs.some((lab) => ids.includes(lab)),
      model.lab,
    ),
})

export const excludeLabs = named({
  phrase: ['not', labName],
  label: 'labs ruled out',
  called: called.lab,
  prompt:
    'in whatever wording: forbidden, out, leaving the lab (not one model of it), nothing may reach them',
  kind: 'lab',
  reads: (mention, { isForbidden }) => (isForbidden ? labOf(mention, true) : undefined),
  field: 'No models of these labs',
  check: (ids, { labs, model }) => pass(!labs.some((lab) => ids.includes(lab)), model.lab),
})

export const includeModels = named({
  phrase: ['only', modelWord],
  label: 'models',
  prompt: 'only these, when nothing else is wanted; never the model in use today',
  kind: 'model',
  reads: (mention, { isForbidden }) => (isForbidden ? undefined : modelOf(mention)),
  field: 'Only these models',
  check: (ids, { model }) => pass(ids.includes(model.id)),
})

export const excludeModels = named({
  phrase: ['not', modelWord],
  label: 'models ruled out',
  prompt: '',
  kind: 'model',
  reads: (mention, { isForbidden }) =>
    isForbidden ? (modelOf(mention) ?? familyOf(mention)) : undefined,
  field: 'Not these models',
  check: (ids, { model }) => pass(!ids.includes(model.id)),
})

export const providers = named({
  phrase: ['hosted by', hostName],
  label: 'hosts',
  called: called.host,
  prompt: 'where the model is bought or runs (Bedrock, Azure, Groq ...), not who made it',
  kind: 'host',
  reads: (mention, { isForbidden }) => (isForbidden ? undefined : hostOf(mention)),
  field: 'Only from these hosts',
  offer: (ids, { provider }) => ids.includes(provider),
})

export const excludeProviders = named({
  phrase: ['not hosted by', hostName],
  label: 'hosts ruled out',
  called: called.host,
  prompt: '',
  kind: 'host',
  reads: (mention, { isForbidden }) => (isForbidden ? hostOf(mention, true) : undefined),
  field: 'Not from these hosts',
  offer: (ids, { provider }) => !ids.includes(provider),
})

/** Countries in which makers sit. */
const makersIn =
  (forbidden: boolean): Reads<string[]> =>
  (mention, { isForbidden }) =>
    mention.kind === 'place' && mention.of === 'maker' && isForbidden === forbidden
      ? mention.countries
      : undefined

export const labCountries = named({
  phrase: ['labs from', regionName],
  label: 'countries of the labs',
  called: called.country,
  prompt: 'seat of the lab, not of the data: ISO 3166-1 alpha-2 in lower case or eu',
  kind: 'country',
  reads: makersIn(false),
  field: 'Only labs from these countries',
  check: (places, { labs }) => judgePlaces(labs, (country) => inPlace(country, places)),
})

export const excludeLabCountries = named({
  phrase: ['no labs from', regionName],
  label: 'countries ruled out',
  called: called.country,
  prompt: 'the same (no Chinese models: cn)',
  kind: 'country',
  reads: makersIn(true),
  field: 'No labs from these countries',
  check: (places, { labs }) => judgePlaces(labs, (country) => !inPlace(country, places)),
})
