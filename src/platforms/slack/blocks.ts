import type { ContextBlock, KnownBlock } from '@slack/types'
import { shownBlocks, type Block, type Item, type Reply } from '../../reply/reply.ts'
import { escapeWithin } from './escape.ts'
import { cut } from '../../printable.ts'
import { limits } from './limits.ts'
import {
  bold,
  bullets,
  link,
  paragraph,
  plain,
  preformatted,
  richText,
  type Piece,
} from './rich-text.ts'
import { tableBlock } from './table.ts'

const longestItem = 2500

/** The blocks of a reply, within every limit. `room`: blocks that the caller adds below. */
export function replyBlocks(reply: Reply, room = 0): KnownBlock[] {
  const blocks: KnownBlock[] = []
  let hasTable = false
  const remarks: Piece[] = []
  const flush = () => {
    if (remarks.length) blocks.push(richText(paragraph(...remarks.splice(0))))
  }
  for (const block of shownBlocks(reply)) {
    if (block.kind === 'remark') {
      // Remarks stand close together, a line each.
      if (remarks.length) remarks.push(plain('\n'))
      remarks.push(bold(`${block.label}: `), plain(block.text))
      continue
    }
    flush()
    if (block.kind === 'table' && !hasTable) {
      hasTable = true
      blocks.push(...tableBlocks(block.columns, block.rows))
    } else blocks.push(...toBlocks(block))
  }
  flush()
  return withinBudget(blocks, limits.blocksPerMessage - room)
}

function toBlocks(block: Exclude<Block, { kind: 'remark' }>): KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return [richText(paragraph(bold(block.text)))]
    case 'text':
      return [richText(paragraph(plain(block.text)))]
    case 'list':
      return block.items.length ? [richText(bullets(block.items.map(item)))] : []
    case 'pick':
      return [
        richText(paragraph(bold(block.pick.title), plain(block.pick.why && `\n${block.pick.why}`))),
      ]
    case 'table':
      if (block.rows.length === 0) return []
      return [
        richText(
          bullets(block.rows.map((row) => item(row.filter((cell) => cell !== '').join(' · ')))),
        ),
      ]
    case 'code':
      return [richText(preformatted(block.text))]
    case 'note':
      return [block.sources ? sources(block.text, block.sources) : note(block.text)]
  }
}

const item = (one: Item): Piece[] =>
  typeof one === 'string'
    ? [plain(cut(one, longestItem))]
    : [plain(`${cut(one.text, longestItem)} `), link('source', one.url)]

function tableBlocks(columns: string[], rows: string[][]): KnownBlock[] {
  const { table, missing } = tableBlock(columns, rows)
  return [table, ...(missing > 0 ? [note(`${missing} more rows do not fit here.`)] : [])]
}

/** Small print. Verbatim: addresses and channel names in it stay text. */
export function note(text: string, most: number = limits.sectionCharacters): ContextBlock {
  const short = escapeWithin(text, most)
  return { type: 'context', elements: [{ type: 'mrkdwn', text: short || ' ', verbatim: true }] }
}

/** Where the figures shown come from, each with its date and a link; then what the numbers mean. */
function sources(
  text: string,
  { label, of }: NonNullable<Extract<Block, { kind: 'note' }>['sources']>,
): ContextBlock {
  const links = of.map(
    ({ name, url, day }) => `<${encodeURI(url)}|${escapeWithin(name, 80)}> ${day}`,
  )
  const line = `${label}: ${links.join(', ')}. ${escapeWithin(text, 600)}`
  if (line.length > limits.sectionCharacters) return note(text)
  return { type: 'context', elements: [{ type: 'mrkdwn', text: line, verbatim: true }] }
}

/** Blocks from the top as long as they fit; what is left out is said. */
function withinBudget(blocks: KnownBlock[], most: number): KnownBlock[] {
  const kept: KnownBlock[] = []
  let characters = 0
  for (const block of blocks) {
    characters += textOf(block).length
    if (kept.length >= most - 1 || characters > limits.messageBlocksCharacters) {
      kept.push(note('The rest does not fit into one message.'))
      return kept
    }
    kept.push(block)
  }
  return kept
}

/** All visible text of a block. */
function textOf(block: unknown): string {
  if (Array.isArray(block)) return block.map(textOf).join('')
  if (typeof block !== 'object' || block === null) return ''
  return Object.entries(block)
    .map(([key, value]) => (key === 'text' && typeof value === 'string' ? value : textOf(value)))
    .join('')
}
