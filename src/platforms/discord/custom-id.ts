import { controls, type Control } from '../../conversation/controls.ts'
import type { Address } from '../../address.ts'
import { limits } from './limits.ts'

/** What a button, a select or a form does when it is used. `draft`: opens a form again with what was typed; `try-form`: examples for a trial; `rules-form`: a page of the rules. */
type Action = Control | 'more' | 'form' | 'draft' | 'try-form' | 'rules-form'

const actions: Action[] = [...controls, 'more', 'form', 'draft', 'try-form', 'rules-form']

export interface CustomId {
  action: Action
  /** The conversation, or the draft, that it belongs to. */
  key: string
  value?: string
}

/** How ids name a conversation: by its channel, or by its own id where it shares one. */
export const keyOf = ({ channel, thread }: Address): string => thread ?? channel

/** The conversation that an id in a channel names. */
export function addressAt(place: Address, key: string): Address {
  return key === place.channel ? place : { ...place, thread: key }
}

/** Older buttons stay in channels for years: a version that is not ours gets a kind answer instead of a wrong one. */
const version = 's1'

export function writeCustomId({ action, key, value }: CustomId): string {
  const id = `${version}:${action}:${key}${value ? `:${value}` : ''}`
  return id.slice(0, limits.customIdCharacters).toWellFormed()
}

/** Undefined for anything that this version did not write. */
export function readCustomId(text: string): CustomId | undefined {
  const [, action, key, value] = /^s1:([a-z-]+):([\w-]{1,40})(?::(.{1,80}))?$/s.exec(text) ?? []
  const known = actions.find((one) => one === action)
  return known && key ? { action: known, key, value } : undefined
}
