import { readMonthlyUsd, readTokens } from '../written-amounts.ts'

/** How written values are read: each gives undefined for anything else. */

export const parseUsd = readMonthlyUsd
export const parseTokens = readTokens

/** `12`, `7.5 s`, `24 GB`: a positive number with at most a short unit behind it. */
export function parseAmount(written: string): number | undefined {
  const [, digits = ''] = /^\s*([\d.,]{1,20})\s{0,3}[\p{L}/%]{0,20}\.?\s*$/u.exec(written) ?? []
  const value = Number(digits.replaceAll(',', ''))
  return digits && Number.isFinite(value) && value > 0 ? value : undefined
}

export function parseSwitch(written: string): boolean | undefined {
  const word = written.trim().toLowerCase()
  if (['true', 'yes', 'required', 'open'].includes(word)) return true
  if (['false', 'no', 'not', 'proprietary', 'closed'].includes(word)) return false
  return undefined
}

/** Every name of a list has to mean something; otherwise the list is not understood. */
export function parseList(
  written: string,
  one: (name: string) => string | undefined,
): string[] | undefined {
  const parts = (text: string, between: RegExp) =>
    text
      .split(between)
      .map((name) => name.trim())
      .filter(Boolean)
  // "es/de" are two; the slash of a canonical id is a part of it.
  const values = parts(written, /[,;]/).flatMap((name) => {
    const whole = one(name)
    return whole === undefined ? parts(name, /\//).map(one) : [whole]
  })
  const known = values.filter((value) => value !== undefined)
  return known.length && known.length === values.length ? [...new Set(known)] : undefined
}

export const yesNo = (yes: string, no: string) => [
  { value: 'true', label: yes },
  { value: 'false', label: no },
]
