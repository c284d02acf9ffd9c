/** Numbers as they stand in quoted words: digits with separators and magnitudes, and number words of the languages read. */

const words: Record<string, number> = Object.fromEntries(
  `
  a 1, an 1, one 1, once 1, single 1, two 2, twice 2, double 2, couple 2, pair 2, both 2, dual 2, three 3, triple 3, thrice 3, four 4, quad 4,
  five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, dozen 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16,
  seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90,
  half 0.5, quarter 0.25, second 2, another 2, nothing 0, zero 0,
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
  hundred 100, hundert 100, cent 100, cents 100, cien 100, cientos 100, centos 100, ciento 100, cem 100, cento 100, k 1000, thousand 1000, tsd 1000, tausend 1000, mille 1000,
  mil 1000, mila 1000, m 1e6, mm 1e6, mn 1e6, mio 1e6, million 1e6, millions 1e6, millionen 1e6, millon 1e6, millones 1e6, milhao 1e6,
  milhoes 1e6, milione 1e6, milioni 1e6, b 1e9, bn 1e9, billion 1e9, billions 1e9, mrd 1e9, milliarde 1e9, milliarden 1e9, milliard 1e9,
  milliards 1e9, bilhao 1e9, bilhoes 1e9, miliardo 1e9, miliardi 1e9, t 1e12, trillion 1e12, lakh 1e5, crore 1e7,
  migliaio 1000, migliaia 1000, duizend 1000, tys 1000, tysiecy 1000, mln 1e6, miljoen 1e6, mld 1e9, miliard 1e9, miljard 1e9,
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

/** A number with the magnitude that stands behind it. */
interface Written {
  digits: number
  magnitude: number
}

/** What the numbers of these words mean: "1.5k" is 1,500, "two hundred" 200, "2.000" two thousand. */
export function numbersIn(quote: string): number[] {
  return distinct(readNumbers(quote).map(({ digits, magnitude }) => digits * magnitude))
}

/** The same in billions, as sizes of models are told: of "12B", "12 billion" and "between 12 and 15B" it is 12. */
export function billionsIn(quote: string): number[] {
  return distinct(
    readNumbers(quote).map(({ digits, magnitude }) =>
      magnitude > 1000 ? (digits * magnitude) / 1e9 : digits,
    ),
  )
}

const isTens = ({ digits, magnitude }: Written) => digits * magnitude >= 20

const distinct = (numbers: number[]) => [...new Set(numbers)].slice(0, mostNumbers)

function readNumbers(quote: string): Written[] {
  const text = fold(quote)
  // A space between groups of three is a separator; what is apart is kept as well.
  const joined = text.replaceAll(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '')
  return joined === text ? readText(text) : [...readText(joined), ...readText(text)]
}

function readText(text: string): Written[] {
  const found: Written[] = []
  /** The number that the next word can go on with, and whether it is in digits. */
  let open: Written[] = []
  let isSpelled = false
  const close = () => {
    found.push(...open)
    open = []
  }
  let last = 0
  for (const match of text.matchAll(atoms)) {
    const [atom] = match
    const isNext = text.slice(last, match.index).trim().replace('-', '') === ''
    last = match.index + atom.length
    if (!isNext) close()
    const magnitude = magnitudes[atom]
    const value = words[atom] ?? eastern[atom]
    const [before] = open
    if (/^\d/.test(atom)) {
      close()
      open = readDigits(atom).map((digits) => ({ digits, magnitude: 1 }))
      isSpelled = false
    } else if (magnitude !== undefined && (open.length > 0 || atom.length > 1)) {
      if (open.length === 0) open = [{ digits: 1, magnitude: 1 }]
      for (const one of open) one.magnitude *= magnitude
    } else if (value === undefined) close()
    // "twenty five" adds up, "one two" does not; of "half a million" the "a" counts for nothing.
    else if (isSpelled && before && isTens(before) && value >= 1 && value < 20)
      open = [{ digits: before.digits * before.magnitude + value, magnitude: 1 }]
    else if (!(isSpelled && before?.digits === 0.5 && value === 1)) {
      close()
      open = [{ digits: value, magnitude: 1 }]
      isSpelled = true
    }
  }
  close()
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

/** The amount that a language model wrote: `300`, `1,500`, `2.5 million`, `128k`; never below zero. */
export function amountIn(value: string): number | undefined {
  const written = fold(value).replaceAll(/(?<=\d),(?=\d{3})/g, '')
  const [, sign, digits, word = ''] =
    /(-?)(\d{1,15}(?:\.\d{1,9})?)\s?(\p{L}{0,12})/u.exec(written) ?? []
  if (digits === undefined || sign) return undefined
  return Number(digits) * (magnitudes[word] ?? 1)
}

/** How far a value may be from the number it is said to be, as a share. */
const tolerance = 0.02

const isNear = (one: number, other: number) =>
  Math.abs(one - other) <= tolerance * Math.min(Math.abs(one), Math.abs(other))

/** Whether a value is one of these numbers. */
export const isOneOf = (value: number, numbers: number[]) =>
  numbers.some((number) => isNear(number, value))

/**
 * Whether a value follows from these numbers: one of them, the middle of two that stand side by side, or a product or
 * quotient of up to three ("40 people, 5 each": 200).
 */
export function follows(value: number, all: number[]): boolean {
  const numbers = all.filter((number) => number > 0)
  const between = numbers.slice(1).map((number, i) => (number + (numbers[i] ?? number)) / 2)
  if (isOneOf(value, [...numbers, ...between])) return true
  return numbers.some((one, i) =>
    numbers.some((other, j) => {
      if (i === j) return false
      if (isNear(one * other, value) || isNear(one / other, value)) return true
      return numbers.some(
        (third, k) =>
          k !== i &&
          k !== j &&
          (isNear(one * other * third, value) || isNear((one * other) / third, value)),
      )
    }),
  )
}

/** Whether quoted words carry an amount: by their numbers, or as a small number in words that are not read here. */
export function carries(value: number, quote: string, language: string): boolean {
  if (follows(value, numbersIn(quote))) return true
  return !readLanguages.has(language) && !/\d/.test(quote) && value > 0 && value <= mostUnread
}
