import type { OtherJob, Price } from './model.ts'

/** The provider name of the entries that models.dev lists independent of any provider. */
export const catalogueProvider = 'models.dev'

/** One provider's listing of a model, as published. Absent means unknown. */
export interface ProviderListing {
  provider: string
  /** The provider's own id of the model. */
  id: string
  name: string
  family?: string
  /** ISO date. */
  released?: string
  knowledgeCutoff?: string
  openWeights?: boolean
  license?: string
  contextTokens?: number
  maxOutputTokens?: number
  inputModalities?: string[]
  outputModalities?: string[]
  toolCalling?: boolean
  structuredOutput?: boolean
  reasoning?: boolean
  /** Whether a model that thinks can be told not to. */
  thinkingOptional?: boolean
  status?: 'alpha' | 'beta' | 'deprecated'
  /** ISO date on which this provider stops serving it. */
  endsOn?: string
  /** Its repository on the Hugging Face Hub. */
  repository?: string
  /** What it does when that is not answering with text. */
  job?: OtherJob
  price?: Price
  /** This provider serves it for nothing, within limits of its own. */
  isFree?: true
}

/** A provider's word on when it stops serving a model. */
export interface EndNotice {
  /** models.dev's provider id. */
  provider: string
  /** As the provider writes it. */
  id: string
  /** ISO date; absent when the provider says that no end is set. */
  endsOn?: string
  /** ISO date before which the provider promises not to end it; price lists take it for the end. */
  notBefore?: string
  /** As the provider writes it. */
  replacement?: string
  url: string
  /** ISO date at which somebody read it: the newest counts. */
  seen: string
}

/** A repository of the Hugging Face Hub, with what a board says of it. Absent means unknown. */
export interface Repository {
  /** The source that tells of it; put in when sources are joined. */
  source?: string
  /** `author/model`. */
  id: string
  /** Repository it was made from. */
  base?: string
  parametersB?: number
  activeParametersB?: number
  /** Class of its config.json, for example `LlamaForCausalLM`. */
  architecture?: string
  layers?: number
  /** Bytes of key-value cache per token of context at 16 bit. */
  kvBytesPerToken?: number
  contextTokens?: number
  license?: string
  /** ISO date. */
  released?: string
  /** It does not write text: an encoder, a speech or image model. */
  job?: OtherJob
}
