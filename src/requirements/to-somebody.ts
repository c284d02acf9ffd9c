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
