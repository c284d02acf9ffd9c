/** Numbers and dates as people read them; every reply uses these, so that one figure always looks the same. */

/** `$0.15`, `$12.50`, `$1,230`; a few cents keep two significant digits. Never turns a small amount into $0. */
export function usd(amount: number): string {
  if (amount === 0) return '$0'
  if (amount < 0.095) return `$${amount.toLocaleString('en-US', { maximumSignificantDigits: 2 })}`
  if (amount < 1000) return `$${amount.toFixed(2)}`
  return `$${grouped(amount)}`
}

/** A monthly amount: whole dollars from 10 on. */
export function usdPerMonth(amount: number): string {
  return amount >= 10 ? `$${grouped(amount)}` : usd(amount)
}

/** `128k`, `1M`, `1.05M` tokens. */
export function tokens(count: number): string {
  if (count >= 1e6) return `${trim(count / 1e6, 2)}M`
  if (count >= 10_000) return `${trim(count / 1000, 0)}k`
  return grouped(count)
}

/** `1,250`, `5M`, `0.4`: a count of requests or things. */
export function quantity(count: number): string {
  if (count >= 1e6) return `${trim(count / 1e6, 2)}M`
  return count < 10 ? String(trim(count, 1)) : grouped(count)
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

/** `40%` from 0.4. */
export function share(value: number): string {
  return `${Math.round(value * 100)}%`
}

/** `a`, `a and b`, `a, b and c`. */
export function listing(items: string[], word = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

function trim(value: number, digits: number): number {
  return Number(value.toFixed(digits))
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
