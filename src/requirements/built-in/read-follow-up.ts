import { expression } from './text.ts'
import type { Catalogue, ConversationState, FollowUp, Intent } from './reading.ts'
import { classify } from './intents.ts'
import { openMessage } from './message.ts'
import type { Message } from './message.ts'
import { readUseCase } from './read-use-case.ts'
import { readReferences, withPicks } from './references.ts'
import type { References } from './references.ts'
import { heaviest, refine } from './refine.ts'
import type { Refinement } from './refine.ts'

const restart = expression(String.raw`
    (?<![a-z])(?:(?:we|i)(?:'re| are| am|'m)? (?:need|want|looking|building|build|have|run|
    also need)|looking for|recommend|which (?:llm|model|ai)|best (?:llm|model|ai)|
    what(?:'s| is) (?:the )?best|what (?:llm|model|ai)|now (?:for|i need|we need|something)|
    next(?: one| up| question)?[:,]|another (?:project|use case|team|one|thing|task)|
    different (?:project|use case|team|task)|new (?:use case|project|task)|separate(?:ly)?|
    other team|for a different|switch(?:ing)? to|(?:and|what|how) (?:about )?for|moving on|
    wir (?:brauchen|suchen)|ich (?:brauche|suche)|welches (?:modell|llm)|jetzt (?:fur|brauche)|
    nous (?:avons besoin|cherchons)|il nous faut|quel (?:modele|llm)|maintenant pour|
    necesitamos|necesito|que modelo|ahora para|precisamos|preciso|qual (?:modelo|llm)|
    agora para|ci serve|abbiamo bisogno|quale modello|ora per)(?![a-z])
  `)
const otherProject = expression(String.raw`
    (?:another|different|new|second|separate|other) (?:project|use case|use-case|team|task|
    department|workload)|anderes projekt|autre projet|otro proyecto|outro projeto|altro progetto
  `)
const adding = expression(String.raw`
    (?<![a-z])(?:also|too|as well|additionally|in addition|on top|plus|it (?:also |should|must|
    needs|has to|will)|make it|and it|same (?:but|thing|as)|otherwise the same|actually|instead|
    the model (?:must|should|needs)|auch|zusatzlich|ausserdem|auserdem|aussi|en plus|egalement|
    tambien|ademas|tambem|alem disso|anche|inoltre|stesso|igual pero|mesmo|pareil mais|gleiche|
    it's (?:for|about|mostly|mainly)|mostly|mainly)(?![a-z])
  `)

/** Reads a later message of a conversation by rules alone. */
export function readFollowUp(
  text: string,
  state: ConversationState,
  catalogue: Catalogue,
): FollowUp {
  const message = withPicks(openMessage(text, catalogue), state.picks)
  const references = readReferences(message, catalogue)
  const refinement = refine(message, state.requirement, catalogue)
  const found = classify(message.folded, references, refinement.isChanged, state.picks)
  const intent = found.intent === 'other' ? changeOrNew(message, state, refinement) : found.intent
  if (intent === 'recommend') return startAnew(text, references, catalogue)
  if (intent === 'reset' && saysUseCase(message, refinement))
    return startAnew(text, references, catalogue)
  const applies = intent === 'refine' || intent === 'what-if'
  return {
    intent,
    requirement: applies ? refinement.requirement : state.requirement,
    models: modelsFor(intent, references, state),
    unknownModels: references.unknownModels,
    ...(found.fact && intent === 'fact' ? { fact: found.fact } : {}),
    changes: applies ? refinement.changes : [],
    stated: applies ? refinement.stated : {},
    conversions: applies ? refinement.conversions : [],
    problems: applies ? refinement.problems : [],
  }
}

const offTopic = expression(String.raw`
  ^\W*(?:what|how|who|when|where)(?:'s|\s)[^,]*(?:weather|joke|your name|time is it|
  are you doing|old are you)
  `)

/** No question and no command: a change of the requirement, another use case, or neither. */
function changeOrNew(message: Message, state: ConversationState, refinement: Refinement): Intent {
  const { folded } = message
  const { work } = refinement
  if (offTopic.test(folded)) return 'other'
  const isUnsaid = state.requirement.assumed.includes('weights')
  if (work.isClear && otherProject.test(folded)) return 'recommend'
  if (work.isClear && work.weights && !adding.test(folded)) {
    const isOther = (state.requirement.weights[heaviest(work.weights)] ?? 0) < 0.2
    const words = folded.split(/\s+/).length
    if (restart.test(folded) && (isOther || words > 8))
      return isUnsaid && !isOther ? 'refine' : 'recommend'
    const opens = beginsWithWork(folded, work.start) && !stateOfThings.test(folded)
    if (isOther && !isUnsaid && words >= 5 && (opens || !refinement.isChanged)) return 'recommend'
  }
  if (refinement.isChanged || refinement.changes.length > 0) return 'refine'
  if (work.isClear && adding.test(folded)) return 'refine'
  return 'other'
}

/** "legal translation, 500 pages a month" names other work first and its limits after. */
const stateOfThings =
  /(?:are|is|have|has|takes?|contains?|sind|hat|haben|sont|ont|son|tienen|sao|tem|sono|hanno)\s+(?:about |around |roughly |~|on average |up to |usually |etwa |ca\.? )*\d/

function beginsWithWork(folded: string, start: number): boolean {
  const ahead = folded.slice(0, start)
  if (
    /^\W*(?:each|every|our|the|all|most|they|it|an?|jede|unser|chaque|cada|ogni)(?![a-z])/.test(
      folded,
    )
  )
    return false
  return (
    ahead.split(/\s+/).length <= 3 &&
    !/(?:must|should|need|only|no|not|with|it|make|has|can|could)(?![a-z])/.test(ahead)
  )
}

/** "new topic: contract review" starts over and asks at once. */
function saysUseCase(message: Message, refinement: Refinement): boolean {
  const words = message.folded.split(/\s+/).length
  return refinement.work.isClear && words > 2 && !/^\W*(?:reset|restart|clear)/.test(message.folded)
}

function startAnew(text: string, references: References, catalogue: Catalogue): FollowUp {
  const reading = readUseCase(text, catalogue)
  return {
    intent: 'recommend',
    requirement: reading.requirement,
    models: references.models,
    unknownModels: references.unknownModels,
    changes: [],
    stated: reading.stated,
    conversions: reading.conversions,
    problems: reading.problems,
    ...(reading.question ? { question: reading.question } : {}),
  }
}

/**
 * "it" and nothing at all mean the first pick, in a question of fact the model last talked about; a comparison
 * without names means all of the picks.
 */
function modelsFor(
  intent: Intent,
  references: References,
  { picks, subject }: ConversationState,
): string[] {
  if (intent === 'refine' || intent === 'what-if') return references.exact
  if (references.models.length > 0) {
    const [first] = picks
    const lonely = intent === 'compare' && references.models.length === 1 && first !== undefined
    return lonely && !references.models.includes(first)
      ? [...references.models, first]
      : references.models
  }
  if (references.unknownModels.length > 0) return []
  if (intent === 'compare') return picks
  if (intent === 'fact' && subject) return [subject]
  if (intent === 'fact' || intent === 'decide' || intent === 'explain') return picks.slice(0, 1)
  return []
}
