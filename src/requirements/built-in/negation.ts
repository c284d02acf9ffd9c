import { after, before, expression } from './text.ts'

/** Words that turn a wish around when they stand before it. */
const negators =
  "no|not|non|without|don't|doesn't|do not|does not|didn't|isn't|aren't|never|none|n't|nor|cannot|can't|won't|needn't|kein|keine|keinen|keiner|keinem|ohne|nicht|nie|pas|sans|aucun|aucune|ni|sin|ningun|ninguna|nunca|sem|nao|nenhum|nenhuma|senza|nessun|nessuna|mai"
const fillers =
  '(?:[a-z]+ing\\s+|(?:need|needs|needed|have|has|to|be|is|are|require|requires|required|any|a|an|the|care about|about|for|of|de|necessarily|support|use|want|handle|do|read|our|such|much|look at|deal with|brauchen|brauch\\w*|zwingend|unbedingt|besoin|necesita\\w*|precisa\\w*|serve|servono|necesario|must|ever|really|actually|currently|speak|understand|process|see|it|us|them|that|as|on|with|e|que|di|mucho|muy|tener|ter|avere|etre|sein|haben)\\s+){0,5}'

const negatedBefore = new RegExp(
  `(?<![a-z])(?:${negators}|no need (?:for|of|to)|not (?:looking|needed|necessary)|instead of|rather than|other than|apart from|anything but)\\s+(?:(?:need|needs|require|necessarily|have|any)\\s+)?${fillers}$`,
)
const stillWanted = expression(String.raw`
    (?:not only|not just|nicht nur|pas seulement|no solo|nao so|nao apenas|non solo|
    no longer than|no more than|not more than|no less than|no later|if not|why not|
    whether or not|or not)\s+(?:\w+\s+){0,2}$
  `)
const negatedAfter = expression(String.raw`
    ^s?\s*(?:,\s*)?(?:is|are|isn't|aren't|not|ist|sind|n'est|est|no es|no|nao|non e|
    non)?\s*(?:not|n't|isn't|aren't|nicht|pas|no|nao|non)?\s*(?:is |are |be )?(?:not (?:needed|
    required|necessary|important|relevant|a must)|isn't (?:needed|required|necessary|important)|
    aren't (?:needed|required|necessary|important)|unnecessary|optional|irrelevant|
    doesn't matter|don't matter|does not matter|nicht (?:notig|erforderlich|wichtig|notwendig)|
    pas (?:necessaires?|obligatoires?|important\w*)|no (?:es necesari\w*|hace falta|importa)|
    nao (?:e necessari\w*|precisa|importa)|non (?:serve|e necessari\w*|importa))
  `)

/** Whether the words at a position are something the person does not want or need. */
export function isNegated(folded: string, start: number, end: number): boolean {
  const left = before(folded, start, 70)
  // "no X, but Y": what comes after the turn is wanted.
  const clause = left.slice(lastTurn(left))
  if (negatedBefore.test(clause) && !stillWanted.test(clause)) return true
  return negatedAfter.test(after(folded, end, 40))
}

const turn = expression(
  String.raw`
    ,?\s(?:but|just|only|however|though|except|sondern|aber|nur|mais|sino|pero|solo|mas|apenas|
    ma|bensi)\s|,
  `,
  'g',
)

function lastTurn(left: string): number {
  let at = 0
  for (const match of left.matchAll(turn)) at = match.index + match[0].length
  return at
}

/** Something that need not be: only a wish, or neither wanted nor unwanted. */
export function isSoft(folded: string, start: number, end: number): boolean {
  const [left, right] = around(folded, start, end)
  return (
    wishBefore.test(left) ||
    wishAfter.test(right) ||
    neutralBefore.test(left) ||
    neutralAfter.test(right)
  )
}

/** A wish that is only a preference: nice to have, ideally, if possible. */
export function isWish(folded: string, start: number, end: number): boolean {
  const [left, right] = around(folded, start, end)
  const isNeutral = neutralBefore.test(left) || neutralAfter.test(right)
  return !isNeutral && (wishBefore.test(left) || wishAfter.test(right))
}

const around = (folded: string, start: number, end: number) =>
  [before(folded, start, 55), after(folded, end, 60)] as const

const wishBefore = expression(String.raw`
    (?<![a-z])(?:ideally|preferably|prefer(?:red)?|would like|nice to have|
    bonus(?: points)?(?: for| if)?|lean(?:ing)? towards?|preference for|
    am liebsten|idealerweise|bevorzugt|moglichst|de preference|idealement|preferiblemente|
    idealmente|de preferencia|preferibilmente)[\s:]+(?:\w+\s+){0,4}$
  `)
const neutralBefore = expression(String.raw`
    (?<![a-z])(?:not necessarily|doesn't (?:have|need) to be|does not (?:have|
    need) to be|don't care (?:if|whether)|no matter (?:if|whether)|whether(?: it is| it's)?|
    needn't be|need not be|not have to be|could be|can be|may be|might be|maybe|perhaps|
    muss nicht|nicht unbedingt|nicht zwingend|pas forcement|pas necessairement|
    no necesariamente|no tiene que ser|nao necessariamente|nao precisa ser|
    non necessariamente|non deve essere per forza|open to)[\s:]+(?:\w+\s+){0,4}$
  `)
const verbOf = String.raw`^\s*(?:model|models|weights|llm|ones?)?\s*(?:is |are |would be |ist |sind |ware |serait |
    seria |sarebbe )?(?:a )?`
const wishAfter = expression(String.raw`
    ${verbOf}(?:nice to have|a plus|a bonus|bonus|preferred|preferable|nice|great|lovely|ideal|
    desirable|appreciated|would be good|
    if possible|where possible|when possible|if (?:it|that) makes no difference|bevorzugt|
    wenn moglich|si possible|un plus|si es posible|
    se possivel|se possibile|preferible|preferivel|preferibile)
  `)
const neutralAfter = expression(String.raw`
    ${verbOf}(?:optional|not required|not needed|not a must|not necessary|welcome|
    no requirement|kein muss|or (?:closed|proprietary|commercial|not)|and (?:closed|
    proprietary) are (?:both )?(?:fine|ok))
  `)
