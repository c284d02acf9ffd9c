import type { RichTextBlock, RichTextElement, RichTextSection } from '@slack/types'
import { cut } from '../../printable.ts'
import { limits } from './limits.ts'

/** A piece of running text. Rich text is structured: nothing inside is parsed, so nobody's words can become markup. */
export interface Piece {
  text: string
  bold?: true
  url?: string
}

export const bold = (text: string): Piece => ({ text, bold: true })
export const plain = (text: string): Piece => ({ text })
export const link = (text: string, url: string): Piece => ({ text, url })

export function paragraph(...pieces: Piece[]): RichTextSection {
  return { type: 'rich_text_section', elements: toElements(pieces) }
}

export function richText(...elements: RichTextBlock['elements']): RichTextBlock {
  return { type: 'rich_text', elements }
}

export function bullets(items: Piece[][]): RichTextBlock['elements'][number] {
  return {
    type: 'rich_text_list',
    style: 'bullet',
    elements: items.map((pieces) => paragraph(...pieces)),
  }
}

export function quote(text: string): RichTextBlock['elements'][number] {
  return { type: 'rich_text_quote', elements: toElements([plain(text)]) }
}

export function preformatted(text: string): RichTextBlock['elements'][number] {
  return {
    type: 'rich_text_preformatted',
    elements: [{ type: 'text', text: cut(text, limits.sectionCharacters) || ' ' }],
  }
}

/** Slack refuses empty texts. */
function toElements(pieces: Piece[]): RichTextElement[] {
  const full = pieces.filter(({ text }) => text !== '')
  return (full.length ? full : [plain(' ')]).map(({ text, url, bold: strong }) => {
    const style = strong ? { style: { bold: true } } : {}
    const short = cut(text, limits.sectionCharacters)
    return url
      ? { type: 'link', url, text: short, ...style }
      : { type: 'text', text: short, ...style }
  })
}
