import { modelWord } from '../../format.ts'
import { hostName } from '../../catalogue/hosts.ts'
import { labName } from '../../catalogue/labs.ts'
import { licenceName } from '../../catalogue/licences.ts'
import { limitKind, type LimitName } from '../../requirements/limits/index.ts'
import { dayIn } from './index.ts'
import { amountsIn } from './amounts.ts'
import type { Words } from './en.ts'

/** A condition as a phrase in the answer's language; in English where that language has none for it. */
export function limitPhraseIn(words: Words, name: LimitName, value: unknown): string {
  const phrase = words.limits[name]
  return phrase ? phrase(shownValue(words, name, value)) : limitKind(name).phrase(value)
}

/** A value as it stands in the phrase. */
export function shownValue(words: Words, name: LimitName, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => shownValue(words, name, one)).join(', ')
  if (typeof value === 'number') {
    const { usd, usdPerMonth, tokens, decimal } = amountsIn(words)
    if (name.includes('Usd')) return (name.includes('Monthly') ? usdPerMonth : usd)(value)
    return name.endsWith('Tokens') ? tokens(value) : decimal(Number(value.toFixed(1)))
  }
  const text = String(value)
  switch (name) {
    case 'includeLabs':
    case 'excludeLabs':
      return labName(text)
    case 'providers':
    case 'excludeProviders':
      return hostName(text)
    case 'license':
      return text === 'permissive' || text === 'commercial'
        ? words.facts.licences[text]
        : (licenceName(text) ?? text)
    case 'includeModels':
    case 'excludeModels':
      return modelWord(text)
    case 'inputModalities':
      return inputIn(words, text)
    case 'releasedAfter':
      return dayIn(words, text)
    case 'languages':
      return nameIn(words, 'language', text)
    case 'region':
    case 'labCountries':
    case 'excludeLabCountries':
      return placeIn(words, text)
    default:
      return text
  }
}

/** A country, or the EU, as people call it. */
export const placeIn = (words: Words, code: string): string =>
  code === 'eu' ? words.theEu : nameIn(words, 'region', code.toUpperCase())

/** A language or a country as people call it. */
export function nameIn({ locale }: Words, type: 'language' | 'region', code: string): string {
  return new Intl.DisplayNames([locale], { type }).of(code) ?? code
}

/** What a model takes in; what is no usual kind stays as it is. */
export const inputIn = ({ facts: { inputs } }: Words, kind: string): string =>
  kind in inputs ? inputs[kind as keyof typeof inputs] : kind
