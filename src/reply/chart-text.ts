import { textWidth } from './chart-labels.ts'

interface LabelStyle {
  size: number
  bold?: boolean
  colour?: string
  anchor?: 'start' | 'middle' | 'end'
  /** A white edge that keeps the text readable over lines. */
  halo?: boolean
  /** Longer texts are set a little smaller, then cut to this width in pixels. */
  most?: number
}

/** Names come from price lists: nothing in them may become markup. Characters that XML forbids are dropped. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export function label(text: string, x: number, y: number, style: LabelStyle): string {
  const { bold, colour, anchor, halo, most } = style
  const scale = most ? Math.min(1, Math.max(0.8, most / textWidth(text, style.size, bold))) : 1
  const size = Number((style.size * scale).toFixed(1))
  const attributes = [
    `x="${Number(x.toFixed(1))}" y="${Number(y.toFixed(1))}" font-size="${size}"`,
    bold ? ' font-weight="700"' : '',
    colour ? ` fill="${colour}"` : '',
    anchor ? ` text-anchor="${anchor}"` : '',
    halo ? ' paint-order="stroke" stroke="#ffffff" stroke-width="3" stroke-linejoin="round"' : '',
  ]
  return `<text ${attributes.join('')}>${escapeXml(most ? cutToWidth(text, size, most) : text)}</text>`
}

function cutToWidth(text: string, size: number, most: number): string {
  if (textWidth(text, size) <= most) return text
  const letters = [...text]
  while (letters.length && textWidth(`${letters.join('')}...`, size) > most) letters.pop()
  return `${letters.join('').trimEnd()}...`
}
