import { expression } from './text.ts'

/** How people say what they want, by intent, on folded text. */
export const patterns = {
  thanks: expression(String.raw`
    ^\W*(?:(?:ok(?:ay)?|great|perfect|nice|cool|awesome|super|wow|good|excellent|alright|got it|
    makes sense|understood|thanks?(?: you| a lot| so much)?|thx|ty|cheers|lovely|brilliant|fine|
    sure|yes|no|yep|nope|hmm+|haha|lol|danke(?: schon)?|prima|klasse|verstanden|
    merci(?: beaucoup)?|parfait|d'accord|gracias|genial|vale|perfecto|obrigad[oa]|perfeito|
    valeu|grazie(?: mille)?|perfetto|ottimo|va bene|hi|hello|hey|very helpful|that helps|
    helpful|i see|interesting|well done|good (?:job|bot|work)|much appreciated|that's (?:all|it|
    great|helpful|perfect|useful)|all good|bye|see you|talk later|for (?:the help|your help|
    now)|to (?:you|all)|very much|a lot|so much|team|guys|everyone|bot|vielen dank|muchas|mil|
    muito|molto|tante|das (?:hilft|war's)|c'est (?:parfait|tout|bon)|and|,|!|\.|und|et|y|e|
    \s)+)\W*$
  `),
  reset: expression(String.raw`
    (?<![a-z])(?:start(?:ing)? (?:all )?over|start (?:again|afresh|fresh|from scratch|anew|new)|
    reset(?! the (?:budget|price|limit))|from scratch|(?:new|different|another) (?:use case|use-case|question|
    topic|conversation|search|request|subject)|clear\W*$|start from the beginning|clear (?:everything|all|it all|the conversation)|
    forget (?:everything|all (?:of )?(?:that|this|it)|what (?:i|we) said(?! about)|it all)|wipe|
    begin again|begin (?:from|at) zero|scrap (?:everything|all)|clean slate|von vorne|(?:neu|von null) (?:anfangen|
    starten|beginnen)|neustart|zurucksetzen|neue frage|alles vergessen|vergiss alles|
    recommen(?:cer|cons|ce)|repart(?:ir|ons|ez) (?:de|a) zero|nouvelle question|on repart|
    reinitialis\w*|oublie[zr]? tout|(?:empezar|empecemos|empieza|comenzar|
    comencemos) (?:de nuevo|de cero|otra vez)|nueva pregunta|reinici\w*|olvida(?:lo)? todo|
    (?:comecar|recomecar|vamos comecar) (?:de novo|do zero)|recomec\w*|nova pergunta|do zero|
    esquec\w* tudo|ricominci\w*|da capo|da zero|nuova domanda|azzera\w*|
    dimentica tutto)(?![a-z])
  `),
  undo: expression(String.raw`
    ^\W*(?:back|previous|cancel|forget (?:it|that))\W*$|(?<![a-z])(?:undo|revert|roll(?:ing)?[\s-]?(?:it |that )?back|go back(?! to (?:sleep|work))|
    take (?:that|it|this) back|take back(?! the (?:budget|limit))|put (?:it|that) back|back to (?:the )?(?:previous|last|before|
    what we had|earlier|how it was)|the (?:previous|earlier) (?:version|list|one|answer|state)|
    scratch that|never ?mind(?:\W*$|,? (?:that|undo|go back))|cancel (?:that|the last)|
    restore (?:the )?(?:previous|last)|one step back|step back|as (?:it was )?before|
    like before|ruckgangig|zuruck(?!\w)|doch nicht|wie vorher|annul(?:e|er|ez|ons)|revenir|
    reviens|revenons|retour(?: en arriere)?|comme avant|deshac\w*|deshaz\w*|volver atras|
    vuelve atras|volvamos atras|como antes|desfaz\w*|desfac\w*|volt(?:ar|e|a|emos) (?:atras|
    ao anterior|como)|annulla\w*|torna(?:re)? indietro|torniamo indietro|come prima)(?![a-z])
  `),
  whatIf: expression(String.raw`
    (?<![a-z])(?:what if|what happens? (?:if|when)|what would (?:happen|change|you (?:say|
    recommend|pick|suggest))|what changes if|suppose|supposing|hypothetically|imagine|assum(?:e|
    ing) (?:for a moment|we|that)|if we (?:had|were|doubled?|tripled?|went|dropped?|
    allow(?:ed)?|removed?|needed?|get|got|grow|grew|increase[d]?|switch(?:ed)?|only|could|used|
    add(?:ed)?|cut|raised?|lowered?|scale[d]?|ran|required?|self-?host(?:ed)?)|would (?:it|that|
    this|anything|the (?:\w+\s?)+?|your (?:\w+\s?)+?) (?:change|be different|differ|
    look different|still be|hold)|how (?:would|does|do) (?:it|that|this|things|the \w+|
    your \w+) (?:change|look|differ)|does (?:it|that|the \w+) change|was (?:ware|passiert|
    andert sich),? wenn|was wenn|angenommen|und wenn|wie sahe (?:es|das) aus|et si|
    que se passe(?:rait)?-?t?-?il si|qu'est-ce qui change|supposons|imaginons|y si|
    que pasa(?:ria)? si|que cambia(?:ria)? si|supongamos|(?:^|[.,!]\s*)e se|o que (?:acontece|
    muda|mudaria|aconteceria) se|imagine que|suponha|(?:che )?cosa (?:succede|cambia|
    succederebbe|cambierebbe) se|supponiamo|and if|say we (?:had|get|got)|say our)(?![a-z])
  `),
  decide: expression(String.raw`
    (?<![a-z])(?:(?:we(?:'ll| will|'re going to| are going to|'re| are)?|i(?:'ll| will|
    'm going to| am going to|'m)?|let's|lets|let us)\s+(?:\w+\s+){0,2}?(?:do (?=#|the|option|number)|go(?:ing)? (?:with|
    for|ahead with)|take|taking|pick(?:ing)?|choos(?:e|ing)|settl(?:e|ing) (?:on|for)|deploy|
    adopt|select|stick(?:ing)? with|opt(?:ing)? for|run with|try)|(?:we(?:'ll| will)|
    i(?:'ll| will)|let's|lets|going to)\s+use|(?:we|i|we've|i've|have)\s+(?:have\s+)?(?:decided|
    chosen|picked|settled|chose|went|opted|selected)(?: (?:on|for|with))?|decided(?: (?:on|for)|
    \s*:)|decision:|(?:i'm |we're )?sold on|final (?:answer|decision|choice)|it's settled|(?:is|
    sounds|looks) (?:like )?(?:the one|our winner)|(?:wir|ich) (?:nehmen?|entscheiden? (?:uns|
    mich)|wahlen?|machen es mit)|(?:dann|also) nehmen|nehmen wir|entscheiden uns|on (?:prend|
    part sur|choisit|va prendre|garde|va avec|retient)|(?:nous|je) (?:prenons|choisissons|
    prends|choisis|retenons)|(?:nos|me) (?:quedamos|quedo) con|elegimos|elijo|vamos con|
    escogemos|nos decidimos|(?:vamos|vou) (?:com|ficar com|usar|de)|ficamos com|escolhemos|
    prendiamo|scegliamo|andiamo (?:con|su)|usiamo|prendo|scelgo)(?![a-z])|^\W*(?:ok(?:ay)?|
    great|perfect|thanks?|cool|alright|good|fine|right|yes|done)?[,!. ]*(?:go with|take|pick|
    choose|take it|use)\s+(?:the |#|number |option )|(?:it is|wins|please order|deal|sold)\W*$|
    ^\W*(?:ok(?:ay)?|so|then|great|fine)?[,!. ]*going (?:with|for)(?![a-z])
  `),
  whyNot: expression(String.raw`
    (?<![a-z])(?:why (?:not|no)(?![a-z])|why (?:isn't|is|are|aren't|wasn't|was|weren't|
    did(?:n't| not)?|do(?:n't)?|haven't|have|won't|
    wouldn't)\s+(?:you\s+)?(?:[\w.-]+\s+){0,6}?(?:not|missing|excluded|left out|rank\w*|
    included?|there|here|suggest\w*|recommend\w*|consider\w*|pick\w*|cho(?:se|ose|sen)|
    on the list|in the list|listed|shown|mention\w*|absent|dropped|out|lower|behind|below)|
    what(?:'s| is)? about|how about|what's wrong with|(?:did|have|would) you (?:consider\w*|
    look\w* at|check\w*|think of|thought of|tried?)|where(?:'s| is| are)|isn't|wouldn't|doesn't|
    warum (?:denn )?(?:nicht|kein\w*|ist|fehlt)|wieso (?:nicht|kein\w*|ist|fehlt)|
    was ist (?:denn )?mit|wie ware(?: e)?s mit|pourquoi (?:pas|ne|n')|qu'en est-il (?:de|d')|
    et pour|por que no|y que tal|que tal|que hay de|que pasa con|por que nao|e quanto a|
    e que tal|perche non|che ne (?:dici|pensi) di|che mi dici di|cosa ne pensi di)
  `),
  compare: expression(String.raw`
    (?<![a-z])(?:compar(?:e|es|ed|ing|ison|aison|er|ez|a|ar|acion|acao|ala|alos|e-as|ami|are)|
    versus|vs|difference|differences|differ|side by side|head to head|better than|cheaper than|
    faster than|stack up|pros and cons|which (?:one )?(?:of (?:the|these|them|
    those)(?: \w+)? )?(?:is|has|would be|are|should|comes?|does|wins?|do)|tell (?:them )?apart|
    vergleich\w*|unterschied\w*|gegenuber|besser als|oder|difference entre|differe\w*|mieux que|
    lequel|diferencia\w*|mejor que|cual es (?:mejor|mas)|diferenca\w*|melhor que|
    qual e (?:melhor|mais)|confront\w*|differenz\w*|meglio di|quale (?:e|dei)|match up|
    against)(?![a-z])
  `),
  explain: expression(String.raw`
    (?<![a-z])(?:why|how (?:did|do|come|was|were|have|is|are|does|can you) (?:you|it|this|that|
    the|these|they|your|come)|how come|explain\w*|explanation|reason(?:s|ing)?(?: for| behind)?|
    justify|justification|based on (?:what|which)|on what basis|what makes|where (?:do|does|did|
    are|is) .{0,40}(?:come|coming|get|from)|(?:what|which) (?:sources?|data|evidence|
    benchmarks? (?:did|do|is|are)|numbers)|sources?\W*$|evidence|how (?:sure|confident|certain|
    reliable)|are you sure|show (?:me )?your (?:work|reasoning|sources)|walk me through|
    elaborate|tell me more|more details?|warum|wieso|weshalb|erklar\w*|begrund\w*|wie (?:kommst|
    kommt|bist)|wie sicher|pourquoi|explique\w*|comment (?:avez|as|es|en|etes|vous|tu)|
    justifie\w*|por que|porque|explica\w*|explique|como (?:llegaste|lo|chegou|voce|has|llegas)|
    en que te basas|perche|spiega\w*|come (?:hai|sei|mai|fai)|su cosa)(?![a-z])
  `),
}

