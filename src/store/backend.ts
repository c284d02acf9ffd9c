import type { Limit, Take } from './limiter.ts'

/** What a store is built on. Keys are whole (`collection::key`). Each function may fail; `keep-going.ts` sees to that. */
export interface Backend {
  /** Undefined when there is none, when it has expired, or when it cannot be read as JSON. */
  get(key: string): Promise<unknown>
  set(key: string, value: unknown, lifetimeMs: number): Promise<void>
  /** True for exactly one caller until the lifetime is over or the key is deleted. */
  claim(key: string, lifetimeMs: number): Promise<boolean>
  delete(key: string): Promise<void>
  /** The keys that begin with a prefix, expired ones perhaps included. */
  keys(prefix: string): AsyncIterable<string> | Iterable<string>
  /** Counts within windows of time. Its library is only loaded where something is limited. */
  limiter(limit: Limit): Promise<Take>
  close(): Promise<void>
}
