import { shownBlocks, textOf, type Block, type PickBlock, type Reply } from './reply.ts'

/** How the parts of a plain-text answer are emphasised; plain by default, coloured on a terminal. */
export interface TextStyle {
  heading(text: string): string
  name(text: string): string
  quiet(text: string): string
}

const plain: TextStyle = { heading: (text) => text, name: (text) => text, quiet: (text) => text }

/** A reply as plain text of the given width: the terminal's form, and every platform's fallback. */
export function renderText(reply: Reply, width = 80, style = plain): string {
  return renderBlocks(shownBlocks(reply), width, style)
}

/** Blocks as plain text; remarks stand close together. */
export function renderBlocks(blocks: Block[], width = 80, style = plain): string {
  return blocks
    .map((block, i) => {
      const isClose = block.kind === 'remark' && blocks[i - 1]?.kind === 'remark'
      return `${i === 0 ? '' : isClose ? '\n' : '\n\n'}${renderBlock(block, width, style)}`
    })
    .join('')
}

function renderBlock(block: Block, width: number, style: TextStyle): string {
  switch (block.kind) {
    case 'heading':
      return wrap(block.text, width).map(style.heading).join('\n')
    case 'text':
      return wrap(block.text, width).join('\n')
    case 'note':
      return wrap(noteText(block), width).map(style.quiet).join('\n')
    case 'list':
      return block.items.map((item) => bullet(textOf(item), width)).join('\n')
    case 'pick':
      return renderPick(block.pick, width, style)
    case 'remark':
      return wrap(`${block.label}: ${block.text}`, width)
        .map((line, i) =>
          i === 0 && line.startsWith(`${block.label}:`)
            ? `${style.heading(`${block.label}:`)}${line.slice(block.label.length + 1)}`
            : line,
        )
        .join('\n')
    case 'code':
      return block.text.trimEnd()
    case 'table':
      return renderTable(block.columns, block.rows, width, style)
  }
}

/** `Figures shown: LMArena 8 Oct 2026. ...` */
function noteText({ text, sources }: Extract<Block, { kind: 'note' }>): string {
  if (!sources) return text
  return `${sources.label}: ${sources.of.map((one) => `${one.name} ${one.day}`).join(', ')}. ${text}`
}

function renderPick({ title, why }: PickBlock, width: number, style: TextStyle): string {
  return [...wrap(title, width).map(style.name), ...(why ? wrap(why, width) : [])].join('\n')
}

/** Columns as wide as their content; where that is too much, the widest give way. Cells wrap. */
function renderTable(columns: string[], rows: string[][], width: number, style: TextStyle): string {
  const all = [columns, ...rows]
  const longest = (i: number, parts: (cell: string) => string[]) =>
    Math.max(...all.flatMap((row) => parts(row[i] ?? '').map(({ length }) => length)))
  const gap = 2
  const widths = columnWidths(
    columns.map((_, i) => longest(i, (cell) => [cell])),
    columns.map((_, i) => longest(i, (cell) => cell.split(' '))),
    width - gap * (columns.length - 1),
  )
  const line = (row: string[]) => {
    const cells = widths.map((cellWidth, i) => wrap(row[i] ?? '', cellWidth))
    const height = Math.max(...cells.map((cell) => cell.length))
    return Array.from({ length: height }, (_, y) =>
      cells
        .map((cell, i) => (cell[y] ?? '').padEnd(widths[i] ?? 0))
        .join(' '.repeat(gap))
        .trimEnd(),
    ).join('\n')
  }
  return [line(columns).split('\n').map(style.heading).join('\n'), ...rows.map(line)].join('\n')
}

/** Takes from the widest column until all fit; none gets narrower than its longest word while another can give. */
function columnWidths(wanted: number[], least: number[], room: number): number[] {
  const widths = [...wanted]
  const excess = widths.reduce((sum, one) => sum + one, 0) - room
  for (let i = 0; i < excess; i += 1) {
    const roomy = widths.filter((one, column) => one > least[column]!)
    const widest = Math.max(...(roomy.length ? roomy : widths))
    if (widest === 1) break
    const column = widths.findIndex(
      (one, at) => one === widest && (roomy.length === 0 || one > least[at]!),
    )
    widths[column]! -= 1
  }
  return widths
}

function bullet(text: string, width: number): string {
  return wrap(text, width - 2)
    .map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)
    .join('\n')
}

/** Breaks at spaces; a word longer than the line is cut. Existing line breaks stay. */
function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ').flatMap((long) => pieces(long, width))) {
      const longer = line ? `${line} ${word}` : word
      if (longer.length > width && line) {
        lines.push(line)
        line = word
      } else line = longer
    }
    return [...lines, line]
  })
}

function pieces(word: string, width: number): string[] {
  const letters = [...word]
  if (letters.length <= width) return [word]
  const count = Math.ceil(letters.length / width)
  return Array.from({ length: count }, (_, i) => letters.slice(i * width, (i + 1) * width).join(''))
}
