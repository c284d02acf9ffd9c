/** Numbers as they stand in quoted words: digits with separators and magnitudes, and number words of the languages read. */

const words: Record<string, number> = Object.fromEntries(
  `
  one 1, once 1, single 1, two 2, twice 2, double 2, couple 2, pair 2, both 2, dual 2, three 3, triple 3, thrice 3, four 4, quad 4,
  five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, dozen 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16,
  seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90,
  half 0.5, quarter 0.25, second 2, another 2, nothing 0, zero 0, no 0,
  ein 1, eine 1, einen 1, einer 1, einem 1, eins 1, einmal 1, zwei 2, zweimal 2, doppelt 2, beide 2, drei 3, vier 4, funf 5, fuenf 5, sechs 6,
  sieben 7, acht 8, neun 9, zehn 10, elf 11, zwolf 12, dutzend 12, funfzehn 15, zwanzig 20, dreissig 30, vierzig 40, funfzig 50, halb 0.5,
  halbe 0.5, halber 0.5, halben 0.5, halfte 0.5, zweite 2, zweiten 2, null 0, nichts 0,
  un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, douzaine 12, quinze 15, vingt 20,
  trente 30, quarante 40, cinquante 50, soixante 60, moitie 0.5, demi 0.5, demie 0.5,
  uno 1, una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, doce 12, docena 12, quince 15, veinte 20,
  treinta 30, cuarenta 40, cincuenta 50, mitad 0.5, medio 0.5, media 0.5, doble 2, cero 0,
  um 1, uma 1, dois 2, duas 2, quatro 4, sete 7, oito 8, nove 9, dez 10, doze 12, duzia 12, vinte 20, trinta 30, quarenta 40, cinquenta 50,
  metade 0.5, meio 0.5, meia 0.5, dobro 2,
  due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, dieci 10, dodici 12, dozzina 12, quindici 15, venti 20, trenta 30, quaranta 40,
  cinquanta 50, meta 0.5, mezzo 0.5, mezza 0.5, doppio 2,
  decina 10, dizaine 10, decena 10, dezena 10, ventina 20, vingtaine 20, veintena 20, trentaine 30, quinzaine 15, quarantaine 40, cinquantaine 50, soixantaine 60, trentina 30, quarantina 40, cinquantina 50,
  treintena 30, cincuentena 50, centinaio 100, centinaia 100,
  centaine 100, centena 100, centenar 100, dozens 24
  `
    .split(',')
    .map((entry) => entry.trim().split(' ') as [string, string])
    .map(([word, value]) => [word, Number(value)]),
)

const magnitudes: Record<string, number> = Object.fromEntries(
  `
  hundred 100, hundert 100, cent 100, cien 100, ciento 100, cem 100, cento 100, k 1000, thousand 1000, tsd 1000, tausend 1000, mille 1000,
  mil 1000, mila 1000, m 1e6, mm 1e6, mn 1e6, mio 1e6, million 1e6, millions 1e6, millionen 1e6, millon 1e6, millones 1e6, milhao 1e6,
  milhoes 1e6, milione 1e6, milioni 1e6, b 1e9, bn 1e9, billion 1e9, billions 1e9, mrd 1e9, milliarde 1e9, milliarden 1e9, milliard 1e9,
  milliards 1e9, bilhao 1e9, bilhoes 1e9, miliardo 1e9, miliardi 1e9, t 1e12, trillion 1e12, lakh 1e5, crore 1e7,
  \u767e 100, \u5343 1000, \u4e07 1e4, \u842c 1e4, \u5104 1e8, \u4ebf 1e8
  `
    .split(',')
    .map((entry) => entry.trim().split(' ') as [string, string])
    .map(([word, value]) => [word, Number(value)]),
)

const eastern: Record<string, number> = Object.fromEntries(
  [...'\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341'].map((sign, value) => [
    sign,
    value,
  ]),
)
eastern['\u4e24'] = 2

const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Languages whose number words stand above; of others the words are believed, small numbers only. */
const readLanguages = new Set(['en', 'de', 'fr', 'es', 'pt', 'it'])
const mostUnread = 100

