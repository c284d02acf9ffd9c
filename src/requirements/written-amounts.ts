/** Amounts as people type them into a field of their own. Each reader gives undefined for anything else. */

const pattern =
  /^[$~]?\s{0,3}(\d[\d,_ ]{0,30}(?:\.\d{1,10})?)\s{0,3}(k|thousand|m|mn|million|b|bn|billion)?\b([^]*)$/i

const scales: Record<string, number> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 }

const mostMonthlyUsd = 100_000_000
const mostTokens = 100_000_000
const mostRequests = 1e11

/** US dollars a month: `300`, `$1.5k a month`. */
export function readMonthlyUsd(written: string): number | undefined {
  return readAmount(
    written,
    /^(?:\$|usd|dollars?)?\s*(?:(?:(?:per|a|\/)\s*)?(?:month|mo)|monthly)?$/,
    mostMonthlyUsd,
  )
}

/** Tokens: `128k`, `1M tokens`. */
export function readTokens(written: string): number | undefined {
  return whole(readAmount(written, /^(?:tokens?)?$/, mostTokens))
}

/** Requests a month: `2,000`, `500 a day`. */
export function readMonthlyRequests(written: string): number | undefined {
  for (const [unit, perMonth] of requestUnits) {
    const value = readAmount(written, unit, mostRequests / perMonth)
    if (value !== undefined) return whole(value * perMonth)
  }
  return undefined
}

const requestUnits: [RegExp, number][] = [
  [/^(?:requests?|calls?|messages?|times)?\s*$/, 1],
  [/(?:per|a|\/)\s*month$|monthly$/, 1],
  [/(?:per|a|\/)\s*week$|weekly$/, 4.345],
  [/(?:per|a|\/)\s*day$|daily$/, 30],
  [/(?:per|an|\/)\s*hour$|hourly$/, 720],
]

function readAmount(written: string, unit: RegExp, most: number): number | undefined {
  const [, digits, scale, rest = ''] = pattern.exec(written.trim()) ?? []
  if (digits === undefined || !unit.test(rest.trim().toLowerCase())) return undefined
  const factor = scale ? (scales[scale.charAt(0).toLowerCase()] ?? 1) : 1
  const value = Number(digits.replaceAll(/[,_ ]/g, '')) * factor
  return value > 0 && value <= most ? value : undefined
}

const whole = (value: number | undefined) => value && (Math.round(value) || undefined)
