import type { Catalogue, ConversationState, Reading } from '../reading.ts'
import { readFirst } from './first.ts'
import { lex } from './lex.ts'
import { wishOf } from './names.ts'
import { partsOf } from './parts.ts'
import { readLater } from './later.ts'
import { isStillVague } from './still-vague.ts'
import { emphasesOf, tradeoffOf } from './work.ts'

/** Reads a message with built-in means alone; without a state it is the first of its conversation. */
export function read(text: string, catalogue: Catalogue, state?: ConversationState): Reading {
  if (state?.useCase) return readLater(text, catalogue, state)
  const first = readFirst(text, catalogue, state?.topic)
  // Asked what it is for, who only wishes is asked again; what was wished holds.
  if (state?.question && isStillVague(partsOf(text, catalogue)))
    return {
      ...first,
      intent: 'recommend',
      addressed: true,
      requirement: undefined,
      question: lex(text).words.whichJob,
    }
  // No job was named yet: it may be named now, or this goes on about what was asked before.
  return state && !isWhole(first)
    ? readLater(text, catalogue, state)
    : withEarlierModel(withEarlierLimits(first, catalogue, state), text, state)
}

/** "Which AI for $100 a month?" is asked what for: the limits hold for the job that is named then. */
function withEarlierLimits(
  first: Reading,
  catalogue: Catalogue,
  { question, lastMessage }: Partial<ConversationState> = {},
): Reading {
  const { requirement } = first
  if (!requirement || !question || !lastMessage) return first
  const { conditions, lexed, chances } = partsOf(lastMessage, catalogue)
  const wished = emphasesOf(lexed, chances)
  const isOpen = requirement.assumed.includes('tradeoff') && Object.keys(wished).length > 0
  return {
    ...first,
    requirement: {
      ...requirement,
      limits: { ...conditions.limits, ...requirement.limits },
      ...(isOpen && {
        tradeoff: tradeoffOf(wished, requirement.tradeoff),
        assumed: requirement.assumed.filter((path) => path !== 'tradeoff'),
      }),
    },
  }
}

/** "Is Codestral still there?" - "We use it for PHP, what replaces it?" */
function withEarlierModel(
  first: Reading,
  text: string,
  { subjects = [] }: Partial<ConversationState> = {},
): Reading {
  const { requirement } = first
  if (!requirement || requirement.baseline || subjects.length !== 1) return first
  const lexed = lex(text)
  const wish = wishOf(lexed)
  const isIt = lexed.tokens.some(({ low }) => it.test(low))
  const isUse = (isIt && lexed.has('use')) || withIt.test(text)
  if (!wish || !isUse) return first
  return {
    ...first,
    requirement: { ...requirement, baseline: { models: subjects, unknown: [], wish } },
  }
}
const withIt =
  /\b(?:damit|with it|replaces? it|ersetz\w* (?:es|ihn|das)|(?:es|ihn|das) ersetz\w*|(?:le|la) remplac\w+|avec (?:ça|lui)|con (?:eso|él)|(?:sustituir|reemplazar)lo|lo (?:sustitu|reempla)\w+|com (?:isso|ele)|substitu[ií]-lo|con (?:quello|esso)|sostituirlo|lo sostitu\w+)\b/i
const it = /^(?:it|es|ihn|das|le|la|l|lo|este|ese|esse|ele|isso)$/

/** Whether a message says by itself what it is about. */
function isWhole(first: Reading): boolean {
  const { requirement, addressed, intent, models, unknownNames, hosts, labs } = first
  const named = models.length + unknownNames.length + hosts.length + labs.length
  return requirement !== undefined || !addressed || intent === 'undo' || named > 0
}
