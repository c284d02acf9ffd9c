/** A rectangle on the chart; x and y are its upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface LabelWish {
  text: string
  size: number
  bold: boolean
  /** Centre and radius of the bubble it belongs to. */
  x: number
  y: number
  radius: number
  /** Drawn at the nearest free place whatever the distance; others are left out when there is no room close by. */
  required: boolean
}

export interface PlacedLabel extends LabelWish {
  box: Box
  /** The label stands apart from its bubble and needs a line to it. */
  isApart: boolean
}

/** Inter is on average this wide per character; generous, so that no label is wider than its box. */
const averageWidth = { regular: 0.57, bold: 0.61 }
const gap = 5

export function textWidth(text: string, size: number, bold = false): number {
  const wide = [...text].reduce((sum, character) => sum + characterWidth(character), 0)
  return wide * size * (bold ? averageWidth.bold : averageWidth.regular)
}

function characterWidth(character: string): number {
  if (/[iljtfrI.,:;'|!() -]/.test(character)) return 0.62
  if (/[mwMW%@]/.test(character)) return 1.45
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(character))
    return 1.75
  return /[A-Z]/.test(character) ? 1.15 : 1
}

/**
 * Places labels one after the other, each on the free spot closest to its bubble. No two labels overlap, and none
 * covers a bubble of `obstacles` or leaves the frame.
 */
export function placeLabels(wishes: LabelWish[], obstacles: Box[], frame: Box): PlacedLabel[] {
  const taken = [...obstacles]
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    const spot = findSpot(wish, taken, frame)
    if (!spot) continue
    taken.push(spot.box)
    placed.push({ ...wish, ...spot })
  }
  return placed
}

function findSpot(
  wish: LabelWish,
  taken: Box[],
  frame: Box,
): { box: Box; isApart: boolean } | undefined {
  const width = textWidth(wish.text, wish.size, wish.bold)
  const height = wish.size * 1.25
  const farthest = wish.required ? 260 : 0
  for (let distance = 0; distance <= farthest; distance += 8) {
    for (const [dx, dy] of directions) {
      const reach = wish.radius + gap + distance
      const box = {
        x: wish.x + dx * reach + (dx === 0 ? -width / 2 : dx < 0 ? -width : 0),
        y: wish.y + dy * reach + (dy === 0 ? -height / 2 : dy < 0 ? -height : 0),
        width,
        height,
      }
      if (isInside(box, frame) && !taken.some((other) => overlaps(box, other)))
        return { box, isApart: distance > 12 }
    }
  }
  return undefined
}

/** Right first, as people read; then left, above, below and the corners. */
const directions: [number, number][] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.71, -0.71],
  [0.71, 0.71],
  [-0.71, -0.71],
  [-0.71, 0.71],
]

function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  )
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
