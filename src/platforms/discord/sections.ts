import { shownBlocks, textOf, type Block, type Item, type Reply } from '../../reply/reply.ts'
import { escape } from './escape.ts'
import { cut } from '../../printable.ts'

/** Longest single text: the longest with which everything fits is taken. */
const lengths = [1500, 1000, 500, 250]

/** Rows of a table, or items of a list, that go on in one message. */
const mostRows = 15

/** What is too long for one message as several, each from a part of its own on; a heading stays with what it heads. */
export function pagesOf(reply: Reply, most: number): Reply[] {
  const blocks = shownBlocks(reply)
  if (total(joinedRemarks(blocks, lengths[0]!)) <= most) return [reply]
  const pages: Block[][] = [[]]
  for (const block of blocks.flatMap(inParts)) {
    const last = pages.at(-1)!
    if (last.length && total(joinedRemarks([...last, block], lengths[0]!)) > most)
      pages.push([...(last.at(-1)?.kind === 'heading' ? last.splice(-1) : []), block])
    else last.push(block)
  }
  return pages
    .filter(({ length }) => length > 0)
    .map((page, i) => ({
      ...reply,
      details: () => page,
      long: true,
      ...(i > 0 && { chart: undefined, actions: undefined }),
    }))
}

function inParts(block: Block): Block[] {
  if (block.kind === 'table') return chunks(block.rows).map((rows) => ({ ...block, rows }))
  return block.kind === 'list' ? chunks(block.items).map((items) => ({ ...block, items })) : [block]
}

function chunks<T>(all: T[]): T[][] {
  const starts = Array.from({ length: Math.ceil(all.length / mostRows) }, (_, i) => i * mostRows)
  return starts.map((start) => all.slice(start, start + mostRows))
}

/** A reply as markdown paragraphs of at most so many characters together; everything from outside is escaped. */
export function sections(reply: Reply, most: number): string[] {
  const blocks = shownBlocks(reply)
  for (const length of lengths) {
    const parts = joinedRemarks(blocks, length).filter(Boolean)
    if (total(parts) <= most) return parts
  }
  // Even the shortest form is too long: the end goes, small print and all.
  const kept: string[] = []
  for (const part of joinedRemarks(blocks, lengths.at(-1)!)) {
    const room = most - total(kept) - 1
    if (room < 40) break
    kept.push(cut(part, room))
  }
  return kept
}

const total = (parts: string[]) => parts.reduce((sum, part) => sum + part.length + 1, 0)

/** Remarks stand close together, a line each. */
function joinedRemarks(blocks: Block[], longest: number): string[] {
  const parts: string[] = []
  for (const [i, block] of blocks.entries()) {
    const part = section(block, longest)
    if (block.kind === 'remark' && blocks[i - 1]?.kind === 'remark')
      parts.push(`${parts.pop()}\n${part}`)
    else parts.push(part)
  }
  return parts
}

function section(block: Block, longest: number): string {
  const text = (raw: string) => escape(cut(raw, longest))
  switch (block.kind) {
    case 'heading':
      return `### ${text(block.text)}`
    case 'text':
      return text(block.text)
    case 'list':
      return block.items.map((item) => `- ${text(textOf(item))}${linkOf(item)}`).join('\n')
    case 'pick':
      return `**${text(block.pick.title)}**${block.pick.why && `\n${text(block.pick.why)}`}`
    case 'remark':
      return `**${text(block.label)}:** ${text(block.text)}`
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

const isPlainLink = (url: string) => /^https:\/\/[^\s()<>]+$/.test(url)

const linkOf = (item: Item) =>
  typeof item !== 'string' && isPlainLink(item.url) ? ` ([source](${item.url}))` : ''

/** Discord has no tables, and a phone no room for one: a line a row, its cells in the order of the first line. */
function tableSection(columns: string[], rows: string[][]): string {
  const [, ...heads] = columns
  return [
    heads.map((head) => `**${escape(head)}**`).join(' · '),
    ...rows.map(
      ([label = '', ...cells]) =>
        `- ${label && `${escape(label)}: `}${cells.map(escape).join(' · ')}`,
    ),
  ].join('\n')
}

/** `Figures shown: [LMArena](https://...) 8 Oct 2026. `: the sources in front of the small print, as links to them. */
function linksTo(sources: Extract<Block, { kind: 'note' }>['sources']): string {
  if (!sources) return ''
  const links = sources.of.map(
    ({ name, url, day }) =>
      `${isPlainLink(url) ? `[${escape(name)}](${url})` : escape(name)} ${day}`,
  )
  return `${sources.label}: ${links.join(', ')}. `
}
