import { limits } from './limits.ts'

/** What a button, a select or a form does when it is used. */
const actions = [
  'cheaper',
  'open-only',
  'longer',
  'compare',
  'edit',
  'start-over',
  'details',
  'why-not',
  'form',
  'draft',
] as const

export type Action = (typeof actions)[number]

export interface CustomId {
  action: Action
  /** The conversation, or the draft, that it belongs to. */
  key: string
}

/** Older buttons stay in channels for years: a version that is not ours gets a kind answer instead of a wrong one. */
const version = 's1'

export function writeCustomId({ action, key }: CustomId): string {
  return `${version}:${action}:${key}`.slice(0, limits.customIdCharacters)
}

/** Undefined for anything that this version did not write. */
export function readCustomId(text: string): CustomId | undefined {
  const [, action, key] = /^s1:([a-z-]+):([\w-]{1,40})$/.exec(text) ?? []
  const known = actions.find((one) => one === action)
  return known && key ? { action: known, key } : undefined
}
