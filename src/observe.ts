/** What happens while requests are answered, for metrics and logs: figures and names, never what people wrote. */
export type Observation =
  | { kind: 'request'; platform: string; command: string; outcome: RequestOutcome; seconds: number }
  | { kind: 'stage'; stage: Stage; seconds: number }
  | { kind: 'llm'; outcome: 'read' | 'failed'; seconds: number }
  | { kind: 'llm-tokens'; input: number; output: number }
  | { kind: 'llm-cache'; hit: boolean }
  | { kind: 'fallback'; reason: string }
  | { kind: 'store-error' }
  /** A request that was given up: two processes ended while they worked on it. */
  | { kind: 'set-aside'; platform: string; id: string }

/**
 * How a request ended: `refused`: the person can mend it; `busy`: turned away by a limit; `overrun`: reading it was
 * stopped; `failed`: a bug.
 */
export type RequestOutcome = 'answered' | 'refused' | 'busy' | 'overrun' | 'failed'

/** `wait`: for limits and the queue; `read`: words to requirement; `run`: the whole command; `total`: until delivered. */
export type Stage = 'wait' | 'read' | 'run' | 'total'

export type Observe = (observation: Observation) => void