// "why is the third one there?" is about a pick, not about one that is missing.
export const whyThis = expression(String.raw`
    ^(?!.*(?<![a-z])(?:not|n't|isn't|aren't|wasn't|didn't|don't|nicht|kein\w*|fehlt|pas|no|nao|
    non|missing|excluded|left out|dropped|absent)(?![a-z])).*(?<![a-z])(?:why|how come|what makes|warum|
    wieso|weshalb|pourquoi|por que|perche)(?![a-z])
  `)
export const asksHow = expression(String.raw`
    (?:how (?:did|do|have|were|are) (?:you|these|those|they) .*(?:get|got|rank|score|comput|
    calculat|know|pick|choose|decide|compar|come|arrive|weigh|measure|determin)|where (?:do|
    does|did|are|is) .{0,40}(?:come|coming|get|from)|what sources?|which sources?|wie (?:kommst|
    kommt ihr|hast du)|(?:can|could|would) you explain|^\W*(?:please )?explain|(?:more )?details|(?:downsides?|weakness\w*|drawbacks?|strengths?|advantages?|risks?) of|
    tell me more|erklar|expliqu|explica|spiega)
  `)
export const asksWhich = expression(String.raw`
    ^\W*(?:and |so |but |und |et |y |e )?(?:what(?:'s| is) the (?=\w+est(?![a-z]))|(?:which|
    welche[srnm]?|lequel|laquelle|cual(?:es)?|qual|quale)
    (?:\s+(?:one|of (?:them|these|those|the (?:two|three))|model|modell|davon|des (?:deux|trois)|
    de (?:los|as|os|las)|dei|tra|pick))*\s+
    (?:is|has|are|would be|ist|hat|est|a|es|tiene|e|tem|ha|performs?|does|comes?|scores?|wins?)\s+
    (?=.*(?:\w(?:er|est|sten)|more|most|best|less|least|mas|mais|piu|plus|mejor|melhor|migliore|
    meilleur|moins|menos|meno|biggest|longest)(?![a-z])))
    (?!.*(?:for|fur|pour|para|per)\s)
  `)
