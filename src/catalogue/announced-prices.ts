import type { Price } from './model.ts'

/**
 * Rates that a provider has on its pages, or has announced there, and its price list does not tell yet: by provider and id, in USD per 1M
 * tokens. A list that tells them makes a row needless.
 */
export const announcedPrices: Record<string, NonNullable<Price['changes']>> = {
  // https://ai.google.dev/gemini-api/docs/pricing
  'google gemini-4-argon': [{ from: '2026-12-01', inputUsdPerMTok: 4, outputUsdPerMTok: 20 }],
  'google gemini-4-carbon': [{ from: '2026-12-01', inputUsdPerMTok: 4, outputUsdPerMTok: 20 }],
  // https://openrouter.ai/upstage/solar-pro-3, where Upstage alone serves it
  'upstage solar-pro3': [{ from: '2026-01-27', inputUsdPerMTok: 0.15, outputUsdPerMTok: 0.6 }],
  // https://www.alibabacloud.com/help/en/model-studio/model-pricing, as LiteLLM has them too
  'alibaba qwen3-next-80b-a3b-instruct': [
    { from: '2026-07-24', inputUsdPerMTok: 0.15, outputUsdPerMTok: 1.2 },
  ],
  'alibaba qwen3-next-80b-a3b-thinking': [
    { from: '2026-07-24', inputUsdPerMTok: 0.15, outputUsdPerMTok: 1.2 },
  ],
  'alibaba qwen3-vl-235b-a22b-instruct': [
    { from: '2026-07-24', inputUsdPerMTok: 0.4, outputUsdPerMTok: 1.6 },
  ],
}
