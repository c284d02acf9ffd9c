import { z } from 'zod'
import type { EndNotice } from './listing.ts'
import { readTable } from '../table.ts'

/**
 * Ends that the machine-readable lists do not have yet: facts only, each with the provider's page and the day on which it
 * was read (the first of the month or year where only that is known), and what the provider names instead.
 */
export const retirementNotices: EndNotice[] = readTable(
  new URL('tables/retirement-notices.tsv', import.meta.url),
  {
    provider: z.string(),
    id: z.string(),
    endsOn: z.iso.date(),
    replacement: z.string().optional(),
    seen: z.iso.date(),
    url: z.url(),
  },
)

/**
 * Closed models that have ended on a day their providers' pages no longer tell, while price lists still carry them:
 * https://docs.perplexity.ai/changelog, https://cloud.google.com/vertex-ai/generative-ai/docs/legacy/legacy-models,
 * https://docs.x.ai/docs/models
 */
export const endedLongAgo = new Set(
  (
    'perplexity/pplx-7b-chat perplexity/pplx-7b-online perplexity/pplx-70b-chat ' +
    'perplexity/pplx-70b-online perplexity/sonar-small-chat perplexity/sonar-small-online ' +
    'perplexity/sonar-medium-chat perplexity/sonar-medium-online ' +
    'perplexity/llama-3.1-sonar-large-128k-online ' +
    'perplexity/llama-3.1-sonar-small-128k-online google/chat-bison google/text-bison ' +
    'xai/grok-beta xai/grok-vision-beta'
  ).split(' '),
)
