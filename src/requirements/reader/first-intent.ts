import { classify } from './classify.ts'
import type { Lexed } from './lex.ts'
import type { Mention } from './mention.ts'
import { wishOf } from './names.ts'
import type { Parts } from './parts.ts'
import type { Intent } from '../reading.ts'

const askable = [
  'recommend',
  'fact',
  'compare',
  'explain',
  'why-not',
  'undo',
  'reset',
  'export',
  'other',
] as const

/** What a first message wants, and whether it is spoken to us at all. */
export function firstIntent(parts: Parts): { intent: Intent; addressed: boolean } {
  const { lexed, names, chances, conditions, amounts, rivals } = parts
  if (parts.asksForLabs) return { intent: 'fact', addressed: true }
  const words = lexed.tokens.filter(({ kind }) => kind === 'word').length
  if (words === 0) return { intent: 'other', addressed: false }
  const scores = Object.fromEntries(askable.map((name) => [name, chances.intent[name]])) as Record<
    (typeof askable)[number],
    number
  >
  scores.recommend += chances.intent.refine + chances.intent['what-if'] * 0.5
  const named =
    names.models.length +
    names.unknown.length +
    names.ambiguous.length +
    names.labs.length +
    names.hosts.length +
    names.otherJobs.length
  const asks = lexed.text.includes('?') || lexed.at('ask', 0) !== undefined
  const hasTopic = lexed.hits.some(({ group }) => group.startsWith('fact.'))
  if (named > 0 && hasTopic && (asks || words <= 8)) scores.fact += lexed.has('need') ? 0.1 : 0.35
  if (names.models.length + names.unknown.length > 1 && lexed.has('compare') && asks)
    scores.compare += 0.3
  if (rivals.length > 1) scores.compare += 2
  if (asksSideBySide(parts)) scores.compare += 1.2
  if (lexed.has('need')) scores.recommend += 0.15
  if (names.baseline && lexed.has('use')) scores.recommend += 0.3
  if (names.baseline && wishOf(lexed)) scores.recommend += asks ? 0.5 : 0.9
  if (Object.keys(conditions.limits).length > 0 && !asks) scores.recommend += 0.2
  if (Object.keys(amounts.workload).length > 0 && !asks) scores.recommend += 0.2
  if (asksOfModel(parts)) scores.fact += 0.6
  // "They offer us 'LexaLM Pro 2'. Any idea what that one costs?"
  const isOfOne = names.unknown.length + names.models.length === 1
  if (isOfOne && !lexed.has('better', 'cheaper', 'replace') && asksOfThat(lexed)) scores.fact += 0.8
  const [best] = Object.entries(scores).toSorted((a, b) => b[1] - a[1])
  const found = (best?.[0] ?? 'recommend') as Intent
  // "GPT-5.5 Instant: gone or not?" compares with nothing.
  const intent = found === 'compare' && named < 2 && rivals.length < 2 ? 'fact' : found
  const isIdle =
    !asks &&
    named === 0 &&
    !lexed.has('must', 'only', 'budget', 'need') &&
    !Object.keys(conditions.limits).length &&
    !Object.keys(amounts.workload).length
  // "See you at twelve in the canteen": so many words, and neither a wish nor a number.
  const isTalk =
    isIdle && words > longestTitle && chances.addressed * chances.intent.recommend < sureRequest
  const isChatter = isTalk || chances.addressed < (lexed.has('need') ? 0.2 : 0.4)
  const isMeant = !isChatter || (named > 0 && asks && chances.addressed > 0.25)
  return { intent, addressed: isMeant }
}

/** "Can you put X and Y side by side?" */
const asksSideBySide = ({ lexed, mentions }: Parts): boolean =>
  lexed.hits.some(({ group, from }) => {
    const clause = lexed.clauseAt(from)
    const isNamed = (one: Mention) =>
      one.kind === 'name' &&
      ['model', 'unknown', 'ambiguous'].includes(one.found.kind) &&
      one.from >= clause.from &&
      one.to <= clause.to
    return (
      group === 'compare' &&
      lexed.tokens[from]?.low !== 'or' &&
      lexed.tokens[clause.to]?.text === '?' &&
      mentions.filter(isNamed).length > 1
    )
  })
/** A last sentence that asks for a fact of what was named before. */
function asksOfThat(lexed: Lexed): boolean {
  const { from, to } = lexed.clauseAt(lexed.tokens.length - 1)
  return (
    lexed.tokens[to]?.text === '?' &&
    lexed.tokens.slice(from, to).some(({ low }) => pronoun.test(low)) &&
    lexed.hits.some((hit) => hit.group.startsWith('fact.') && hit.from >= from)
  )
}
const pronoun =
  /^(?:it|that|this|its|es|das|der|die|er|sie|ca|cela|il|elle|eso|ese|esa|esse|essa|isso|ele|ela|quello|questo|questa)$/

/** "We collect three quotes. Which companies host gpt-oss-120b?": a sentence that asks for a fact of a model by name. */
function asksOfModel(parts: Parts): boolean {
  const { lexed, mentions, chances } = parts
  if (lexed.has('cheaper', 'replace', 'better')) return false
  return mentions.some((name) => {
    if (name.kind !== 'name' || !['model', 'unknown'].includes(name.found.kind)) return false
    const { from, to } = lexed.clauseAt(name.from)
    const isAsked = lexed.at('ask', from) !== undefined && lexed.tokens[to]?.text === '?'
    const isOf = (at: number) => at >= from && at <= to
    const clause = lexed.text.slice(lexed.tokens[from]?.start, lexed.tokens[to]?.end)
    const isFact =
      chances.intent.fact >= leastFact ||
      (from === 0 && classify(clause, false).intent.fact > sureFact)
    return (
      isAsked &&
      isFact &&
      (lexed.hits.some(({ group, from: at }) => group.startsWith('fact.') && isOf(at)) ||
        mentions.some((one) => one.kind === 'feature' && isOf(one.from)))
    )
  })
}
const longestTitle = 6
const sureRequest = 0.72
const leastFact = 0.2
const sureFact = 0.7
