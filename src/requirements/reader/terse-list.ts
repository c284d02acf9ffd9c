import type { Role } from './heads.ts'
import { isInstead } from './instead-of.ts'
import { isEnd, type Lexed } from './lex.ts'
import type { Mention, Span } from './mention.ts'
import type { Hit } from './phrases.ts'

/**
 * "EU servers, open weights, no Qwen, under $20 a month": pieces between commas that hold one mention and nothing but the
 * words of a condition. Who writes so states conditions; what each is to the request.
 */
export function rolesOfTerseList(lexed: Lexed, mentions: Mention[]): Map<Mention, Role> {
  // What is taken back is read sentence by sentence.
  if (lexed.has('lift', 'undo', 'gone', 'correct', 'past', 'allow')) return new Map()
  const pieces = piecesOf(lexed).map((piece) => conditionIn(lexed, piece, mentions))
  const stated = pieces.filter((one) => one !== undefined)
  const roles = new Map<Mention, Role>()
  const isEnough = (one: Stated) => one.isPlain && (one.isSentence || stated.length >= leastPieces)
  if (!stated.some(isEnough)) return roles
  // "Data in Switzerland. Not Germany": where it is, and not who made the model.
  const isOfData = mentions.some((one) => one.kind === 'place' && one.of === 'data')
  pieces.forEach((one, i) => {
    const isBeside = [pieces[i - 1], pieces[i + 1]].some((other) => other?.isPlain)
    if (
      isOfData &&
      one?.role === 'makerNotIn' &&
      one.mention.kind === 'place' &&
      one.mention.of !== 'maker'
    )
      return
    if (one && (isEnough(one) || (isBeside && stated.length >= leastPieces)))
      roles.set(one.mention, one.role)
  })
  return roles
}

/** One condition inside a sentence may stand there for many reasons. */
const leastPieces = 2

interface Stated {
  mention: Mention
  role: Role
  /** Its words alone say that it is a condition. */
  isPlain: boolean
  isSentence: boolean
}

function piecesOf(lexed: Lexed): Span[] {
  const { tokens } = lexed
  const pieces: Span[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at]
    const isCut =
      !token || isEnd(lexed, at) || (token.kind === 'sign' && separators.has(token.text))
    if (!isCut) continue
    // "JSON? Don't care."
    if (at > from && token?.text !== '?') pieces.push({ from, to: at })
    from = at + 1
  }
  return pieces
}
const separators = new Set(',:|+&–-•·')

/** Groups whose phrases say nothing but how a condition is meant. */
const ofConditions = [
  'forbid',
  'only',
  'must',
  'dataPlace',
  'maker',
  'atMost',
  'atLeast',
  'tops',
  'budget',
  'open',
] as const
const small =
  /^(?:run|runs|via|through|a|an|the|in|on|at|by|from|and|please|pls|hosting|hosted|host|data|model|models|weights|is|are|of|und|im|in|auf|bei|bitte|modell|modelle|daten|sur|en|chez|dans|par|de|du|des|le|la|les|modele|modeles|donnees|el|los|modelo|modelos|datos|em|no|na|dados|su|da|del|dei|modello|modelli|dati)$/

function conditionIn(lexed: Lexed, piece: Span, all: Mention[]): Stated | undefined {
  const inside = all.filter(({ from, to }) => from < piece.to && to > piece.from)
  const [mention] = inside.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  if (
    !mention ||
    isInstead(lexed, mention) ||
    inside.some(({ from, to }) => to <= mention.from || from >= mention.to)
  )
    return undefined
  const hits = lexed.within(piece.from, piece.to, ...ofConditions)
  const covers = ({ from, to }: Span | Hit, at: number) => from <= at && to > at
  for (let at = piece.from; at < piece.to; at += 1)
    if (
      !covers(mention, at) &&
      !hits.some((hit) => covers(hit, at)) &&
      !small.test(lexed.tokens[at]?.low ?? '')
    )
      return undefined
  const has = (group: string) =>
    hits.some((hit) => hit.group === group && (hit.to <= mention.from || hit.from >= mention.to))
  // "No German, no French" may be of languages.
  const isLanguage = inside.some(({ kind }) => kind === 'language')
  if (isLanguage && !has('maker') && !has('dataPlace')) return undefined
  const isSentence =
    (piece.from === 0 || isEnd(lexed, piece.from - 1)) &&
    (piece.to === lexed.tokens.length || isEnd(lexed, piece.to))
  const isByName = ofTheEu.test(lexed.tokens[mention.from]?.low ?? '')
  const said = statedBy(mention, has, isByName)
  return said && { mention, isSentence, ...said }
}
/** What looks like several kinds at once is the first of these. */
const order: Mention['kind'][] = [
  'name',
  'place',
  'feature',
  'licence',
  'quantity',
  'hardware',
  'since',
  'language',
]

const ofTheEu = /^(?:eu|ue|e|europe|europa)$/
const refusable = new Set(['open', 'closed', 'thinking'])

function statedBy(
  mention: Mention,
  has: (group: string) => boolean,
  isByName: boolean,
): Pick<Stated, 'role' | 'isPlain'> | undefined {
  const isRefused = has('forbid')
  const force = isRefused ? 'forbid' : 'must'
  switch (mention.kind) {
    case 'name': {
      const isHost = mention.found.kind === 'host' || mention.isHost === true
      const isModel = ['lab', 'model', 'ambiguous'].includes(mention.found.kind)
      const isPlain = isRefused || has('only')
      return isHost || (isModel && isPlain) ? { role: force, isPlain } : undefined
    }
    case 'place':
      if (isRefused) return has('dataPlace') ? undefined : { role: 'makerNotIn', isPlain: true }
      if (has('dataPlace')) return { role: 'dataIn', isPlain: true }
      if (has('maker')) return { role: 'makerIn', isPlain: true }
      // "France, Austria" may be where the work is from, "European only" who makes the model.
      return mention.countries.join() === 'eu' && isByName
        ? { role: 'dataIn', isPlain: has('only') }
        : undefined
    case 'feature':
      if (isRefused ? !refusable.has(mention.feature) : mention.feature === 'thinking')
        return undefined
      return { role: force, isPlain: true }
    case 'licence':
      return { role: force, isPlain: true }
    case 'quantity': {
      const { unit, per, bound } = mention
      const isBudget = unit === 'money' && bound !== 'min' && (per ?? 'month') === 'month'
      return isBudget ? { role: 'maxMonthlyUsd', isPlain: bound === 'max' } : undefined
    }
    default:
      return undefined
  }
}
