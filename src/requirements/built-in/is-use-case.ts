import { expression } from './text.ts'
import type { WorkReading } from './capabilities.ts'
import type { Message } from './message.ts'

const asks = expression(String.raw`
    (?<![a-z])(?:llms?|language models?|models?|ai|ki|ia|modell\w*|modeles?|modelos?|modell[oi]|
    gpt|chatgpt|recommend\w*|shortlist|empfehl\w*|recommand\w*|recomend\w*|recomiend\w*|
    consigli\w*|sprachmodell\w*)(?![a-z])
  `)
const forTheAsker = expression(String.raw`
    ^\s*(?:(?:please|can you|could you|pls)\s+)*(?:write|tell|sing|draw|give|make|compose|read|
    translate this|solve|calculate|explain|summari[sz]e this|fix this|schreib|erzahl|ecris|
    raconte|escribe|cuentame|escreva|conte|scrivi|racconta)\s+(?:me|us|mir|uns|moi|nous|nos|mi|
    ci)?\s*(?:a|an|the|ein|eine|einen|un|une|una|um|uma)?\s*(?:joke|poem|song|story|recipe|
    haiku|witz|gedicht|geschichte|rezept|blague|poeme|histoire|chiste|poema|historia|cuento|
    piada|barzelletta|poesia|storia|limerick|riddle|bedtime)
  `)
const smallTalk = expression(String.raw`
    ^\W*(?:hi|hello|hey|yo|hallo|hola|bonjour|salut|ciao|ola|oi|good (?:morning|evening|
    afternoon)|thanks?|thank you|test|testing|ping|help|\?+|how are you|what can you do|
    who are you|lol|ok|okay|danke|merci|gracias|obrigad[oa]|grazie)(?:\s+(?:there|all|team|
    everyone|bot|again|so much|you|world|zusammen|a todos))?\W*$
  `)
const trivia = expression(String.raw`
    ^\s*(?:who|what|when|where|how|why|is|are|does|do|will|can|wer|was|wann|wo|wie|quel\w*|qui|
    quando|que|qual|cual|chi|che|quanto)(?:'s|\s)[^.]*(?:weather|wetter|meteo|tiempo hace|
    tempo faz|che tempo|time is it|spat ist|heure est|hora es|capital of|president|football|
    world cup|super bowl|recipe|cook|lottery|meaning of life|your name|your favou?rite|
    old are you|joke|movie|song|horoscope|bitcoin price|population of|won the)
  `)

const verbs = expression(String.raw`
    (?<![a-z])(?:write|writing|flag|flagging|detect\w*|generat\w*|monitor\w*|plan|planning|
    convert\w*|improv\w*|draft\w*|build\w*|automat\w*|analy[sz]\w*|review\w*|reads?|finds?|search\w*|checks?|handles?|predict\w*|power|
    process\w*|answer\w*|assist\w*|app|tool|software|product|feature|workflow|documents?|users|
    customers|schreib\w*|erstell\w*|pruf\w*|ecrire|analys\w*|escribir|analiz\w*|escrever|
    scrivere)(?![a-z])
  `)

/** Work that no list knows: understood as a wish, with a question about what it is. */
function saysWork(folded: string): boolean {
  return verbs.test(folded) && (folded.match(/[a-z]{2,}/g)?.length ?? 0) >= 4
}

/** Whether a message says something about a use case or a model that could be answered. */
export function isUseCase(
  message: Message,
  work: WorkReading,
  stated: Record<string, string>,
): boolean {
  const { folded } = message
  if (!/[a-z]{2}/.test(folded) || smallTalk.test(folded)) return false
  const saysModel = asks.test(folded) || message.mentions.length > 0
  if (trivia.test(folded) && !saysModel) return false
  if (forTheAsker.test(folded) && !saysModel) return false
  if (work.isClear || saysModel || saysWork(folded)) return true
  return Object.keys(stated).length > 0
}
