import type { Tongue } from './tongue.ts'
import { fold } from './text.ts'

/** Written-out numbers below a hundred, by language; a newcomer can add a word or a language here. */
const small: Record<Tongue, string> = {
  en: 'one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 fifteen 15 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 dozen 12 couple 2 few 3 several 5',
  de: 'zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 fünfzehn 15 zwanzig 20 dreißig 30 vierzig 40 fünfzig 50 sechzig 60 achtzig 80 dutzend 12',
  fr: 'deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 quinze 15 vingt 20 trente 30 quarante 40 cinquante 50',
  es: 'dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 quince 15 veinte 20 treinta 30 cuarenta 40 cincuenta 50',
  pt: 'dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 quinze 15 vinte 20 trinta 30 quarenta 40 cinquenta 50',
  it: 'due 2 tre 3 quattro 4 cinque 5 sette 7 otto 8 nove 9 dieci 10 quindici 15 venti 20 trenta 30 quaranta 40 cinquanta 50',
}

/** Words that multiply what stands before them. */
export const magnitudes: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  thousands: 1e3,
  grand: 1e3,
  tausend: 1e3,
  tsd: 1e3,
  mille: 1e3,
  milliers: 1e3,
  mila: 1e3,
  miles: 1e3,
  lakh: 1e5,
  million: 1e6,
  millions: 1e6,
  mio: 1e6,
  mln: 1e6,
  mn: 1e6,
  mm: 1e6,
  millionen: 1e6,
  millon: 1e6,
  millones: 1e6,
  milhao: 1e6,
  milhoes: 1e6,
  milione: 1e6,
  milioni: 1e6,
  crore: 1e7,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  mrd: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  miliardi: 1e9,
  hundert: 100,
}

/** "mil" is a thousand in Spanish and Portuguese and a million in English shorthand. */
export function magnitudeOf(word: string, tongue: Tongue): number | undefined {
  if (word === 'mil') return tongue === 'es' || tongue === 'pt' ? 1e3 : 1e6
  if (word === 'k') return 1e3
  if (word === 'm') return 1e6
  return magnitudes[word]
}

/** Half and quarter of the magnitude that follows ("half a million", "medio millón"). */
export const fractions: Record<string, number> = {
  half: 0.5,
  halbe: 0.5,
  demi: 0.5,
  medio: 0.5,
  meio: 0.5,
  mezzo: 0.5,
  quarter: 0.25,
  viertel: 0.25,
}

/** Rough readings of amounts that name no number. */
export const vague: Record<string, number> = {
  'tens of thousands': 3e4,
  'hundreds of thousands': 3e5,
  'tens of millions': 3e7,
  'hundreds of millions': 3e8,
  hundreds: 300,
  thousands: 3000,
  millions: 3e6,
  zehntausende: 3e4,
  hunderttausende: 3e5,
  tausende: 3000,
}

const byTongue = new Map<Tongue, Map<string, number>>()

/** Number words of a language, English included because it is mixed into all of them. */
export function numberWords(tongue: Tongue): Map<string, number> {
  const known = byTongue.get(tongue)
  if (known) return known
  const words = new Map<string, number>()
  for (const list of new Set([small.en, small[tongue]])) {
    const parts = list.split(' ')
    for (let index = 0; index < parts.length; index += 2)
      words.set(fold(parts[index] ?? ''), Number(parts[index + 1]))
  }
  // German and Italian write thousands as one word.
  for (const [word, value] of Array.from(words)) {
    if (tongue === 'de' && value > 1) words.set(`${word}tausend`, value * 1e3)
    if (tongue === 'de' && value > 1 && value < 10) words.set(`${word}hundert`, value * 100)
    if (tongue === 'it' && value > 1) words.set(`${word}mila`, value * 1e3)
  }
  byTongue.set(tongue, words)
  return words
}
