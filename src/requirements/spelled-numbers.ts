/**
 * Numbers in words, in the languages that are read: English, German, French, Spanish, Portuguese and Italian, and the signs
 * of Chinese and Japanese. Words come in lower case, without accents.
 */

const table = (entries: string): Map<string, number> =>
  new Map(
    entries
      .trim()
      .split(/,\s*/)
      .flatMap((entry) => {
        const [value = '', ...words] = entry.trim().split(/\s+/)
        return words.map((word): [string, number] => [word, Number(value)])
      }),
  )

/** What counts for itself. */
const values = table(`
  0 nothing zero null nichts cero, 0.1 tenth zehntel dixieme decimo, 0.25 quarter viertel quart cuarto quarto, 0.333333 drittel tiers tercio terco,
  0.5 half halb halbe halber halben halfte moitie demi demie mitad medio media metade meio meia meta mezzo mezza, 1.5 anderthalb eineinhalb,
  1 a an one once single ein eine einen einer einem eins einmal un une uno una um uma ichi,
  2 two twice double both dual second another zwei zweimal doppelt beide zweite zweiten deux dos doble dois duas dobro due doppio couple pair,
  3 three triple thrice drei dreimal trois tres tre, 4 four quad vier viermal quatre cuatro quatro quattro, 5 five funf fuenf funfmal fuenfmal cinq cinco cinque,
  6 six sechs sechsmal seis sei, 7 seven sieben sept siete sete sette, 8 eight acht huit ocho oito otto, 9 nine neun neuf nueve nove,
  10 ten zehn zehnmal dix diez dez dieci decina dizaine decena dezena, 11 eleven elf onze once undici, 12 twelve zwolf douze doce doze dodici,
  13 thirteen dreizehn treize trece treze tredici, 14 fourteen vierzehn quatorze catorce catorze quattordici,
  15 fifteen funfzehn fuenfzehn quinze quince quindici quinzaine, 16 sixteen sechzehn seize dieciseis dezesseis dezasseis sedici,
  17 seventeen siebzehn diecisiete dezessete dezassete diciassette, 18 eighteen achtzehn dieciocho dezoito diciotto,
  19 nineteen neunzehn diecinueve dezenove dezanove diciannove, 20 twenty zwanzig vingt vingts veinte vinte venti ventina vingtaine veintena,
  21 veintiuno veintiun ventuno, 22 veintidos, 23 veintitres, 24 veinticuatro dozens, 25 veinticinco, 28 ventotto,
  30 thirty dreissig trente treinta trinta trenta trentaine trentina treintena, 40 forty fourty vierzig quarante cuarenta quarenta quaranta quarantaine quarantina,
  50 fifty funfzig fuenfzig cinquante cincuenta cinquenta cinquanta cinquantaine cinquantina cincuentena, 60 sixty sechzig soixante sesenta sessenta sessanta soixantaine sessantina,
  70 seventy siebzig septante setenta settanta settantina, 80 eighty achtzig huitante ochenta oitenta ottanta ottantina, 90 ninety neunzig nonante noventa novanta novantina,
  100 centaine centena centenar centinaio centinaia, 200 doscientos doscientas duzentos duzentas, 300 trescientos trescientas trezentos trezentas,
  400 cuatrocientos cuatrocientas quatrocentos quatrocentas, 500 quinientos quinientas quinhentos quinhentas, 600 seiscientos seiscientas seiscentos seiscentas,
  700 setecientos setecientas setecentos setecentas, 800 ochocientos ochocientas oitocentos oitocentas, 900 novecientos novecientas novecentos novecentas`)

/** What a number before it is multiplied by. */
const multipliers = table(`
  12 dozen dutzend douzaine docena duzia dozzina, 100 hundred hundert cent cents cien ciento cientos cem cento centos,
  1000 k thousand tsd tausend mille mil mila grand migliaio migliaia duizend tys tysiecy, 1e5 lakh, 1e6 m mm mn mio mln million millions millionen millon
  millones milhao milhoes milione milioni miljoen, 1e7 crore, 1e9 b bn billion billions mrd mld milliarde milliarden milliard milliards bilhao bilhoes
  miliardo miliardi miliard miljard, 1e12 t trillion`)

