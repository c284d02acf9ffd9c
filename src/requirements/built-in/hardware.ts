import { numberWords } from './number-words.ts'
import { before, expression } from './text.ts'
import type { Tongue } from './tongue.ts'

/** Memory of graphics cards and machines, in GB. Names are regular expressions on folded text. */
const memoryGb: [string, number][] = [
  ['gb200|b200', 192],
  ['b300', 288],
  ['gh200', 96],
  ['h200', 141],
  ['h100|h800', 80],
  ['h20', 96],
  ['a100', 80],
  ['a800', 80],
  ['l40s?|a40|a6000|6000 ada|rtx 6000', 48],
  ['rtx pro 6000|pro 6000', 96],
  ['l4|a10g?|a30|a5000', 24],
  ['t4', 16],
  ['v100|p100', 16],
  ['mi300x?', 192],
  ['mi325x?', 256],
  ['mi250x?', 128],
  ['5090', 32],
  ['4090|3090(?: ?ti)?|7900 ?xtx', 24],
  ['5080|5070 ?ti|4080(?: super)?|4070 ?ti super|4060 ?ti 16', 16],
  ['5070|4070(?: ?ti| super)?|3060|3080 ?ti', 12],
  ['2080 ?ti|1080 ?ti', 11],
  ['3080', 10],
  ['4060(?: ?ti)?|3070(?: ?ti)?|3060 ?ti|2080|2070', 8],
  ['dgx spark|gb10|strix halo', 128],
  ['jetson orin(?: agx)?', 64],
]

const cards = memoryGb.map(([names]) => names).join('|')
const counts = '(?:(\\d{1,3})\\s?x?\\s?|([a-z]+)\\s+)?'
const brand =
  '(?:nvidia[\\s-]+|amd[\\s-]+)?(?:geforce[\\s-]+|radeon[\\s-]+|tesla[\\s-]+|instinct[\\s-]+)?(?:rtx[\\s-]?|gtx[\\s-]?|rx[\\s-]?)?'
const pattern = new RegExp(
  `(?<![a-z0-9.,-])${counts}(${brand})(?<![a-z0-9]{3})(${cards})(?:s|'s)?(?![a-z0-9])(?:[\\s-]*(?:\\(|with |mit |avec |con |com )?(\\d{2,3})\\s?gb\\)?)?`,
  'g',
)

const machine = expression(
  String.raw`
    (?<![a-z0-9])(?:(?:apple\s+)?(?:mac(?:book)?(?:\s?(?:studio|mini|pro|air))*|
    m[1-5](?:\s?(?:max|ultra|pro))?)(?:\s+(?:m[1-5]))?(?:\s?(?:max|ultra|pro))?|laptops?|
    workstation|desktop|gaming pc|pc|server|notebook|rechner|portatil|ordinateur|
    raspberry pi(?: 5)?)[\s,(-]*(?:with|mit|avec|con|com|has|of)?\s*(?:only\s+|just\s+|
    an?\s+)?(\d{1,4})\s?(?:gb|gigs?|go|g)(?![a-z])(?:\s*(?:of\s+|de\s+|
    di\s+)?(?:unified\s+)?(?:v?ram|memory|speicher|memoire|memoria))?
  `,
  'g',
)

export interface Hardware {
  name: { start: number; end: number }
  memoryGb: number
}

/** Machines the model has to run on, with the memory they offer. */
export function readHardware(folded: string, tongue: Tongue): Hardware[] {
  const found: Hardware[] = []
  for (const match of folded.matchAll(machine)) {
    const name = { start: match.index, end: match.index + match[0].length }
    found.push({ name, memoryGb: Number(match[1]) })
  }
  for (const match of folded.matchAll(pattern)) {
    const [all, digits, word, maker = '', card = '', stated] = match
    const spelled = word === undefined ? 1 : countOf(word, tongue)
    const count = digits ? Number(digits) : (spelled ?? 1)
    // A bare "4090" could be any number.
    const isNumber = /^\d/.test(card) && maker.trim() === ''
    const left = before(folded, match.index, 30)
    if (
      isNumber &&
      !digits &&
      (word === undefined || spelled === undefined) &&
      !/(?:gpus?|cards?|on|our|auf|sur|su|em|en)\s*$/.test(left)
    )
      continue
    const each = stated ? Number(stated) : memoryOf(card)
    const skipped = word !== undefined && spelled === undefined ? all.indexOf(maker + card) : 0
    const start = match.index + Math.max(0, skipped)
    found.push({
      name: { start, end: match.index + all.length },
      memoryGb: Math.max(1, count) * each,
    })
  }
  return found
}

function countOf(word: string, tongue: Tongue): number | undefined {
  if (/^(?:an?|one|single|eine?[rnm]?|un[ae]?|uno|uma?)$/.test(word)) return 1
  if (word === 'dual') return 2
  if (word === 'quad') return 4
  return numberWords(tongue).get(word)
}

function memoryOf(card: string): number {
  return memoryGb.find(([names]) => new RegExp(`^(?:${names})$`).test(card))?.[1] ?? 24
}
