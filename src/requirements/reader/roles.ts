import { classifyRole } from './classify.ts'
import { mentionFeatures } from './mention-features.ts'
import type { Role } from './heads.ts'
import type { Lexed } from './lex.ts'
import type { Mention } from './mention.ts'

/** What each mention is to the request, as learned from labelled messages: chances of its roles, by kind and place. */
export type Roles = Map<string, Record<Role, number>>

/** Less likely than this, what the phrases say is not believed; from here on, what was learned needs no phrases. */
export const leastRole = 0.03
export const sureRole = 0.4

const keyOf = ({ kind, from }: Mention) => `${kind} ${from}`

/** `isHeld`: the conversation has a limit already that says the same; absent in a first message. */
export function findRoles(
  lexed: Lexed,
  mentions: Mention[],
  isHeld?: (mention: Mention) => boolean,
): Roles {
  return new Map(
    mentions.map((mention) => {
      const about = { isFollowUp: isHeld !== undefined, isHeld: isHeld?.(mention) ?? false }
      return [
        keyOf(mention),
        classifyRole(mention, mentionFeatures(lexed, mention, mentions, about)),
      ]
    }),
  )
}

/** Of a mention that was among those, or one that was made of it. */
export function rolesIn(roles: Roles, mention: Mention): Record<Role, number> {
  const chances = roles.get(keyOf(mention))
  if (!chances) throw new Error(`No roles were found for a ${mention.kind}.`)
  return chances
}
