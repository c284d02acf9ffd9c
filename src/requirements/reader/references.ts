import type { ConversationState } from '../reading.ts'
import type { Parts } from './parts.ts'
import { withSiblings } from './fact-topic.ts'
import type { Hit } from './phrases.ts'

/** What "the first", "those" and "it" mean in a conversation; names come first. */
export function modelsMeant(
  parts: Parts,
  { picks, subjects, requirement }: ConversationState,
): string[] {
  const { lexed } = parts
  if (parts.asksForLabs) return []
  const named = [...withSiblings(parts), ...byVersion(parts, { picks, subjects, requirement })]
  const ordinals = [
    ...(['first', 'two', 'third'] as const).flatMap((group, i) =>
      isOrdinal(parts, group) ? (picks[i] ?? []) : [],
    ),
    ...(lexed.has('last') ? picks.slice(-1) : []),
    ...placesByNumber(parts).flatMap((place) => picks[place - 1] ?? []),
  ]
  // "Does the first ...?" only asks.
  const isUse = lexed.hits.some(({ group, from }) => group === 'use' && !lexed.at('ask', from))
  const today = isUse && requirement.baseline ? requirement.baseline.models : []
  const meant = [...new Set([...named, ...ordinals, ...(ordinals.length ? today : [])])]
  if (meant.length || parts.names.unknown.length) return meant
  // "Why not Claude?" is about neither of the list.
  if (parts.names.labs.length && !lexed.has('those')) return []
  const isSingle = lexed.tokens.some(({ low }) =>
    ['it', 'its', 'es', 'er', 'il', 'elle', 'lo', 'ele', 'ela', 'that', 'this'].includes(low),
  )
  // "When exactly is it switched off?", of what is to be replaced.
  const { baseline } = requirement
  if (isSingle && baseline?.models.length === 1 && !subjects.some((id) => !picks.includes(id)))
    if (lexed.has('fact.end')) return baseline.models
  if (isSingle && subjects.length) return subjects
  return picks
}

/** "Is it as good as 5.5?": a version alone is the model of today or of the list that bears it. */
export function byVersion(
  { lexed: { tokens } }: Parts,
  { picks, subjects, requirement }: Pick<ConversationState, 'picks' | 'subjects' | 'requirement'>,
): string[] {
  const known = [...(requirement.baseline?.models ?? []), ...subjects, ...picks]
  return tokens.flatMap(({ kind, text }, i) => {
    const isVersion = kind === 'number' && /^\d\.\d$/.test(text) && tokens[i + 1]?.glued !== true
    const own = isVersion && `-${text.replace('.', '-')}-`
    return own ? (known.find((id) => `${id.replaceAll('.', '-')}-`.includes(own)) ?? []) : []
  })
}

/** "compare 1 and 3", "we go with 2": where places can be meant, a number with nothing counted behind it is one. */
function placesByNumber({ lexed }: Parts): number[] {
  if (!lexed.has('compare') && !lexed.has('decide')) return []
  return lexed.tokens.flatMap(({ kind, text, glued }, i) => {
    const next = lexed.tokens[i + 1]
    // "Kimi K3" is no third.
    if (glued) return []
    const stands = next === undefined || next.kind !== 'word' || joining.has(next.low)
    return kind === 'number' && /^[1-9]$/.test(text) && stands ? Number(text) : []
  })
}

const joining = new Set(
  'and,with,to,or,vs,versus,und,mit,oder,et,avec,ou,y,con,o,e,com,because,weil,car,porque,perche'.split(
    ',',
  ),
)

/** "the first 3 paragraphs" and "a second card" are no places on the list. */
function isOrdinal({ lexed }: Parts, group: string): boolean {
  return lexed.hits.some(
    (hit) =>
      hit.group === group &&
      lexed.tokens[hit.to]?.kind !== 'number' &&
      lexed.at('another', hit.from) === undefined &&
      !isAdverb(lexed, hit),
  )
}

/** "Which of these starts answering first?" */
const isAdverb = ({ tokens, language }: Parts['lexed'], { from, to }: Hit) =>
  language === 'en' &&
  tokens[from]?.text === 'first' &&
  tokens[from - 1]?.kind === 'word' &&
  !beforePlaces.has(tokens[from - 1]!.low) &&
  tokens[to]?.kind !== 'word'
const beforePlaces = new Set(
  'the your my our that this and or with to than versus vs why for of'.split(' '),
)
