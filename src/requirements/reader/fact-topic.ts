import type { FactTopic, Intent, Reading } from '../reading.ts'
import { factTopics } from '../reading.ts'
import type { Span } from './mention.ts'
import { shortMessage, type Parts } from './parts.ts'
import { topicUnread } from './unread.ts'
import { namesRule } from './unverifiable.ts'

/** The topic of a question: what its words name, and what was learned of such questions. */
export function factOf(
  { lexed, chances, asksForLabs, mentions, names }: Parts,
  lastTopic?: FactTopic,
): FactTopic {
  if (asksForLabs) return 'lab'
  if (namesRule(lexed)) return 'data-policy'
  const unread = topicUnread(lexed.language, lexed.text)
  if (unread) return unread
  const isNamed = lexed.hits.some(({ group }) => group.startsWith('fact.'))
  // "And of Atlas 2?" asks for what was asked for before.
  if (lastTopic && !isNamed && lexed.tokens.length <= shortMessage + 1) return lastTopic
  const named = factTopics.filter((topic) => lexed.has(`fact.${topic}`))
  // "Can one 4090 hold it with the full context?"
  const isOfMachine = mentions.some(({ kind }) => kind === 'hardware') && names.models.length > 0
  if (isOfMachine && named.every((topic) => ofMachines.has(topic))) return 'hardware'
  // "Does the host keep what we send?"
  if (named.includes('data-policy') && named.includes('providers')) return 'data-policy'
  const scores = factTopics.map((topic): [FactTopic, number] => [
    topic,
    chances.fact[topic] + (named.includes(topic) ? (named.length === 1 ? 0.5 : 0.3) : 0),
  ])
  return scores.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'list'
}

/** Models of a question; a name that several bear stands for the newest of them, beside another name for one. */
const mostSiblings = 4
export function withSiblings({ names }: Parts): string[] {
  const { models, ambiguous } = names
  const most = models.length + ambiguous.length > 1 ? 1 : mostSiblings
  return [...new Set([...models, ...ambiguous.flatMap((one) => one.models.slice(0, most))])]
}

/** Models are compared as a whole, unless the words name a topic. */
export function topicOf(
  parts: Parts,
  intent: Intent,
  lastTopic?: FactTopic,
): Pick<Reading, 'fact' | 'alsoFacts'> {
  const { lexed } = parts
  const fact = factOf(parts, lastTopic)
  // "Whose output tokens are cheaper?"
  const isOfRates = fact === 'price' && lexed.has('cheaper') && lexed.has('token', 'perMTok')
  const isWhole = fact === 'list' || !lexed.has(`fact.${fact}`)
  return intent === 'compare' && isWhole && !isOfRates ? {} : { fact, ...alsoAsked(parts, fact) }
}

/** "How big is it, and would it fit my card?": topics that stand apart from the first by an "and", a comma or a question mark. */
function alsoAsked({ lexed, mentions }: Parts, fact: FactTopic): Pick<Reading, 'alsoFacts'> {
  const ofTopic = (topic: FactTopic): Span[] => [
    ...lexed.hits.filter(({ group }) => group === `fact.${topic}`),
    ...mentions.filter(({ kind }) => topic === 'hardware' && kind === 'hardware'),
  ]
  const own = ofTopic(fact)
  const isApart = (one: Span, other: Span) => {
    const [first, second] = one.from < other.from ? [one, other] : [other, one]
    return (
      lexed.within(first.to, second.from, 'and').length > 0 ||
      lexed.tokens.slice(first.to, second.from).some(({ text }) => /^[,?;/&+]$/.test(text))
    )
  }
  const also = factTopics.filter(
    (topic) =>
      topic !== fact &&
      !ofLists.has(topic) &&
      ofTopic(topic).some((hit) => own.some((one) => isApart(one, hit))),
  )
  return also.length ? { alsoFacts: also.slice(0, mostTopics) } : {}
}
const ofMachines = new Set<FactTopic>(['hardware', 'context', 'size', 'word'])
const ofLists = new Set<FactTopic>(['list', 'word', 'age', 'cost', 'data-policy', 'lab'])
const mostTopics = 2
