import type { Price } from './listing.ts'

/**
 * Rates that a provider has announced on its pages and no price list tells yet: by provider and id, in USD per 1M
 * tokens. A list that tells them makes a row needless.
 */
export const announcedPrices: Record<string, NonNullable<Price['changes']>> = {
  // https://ai.google.dev/gemini-api/docs/pricing
  'google gemini-4-argon': [{ from: '2026-12-01', inputUsdPerMTok: 4, outputUsdPerMTok: 20 }],
  'google gemini-4-carbon': [{ from: '2026-12-01', inputUsdPerMTok: 4, outputUsdPerMTok: 20 }],
}
