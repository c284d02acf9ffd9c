import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Observation, Observe } from './observe.ts'

/** What is asked for whenever somebody looks. */
export interface Readings {
  /** Requests at work and in the queue. */
  load(): { atWork: number; waiting: number }
  /** When each source's figures were published; ISO dates. */
  sources(): { id: string; asOf: string }[]
}

export interface Metrics {
  observe: Observe
  /** The text that Prometheus reads, and its content type. */
  read(): Promise<{ type: string; text: string }>
}

const seconds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export function createMetrics({ load, sources }: Readings): Metrics {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  collectDefaultMetrics({ register: registry })
  const counter = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Counter({ name: `shortlist_${name}`, help, labelNames, registers })
  const histogram = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Histogram({ name: `shortlist_${name}`, help, labelNames, registers, buckets: seconds })

  const requests = counter(
    'requests_total',
    'Requests by how they ended: answered, refused (the person can mend it), busy (a limit), overrun (reading was stopped), failed (a bug)',
    'platform',
    'command',
    'outcome',
  )
  const stages = histogram(
    'stage_seconds',
    'Time by stage: wait (limits, queue), read (words to requirement), run (the command), total (until delivered)',
    'stage',
  )
  const llmCalls = histogram('llm_call_seconds', 'Calls of the language model', 'outcome')
  const llmTokens = counter('llm_tokens_total', 'Tokens as the provider counts them', 'direction')
  const llmCache = counter('llm_cache_total', 'Readings looked up in memory', 'result')
  const fallbacks = counter('llm_fallbacks_total', 'Requests that built-in rules read', 'reason')
  const storeErrors = counter('store_errors_total', 'Operations that the store refused or missed')
  const setAside = counter(
    'set_aside_total',
    'Requests given up because two processes ended while they worked on them',
    'platform',
  )

  const gauge = <T extends string>(
    name: string,
    help: string,
    collect: (this: Gauge<T>) => void,
    ...labelNames: T[]
  ) => new Gauge({ name: `shortlist_${name}`, help, labelNames, registers, collect })
  gauge('requests_at_work', 'Requests being answered', function atWork() {
    this.set(load().atWork)
  })
  gauge('requests_waiting', 'Requests in the queue', function waiting() {
    this.set(load().waiting)
  })
  gauge(
    'source_age_seconds',
    'Time since the figures of a source were published',
    function ages() {
      this.reset()
      for (const { id, asOf } of sources())
        this.set({ source: id }, Math.max(0, (Date.now() - Date.parse(asOf)) / 1000))
    },
    'source',
  )

  const count = (observation: Observation): void => {
    switch (observation.kind) {
      case 'request': {
        const { platform, command, outcome } = observation
        return requests.inc({ platform, command, outcome })
      }
      case 'stage':
        return stages.observe({ stage: observation.stage }, observation.seconds)
      case 'llm':
        return llmCalls.observe({ outcome: observation.outcome }, observation.seconds)
      case 'llm-tokens':
        llmTokens.inc({ direction: 'input' }, observation.input)
        return llmTokens.inc({ direction: 'output' }, observation.output)
      case 'llm-cache':
        return llmCache.inc({ result: observation.hit ? 'hit' : 'miss' })
      case 'fallback':
        return fallbacks.inc({ reason: observation.reason })
      case 'store-error':
        return storeErrors.inc()
      case 'set-aside':
        return setAside.inc({ platform: observation.platform })
    }
  }
  return {
    observe: count,
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}
