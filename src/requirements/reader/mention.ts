import type { FoundName } from '../../catalogue/meaning.ts'

export type Per = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'hour' | 'mtok' | 'item'
export type Unit =
  | 'money'
  | 'token'
  | 'word'
  | 'character'
  | 'page'
  | 'minute'
  | 'second'
  | 'gigabyte'
  | 'parameter'
  | 'tps'
  | 'item'

/** Where a mention stands: tokens `from` to before `to`. */
export interface Span {
  from: number
  to: number
}

/** An amount: number x magnitude x unit x per. Money is in US dollars, time in seconds. */
export interface Quantity extends Span {
  kind: 'quantity'
  unit: Unit
  value: number
  /** The lower end of a range. */
  low?: number
  per?: Per
  /** Of a day: only working days. */
  isWorkday?: boolean
  bound?: 'max' | 'min'
  /** What is counted, or what an amount is for: "releases", "report". */
  noun?: string
  /** What it is told of each of: "lawyer" of "20 questions per lawyer and day". */
  of?: string
  /** Of a size without a bound: "a 70B" is a model. */
  isModel?: boolean
  /** It was said of each one of them. */
  isEach?: boolean
  /** As written, where it is not in US dollars. */
  currency?: string
  /** Money by the words around it, without a currency. */
  isBare?: true
}

export interface Name extends Span {
  kind: 'name'
  found: FoundName
  /** The words around say that it is where models are bought. */
  isHost?: boolean
}

/** A country, or "eu": ISO 3166-1 alpha-2 in lower case; several for "Western". */
export interface PlaceName extends Span {
  kind: 'place'
  countries: string[]
  /** Where the data is, or who made the model; undefined: neither is said. */
  of?: 'data' | 'maker'
}

export interface Language extends Span {
  kind: 'language'
  code: string
  /** The words around it speak of languages; else it may be a nationality. */
  isTold: boolean
}

export interface Hardware extends Span {
  kind: 'hardware'
  /** Memory that a model can use, in GB. */
  memoryGb: number
  device: 'card' | 'mac' | 'phone' | 'board' | 'cpu'
  count: number
}

export interface Feature extends Span {
  kind: 'feature'
  feature: string
}

export interface Licence extends Span {
  kind: 'licence'
  id: string
}

export interface Since extends Span {
  kind: 'since'
  /** ISO date. */
  date: string
}

/** Something that a message names or counts, without a judgement of what it means for the request. */
export type Mention = Quantity | Name | PlaceName | Language | Hardware | Feature | Licence | Since
