import type { Keyv } from 'keyv'
import type { Backend } from './backend.ts'

/** Values in Keyv, which adds lifetimes. Without an error listener Keyv throws what its adapter throws. */
export function keyvValues(keyv: Keyv): Pick<Backend, 'get' | 'set' | 'delete'> {
  return {
    async get(key) {
      try {
        return await keyv.get<unknown>(key)
      } catch (error) {
        // Somebody else wrote it, or half of it, or nested it deeper than Keyv can follow: as good as nothing.
        if (error instanceof SyntaxError || error instanceof RangeError) return undefined
        throw error
      }
    },
    async set(key, value, lifetimeMs) {
      await keyv.set(key, value, lifetimeMs)
    },
    async delete(key) {
      await keyv.delete(key)
    },
  }
}
