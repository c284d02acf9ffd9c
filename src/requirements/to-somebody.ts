/**
 * "Ben, what do you think?", "that is too slow, right Tom?": a name first or last, and what is said to them. `isKnown`: it is
 * the name of a model, a lab or a host.
 */
export function isToSomebody(text: string, isKnown: (name: string) => boolean): boolean {
  const [, first] = /^\s*(\p{Lu}\p{Ll}{1,20})[,:] ./u.exec(text) ?? []
  const name =
    first !== undefined && !beginnings.has(first.toLowerCase()) ? first : calledLast(text)
  return name !== undefined && !isKnown(name)
}

/** "Priya is that with the spam ones?", "Luca ma non dovevi chiedere?": a name without a comma, and what only people are asked. */
export function isToSomebodyBare(text: string, isKnown: (name: string) => boolean): boolean {
  const name = bare.exec(text)?.[1]
  const isWord = name && (beginnings.has(name.toLowerCase()) || asking.test(name))
  return name !== undefined && !isWord && !isKnown(name)
}
const asking =
  /^(?:how|why|what|who|whose|where|when|which|here|there|wie|was|wer|we[mn]|wann|warum|wieso|weshalb|wo\p{L}*|welche\p{L}*|pourquoi|comment|combien|quand|où|qu\p{L}*|cu[aá]\p{L}+|c[oó]mo|d[oó]nde|por|onde|perch[eé]|cosa|che|chi|dove)$/iu
const bare =
  /^\s*(\p{Lu}\p{Ll}{1,20}) (?:(?:is|are|was|were|do|does|did|have|has|can|could|will|would|should) (?:that|this|it|you|we|they|he|she)|\p{Ll}{2,10}st du|\p{Ll}{2,10}t ihr|(?:ma|mais|pero|mas|but|aber) \p{Ll}+|tu as|tu es|tu peux|vous avez|hai|sei|puoi|tienes|puedes|tens|você) [^?]*\?/u

/** Behind a comma and small words, "right" or "think": "Java, Python?" is a list. */
function calledLast(text: string): string | undefined {
  const [before = '', word = '', last = ''] = text.trim().split(/\s+/).slice(-3)
  const [, name] = /^(\p{Lu}\p{Ll}{1,20})\?$/u.exec(last) ?? []
  const isCalled = word.endsWith(',')
    ? !/^\p{Lu}\p{Ll}/u.test(word)
    : thinking.has(word) || (before.endsWith(',') && tags.has(word))
  return isCalled ? name : undefined
}

const tags = new Set(
  'right ok okay no oder ne gell non hein verdad vale vero certo né certo'.split(' '),
)
const thinking = new Set('think reckon meinst denkst penses crees piensas achas pensi'.split(' '))

/** Words that sentences to us begin with. */
const beginnings = new Set(
  'shortlist bot moment halt korrektur verwechselt entschuldigung pardon perdón desculpa desculpe scusa scusate attends espera aspetta wait stop correction please ok okay yes no well also and but so then now actually sorry thanks hi hello great right cool good fine bitte ja nein also und aber dann jetzt danke hallo gut oui non et mais alors merci bonjour bien sí no y pero entonces gracias hola bueno vale sim não e mas então obrigado olá bom sì ma allora grazie ciao bene'.split(
    ' ',
  ),
)
