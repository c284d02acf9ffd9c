import type { Finding } from './finding.ts'
import type { Message } from './message.ts'
import { anyOf, expression, list } from './text.ts'

/** Places as regions data may have to stay in: ISO 3166-1 alpha-2 codes, and "eu". */
const places: Record<string, string[]> = {
  eu: list(`
    eu, e.u., europe, european union, europa, europäische union, europäischen union, ue,
    union européenne, unión europea, união europeia, unione europea, european, eea, europe's
  `),
  us: [
    'usa',
    'u.s.',
    'u.s',
    'united states',
    'america',
    'états-unis',
    'estados unidos',
    'stati uniti',
    'vereinigte staaten',
    'american',
    'us',
  ],
  gb: [
    'uk',
    'united kingdom',
    'britain',
    'england',
    'großbritannien',
    'royaume-uni',
    'reino unido',
    'regno unito',
  ],
  de: ['germany', 'deutschland', 'allemagne', 'alemania', 'alemanha', 'germania', 'german'],
  fr: ['france', 'frankreich', 'francia', 'frança', 'french'],
  es: ['spain', 'spanien', 'espagne', 'españa', 'espanha', 'spagna'],
  it: ['italy', 'italien', 'italie', 'italia', 'itália'],
  pt: ['portugal', 'portogallo'],
  ch: ['switzerland', 'schweiz', 'suisse', 'suiza', 'suíça', 'svizzera', 'swiss'],
  at: ['austria', 'österreich', 'autriche'],
  nl: ['netherlands', 'niederlande', 'niederlanden', 'pays-bas', 'holland'],
  be: ['belgium', 'belgien', 'belgique'],
  ie: ['ireland', 'irland'],
  se: ['sweden', 'schweden'],
  no: ['norway', 'norwegen'],
  dk: ['denmark', 'dänemark'],
  fi: ['finland', 'finnland'],
  pl: ['poland', 'polen'],
  ca: ['canada', 'kanada', 'canadá', 'canadian'],
  br: ['brazil', 'brasil', 'brasilien', 'brésil', 'brasile'],
  mx: ['mexico', 'méxico'],
  in: ['india', 'indien', 'inde'],
  jp: ['japan', 'japon', 'japón'],
  kr: ['korea', 'south korea'],
  sg: ['singapore', 'singapur'],
  au: ['australia', 'australien', 'australie', 'australian'],
  cn: ['china', 'chine'],
  ae: ['uae', 'emirates'],
  sa: ['saudi arabia'],
}

const byName = new Map(
  Object.entries(places).flatMap(([code, names]) =>
    names.map((name) => [anyOf([name]), code] as const),
  ),
)
const anyPlace = anyOf(Object.values(places).flat(), 'g')

const staysBefore = expression(String.raw`
    (?:resid(?:e|es|ency|ence)|host(?:s|ed|ing)?|servers?|stay(?:s|ing)?|remain(?:s|ing)?|kept|
    keep|stored?|storage|process(?:ed|ing)?|leav(?:e|es|ing)|region|data ?cent(?:er|re)s?|
    located|sovereign\w*|jurisdiction|inference|deployed|available|run|running|
    data (?:only )?(?:in|within|inside)|verlassen|gehostet\w*|hosting|gespeichert|
    verarbeitet\w*|rechenzentr\w*|server\w*|daten (?:nur |ausschlieslich )?(?:in|innerhalb)|
    bleiben|heberg\w*|rest(?:er|ent|e)|quitter|sort(?:ir|ent)|serveurs?|stock\w*|donnees (?:en|
    dans)|aloja\w*|permanec\w*|salir|salgan|servidores|almacen\w*|quedar\w*|datos (?:en|dentro)|
    hosped\w*|fic(?:ar|am|em)|sair|saiam|armazen\w*|permanec\w*|dados (?:no|na|em|dentro)|
    ospita\w*|rest(?:are|ino|ano)|uscire|rimane\w*|conservat\w*|dati (?:in|nell\w*|
    dentro))\s+(?:[a-z']+\s+){0,3}(?:[a-z]+')?$
  `)
const staysAfter = expression(String.raw`
    ^(?:'s)?[\s-]+(?:data[\s-]+)?(?:only\s+)?(?:resid\w+|host\w*|servers?|region|regions|
    data ?cent(?:er|re)s?|sovereign\w*|storage|cloud|based servers?|based hosting|endpoints?|
    data protection|soil|server\w*|rechenzentr\w*|gehostet|bleiben|verarbeitet|gespeichert|
    nicht verlassen|verlassen|zone)(?![a-z])
  `)
const law =
  /(?<![a-z])(?:gdpr|dsgvo|ds-gvo|rgpd)(?![a-z])(?!\s*(?:requests?|questions?|training|inquir))/

const notNeeded = expression(String.raw`
  (?:not|no|doesn't|don't|needn't)\s+(?:need|have|required|necessarily|
  matter)\s+(?:[a-z]+\s+){0,5}$
  `)

function codeOf(name: string): string | undefined {
  return [...byName].find(([pattern]) => pattern.test(name))?.[1]
}

/** Where the data has to stay. */
export function readRegion(message: Message): Finding[] {
  const { folded, text } = message
  const found: Finding[] = []
  for (const match of folded.matchAll(anyPlace)) {
    const [start, end] = [match.index, match.index + match[0].length]
    // "let us know" is not the United States.
    if (match[0] === 'us' && text.slice(start, end) !== 'US') continue
    const left = folded.slice(Math.max(0, start - 60), start)
    const right = folded.slice(end, end + 40)
    if (!staysBefore.test(left) && !staysAfter.test(right)) continue
    if (notNeeded.test(left)) continue
    const code = codeOf(match[0])
    if (code) found.push({ limits: { region: code }, start, end })
  }
  // "we are in Switzerland and the data must stay here"
  const here =
    /(?:stay|remain|kept|hosted|stored|bleib\w*)\s+(?:here|in (?:the |our |this )country|im land|hier)(?![a-z])/
  if (found.length === 0 && here.test(folded)) {
    const place = [...folded.matchAll(anyPlace)].find((match) => match[0] !== 'us')
    const code = place ? codeOf(place[0]) : undefined
    if (place && code)
      found.push({
        limits: { region: code },
        start: place.index,
        end: place.index + place[0].length,
      })
  }
  const rule = law.exec(folded)
  if (rule && found.length === 0)
    found.push({ limits: { region: 'eu' }, start: rule.index, end: rule.index + rule[0].length })
  return found.slice(0, 1)
}
