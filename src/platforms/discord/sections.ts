import { day } from '../../format.ts'
import type { PickBlock, Block, Reply } from '../../reply/reply.ts'
import { escape } from './escape.ts'
import { clip } from './limits.ts'

/** How much of a reply is shown: the fullest that fits is taken. */
interface Detail {
  reasons: number
  caveats: number
  /** Longest single text. */
  characters: number
}

const details: Detail[] = [
  { reasons: 2, caveats: 2, characters: 1500 },
  { reasons: 1, caveats: 1, characters: 1000 },
  { reasons: 1, caveats: 0, characters: 500 },
  { reasons: 0, caveats: 0, characters: 250 },
]

/** A reply as markdown paragraphs of at most so many characters together; everything from outside is escaped. */
export function sections(reply: Reply, most: number): string[] {
  for (const detail of details) {
    const parts = reply.blocks.map((block) => section(block, detail)).filter(Boolean)
    if (total(parts) <= most) return parts
  }
  // Even the shortest form is too long: the end goes, small print and all.
  const kept: string[] = []
  for (const part of reply.blocks.map((block) => section(block, details.at(-1)!))) {
    const room = most - total(kept) - 1
    if (room < 40) break
    kept.push(clip(part, room))
  }
  return kept
}

const total = (parts: string[]) => parts.reduce((sum, part) => sum + part.length + 1, 0)

function section(block: Block, detail: Detail): string {
  const text = (raw: string) => escape(clip(raw, detail.characters))
  switch (block.kind) {
    case 'heading':
      return `### ${text(block.text)}`
    case 'text':
      return text(block.text)
    case 'list':
      return block.items.map((item) => `- ${text(item)}`).join('\n')
    case 'pick':
      return pickSection(block.pick, detail)
    case 'code':
      return codeSection(block)
    case 'table':
      return tableSection(block.columns, block.rows)
    case 'note':
      return `-# ${linksTo(block.sources)}${text(block.text).replaceAll('\n', ' ')}`
  }
}

/** Whole or not at all: half a file is of no use. Three backticks would end it early. */
function codeSection({ language, text }: Extract<Block, { kind: 'code' }>): string {
  return `\`\`\`${language}\n${text.toWellFormed().trimEnd().replaceAll('```', "'''")}\n\`\`\``
}

/** Headline, why, and two lines of figures: what a phone shows without scrolling. */
function pickSection(
  { number, name, lab, role, why, facts, reasons, caveats }: PickBlock,
  detail: Detail,
): string {
  const figures = facts.map(([label, value]) => `**${escape(label)}** ${escape(value)}`)
  return [
    `**${number}. ${escape(name)}** (${escape(lab)}): ${escape(role)}`,
    escape(why),
    ...figures,
    ...reasons.slice(0, detail.reasons).map((reason) => `- ${escape(reason)}`),
    ...caveats.slice(0, detail.caveats).map((caveat) => `-# ${escape(caveat)}`),
  ].join('\n')
}

/** Discord has no tables, and a phone no room for one: a line a row, its cells in the order of the first line. */
function tableSection(columns: string[], rows: string[][]): string {
  const [, ...heads] = columns
  return [
    heads.map((head) => `**${escape(head)}**`).join(' · '),
    ...rows.map(([label = '', ...cells]) => `${escape(label)}: ${cells.map(escape).join(' · ')}`),
  ].join('\n')
}

/** `Figures shown: [LMArena](https://...) 8 Oct 2026. `: the sources in front of the small print, as links to them. */
function linksTo(sources: { name: string; url: string; asOf: string }[] = []): string {
  const links = sources.map(({ name, url, asOf }) =>
    /^https:\/\/[^\s()<>]+$/.test(url)
      ? `[${escape(name)}](${url}) ${day(asOf)}`
      : `${escape(name)} ${day(asOf)}`,
  )
  return links.length ? `Figures shown: ${links.join(', ')}. ` : ''
}
