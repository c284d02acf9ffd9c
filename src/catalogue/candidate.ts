/** A model that is to be listed, before anything is said of it. */
export interface Candidate {
  id: string
  lab: string
  origin: 'official' | 'fine-tune' | 'community'
  /** Repository on the Hub, where it is known. */
  repository?: string
  isBase?: boolean
}

/** A name that a board measured. */
export interface MeasuredName {
  name: string
  lab?: string
  license?: string
  /** The name is a repository of the Hub. */
  isRepository?: boolean
  /** The board's names do not tell which models there are: only what it says of listed ones counts. */
  isOnlyLicensed?: boolean
}
