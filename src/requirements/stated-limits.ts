import { indexSpokenNames } from '../catalogue/find-names.ts'
import { languageCode } from './reader/languages.ts'
import type { Catalogue } from './reading.ts'
import type { Limits } from './requirement.ts'
import { readMonthlyUsd, readTokens } from './written-amounts.ts'

/** Limits as people fill them into fields: still words. An empty field states nothing. */
export interface LimitFields {
  /** US dollars a month. */
  budget?: string
  /** Tokens, "128k" and "1M" included. */
  context?: string
  /** "open", "proprietary" or "any". */
  weights?: string
  /** One or several, by name or ISO 639-1 code, separated by commas. */
  language?: string
  lab?: string
}

export interface StatedLimits {
  limits: Limits
  /** What is wrong with a field, in a sentence for the person, by field. */
  problems: Partial<Record<keyof LimitFields, string>>
}

/** Reads the fields of a form or of typed options. */
export function readLimits(fields: LimitFields, catalogue: Catalogue): StatedLimits {
  const limits: Limits = {}
  const problems: StatedLimits['problems'] = {}
  for (const name of Object.keys(readers) as (keyof LimitFields)[]) {
    const value = fields[name]?.normalize('NFC').trim()
    if (!value) continue
    const outcome = readers[name](value, catalogue)
    if (typeof outcome === 'string') problems[name] = outcome
    else Object.assign(limits, outcome)
  }
  return { limits, problems }
}

const readers: Record<keyof LimitFields, (value: string, catalogue: Catalogue) => Limits | string> =
  {
    budget: (value) => {
      const maxMonthlyUsd = readMonthlyUsd(value)
      return maxMonthlyUsd === undefined
        ? 'The budget has to be an amount in US dollars a month, for example 300.'
        : { maxMonthlyUsd }
    },
    context: (value) => {
      const minContextTokens = readTokens(value)
      return minContextTokens === undefined
        ? 'The context window has to be a number of tokens, for example 128k or 1M.'
        : { minContextTokens }
    },
    weights: (value) => {
      const kind = value.toLowerCase()
      if (kind === 'any') return {}
      if (kind === 'open') return { openWeights: true }
      if (kind === 'proprietary') return { openWeights: false }
      return 'Weights has to be open, proprietary or any.'
    },
    language: (value) => {
      const names = value
        .split(/[,;/]|\band\b/)
        .map((name) => name.trim())
        .filter(Boolean)
      const codes = names.map(languageCode)
      const unknown = names.find((_, i) => codes[i] === undefined)
      return unknown === undefined
        ? { languages: [...new Set(codes.filter((code) => code !== undefined))] }
        : `The language "${unknown.slice(0, 40)}" is not one we know. Write its English name, for example Spanish.`
    },
    lab: (value, catalogue) => {
      const isId = catalogue.models.some(({ lab }) => lab === value)
      const labs = isId ? [value] : labsNamed(value, catalogue)
      return labs.length
        ? { includeLabs: labs }
        : `The lab "${value.slice(0, 40)}" is not in our data. Pick one from the list that appears as you type.`
    },
  }

const longestName = 100

/** Labs by name, or by the name of their models; a name typed in lower case counts, too. */
function labsNamed(typed: string, catalogue: Catalogue): string[] {
  const name = typed.slice(0, longestName)
  const index = indexSpokenNames(catalogue)
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  return [name, capital]
    .flatMap((one) =>
      index.find(one).flatMap((found) => {
        if (found.kind === 'lab') return found.lab
        return found.kind === 'ambiguous' ? (found.lab ?? []) : []
      }),
    )
    .slice(0, 1)
}
