import type { FactTopic, Intent } from './reading.ts'
import { asksForHardware, readBareTopic, readFact } from './facts.ts'
import {
  agreement,
  asksHow,
  asksWhich,
  bareModel,
  comparing,
  isQuestion,
  patterns,
  restricting,
  smallTalk,
  takesIt,
  whyThis,
  whyWord,
  wishAsQuestion,
} from './intent-phrases.ts'
import type { References } from './references.ts'

export interface FoundIntent {
  intent: Intent
  fact?: FactTopic
}

interface Turn {
  folded: string
  references: References
  /** How many models are named or pointed at, known or not. */
  named: number
  namesLab: boolean
  /** The words change limits, workload or trade-off. */
  changes: boolean
  picks: string[]
  fact: FactTopic | undefined
}

/** In this order: a command before a question, a question about models before a change. */
const rules: ((turn: Turn) => Intent | undefined)[] = [
  smallTalkRule,
  ({ folded }) => (patterns.reset.test(folded) ? 'reset' : undefined),
  whatIfRule,
  ({ folded }) => (patterns.undo.test(folded) ? 'undo' : undefined),
  decideRule,
  compareRule,
  ({ folded }) => (asksHow.test(folded) ? 'explain' : undefined),
  ({ folded, named }) => (named === 0 && asksWhich.test(folded) ? 'compare' : undefined),
  aboutPickRule,
  whyNotRule,
  compareAllRule,
  factRule,
  explainRule,
]

/** What a later message wants; "other" when it is no command and no question. */
export function classify(
  folded: string,
  references: References,
  changes: boolean,
  picks: string[],
): FoundIntent {
  const named = references.models.length + references.unknownModels.length
  const namesLab = references.labs.length > 0
  const isNamed = named > 0 || references.pronoun
  const isAboutPicks =
    isNamed ||
    asksForHardware(folded) ||
    !(changes || namesLab || /(?:what|how) about/.test(folded))
  const bare = named === 0 && picks.length > 0 ? readBareTopic(folded) : undefined
  const fact = bare ?? readFact(folded, isAboutPicks && (isNamed || picks.length > 0))
  const turn: Turn = { folded, references, named, namesLab, changes, picks, fact }
  for (const rule of rules) {
    const intent = rule(turn)
    if (intent) return intent === 'fact' && fact ? { intent, fact } : { intent }
  }
  return { intent: 'other' }
}

function smallTalkRule({ folded }: Turn): Intent | undefined {
  const isEmpty = !/[a-z0-9]/.test(folded)
  return isEmpty || patterns.thanks.test(folded) || smallTalk.test(folded) ? 'other' : undefined
}

/** "what if we took X?" asks about X; only a change makes it hypothetical. */
function whatIfRule({ folded, changes, named, namesLab }: Turn): Intent | undefined {
  if (!patterns.whatIf.test(folded)) return undefined
  if (changes) return 'what-if'
  return named > 0 || namesLab ? 'why-not' : undefined
}

function decideRule({ folded, named, references }: Turn): Intent | undefined {
  if (folded.includes('?')) return undefined
  // "ok, sonnet" and "#1 please": a name and nothing else but agreement.
  if (references.models.length === 1 && agreement.test(references.rest)) return 'decide'
  const isDecision = patterns.decide.test(folded)
  return isDecision && (named > 0 || takesIt.test(folded)) ? 'decide' : undefined
}

function compareRule({ folded, named, changes }: Turn): Intent | undefined {
  // "only X or Y" is a limit.
  if (restricting.test(folded) && changes && !folded.includes('?')) return undefined
  if (/^\s*why not/.test(folded)) return undefined
  const asksOr = /(?<![a-z])(?:or|and)(?![a-z])[^?]*\?/.test(folded)
  if (named > 1 && (patterns.compare.test(folded) || asksOr)) return 'compare'
  return named === 1 && comparing.test(folded) ? 'compare' : undefined
}

/** "why is the third one there?" is about a pick, not about one that is missing. */
function aboutPickRule({ folded, named, references, picks }: Turn): Intent | undefined {
  const isPicked = named > 0 && references.models.every((model) => picks.includes(model))
  const isKnown = references.unknownModels.length === 0
  return isPicked && isKnown && whyThis.test(folded) ? 'explain' : undefined
}

function whyNotRule({ folded, named, namesLab, fact, changes }: Turn): Intent | undefined {
  const asks = patterns.whyNot.test(folded) || (bareModel.test(folded) && !fact && !changes)
  if (!asks || (named === 0 && !namesLab)) return undefined
  return fact && !whyWord.test(folded) ? undefined : 'why-not'
}

function compareAllRule({ folded, changes }: Turn): Intent | undefined {
  const isComparison =
    /compar|vergleich|confront|differ|unterschied|diferen|side by side|pros and cons/.test(folded)
  return isComparison && !changes && patterns.compare.test(folded) ? 'compare' : undefined
}

function factRule({ folded, fact }: Turn): Intent | undefined {
  if (!fact || /^\s*(?:why|how come|warum|pourquoi|por que|perche)/.test(folded)) return undefined
  // "can it be cheaper?" is a wish put as a question.
  const isWish =
    wishAsQuestion.test(folded) && !/how (?:much|long|fast|many)|when|what/.test(folded)
  return isWish ? undefined : 'fact'
}

function explainRule({ folded, changes }: Turn): Intent | undefined {
  if (!patterns.explain.test(folded)) return undefined
  return changes && !isQuestion.test(folded) && !/why|explain/.test(folded) ? undefined : 'explain'
}
