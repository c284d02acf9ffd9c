import type { Catalogue } from './reading.ts'
import { europe, labsOf } from './labs.ts'
import { canonicalLab } from './mentions.ts'
import type { Message } from './message.ts'
import { indexModels } from './model-index.ts'
import { alternatives, expression, list } from './text.ts'

const countries: [string[], (country: string) => boolean][] = [
  [
    list(`
    chinese, china, chinesisch*, chinois*, chino, chinos, chinas, chines, chineses, cinese,
    cinesi, chine, cina, prc
  `),
    (code) => code === 'cn',
  ],
  [
    list(`
    american, us-based, us, usa, u.s., amerikanisch*, us-amerikanisch*, americain*, americano,
    americanos, estadounidense*, americani, statunitens*
  `),
    (code) => code === 'us',
  ],
  [
    [
      'european',
      'europe',
      'eu',
      'europäisch*',
      'européen*',
      'europeo',
      'europeos',
      'europeu',
      'europeus',
      'europei',
      'europa',
    ],
    (code) => europe.has(code),
  ],
  [
    ['french', 'france', 'französisch*', 'français', 'francés', 'franceses', 'francesi'],
    (code) => code === 'fr',
  ],
  [['canadian', 'canada'], (code) => code === 'ca'],
  [['japanese', 'japan'], (code) => code === 'jp'],
  [['israeli', 'israel'], (code) => code === 'il'],
  [['korean', 'korea'], (code) => code === 'kr'],
  [['indian', 'india'], (code) => code === 'in'],
  [['western'], (code) => code === 'us' || code === 'ca' || europe.has(code)],
  [['asian', 'asiatisch*'], (code) => ['cn', 'jp', 'kr', 'in'].includes(code)],
]

const makers =
  '(?:models?|llms?|labs?|providers?|vendors?|compan(?:y|ies)|makers?|developers?|ai|ones?|stuff|modell\\w*|anbieter\\w*|ki|modeles?|fournisseurs?|modelos?|proveedores?|fornecedores|modelli|modello|fornitori|origin|made|built|herkunft|based|firmen|tech|weights)'
const countryWords = countries.map(([names, test]) => ({
  test,
  pattern: new RegExp(`(?<![a-z])(?:${alternatives(names)})(?![a-z])`, 'g'),
}))
// "Chinese models", "modelos chinos", "from China", "nothing Chinese".
const makersBehind = new RegExp(
  `^[\\s-]+(?:(?:open|large|language|ai|made|built)[\\s-]+){0,2}${makers}(?![a-z])`,
)
const makersAhead = new RegExp(`(?<![a-z])${makers}\\s+$`)
const origin = expression(String.raw`
    (?:(?<![a-z])(?:from|made in|built in|based in|developed in|out of|aus|de|da|dalla|dal|
    della|by|nothing|no|anything|never|avoid|exclude|nothing from|outside|not|without)\s+|
    non-)(?:the\s+|la\s+)?$
  `)
const listed =
  /^\s*(?:,|\/|&|and|or|nor|und|oder|noch|et|ou|ni|y|o|e|ne)\s*(?:from\s+|aus\s+|de\s+)?$/

/** Labs meant by their country: "Chinese models", "nothing from the US". */
export function findCountries(
  message: Message,
  catalogue: Catalogue,
): { start: number; end: number; labs: string[] }[] {
  const { folded, text } = message
  const found: { start: number; end: number; test: (country: string) => boolean; sure: boolean }[] =
    []
  for (const { test, pattern } of countryWords) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (match[0] === 'us' && text.slice(start, end) !== 'US') continue
      found.push({ start, end, test, sure: isAboutMakers(folded, start, end) })
    }
  }
  found.sort((one, other) => one.start - other.start)
  for (const order of [found, found.toReversed()]) {
    order.forEach((one, at) => {
      const next = order[at + 1]
      if (!next || !one.sure) return
      const [first, second] = one.start < next.start ? [one, next] : [next, one]
      if (listed.test(folded.slice(first.end, second.start))) next.sure = true
    })
  }
  const index = indexModels(catalogue)
  return found
    .filter((one) => one.sure)
    .map(({ start, end, test }) => {
      const ids = labsOf(test).map((id) => canonicalLab(id, index))
      return { start, end, labs: ids }
    })
}

const elsewhere = expression(String.raw`
  (?:data|customers?|users?|clients?|servers?|hosted|leave|visitors|people|tickets?|emails?|
  daten|kunden|datos|donnees|dados|dati)\s+(?:\w+\s+){0,2}$
  `)

function isAboutMakers(folded: string, start: number, end: number): boolean {
  const left = folded.slice(Math.max(0, start - 40), start)
  if (makersBehind.test(folded.slice(end, end + 40)) || makersAhead.test(left)) return true
  // "from Europe" and "in the EU" are also where customers and servers are.
  return origin.test(left) && !elsewhere.test(left)
}
