import { renderBlocks } from './text.ts'
import type { Block } from './reply.ts'

/** Longest short form of any answer, in characters of its plain text. */
export const mostCharacters = 900

/** A part of an answer in its forms, the fullest first; an empty form leaves it out. */
export interface Part {
  forms: Block[][]
  /** What gives way first has the lowest. */
  rank: number
}

/** The fullest forms that fit together; texts are cut where even the shortest do not. */
export function fitted(parts: Part[], most = mostCharacters): Block[] {
  const level = parts.map(() => 0)
  const chosen = () => parts.flatMap(({ forms }, i) => forms[level[i]!] ?? [])
  while (lengthOf(chosen()) > most) {
    let next: number | undefined
    for (const [i, { forms, rank }] of parts.entries())
      if (level[i]! < forms.length - 1 && (next === undefined || rank < parts[next]!.rank)) next = i
    if (next === undefined) return clipped(chosen(), most)
    level[next]! += 1
  }
  return chosen()
}

/** Blocks from the top as far as they fit; the longest texts give way first. */
export function clipped(blocks: Block[], most = mostCharacters): Block[] {
  if (lengthOf(blocks) <= most) return blocks
  for (const longest of [400, 240, 160, 100, 60]) {
    const shorter = blocks.map((block) => shortened(block, longest))
    if (lengthOf(shorter) <= most) return shorter
  }
  const kept: Block[] = []
  for (const block of blocks.map((one) => shortened(one, 60))) {
    if (lengthOf([...kept, block]) > most) break
    kept.push(block)
  }
  return kept
}

function lengthOf(blocks: Block[]): number {
  return renderBlocks(blocks, Infinity).length
}

/** Cut at a word where there is one near, with an ellipsis. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1).toWellFormed()
  const space = cut.lastIndexOf(' ')
  return `${(space > most * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`
}

function shortened(block: Block, most: number): Block {
  switch (block.kind) {
    case 'pick':
      return {
        kind: 'pick',
        pick: {
          ...block.pick,
          title: clip(block.pick.title, Math.max(most, 100)),
          why: clip(block.pick.why, most),
        },
      }
    case 'list':
      return {
        kind: 'list',
        items: block.items
          .slice(0, 6)
          .map((item) =>
            typeof item === 'string' ? clip(item, most) : { ...item, text: clip(item.text, most) },
          ),
      }
    case 'table':
    case 'code':
      return block
    default:
      return { ...block, text: clip(block.text, most) }
  }
}
