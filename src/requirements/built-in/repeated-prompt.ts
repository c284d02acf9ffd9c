import type { Message } from './message.ts'
import type { NumberMention } from './numbers.ts'
import { asSize } from './sizes.ts'
import { after, before, expression } from './text.ts'

/** The part of a prompt that every request repeats, for example its instructions or a manual. */
export interface RepeatedPrompt {
  /** Tokens, or the share of the tokens in that was said instead. */
  amount: number
  isShare: boolean
  /** Where it lies in the message. */
  start: number
  end: number
  /** How the number said became tokens. */
  conversion?: string | undefined
  /** It is said of the whole input ("10k tokens in, of which 8k are the same"). */
  isPart: boolean
  /** A text that is asked about, so that little else is sent with it. */
  isDocument: boolean
}

// A system prompt is sent with every request by its nature.
const prompt = expression(String.raw`
    (?:system[\s-]?(?:prompts?|messages?|instructions?)|systemprompts?|prompt prefix|
    few[\s-]shot (?:examples?|prompts?)|prompt (?:de )?systeme?|prompt (?:de |del )?sistema|
    prompt di sistema)
  `)
const documents = expression(String.raw`
    (?:manuals?|handbooks?|guides?|guidelines|polic(?:y|ies)|catalog(?:ue)?s?|schemas?|
    rulebooks?|playbooks?|faqs?|knowledge base|documentation|docs?|documents?|contexts?|
    instructions?|examples?|prompts?|prefix|preambles?|templates?|books?|reports?|contracts?|
    handbuch\w*|richtlinien?|anleitung\w*|dokument\w*|manuels?|consignes|manuales?|
    instrucciones|manuais|instrucoes|manuali|istruzioni|pdfs?|files?|text|wiki|glossar\w*|
    codebase|tool definitions?)
  `)
const same = expression(String.raw`
    (?:same|identical|fixed|constant|static|unchanging|unchanged|repeated|recurring|cached|
    gleiche[nsrm]?|selbe[nsrm]?|(?:der|die|das|dem|den|des)selbe[nr]?|feste[nsrm]?|memes?|identiques?|
    mism[oa]s?|mesm[oa]s?|stess[oaie]|fix[oe]?s?)
  `)
const everyRequest = expression(String.raw`
    (?:with|in|to|into|for|on|at|before|mit|bei|in|zu|avec|dans|a|en|con|em|com|ogni|per)\s+
    (?:each and every|every|each|all|jede[rmns]?|allen|chaque|toutes les|cada|todas? (?:las|as)?|
    ogni)\s+(?:single\s+)?(?:requests?|calls?|prompts?|quer(?:y|ies)|questions?|messages?|time|
    conversations?|chats?|tickets?|emails?|anfragen?|aufrufe?|fragen?|nachrichten?|requetes?|
    appels?|demandes?|questions?|peticion\w*|solicitud\w*|consultas?|llamadas?|preguntas?|
    pedidos?|chamadas?|perguntas?|richiest[ae]|chiamat[ae]|domand[ae])
  `)

const promptAfter = new RegExp(
  String.raw`^(?:[\s-]*(?:tokens?|words?|pages?|characters?))?(?:\s+of)?[\s-]+(?:[\w-]+\s+){0,1}?${prompt.source}(?![a-z])`,
)
const promptBefore = new RegExp(
  String.raw`${prompt.source}\s+(?:is|are|of|has|with|around|about|uses?|von|mit|de|di|\()?\s*(?:about|around|roughly|some|ca\.?|~)?\s*$`,
)
// One that is to be written is no part of the input.
const promptWritten = new RegExp(
  String.raw`(?:writ|draft|generat|creat|improv|optimi)\w*\s+(?:\w+\s+){0,3}${prompt.source}`,
)
const sameBefore = new RegExp(String.raw`(?<![a-z])${same.source}\s+(?:[\w-]+\s+){0,2}$`)
// "Our handbook": one text, and not another with each request.
const ownBefore =
  /(?<![a-z])(?:our|the|my|its|unser\w*|das|den|notre|nuestr[oa]|noss[oa]|nostr[oa])\s+(?:[\w-]+\s+)?$/
const documentAfter = new RegExp(String.raw`^[\s-]*(?:[\w-]+\s+){0,3}?${documents.source}(?![a-z])`)
// What is asked of the model, and not what it is asked about.
const instructionsAfter =
  /^[\s-]*(?:[\w-]+\s+){0,3}?(?:prompts?|instructions?|prefix|preambles?|templates?|examples?|tool definitions?)(?![a-z])/
const sameLater = new RegExp(
  String.raw`^[^.;,]{0,60}?(?<![a-z])(?:that|which)\s+(?:is|are|stays?|remains?)\s+(?:always\s+|exactly\s+|the\s+){0,2}${same.source}(?![a-z])`,
)
const everyAfter = new RegExp(String.raw`^[^.;]{0,60}?(?<![a-z])${everyRequest.source}(?![a-z])`)
const partBefore =
  /(?:of which|of that|of those|of them|including|incl\.?|davon|dont|de los cuales)\s+(?:about |around |roughly )?$/
const sameAfter = new RegExp(
  String.raw`^\s*(?:tokens?\s+)?(?:of (?:them|it|that|which|the (?:prompt|input))\s+)?(?:are|is|stays?|remain|always|sind|sont|son)\s+(?:always\s+|exactly\s+|the\s+){0,2}${same.source}(?![a-z])`,
)
const percentAfter = new RegExp(
  String.raw`^\s*(?:%|percent)\s+of\s+(?:the |each |every |our )?(?:prompts?|inputs?|input tokens|tokens|contexts?)\s+(?:is|are|stays?|remains?)\s+(?:always\s+|the\s+){0,2}${same.source}(?![a-z])`,
)

/** Reads what the message says is sent again with every request. */
export function readRepeatedPrompt(
  message: Message,
  numbers: NumberMention[],
): RepeatedPrompt | undefined {
  for (const number of numbers) {
    const { folded } = message
    const left = before(folded, number.start, 50)
    const share = percentAfter.exec(after(folded, number.end, 80))
    if (share && number.value <= 100) {
      const span = { start: number.start, end: number.end + share[0].length }
      return { amount: number.value / 100, isShare: true, isPart: true, isDocument: false, ...span }
    }
    const size = asSize(message, number)
    const [end, amount] = [size?.end ?? number.end, size?.tokens ?? number.value]
    const right = after(folded, end, 100)
    const isPart = partBefore.test(left) && sameAfter.test(right)
    const isPrompt =
      promptAfter.test(after(folded, number.end, 60)) ||
      (promptBefore.test(left) && !promptWritten.test(left))
    const isRepeated =
      sameLater.test(right) ||
      (everyAfter.test(right) && (sameBefore.test(left) || ownBefore.test(left)))
    const isSame = size !== undefined && documentAfter.test(right) && isRepeated
    if ((!isPart && !isPrompt && !isSame) || amount < 100) continue
    const isDocument = isSame && !isPrompt && !instructionsAfter.test(right)
    const span = { start: number.start, end }
    return { amount, isShare: false, isPart, isDocument, conversion: size?.conversion, ...span }
  }
  return undefined
}
