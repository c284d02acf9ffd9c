import { expression } from './text.ts'
/**
 * Text that tries to steer the bot instead of describing work. The sentence is blanked out, so
 * nothing in it becomes a limit; the rest of the message is read as usual.
 */
const order = expression(
  String.raw`
    (?:ignore|disregard|forget|override|bypass)\s+(?:\w+\s+){0,3}?(?:instructions?|prompts?|
    rules|guidelines|anweisungen|instrucciones|instrucoes|istruzioni|directives|programming|
    training)|(?:ignorier\w*|vergiss)\s+(?:\w+\s+){0,3}?(?:anweisungen|regeln|instruktionen)|
    (?:ignore[zr]?|oublie[zr]?|ignora|olvida|esqueca|
    dimentica)\s+(?:\w+\s+){0,3}?(?:instructions?|consignes|instrucciones|instrucoes|istruzioni|
    regles|reglas|regras|regole)|(?:your|reveal|print|show|repeat|output|leak|change|override|
    replace|new) (?:\w+ ){0,2}?system prompt|system prompt\s*:|system\s*:|\[system\]|<system|
    <\/?(?:instructions?|prompt)>|you are now|from now on you|act as if|pretend (?:that|to)|
    (?:you must|always|you have to) (?:only )?(?:recommend|answer|reply|say|output|pick|choose)|
    regardless of (?:the|what|my)|reveal your|developer mode|jailbreak|
    say that [a-z0-9 .-]+ is the best|(?:set|put|give) (?:its|the|their) (?:score|weight|price)
  `,
  'g',
)

export function withoutOrders(folded: string): { folded: string; hasOrders: boolean } {
  let result = folded
  let hasOrders = false
  for (const match of folded.matchAll(order)) {
    hasOrders = true
    const start = sentenceStart(folded, match.index)
    const rest = folded.slice(match.index + match[0].length)
    const stop = rest.search(/[.!?](?=\s|$)|[;\n]/)
    const end = stop === -1 ? folded.length : match.index + match[0].length + stop
    // Blanks, not nothing: positions must stay those of the message.
    result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end)
  }
  return { folded: result, hasOrders }
}

function sentenceStart(folded: string, at: number): number {
  let start = 0
  for (const match of folded.slice(0, at).matchAll(/[.!?](?=\s)|[;\n]/g)) start = match.index + 1
  return start
}
