import { placeOf } from './features.ts'
import type { Lexed } from './lex.ts'
import type { Mention } from './mention.ts'

const magnitude = (value: number) => Math.floor(Math.log10(Math.max(value, 1e-6)))

/** What a mention is itself, the same in every language; the last is the most telling. */
function ownFeatures(mention: Mention): [features: string[], kind: string] {
  switch (mention.kind) {
    case 'quantity': {
      const { unit, per, bound, value, low, currency, isEach, noun = '' } = mention
      const nouns = noun.split(' ').filter(Boolean)
      return [
        [
          `per ${per}`,
          `bound ${bound}`,
          `${unit} ${per}`,
          `${unit} ${bound}`,
          `${unit} ${per} ${bound}`,
          `${unit} about ${magnitude(value)}`,
          `${unit} ${per} about ${magnitude(value)}`,
          `range ${low !== undefined}`,
          `foreign ${currency !== undefined}`,
          `each ${isEach === true}`,
          `${unit} counts ${nouns.length > 0}`,
          ...nouns.flatMap((word) => [`noun ${word.slice(0, 5)}`, `${unit} ${word.slice(0, 5)}`]),
        ],
        unit,
      ]
    }
    case 'name': {
      const { found, isHost } = mention
      const maker = 'lab' in found ? found.lab : 'host' in found ? found.host : undefined
      return [maker ? [`of ${maker}`] : [], `name ${found.kind}${isHost ? ' host' : ''}`]
    }
    case 'place':
      return [
        mention.countries.length > 3 ? ['many'] : mention.countries.map((one) => `place ${one}`),
        `place ${mention.of}`,
      ]
    case 'language':
      return [[`language ${mention.code}`], `language ${mention.isTold ? 'told' : ''}`]
    case 'feature':
      return [[], `feature ${mention.feature}`]
    case 'hardware':
      return [[mention.device], 'hardware']
    case 'licence':
    case 'since':
      return [[], mention.kind]
  }
}

const nearWords = 5
const stem = 6
/** So far a mention beside another tells of it, in tokens. */
const nearMention = 6

/** Places of the features of a mention, each once: what it is, the words and phrases around it, its neighbours, and the limits that hold. */
export function mentionFeatures(
  lexed: Lexed,
  mention: Mention,
  mentions: Mention[],
  { isFollowUp, isHeld, held }: { isFollowUp: boolean; isHeld: boolean; held: string[] },
): Set<number> {
  const { tokens } = lexed
  const { from, to } = mention
  const [own, kind] = ownFeatures(mention)
  const found = new Set<number>()
  /** By itself, and for this kind of mention. */
  const add = (feature: string) => found.add(placeOf(feature)).add(placeOf(`${kind} ${feature}`))
  for (const feature of [
    kind,
    mention.kind,
    ...own,
    isFollowUp ? `later ${isHeld ? 'held' : ''}` : 'first',
  ])
    add(feature)
  for (const name of held) add(`holds ${name}`)
  if (mention.kind !== 'quantity')
    for (let at = from; at < to; at += 1) add(`word ${tokens[at]?.low.slice(0, stem)}`)
  for (let gap = 1; gap <= nearWords; gap += 1)
    for (const [side, token] of [
      ['left', tokens[from - gap]],
      ['right', tokens[to + gap - 1]],
    ] as const) {
      const word = token?.low.slice(0, stem) ?? 'end'
      add(`${side} ${word}`)
      if (gap <= 2) add(`${side} ${gap} ${word}`)
    }
  const clause = lexed.clauseAt(from)
  for (const hit of lexed.hits) {
    add(`group ${hit.group}`)
    if (hit.from < clause.from || hit.from >= clause.to) continue
    const side = hit.to <= from ? 'left' : hit.from >= to ? 'right' : 'in'
    const gap = side === 'left' ? from - hit.to : side === 'right' ? hit.from - to : 0
    const distance = gap <= 1 ? 'next' : gap <= 3 ? 'near' : gap <= 8 ? 'by' : 'far'
    add(`${side} group ${hit.group}`)
    add(`${side} ${distance} group ${hit.group}`)
  }
  const at = mentions.indexOf(mention)
  for (const [name, other] of [
    ['before', mentions[at - 1]],
    ['behind', mentions[at + 1]],
  ] as const)
    add(`${name} ${other ? ownFeatures(other)[1] : 'nothing'}`)
  for (const other of mentions)
    if (other !== mention) {
      const gap = other.to <= from ? from - other.to : other.from - to
      const what = other.kind === 'quantity' ? `${other.unit} ${other.per}` : other.kind
      add(`with ${what}`)
      if (gap >= 0 && gap <= nearMention) add(`near ${what} ${other.to <= from ? 'left' : 'right'}`)
    }
  add(`asked ${tokens[clause.to]?.text === '?'}`)
  add(`part ${Math.min(3, Math.floor((4 * from) / tokens.length))}`)
  add(`length ${Math.floor(Math.log2(tokens.length + 1))}`)
  return found
}
