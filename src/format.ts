/** Numbers and dates as people read them; every reply uses these, so that one figure always looks the same. */

/** `$0.15`, `$12.50`, `$1,230`; a few cents keep two significant digits. Never turns a small amount into $0. */
export function usd(amount: number, locale = english): string {
  if (amount === 0) return dollars(0, locale, 0)
  if (amount < 0.095) return dollars(amount, locale)
  return dollars(amount, locale, amount < 1000 ? 2 : 0)
}

/** A monthly amount: whole dollars from 10 on. */
export function usdPerMonth(amount: number, locale = english): string {
  return amount >= 10 ? dollars(amount, locale, 0) : usd(amount, locale)
}

/** `128k`, `1M`, `1.05M` tokens. */
export function tokens(count: number, locale = english): string {
  if (count >= 1e6) return `${decimal(count / 1e6, locale, 2)}M`
  if (count >= 10_000) return `${decimal(count / 1000, locale, 0)}k`
  return decimal(count, locale, 0)
}

/** `1,250`, `5M`, `0.4`: a count of requests or things. */
export function quantity(count: number, locale = english): string {
  if (count >= 1e6) return `${decimal(count / 1e6, locale, 2)}M`
  return decimal(count, locale, count < 10 ? 1 : 0)
}

/** `1,250.5`, `1.250,5`: as the readers of a language write it. */
export function decimal(value: number, locale = english, most = 20): string {
  return numbers(locale, { maximumFractionDigits: most }).format(value)
}

/** `$12.50`, `12,50 $`; without `digits` two significant ones. */
function dollars(amount: number, locale: string, digits?: number): string {
  const money = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const
  const places =
    digits === undefined
      ? { maximumSignificantDigits: 2 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return numbers(locale, { ...money, ...places }).format(amount)
}

const english = 'en-US'

/** Made once for each language and form: that takes longer than all that is done with it. */
const formats = new Map<string, Intl.NumberFormat>()

export function numbers(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${Object.values(options).join(' ')}`
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options)
  formats.set(key, known)
  return known
}

/** `2026-09-22` as `22 Sep 2026`. */
export function day(date: string): string {
  const [year, month, dayOfMonth] = date.split('-')
  return `${Number(dayOfMonth)} ${months[Number(month) - 1] ?? month} ${year}`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export function ordinal(place: number): string {
  const tens = place % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')
  return `${place}${ending}`
}

/** `a`, `a and b`, `a, b and c`; in Spanish `texto e imágenes`, too. */
export function listing(items: string[], word = 'and'): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  const link = word === 'y' && /^h?[ií](?![aeo])/i.test(last) ? 'e' : word
  return `${items.slice(0, -1).join(', ')} ${link} ${last}`
}

export function plural(count: number, noun: string): string {
  return `${decimal(count, english, 0)} ${noun}${count === 1 ? '' : 's'}`
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })
const regionNames = new Intl.DisplayNames(['en'], { type: 'region' })

export function languageName(code: string): string {
  return languageNames.of(code) ?? code
}

export function regionName(region: string): string {
  return region === 'eu' ? 'the EU' : (regionNames.of(region.toUpperCase()) ?? region)
}

/** `anthropic/claude-sonnet-5` as `claude-sonnet-5`, where only the id is at hand. */
export function modelWord(id: string): string {
  return id.split('/').at(-1) ?? id
}
