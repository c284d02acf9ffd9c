import type { Keyv } from 'keyv'
import type { Backend } from './backend.ts'

/** What Keyv throws at a record that it cannot read: no JSON, nested too deep, of another form. */
const unreadable = [SyntaxError, RangeError, TypeError]

/**
 * Values in Keyv, which adds lifetimes. It has to write plain JSON: what is changed in one go is read and written without
 * it, and its own form has another first character where a text begins with a colon. Without an error listener Keyv
 * throws what its adapter throws.
 */
export function keyvValues(keyv: Keyv): Pick<Backend, 'get' | 'set' | 'delete'> {
  return {
    async get(key) {
      try {
        return await keyv.get<unknown>(key)
      } catch (error) {
        // Somebody else wrote it, or half of it, or in a form that Keyv stumbles over: as good as nothing.
        if (unreadable.some((kind) => error instanceof kind)) return undefined
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
