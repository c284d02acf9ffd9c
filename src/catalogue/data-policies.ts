import type { Model, Offer } from './model.ts'

interface Policy {
  /** What is sent is used to train models, unless the customer agrees otherwise. */
  training?: boolean
  /** Days for which what is sent is kept by default; 0: not at all. */
  retentionDays?: number
  source: string
  /** It holds only for models of open weights (`open`), or of this lab. */
  only?: string
}

/**
 * What hosts say of what is sent to their API, each from the host's own page as read on 28 November 2026. A page can say
 * more than fits here: exceptions, other plans, features that store. Hosts that are not here are unknown.
 */
const policies: Record<string, Policy> = {
  azure: {
    training: false,
    source: 'https://learn.microsoft.com/en-us/legal/cognitive-services/openai/data-privacy',
    only: 'openai',
  },
  deepinfra: { retentionDays: 0, source: 'https://deepinfra.com/docs/data', only: 'open' },
  'fireworks-ai': {
    retentionDays: 0,
    source: 'https://docs.fireworks.ai/guides/security_compliance/data_handling',
    only: 'open',
  },
  'google-vertex': {
    training: false,
    source:
      'https://docs.cloud.google.com/gemini-enterprise-agent-platform/resources/zero-data-retention',
  },
  groq: { retentionDays: 0, source: 'https://console.groq.com/docs/your-data' },
  openai: {
    training: false,
    retentionDays: 30,
    source: 'https://developers.openai.com/api/docs/guides/your-data',
  },
}

/** What the host of an offer says it does with what is sent; undefined when that is not known. */
export function dataPolicyOf(
  provider: string,
  { lab, openWeights }: Pick<Model, 'lab' | 'openWeights'>,
): Offer['dataPolicy'] {
  const found = policies[provider]
  if (!found) return undefined
  const { only, ...policy } = found
  const holds = only === undefined || (only === 'open' ? openWeights === true : only === lab)
  return holds ? policy : undefined
}
