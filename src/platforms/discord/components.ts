import {
  ComponentType,
  MessageFlags,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js'
import type { PickBlock, Reply } from '../../reply/reply.ts'
import { pictureName, type Picture } from '../../conversation/painter.ts'
import type { Row } from './controls.ts'
import { escape } from './escape.ts'
import { cut } from '../../printable.ts'
import { limits } from './limits.ts'
import { sections } from './sections.ts'

/** What is sent: a message of a channel, or of an interaction. */
export type Body = RESTPostAPIChannelMessageJSONBody

/** A reply ready for Discord. */
export interface MessageParts {
  reply: Reply
  /** Small print above it, as markdown: who asked for what, or why it is not in a thread. */
  lead?: string
  controls: Row[]
  /** The button beside a pick; absent: picks have none. */
  why?(model: string): APIButtonComponentWithCustomId
  /** Small print below it. */
  remark?: string
}

/** Nobody is ever notified by what somebody typed: no text of ours parses mentions. */
export const noMentions = { parse: [], replied_user: false } satisfies Body['allowed_mentions']

/** The edge of an answer, so that it stands out from what people write. */
const accent = 0x2563eb

/** The shape of most replies: far below the limit of components, with room for rows of buttons. */
const mostTexts = 20

/** Components V2: a container with a text for each part and the chart, and the controls below. */
export function toComponents(
  { reply, lead, remark, controls, why }: MessageParts,
  picture?: Picture,
): Body {
  const below = remark ? [`-# ${remark}`] : []
  const around = [...(lead ? [lead] : []), ...below].join('')
  const texts = [...sections(reply, limits.componentCharacters - around.length - 1), ...below]
  const inside: APIComponentInContainer[] = []
  for (const content of joinedTo(texts, mostTexts, '\n')) {
    const pick = why && pickOf(content, reply)
    const display = { type: ComponentType.TextDisplay as const, content }
    inside.push(
      pick
        ? { type: ComponentType.Section, components: [display], accessory: why(pick.model) }
        : display,
    )
  }
  const description = picture && cut(picture.alt, limits.altTextCharacters)
  if (picture)
    inside.push({
      type: ComponentType.MediaGallery,
      items: [{ media: { url: `attachment://${pictureName}` }, description }],
    })
  const components: APIMessageTopLevelComponent[] = [
    ...(lead ? [{ type: ComponentType.TextDisplay as const, content: lead }] : []),
    { type: ComponentType.Container, accent_color: accent, components: inside },
    ...controls,
  ]
  return {
    flags: MessageFlags.IsComponentsV2,
    components,
    allowed_mentions: noMentions,
    ...(picture ? { attachments: [{ id: 0, filename: pictureName, description }] } : {}),
  }
}

/** The pick that a text is about: it begins with its title. */
function pickOf(content: string, { short }: Reply): PickBlock | undefined {
  const first = content.split('\n', 1)[0]
  return short
    .flatMap((block) => (block.kind === 'pick' ? block.pick : []))
    .find(({ title }) => first === `**${escape(title)}**`)
}

/** The same as plain messages, for when Discord refuses the components; without controls, which may be the reason. */
export function toTexts({ reply, lead, remark }: MessageParts): Body[] {
  const parts = [
    ...(lead ? [lead] : []),
    ...sections(reply, limits.componentCharacters),
    ...(remark ? [`-# ${remark}`] : []),
  ]
  const messages: string[] = []
  for (const part of parts.flatMap((text) => pieces(text, limits.contentCharacters))) {
    const longer = messages.length ? `${messages.at(-1)}\n\n${part}` : part
    if (messages.length && longer.length <= limits.contentCharacters)
      messages[messages.length - 1] = longer
    else messages.push(part)
  }
  return messages.map(plainText)
}

/** A message of text alone, at most 2,000 characters of it. */
export function plainText(content: string): Body {
  return {
    content: content.slice(0, limits.contentCharacters),
    flags: MessageFlags.SuppressEmbeds,
    allowed_mentions: noMentions,
  }
}

/** The first `most - 1` texts as they are, the rest joined into the last. */
function joinedTo(texts: string[], most: number, gap: string): string[] {
  if (texts.length <= most) return texts
  return [...texts.slice(0, most - 1), texts.slice(most - 1).join(gap)]
}

/** Cut at line ends where possible, never inside a character. */
function pieces(text: string, most: number): string[] {
  if (text.length <= most) return [text]
  const at = text.lastIndexOf('\n', most)
  const end = at > 0 ? at : most - (/[\ud800-\udbff]/.test(text.charAt(most - 1)) ? 1 : 0)
  return [text.slice(0, end), ...pieces(text.slice(end).replace(/^\n/, ''), most)]
}
