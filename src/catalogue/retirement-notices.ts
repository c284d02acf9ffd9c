import type { EndNotice } from './listing.ts'

/** Notices of one page of a provider, as read on one day: id, day of the end, and what the provider names instead. */
interface Page {
  provider: string
  url: string
  /** ISO date; the first of the month or year where only that is known. */
  seen: string
  ends: [id: string, endsOn: string, replacement?: string][]
}

/** Ends that the machine-readable lists do not have yet: facts only, each with the provider's page. */
const pages: Page[] = [
  {
    provider: 'openai',
    url: 'https://developers.openai.com/api/docs/deprecations',
    seen: '2026-11-01',
    ends: [
      ['gpt-5', '2026-12-11', 'gpt-6.1-sol'],
      ['gpt-5-2025-08-07', '2026-12-11', 'gpt-6.1-sol'],
      ['gpt-5-mini', '2026-12-11', 'gpt-6.1-terra'],
      ['gpt-5-mini-2025-08-07', '2026-12-11', 'gpt-6.1-terra'],
      ['gpt-5-nano', '2026-12-11'],
      ['gpt-5-nano-2025-08-07', '2026-12-11'],
      ['tts-1', '2027-01-06'],
      ['tts-1-hd', '2027-01-06'],
      ['gpt-4o-mini-tts', '2027-01-06'],
      ['gpt-4o-mini-transcribe', '2027-02-26'],
      ['gpt-4o-transcribe-diarize', '2027-02-26'],
      ['gpt-5.3-codex', '2027-04-01'],
      ['gpt-5.4-nano', '2027-04-01'],
    ],
  },
  {
    provider: 'openai',
    url: 'https://developers.openai.com/api/docs/deprecations',
    seen: '2026-10-28',
    ends: [
      ['gpt-4o', '2027-01-14', 'gpt-6-luna'],
      ['gpt-4o-2024-08-06', '2027-01-14', 'gpt-6-luna'],
      ['gpt-4o-2024-11-20', '2027-01-14', 'gpt-6-luna'],
      ['gpt-4o-mini', '2027-01-14', 'gpt-6-luna'],
      ['gpt-4o-mini-2024-07-18', '2027-01-14', 'gpt-6-luna'],
      ['gpt-4.1', '2027-01-14', 'gpt-6-luna'],
      ['gpt-4.1-2025-04-14', '2027-01-14', 'gpt-6-luna'],
      ['gpt-4.1-mini', '2027-01-14', 'gpt-6-luna'],
      ['gpt-4.1-mini-2025-04-14', '2027-01-14', 'gpt-6-luna'],
      ['whisper-1', '2027-02-26'],
      ['gpt-4o-transcribe', '2027-02-26'],
      ['gpt-5.1', '2027-04-01'],
    ],
  },
  {
    provider: 'anthropic',
    url: 'https://platform.claude.com/docs/en/about-claude/model-deprecations',
    seen: '2026-10-01',
    ends: [['claude-sonnet-4-5-20250929', '2026-11-30', 'claude-sonnet-5-5']],
  },
  {
    provider: 'google',
    url: 'https://ai.google.dev/gemini-api/docs/deprecations',
    seen: '2026-11-10',
    ends: [
      ['gemini-2.5-pro', '2026-12-01', 'gemini-3.8-flash'],
      ['gemini-2.5-flash', '2026-12-01', 'gemini-3.5-flash-lite'],
    ],
  },
  {
    // What `gemini-1.5-flash` and `gemini-1.5-pro` meant when they were shut down.
    provider: 'google',
    url: 'https://ai.google.dev/gemini-api/docs/changelog#20250929',
    seen: '2026-05-01',
    ends: [
      ['gemini-1.5-flash-002', '2025-09-29'],
      ['gemini-1.5-pro-002', '2025-09-29'],
    ],
  },
  {
    provider: 'google-vertex',
    url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/model-versions',
    seen: '2026-10-01',
    ends: [
      ['gemini-2.5-pro', '2026-10-20'],
      ['gemini-2.5-flash', '2026-10-20'],
      ['gemini-2.5-flash-lite', '2026-10-20'],
    ],
  },
  {
    provider: 'xai',
    url: 'https://docs.apiyi.com/en/live/2026-11/grok-code-models-offline',
    seen: '2026-11-27',
    ends: [['grok-build-0.1', '2026-11-19']],
  },
  {
    provider: 'xai',
    url: 'https://docs.x.ai/docs/migration/may-15-retirement',
    seen: '2026-01-01',
    ends: [
      ['grok-4-1-fast-reasoning', '2026-05-15', 'grok-4.3'],
      ['grok-4-1-fast-non-reasoning', '2026-05-15', 'grok-4.3 (reasoning effort none)'],
      ['grok-4-fast-reasoning', '2026-05-15', 'grok-4.3'],
      ['grok-4-fast-non-reasoning', '2026-05-15', 'grok-4.3 (reasoning effort none)'],
      ['grok-4-0709', '2026-05-15', 'grok-4.3'],
      ['grok-code-fast-1', '2026-05-15', 'grok-4.3'],
      ['grok-3', '2026-05-15', 'grok-4.3'],
    ],
  },
  {
    provider: 'mistral',
    url: 'https://docs.mistral.ai/models',
    seen: '2026-09-08',
    ends: [
      ['codestral-2405', '2025-06-16', 'Codestral'],
      ['codestral-2501', '2025-11-30', 'Codestral'],
      ['devstral-2512', '2026-07-31', 'Mistral Medium 3.5'],
      ['devstral-medium-2507', '2026-05-31', 'Mistral Medium 3.5'],
      ['devstral-small-2505', '2025-11-30', 'Mistral Medium 3.5'],
      ['devstral-small-2507', '2026-05-31', 'Mistral Small 4'],
      ['labs-devstral-small-2512', '2026-03-31', 'Mistral Medium 3.5'],
      ['labs-leanstral-2603', '2026-06-30', 'Leanstral 1.5'],
      ['labs-mistral-small-creative', '2026-04-30', 'Ministral 3 8B'],
      ['magistral-medium-2506', '2025-11-30', 'Mistral Medium 3.5'],
      ['magistral-medium-2507', '2025-11-30', 'Mistral Medium 3.5'],
      ['magistral-medium-2509', '2026-07-31', 'Mistral Medium 3.5'],
      ['magistral-small-2506', '2025-11-30', 'Mistral Small 4'],
      ['magistral-small-2507', '2025-11-30', 'Mistral Small 4'],
      ['magistral-small-2509', '2026-07-31', 'Mistral Small 4'],
      ['ministral-3b-2410', '2025-12-31', 'Ministral 3 3B'],
      ['ministral-8b-2410', '2025-12-31', 'Ministral 3 8B'],
      ['mistral-large-2402', '2025-06-16', 'Mistral Large 3'],
      ['mistral-large-2407', '2025-03-30', 'Mistral Large 3'],
      ['mistral-large-2411', '2026-05-31', 'Mistral Medium 3.5'],
      ['mistral-medium-2312', '2025-06-16', 'Mistral Medium 3.5'],
      ['mistral-medium-2505', '2026-08-31', 'Mistral Medium 3.5'],
      ['mistral-medium-2508', '2026-08-31', 'Mistral Medium 3.5'],
      ['mistral-moderation-2411', '2026-06-30', 'Mistral Moderation 2'],
      ['mistral-ocr-2503', '2025-12-31', 'OCR 4.1'],
      ['mistral-ocr-2505', '2026-05-31', 'OCR 4.1'],
      ['mistral-saba-2502', '2025-09-30', 'Mistral Small 4'],
      ['mistral-small-2402', '2025-06-16', 'Mistral Small 4'],
      ['mistral-small-2409', '2025-11-30', 'Mistral Small 4'],
      ['mistral-small-2501', '2025-11-30', 'Mistral Small 4'],
      ['mistral-small-2503', '2025-11-30', 'Mistral Small 4'],
      ['mistral-small-2506', '2026-07-31', 'Mistral Small 4'],
      ['open-codestral-mamba', '2025-06-06', 'Codestral'],
      ['open-mistral-7b', '2025-03-30', 'Ministral 3 8B'],
      ['open-mistral-nemo-2407', '2026-07-31', 'Ministral 3 8B'],
      ['open-mixtral-8x22b', '2025-03-30', 'Mistral Small 4'],
      ['open-mixtral-8x7b', '2025-03-30', 'Mistral Small 4'],
      ['pixtral-12b-2409', '2025-12-31', 'Ministral 3 14B'],
      ['pixtral-large-2411', '2026-05-31', 'Mistral Medium 3.5'],
      ['voxtral-mini-2507', '2026-05-31', 'Voxtral Mini Transcribe 2'],
    ],
  },
]

/** The table as notices. */
export const retirementNotices: EndNotice[] = pages.flatMap(({ provider, url, seen, ends }) =>
  ends.map(([id, endsOn, replacement]) => ({ provider, id, endsOn, replacement, url, seen })),
)

/**
 * Closed models that have ended on a day their providers' pages no longer tell, while price lists still carry them:
 * https://docs.perplexity.ai/changelog, https://cloud.google.com/vertex-ai/generative-ai/docs/legacy/legacy-models,
 * https://docs.x.ai/docs/models
 */
export const endedLongAgo = new Set([
  'perplexity/pplx-7b-chat',
  'perplexity/pplx-7b-online',
  'perplexity/pplx-70b-chat',
  'perplexity/pplx-70b-online',
  'perplexity/sonar-small-chat',
  'perplexity/sonar-small-online',
  'perplexity/sonar-medium-chat',
  'perplexity/sonar-medium-online',
  'perplexity/llama-3.1-sonar-large-128k-online',
  'perplexity/llama-3.1-sonar-small-128k-online',
  'google/chat-bison',
  'google/text-bison',
  'xai/grok-beta',
  'xai/grok-vision-beta',
])
