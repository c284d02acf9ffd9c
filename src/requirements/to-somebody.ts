/** "Ben, what do you think?": a name, then what is said to them. */
export function isToSomebody(text: string): boolean {
  const [, name] = /^\s*(\p{Lu}\p{Ll}{1,20})[,:] ./u.exec(text) ?? []
  return name !== undefined && !beginnings.has(name.toLowerCase())
}

/** Words that sentences to us begin with. */
const beginnings = new Set(
  'shortlist bot please ok okay yes no well also and but so then now actually sorry thanks hi hello great right cool good fine bitte ja nein also und aber dann jetzt danke hallo gut oui non et mais alors merci bonjour bien sí no y pero entonces gracias hola bueno vale sim não e mas então obrigado olá bom sì ma allora grazie ciao bene'.split(
    ' ',
  ),
)
