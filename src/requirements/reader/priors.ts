import { groupOf } from './force.ts'
import type { Lexed } from './lex.ts'
import type { Force } from './heads.ts'
import type { Mention, Place } from './mention.ts'

/** By how much a force is likelier for a kind of mention before anything is said of it. */
export function expected(lexed: Lexed, mention: Mention, all: Mention[]): [Force, number] {
  switch (mention.kind) {
    case 'quantity':
      // Nobody tells how long something may take at most but as a condition.
      if (mention.unit === 'second' && mention.bound) return ['must', 1.2]
      // "a chatbot with a 1M context window": a window is told of to have it.
      if (mention.unit === 'token' && !mention.isEach && isWindow(lexed, mention))
        return ['must', 0.9]
      return mention.bound || mention.low !== undefined || isBudget(lexed, mention)
        ? ['must', 0.9]
        : ['fact', 0.5]
    case 'hardware':
      return ['must', 1.3]
    case 'feature':
      if (['noTraining', 'noRetention', 'both'].includes(mention.feature)) return ['must', 1.3]
      // "No photos, only my notes."
      if (lexed.hits.some(({ group, to }) => group === 'forbid' && to === mention.from))
        return ['forbid', 0.5]
      // What the work takes in is needed; whether it does was looked at already. "an open model" is asked for as such.
      return ['image', 'audio', 'video', 'pdf'].includes(mention.feature) ||
        isOfModel(lexed, mention)
        ? ['must', 1.1]
        : ['must', 0.55]
    case 'language':
      return ['must', 1.4]
    case 'since':
      return ['must', 0.8]
    case 'licence':
      return ['must', 0.5]
    case 'place':
      if (isWhereWeAre(lexed, mention)) return ['fact', 0.9]
      return ['must', mention.of === 'data' ? 0.5 : mention.of === 'maker' ? 0.25 : 0]
    case 'name':
      // "Reviews on Amazon", "articoli su Microsoft": a company is also what a text is about, and where people are.
      if (mention.isHost && mention.found.kind === 'lab' && !isDemanded(lexed, mention))
        return ['fact', 0.45]
      return mention.found.kind === 'host' || mention.isHost
        ? hasHostWord(lexed, groupOf(lexed, mention, all))
          ? ['must', 0.9]
          : ['fact', 0.3]
        : isFromMaker(lexed, groupOf(lexed, mention, all))
          ? ['must', 0.9]
          : ['fact', 0.45]
  }
}

/** "an open model", "algo abierto", "un modelo libre": said of the model, and nothing is told of one that is in use. */
function isOfModel(lexed: Lexed, { from, to }: Place): boolean {
  const isNear = lexed.tokens
    .slice(Math.max(0, from - 2), to + 2)
    .some(({ low }) =>
      /^(?:mod[ei]l|llms?$|ki$|ia$|algo$|something$|etwas$|qualcosa$|one$)/.test(low),
    )
  return isNear && lexed.within(from - 6, to + 4, 'use', 'wish').length === 0
}

/** "something from Mistral", "etwas von Mistral": a lab that a model is asked from. */
const isFromMaker = (lexed: Lexed, { from }: Place) =>
  /^(?:from|by|von|aus|de|da|di)$/.test(lexed.tokens[from - 1]?.low ?? '') &&
  /^(?:something|anything|one|etwas|was|algo|qualcosa)$/.test(lexed.tokens[from - 2]?.low ?? '')

/** "Our servers are in the EU", "unser Büro ist in Wien": where people are is no condition on where a model is. */
const isWhereWeAre = (lexed: Lexed, { from, to }: Place) =>
  lexed.tokens.slice(Math.max(0, from - 5), from).some(({ low }) => ours.test(low)) &&
  lexed.tokens.slice(Math.max(0, from - 3), from).some(({ low }) => being.test(low)) &&
  lexed.within(from - 6, to + 4, 'must', 'only').length === 0
const ours = /^(?:our|my|unser\w*|mein\w*|notre|nos|nuestr\w+|noss\w+|nostr\w+)$/
const being =
  /^(?:is|are|sit|sits|stand|stands|ist|sind|steht|stehen|est|sont|esta|estan|fica|ficam|estao|sta|stanno|e|sono)$/

const isDemanded = (lexed: Lexed, { from, to }: Place) =>
  lexed.within(from - 6, to + 4, 'must', 'only').length > 0

const isBudget = (lexed: Lexed, { from, to }: Place) =>
  lexed.within(Math.max(0, from - 5), to + 3, 'budget').length > 0

const hostWords =
  /^(?:host|hosts|hoster|provider|anbieter|hebergeur|proveedor|provedor|fornecedor|fornitore|contract|vertrag)$/
/** "on Groq", "our host is Groq". */
const hasHostWord = (lexed: Lexed, { from }: Place) =>
  /^(?:on|via|through|over|at|from|with|bei|uber|auf|chez|sur|en|em|su|por|pelo|pela|con|tramite|presso|in|no|na|nos|nas|al|dans)$/.test(
    lexed.tokens[from - 1]?.low ?? '',
  ) || lexed.tokens.slice(Math.max(0, from - 4), from).some(({ low }) => hostWords.test(low))

/** The word for it stands right behind the number of tokens. */
const isWindow = (lexed: Lexed, { to }: Place) => lexed.at('window', to) !== undefined
