import { hostName } from '../../catalogue/hosts.ts'
import { labName } from '../../catalogue/labs.ts'
import { tokens, usdPerMonth } from '../../format.ts'
import { limitKind, type LimitName } from '../../requirements/limits/index.ts'
import type { Words } from './words.ts'

/** A condition as a phrase in the answer's language; in English where that language has none for it. */
export function limitPhraseIn(words: Words, name: LimitName, value: unknown): string {
  const phrase = words.limits[name]
  return phrase ? phrase(shownValue(words, name, value)) : limitKind(name).phrase(value)
}

function shownValue(words: Words, name: LimitName, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => shownValue(words, name, one)).join(', ')
  if (typeof value === 'number') {
    if (name.includes('Usd')) return usdPerMonth(value)
    return name.endsWith('Tokens') ? tokens(value) : String(Number(value.toFixed(1)))
  }
  const text = String(value)
  switch (name) {
    case 'includeLabs':
    case 'excludeLabs':
      return labName(text)
    case 'providers':
    case 'excludeProviders':
      return hostName(text)
    case 'languages':
      return nameOf(words, 'language', text)
    case 'region':
    case 'labCountries':
    case 'excludeLabCountries':
      return text === 'eu' ? 'EU' : nameOf(words, 'region', text.toUpperCase())
    default:
      return text
  }
}

function nameOf({ locale }: Words, type: 'language' | 'region', code: string): string {
  return new Intl.DisplayNames([locale], { type }).of(code) ?? code
}
