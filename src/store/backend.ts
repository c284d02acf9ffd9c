import type { Limit, Take } from './limiter.ts'

/** What a store is built on. Keys are whole (`collection::key`). Each function may fail; `keep-going.ts` sees to that. */
export interface Backend {
  /** Undefined when there is none, when it has expired, or when it cannot be read as JSON. */
  get(key: string): Promise<unknown>
  set(key: string, value: unknown, lifetimeMs: number): Promise<void>
  /** True for one holder until the lifetime is over or the key is deleted; without a holder for exactly one caller. */
  claim(key: string, lifetimeMs: number, holder?: string): Promise<boolean>
  delete(key: string): Promise<void>
  /**
   * Reads, changes and writes in one go: of many at a time, in this process and in others, none undoes another.
   * `change` may be called more than once; undefined leaves the value as it is.
   */
  update(key: string, change: (value: unknown) => unknown, lifetimeMs: number): Promise<void>
  /** The keys that begin with a prefix, expired ones perhaps included. */
  keys(prefix: string): AsyncIterable<string> | Iterable<string>
  /** Says that keys with this prefix are listed all the time. Absent where listing does not look at every key anyway. */
  index?(prefix: string): void
  /** Counts within windows of time. Its library is only loaded where something is limited. */
  limiter(limit: Limit): Promise<Take>
  /** Leaves no trace of what was deleted in files of its own; absent where it has none. */
  erase?(): Promise<void>
  close(): Promise<void>
}