/** Digits with what separates groups and decimals; words; signs of languages without spaces. */
const atoms = /\d[\d.,'\u2019]{0,30}|\p{Script=Han}|\p{L}{1,20}/gu

/** Most numbers that are looked at in one quote. */
const mostNumbers = 8

/**
 * All that the numbers of these words can mean: "1.5k" is 1,500, "two hundred" 200, "2.000" two thousand.
 * `bare`: magnitudes behind digits are the unit itself ("12B" parameters are 12).
 */
export function numbersIn(quote: string, bare = false): number[] {
  // A space between groups of three is a separator; what is apart is kept as well.
  const text = fold(quote)
  const joined = text.replaceAll(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '')
  const found = readNumbers(joined, bare)
  if (joined !== text) found.push(...readNumbers(text, bare))
  return [...new Set(found)].slice(0, mostNumbers)
}

function readNumbers(text: string, bare: boolean): number[] {
  const found: number[] = []
  let spelled: number | undefined
  const end = () => {
    if (spelled !== undefined) found.push(spelled)
    spelled = undefined
  }
  let digits: number[] = []
  let last = 0
  for (const match of text.matchAll(atoms)) {
    const [atom] = match
    const isNext = text.slice(last, match.index).trim().replace('-', '') === ''
    last = match.index + atom.length
    const magnitude = magnitudes[atom]
    if (/^\d/.test(atom)) {
      end()
      found.push(...digits)
      digits = readDigits(atom)
    } else if (digits.length > 0 && magnitude !== undefined && isNext) {
      if (bare) found.push(...digits)
      digits = digits.map((value) => value * magnitude)
    } else {
      found.push(...digits)
      digits = []
      const value = words[atom] ?? eastern[atom]
      if (magnitude !== undefined && atom.length > 1) spelled = (spelled ?? 1) * magnitude
      else if (magnitude !== undefined && spelled !== undefined) spelled *= magnitude
      else if (value === undefined) end()
      // "twenty five" adds up, "one two" does not.
      else if (spelled !== undefined && isNext && value < spelled && value >= 1) spelled += value
      else {
        end()
        spelled = value
      }
    }
  }
  end()
  found.push(...digits)
  return found
}

/** One run of digits: groups of three behind a comma are thousands, behind a point or apostrophe most likely. */
function readDigits(run: string): number[] {
  let { length } = run
  while (".,'\u2019".includes(run.charAt(length - 1) || 'none')) length -= 1
  const trimmed = run.slice(0, length).replaceAll(/['\u2019]/g, '')
  const points = trimmed.split('.').length - 1
  const commas = trimmed.split(',').length - 1
  const plain = (text: string) => Number(text)
  if (points && commas) {
    const isPointLast = trimmed.lastIndexOf('.') > trimmed.lastIndexOf(',')
    const [group, decimal] = isPointLast ? [',', '.'] : ['.', ',']
    return [plain(trimmed.replaceAll(group, '').replace(decimal, '.'))].filter(Number.isFinite)
  }
  const mark = points ? '.' : ','
  const groups = trimmed.split(mark)
  if (groups.length === 1) return [plain(trimmed)]
  const isGrouped = groups.slice(1).every((group) => group.length === 3) && Number(groups[0]) > 0
  if (isGrouped) return [plain(groups.join(''))]
  if (groups.length === 2) return [plain(groups.join('.'))]
  return groups.map(plain)
}

/** Whether quoted words carry a value: by their numbers, or as a small number in words that are not read here. */
export function carries(value: number, quote: string, language: string, bare = false): boolean {
  if (follows(value, numbersIn(quote, bare))) return true
  return !readLanguages.has(language) && !/\d/.test(quote) && value > 0 && value <= mostUnread
}

/**
 * Whether a value follows from the numbers of these words: one of them, the middle of two, or a product or quotient of
 * up to three ("40 people, 5 each": 200). `most`: how far it may be off, as a share.
 */
export function follows(value: number, numbers: number[], most = 0.03): boolean {
  const between = numbers.slice(1).map((number, i) => (number + (numbers[i] ?? number)) / 2)
  const bases = [...numbers, ...between]
  const isNear = (candidate: number) =>
    Math.abs(candidate - value) <= most * Math.max(Math.abs(candidate), Math.abs(value))
  if (bases.some(isNear)) return true
  return numbers.some((one, i) =>
    numbers.some((other, j) => {
      if (i === j) return false
      if (isNear(one * other) || isNear(one / other)) return true
      return numbers.some(
        (third, k) =>
          k !== i && k !== j && (isNear(one * other * third) || isNear((one * other) / third)),
      )
    }),
  )
}
