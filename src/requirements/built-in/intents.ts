import { expression } from './text.ts'
import type { FactTopic, Intent } from '../reading.ts'
import {
  asksHow,
  asksWhich,
  bareModel,
  isQuestion,
  patterns,
  restricting,
  smallTalk,
  whyThis,
} from './intent-phrases.ts'
import { readFact } from './facts.ts'
import type { References } from './references.ts'

/** What a later message wants. `changes` says whether it changes limits, workload, weights or tradeoff. */
export function classify(
  folded: string,
  references: References,
  changes: boolean,
  picks: string[],
): { intent: Intent; fact?: FactTopic } {
  const { models, labs, unknownModels, pronoun } = references
  const named = models.length + unknownModels.length
  const hasSubject = named > 0 || pronoun || picks.length > 0
  if (!/[a-z0-9]/.test(folded) || patterns.thanks.test(folded) || smallTalk.test(folded))
    return { intent: 'other' }
  if (patterns.reset.test(folded)) return { intent: 'reset' }
  if (patterns.whatIf.test(folded)) {
    if (changes) return { intent: 'what-if' }
    if (named > 0 || labs.length > 0) return { intent: 'why-not' }
  }
  if (patterns.undo.test(folded)) return { intent: 'undo' }
  if (patterns.decide.test(folded) && (named > 0 || isTaken(folded)) && !folded.includes('?'))
    return { intent: 'decide' }
  const isAboutPicks = named > 0 || pronoun || !(changes || /(?:what|how) about/.test(folded))
  const fact = readFact(
    folded,
    hasSubject && isAboutPicks && (named > 0 || pronoun || labs.length === 0),
  )
  const isComparison =
    named > 1 &&
    (patterns.compare.test(folded) || /(?<![a-z])(?:or|and)(?![a-z])[^?]*\?/.test(folded))
  if (
    isComparison &&
    !(restricting.test(folded) && changes && !folded.includes('?')) &&
    !/^\s*why not/.test(folded)
  )
    return { intent: 'compare' }
  const asksWhyNot = patterns.whyNot.test(folded) || (bareModel.test(folded) && !fact && !changes)
  if (asksHow.test(folded)) return { intent: 'explain' }
  if (asksWhich.test(folded) && named === 0) return { intent: 'compare' }
  const isPicked = named > 0 && models.every((model) => picks.includes(model))
  if (isPicked && unknownModels.length === 0 && whyThis.test(folded)) return { intent: 'explain' }
  if (
    asksWhyNot &&
    (named > 0 || labs.length > 0) &&
    !(fact && !/^\s*(?:why|what about|how about|warum|pourquoi|por que|perche)/.test(folded))
  )
    return { intent: 'why-not' }
  if (
    patterns.compare.test(folded) &&
    /compar|vergleich|confront|differ|unterschied|diferen|side by side|pros and cons/.test(
      folded,
    ) &&
    !changes
  )
    return { intent: 'compare' }
  if (
    fact &&
    !isOffer(folded) &&
    !/^\s*(?:why|how come|warum|pourquoi|por que|perche)/.test(folded)
  )
    return { intent: 'fact', fact }
  if (
    patterns.explain.test(folded) &&
    !(changes && !isQuestion.test(folded) && !/why|explain/.test(folded))
  )
    return { intent: 'explain' }
  return { intent: 'other' }
}

/** "can it be cheaper?", "make it faster": a wish put as a question. */
function isOffer(folded: string): boolean {
  return (
    expression(String.raw`
    (?:can|could|would) (?:it|that|this) (?:be|get|have|also|stay)|(?:can|could|would) (?:they|
    you|we) (?:be|get|make|have|also|stay|go|do|find|show|use|limit|restrict)|make it|
    we (?:need|want|also|must|have to)|(?:should|must|has to|needs? to) (?:be|also|stay|support|
    handle|run|fit)
  `).test(folded) && !/how (?:much|long|fast|many)|when|what/.test(folded)
  )
}

function isTaken(folded: string): boolean {
  return expression(String.raw`
    (?:take|go with|use|pick|choose|with) (?:it|that|this)(?: one)?\W*$|(?:it is|sold|deal)\W*$|
    (?:nehmen|prend|prenons|quedamos con|ficamos com|prendiamo)\b
  `).test(folded)
}
