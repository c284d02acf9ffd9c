import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIInteraction,
} from 'discord.js'

/**
 * Where a conversation goes on: in a thread of ours, in direct messages, in somebody else's thread or forum post, or
 * under the answer itself, where we cannot write ordinary messages.
 */
type PlaceKind = 'thread' | 'direct' | 'shared' | 'here'

export interface ChosenPlace {
  place: PlaceKind
  /** Why there is no thread, in a sentence for the person; absent where nobody expects one. */
  reason?: string
}

const threads = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]
const needed = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Create Public Threads', PermissionFlagsBits.CreatePublicThreads],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
] as const

/** Where the answer to an interaction goes, from what Discord says of the channel and of our permissions in it. */
export function choosePlace(raw: APIInteraction, canPost: boolean): ChosenPlace {
  if (!canPost) return { place: 'here' }
  const type = raw.channel?.type
  if (raw.guild_id === undefined)
    return {
      place:
        raw.context === InteractionContextType.PrivateChannel || type === ChannelType.GroupDM
          ? 'here'
          : 'direct',
    }
  // Installed by a person, not by this server: we are no member and can write nothing but interaction answers.
  const owners = raw.authorizing_integration_owners
  if (owners && owners[ApplicationIntegrationType.GuildInstall] === undefined)
    return { place: 'here' }
  const missing = missingPermissions(raw.app_permissions)
  if (type !== undefined && threads.some((one) => one === type))
    return missing.includes('Send Messages in Threads')
      ? { place: 'here', reason: permissionReason(['Send Messages in Threads']) }
      : { place: 'shared' }
  if (
    type !== undefined &&
    type !== ChannelType.GuildText &&
    type !== ChannelType.GuildAnnouncement
  )
    return { place: 'here', reason: 'Shown here because this kind of channel has no threads.' }
  return missing.length ? { place: 'here', reason: permissionReason(missing) } : { place: 'thread' }
}

/** Older payloads do not tell; then Discord's refusal does. */
function missingPermissions(permissions: string | undefined): string[] {
  if (!permissions) return []
  const bits = BigInt(permissions)
  if (bits & PermissionFlagsBits.Administrator) return []
  return needed.filter(([, bit]) => (bits & bit) === 0n).map(([name]) => name)
}

function permissionReason(missing: string[]): string {
  return `Shown here because I may not open a thread in this channel. An admin can allow me: ${missing.join(', ')}.`
}