export const bareModel =
  /^\W*(?:and|und|et|y|e|or|but|oder|hm+|ok)?[\s,]*(?:what of )?(?:the )?[\w\s./-]{2,40}\?\s*$/
export const smallTalk = expression(String.raw`
    ^\W*(?:how are you|how's it going|who are you|what are you|what can you do|what's up|
    are you (?:a bot|human|real|an ai)|wie geht's|ca va|como estas|como vai|come stai)(?![a-z])
  `)
export const isQuestion = /\?|^\s*(?:should|is|are|would|could|can|do|does|which|what|how)/
export const restricting = expression(String.raw`
    (?<![a-z])(?:only|exclude|excluding|without|drop|remove|avoid|no|not|except|anything but|
    other than|nur|ohne|kein\w*|sans|pas|seulement|uniquement|sin|solo|sem|apenas|senza|add|
    allow|also|include)(?![a-z])
  `)

/** "can it be cheaper?", "make it faster". */
export const wishAsQuestion = expression(String.raw`
    (?:can|could|would) (?:it|that|this) (?:be|get|have|also|stay)|
    (?:can|could|would) (?:they|you|we) (?:be|get|make|have|also|stay|go|do|find|show|use|limit|
    restrict|add)|make it|we (?:need|want|also|must|have to)|
    (?:should|must|has to|needs? to) (?:be|also|stay|support|handle|run|fit)
  `)
export const takesIt = expression(String.raw`
    (?:take|go with|use|pick|choose|with) (?:it|that|this)(?: one)?\W*$|(?:it is|sold|deal)\W*$|
    (?:nehmen|prend|prenons|quedamos con|ficamos com|prendiamo)(?![a-z])
  `)
export const agreement =
  /^(?:\W|ok(?:ay)?|sounds good|good|great|then|please|perfect|fine|yes|so|the|it is|go for|happy with|we are|we're|one|with|nehmen wir|dann|bitte|alors|vale|entonces|allora|das|le|el|o|il)*$/
export const comparing =
  /(?:compar\w*|stack up|hold up|fare) (?:it |this |that |them )?(?:to|with|against)|(?<![a-z])(?:vs|versus)(?![a-z])|(?:better|cheaper|faster|smarter) than/
export const whyWord =
  /^\s*(?:why|what about|how about|isn't|warum|wieso|was ist mit|pourquoi|por que|perche)/