const signs = new Map([
  ...[...'\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341'].map(
    (sign, value): [string, number] => [sign, value],
  ),
  ['\u4e24', 2],
] as [string, number][])
for (const [sign, value] of signs) values.set(sign, value)
for (const [sign, size] of [
  ['\u767e', 100],
  ['\u5343', 1000],
  ['\u4e07', 1e4],
  ['\u842c', 1e4],
  ['\u5104', 1e8],
  ['\u4ebf', 1e8],
] as const)
  multipliers.set(sign, size)

/** They count as one, but do not add up: "twenty a month". */
const articles = new Set('a an ein eine einen einer einem un une una um uma'.split(' '))
const links = new Set(['and', 'und', 'et', 'y', 'e', 'ed'])

/** By how much a word multiplies the number before it ("k", "million"); undefined for other words. */
export const multiplierOf = (word: string): number | undefined => multipliers.get(word)

/** A number in words, and how many of the words it takes. */
export interface Spelled {
  value: number
  length: number
}

/** The number that these words begin with: "two hundred and forty", "zweihundertvierzig", "mil e duzentos". */
export function spelledAt(words: readonly string[]): Spelled | undefined {
  let sum: Sum = { total: 0 }
  let length = 0
  for (let i = 0; i < words.length; i += 1) {
    const isLink = length > 0 && links.has(words[i] ?? '')
    if (isLink) i += 1
    const parts = partsOf(words[i] ?? '')
    let after: Sum | undefined = sum
    for (const [place, part] of parts.entries())
      after &&= joined(after, part, isLink || (place > 0 && parts.length > 1))
    if (!parts.length || !after) break
    sum = after
    length = i + 1
  }
  return length ? { value: sum.total + (sum.group ?? 0), length } : undefined
}

/** What is complete, and the part below a thousand that goes on. */
interface Sum {
  total: number
  group?: number
}

/** A number going on with a word; undefined where the word begins another number. `isLinked`: by "and", or in one word. */
function joined({ total, group }: Sum, word: string, isLinked: boolean): Sum | undefined {
  const size = multipliers.get(word)
  // A letter alone is no number: the "b" of "plan b".
  if (size !== undefined && group === undefined && /^[a-z]{1,2}$/.test(word)) return undefined
  if (size !== undefined && size < 1000)
    return (group ?? 1) < 100 ? { total, group: (group ?? 1) * size } : undefined
  if (size !== undefined) return { total: total + (group ?? 1) * size }
  const value = values.get(word)
  if (value === undefined) return undefined
  const adds = value >= 1 && (isLinked || !articles.has(word))
  if (group === undefined)
    return total === 0 || (adds && value < 1000) ? { total, group: value } : undefined
  // Of "half a million" the "a" counts for nothing; "a page and a half" is told apart by its page.
  if (group < 1) return value === 1 ? { total, group } : undefined
  if (group === 4 && value === 20) return { total, group: 80 }
  const isTeen = value >= 10 && value < 20 && (group % 100 === 60 || group % 100 === 80)
  const isUnit = adds && value < 10 && group % 10 === 0 && group % 100 >= 20
  const isBelowHundred = adds && value < 100 && group % 100 === 0
  const isTensBehind = isLinked && group < 10 && value >= 20 && value < 100
  return isTeen || isUnit || isBelowHundred || isTensBehind
    ? { total, group: group + value }
    : undefined
}

/** German and Italian write a number as one word. */
function partsOf(word: string): string[] {
  if (values.has(word) || multipliers.has(word)) return [word]
  const parts = word.length > longestCompound ? undefined : split(word)
  const numbers = parts?.filter((part) => part !== 'und') ?? []
  return numbers.length > 1 ? numbers : []
}

const longestCompound = 60

function split(word: string): string[] | undefined {
  if (word === '') return []
  for (let length = Math.min(word.length, 14); length >= 3; length -= 1) {
    const part = word.slice(0, length)
    if (part !== 'und' && !values.has(part) && !multipliers.has(part)) continue
    const rest = split(word.slice(length))
    if (rest) return [part, ...rest]
  }
  return undefined
}
