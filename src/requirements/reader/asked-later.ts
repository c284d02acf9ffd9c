import type { ConversationState, FactTopic } from '../reading.ts'
import type { Parts } from './parts.ts'

/** "What about Claude?", "was ist mit Mistral?": a lab in a question of few words, and no word of a fact or another wish. */
export const isAboutLab = ({ lexed, names, mentions }: Parts): boolean =>
  names.labs.length > 0 &&
  mentions.length === names.labs.length &&
  lexed.tokens.length <= shortMessage &&
  !lexed.has('compare', 'those') &&
  !namesTopic(lexed)

/** A topic of models rather than of the list. */
export const namesTopic = ({ hits }: Parts['lexed'], ...others: string[]) =>
  hits.some(
    ({ group }) =>
      group.startsWith('fact.') && ![...others, 'fact.list', 'fact.word'].includes(group),
  )
const shortMessage = 7

/** "why Atlas 2?" of a model on the list, and no word of anything else. */
export function isWhyOfPick({ lexed, names }: Parts, { picks }: ConversationState): boolean {
  const asksWhy = lexed.at('explain', 0) !== undefined && !lexed.has('whyNot')
  const isOther = lexed.hits.some(({ group }) => group.startsWith('fact.') || group === 'compare')
  const { models } = names
  return asksWhy && !isOther && models.length > 0 && models.every((id) => picks.includes(id))
}

/** "Can this be cheaper?", "gibt es was Schnelleres?": a wish, where none is compared with another. */
export const wishesForOther = ({ lexed, names, mentions }: Parts) =>
  lexed.tokens.length <= shortWish &&
  lexed.has('cheaper', 'price', 'speed', 'better') &&
  !lexed.has('first', 'two', 'third', 'last', 'whatIf') &&
  mentions.length + names.unknown.length === 0 &&
  !choosing.test(lexed.tokens.find(({ kind }) => kind === 'word')?.low ?? '') &&
  lexed.tokens.some(({ low }) => possible.test(low))
const shortWish = 12
const choosing =
  /^(?:which|what|who|how|why|welche[rsnm]?|was|wer|wie|warum|quel\w{0,4}|lequel|laquelle|lesquel\w{0,2}|qui|combien|cual|cuales|que|cuanto|qual|quais|quanto|quale|quali|chi|come|perche)$/
const possible =
  /^(?:something|anything|can|could|possible|geht|ginge|gehts|was|etwas|irgendwas|y|quelque|peut|algo|puede|posible|hay|da|pode|possivel|qualcosa|puo|possibile)$/

/** "what does it cost if all of us use it?" */
export const isConditional = ({ tokens, language }: Parts['lexed']) =>
  tokens.some(({ low }) => (conditions[language] ?? conditions['en'])?.test(low))
const conditions: Record<string, RegExp> = {
  en: /^(?:if|would)$/,
  de: /^(?:wenn|falls|ware|waren|wurde)$/,
  fr: /^(?:si|serait)$/,
  es: /^(?:si|seria)$/,
  pt: /^(?:se|seria|ficaria|sairia)$/,
  it: /^(?:se|sarebbe|verrebbe)$/,
}

/** Models by name or by their place on the list. */
export const modelsSaid = ({ lexed, names }: Parts) =>
  names.models.length > 0 || lexed.has('first', 'two', 'third', 'last')

/** "Can the first be run in Europe?", "does the winner have open weights?": what a question names, where no word tells its topic. */
export function topicMentioned({ mentions, asksForLabs, lexed }: Parts): FactTopic | undefined {
  // "Are any open?": of a list, nothing else opens.
  if (lexed.tokens.length <= shortMessage && lexed.tokens.some(({ low }) => isOpen.test(low)))
    return 'license'
  const [only, ...more] = mentions.filter(({ kind }) => kind === 'place' || kind === 'feature')
  if (!only || more.length || asksForLabs) return undefined
  return only.kind === 'feature' ? topicOfFeature[only.feature] : 'providers'
}
const isOpen = /^(?:open|offen|ouverts?|abiert[oa]s?|abert[oa]s?|apert[oiae])$/
const topicOfFeature: Record<string, FactTopic> = {
  open: 'license',
  closed: 'license',
  tools: 'tools',
  json: 'tools',
  thinking: 'tools',
  image: 'modalities',
  audio: 'modalities',
  video: 'modalities',
  pdf: 'modalities',
}
