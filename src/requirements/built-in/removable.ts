import type { Limits } from '../requirement.ts'

/** Limits under the names people give them when they take them back. */
export interface RemovableField {
  fields: (keyof Limits)[]
  words: string
  /** What the reply calls it. */
  label: string
  modality?: NonNullable<Limits['inputModalities']>[number]
  /** Only a limit of this value is meant: "drop the open-source rule" says nothing about proprietary. */
  holds?: boolean
}

/** `words` are expressions on folded text. */
export const removable: RemovableField[] = [
  {
    fields: ['maxMonthlyUsd', 'maxInputUsdPerMTok', 'maxOutputUsdPerMTok'],
    label: 'price limit',
    words:
      'budgets?|(?:price|cost|money|spending|monthly)\\s+(?:limits?|caps?|constraints?|ceiling|requirements?|restrictions?)|prices?|costs?|spending|money|preis\\w*|kosten\\w*|prix|couts?|presupuesto|precios?|costes?|orcamento|precos?|custos?|prezz[oi]|cost[oi]',
  },
  {
    fields: ['openWeights'],
    label: 'open-weights rule',
    holds: true,
    words:
      'open[\\s-]?(?:source|weights?)(?: models?)?|openness|self[\\s-]?host\\w*|on[\\s-]?prem\\w*|offene?\\w* (?:gewichte?|modelle?)|quelloffen\\w*|poids ouverts|pesos abiertos|codigo abierto|codigo aberto|pesos abertos|pesi aperti|locally|local|be open|open',
  },
  {
    fields: ['openWeights'],
    label: 'proprietary rule',
    holds: false,
    words:
      'proprietary|closed(?:[\\s-](?:source|weights?))?|propriet\\w*|geschlossene?\\w*|cerrad\\w*|fechad\\w*|chius\\w*',
  },
  {
    fields: ['license'],
    label: 'licence rule',
    words: 'licen[cs]e\\w*|apache|lizenz\\w*|licencia|licenca|licenza|mit license',
  },
  {
    fields: ['inputModalities'],
    label: 'image input',
    modality: 'image',
    words:
      'images?|vision|photos?|pictures?|screenshots?|scans?|bilder\\w*|fotos?|imagen(?:es)?|imagens?|immagini|image input',
  },
  { fields: ['inputModalities'], label: 'PDF input', modality: 'pdf', words: 'pdfs?' },
  {
    fields: ['inputModalities'],
    label: 'audio input',
    modality: 'audio',
    words: 'audio|voice|speech|sprache\\b|voz|voix|voce',
  },
  { fields: ['inputModalities'], label: 'video input', modality: 'video', words: 'videos?' },
  {
    fields: ['toolCalling'],
    label: 'tool calling',
    words: 'tools?(?: calling| use| calls?)?|function calling|mcp',
  },
  {
    fields: ['structuredOutput'],
    label: 'structured output',
    words: 'json(?: output)?|structured outputs?|schema',
  },
  {
    fields: ['reasoning'],
    label: 'reasoning rule',
    words: 'reasoning(?: models?| mode)?|thinking',
  },
  {
    fields: ['minContextTokens'],
    label: 'context limit',
    words:
      'context(?:[\\s-]?(?:window|length|size|limit|requirement))?|kontext\\w*|contexte|contexto|contesto|(?:long|large) context',
  },
  {
    fields: ['maxTimeToFirstTokenSeconds', 'minOutputTokensPerSecond'],
    label: 'speed limit',
    words:
      'latency|speed|response time|first token|throughput|tokens per second|latenz\\w*|geschwindigkeit|latence|vitesse|latencia|velocidad|velocidade|latenza|velocita',
  },
  {
    fields: ['region'],
    label: 'region rule',
    words:
      'region\\w*|(?:eu|data|european)\\s+(?:data\\s+)?(?:residency|hosting|region|rule|requirement|restriction|location)|residency|gdpr|dsgvo|rgpd|eu|europe|hosting|data location|datenstandort|residencia|residencia de datos|germany|location',
  },
  {
    fields: ['languages'],
    label: 'language rule',
    words:
      'languages?|german|french|spanish|english|italian|portuguese|sprachen?|langues?|idiomas?|linguas?|lingu[ae]',
  },
  {
    fields: ['hardware', 'maxMemoryGb'],
    label: 'hardware limit',
    words: 'hardware|gpus?|memory|v?ram|hardware\\w*|t4|4090|a100|h100|mac|speicher\\w*',
  },
  {
    fields: ['releasedAfter'],
    label: 'release date limit',
    words: 'release (?:date|limit)|dates?|recency|age limit|age|newness|how new',
  },
  {
    fields: ['officialOnly'],
    label: 'official-only rule',
    words: 'official(?: only)?|fine[\\s-]?tun\\w*|finetunes?|community',
  },
  {
    fields: ['wantOpenAndProprietary'],
    label: 'one of each',
    words: 'one of each|both kinds|mix|pair',
  },
  {
    fields: ['includeLabs', 'excludeLabs', 'includeModels', 'excludeModels'],
    label: 'rules about labs',
    words:
      '(?:labs?|vendors?|providers?|compan(?:y|ies)|models?|country|countries|origin)\\s+(?:limits?|restrictions?|exclusions?|filters?|rules?|bans?|constraints?|preferences?)',
  },
]
