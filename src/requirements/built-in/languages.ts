import type { Finding } from './finding.ts'
import type { Message } from './message.ts'
import { isNegated } from './negation.ts'
import { expression, fold } from './text.ts'

/** ISO 639-1 codes with the names people write, in six languages; `*` stands for every ending. */
const names: Record<string, string> = {
  en: 'english englisch* anglais* ingles inglesa inglese inglesi',
  de: 'german deutsch deutsche deutschen deutscher deutschsprachig* allemand* aleman alemana alemao alema tedesco tedesca tedeschi',
  fr: 'french franzosisch* francais* frances francesa francese francesi',
  es: 'spanish spanisch* espagnol* espanol espanola espanhol espanhola spagnolo spagnola castilian castellano',
  pt: 'portuguese portugiesisch* portugais* portugues portuguesa portoghese portoghesi',
  it: 'italian italienisch* italien italienne italiano italiana italiani',
  nl: 'dutch niederlandisch* hollandisch* neerlandais* holandes neerlandes olandese flemish',
  pl: 'polish polnisch* polonais* polaco polones polacco',
  sv: 'swedish schwedisch* suedois* sueco svedese',
  da: 'danish danisch* danois* danes dinamarques danese',
  no: 'norwegian norwegisch* norvegien* noruego noruegues norvegese',
  fi: 'finnish finnisch* finnois* finlandes finlandese',
  cs: 'czech tschechisch* tcheque* checo tcheco ceco',
  sk: 'slovak slowakisch* slovaque*',
  hu: 'hungarian ungarisch* hongrois* hungaro ungherese',
  ro: 'romanian rumanisch* roumain* rumano romeno rumeno',
  bg: 'bulgarian bulgarisch* bulgare*',
  el: 'greek griechisch* grec grecque griego grego greco',
  ru: 'russian russisch* russe* ruso russo',
  uk: 'ukrainian ukrainisch* ukrainien* ucraniano ucraino',
  tr: 'turkish turkisch* turc turque turco',
  ar: 'arabic arabisch* arabe arabo',
  he: 'hebrew hebraisch* hebreu hebreo ebraico',
  fa: 'persian farsi persisch*',
  hi: 'hindi',
  ur: 'urdu',
  bn: 'bengali bangla',
  ta: 'tamil',
  te: 'telugu',
  mr: 'marathi',
  zh: 'chinese mandarin cantonese chinesisch* chinois* chino chines cinese mandarim',
  ja: 'japanese japanisch* japonais* japones giapponese',
  ko: 'korean koreanisch* coreen* coreano',
  vi: 'vietnamese vietnamesisch* vietnamien* vietnamita',
  th: 'thai thailandisch* thailandais* tailandes',
  id: 'indonesian indonesisch* bahasa',
  ms: 'malay malaiisch*',
  sw: 'swahili suaheli',
  ca: 'catalan katalanisch* catala',
  hr: 'croatian kroatisch*',
  sr: 'serbian serbisch*',
  sl: 'slovenian slowenisch*',
  lt: 'lithuanian litauisch*',
  lv: 'latvian lettisch*',
  et: 'estonian estnisch*',
}

/** Names of languages that are not also a nationality need nothing around them. */
const plainNames = expression(String.raw`
    ^(?:hindi|urdu|tamil|telugu|marathi|bengali|bangla|mandarin|cantonese|swahili|farsi|hebrew|
    arabic|bahasa|catalan|deutschsprachig\w*|\w+sprachig\w*)$
  `)

const exact = new Map<string, string>()
const stems: [string, string][] = []
for (const [code, list] of Object.entries(names)) {
  for (const name of fold(list).split(' ')) {
    if (name.endsWith('*')) stems.push([name.slice(0, -1), code])
    else exact.set(name, code)
  }
}

const leads = expression(String.raw`
    (?:^|[^a-z])(?:in|into|to|from|between|auf|ins|aus dem|vom|nach|en|du|de l'|l'|d'|vers|le|
    del|al|em|do|da|para|para o|dal|dall'|all'|l|dello|speaks?|speaking|spoken|writes?|written|
    writing|understands?|knows?|fluent|fluently|support(?:s|ing)?|handles?|cover(?:s|ing)?|
    answers?|learn(?:ing|s)?|teach(?:es|ing)?|translat\w*|ubersetz\w*|spricht|sprechen|parle|
    parler|habla|hablar|fala|falar|parla|parlare|languages?:?|language is|only|nur|mostly|
    mainly|sprache:?|langues?\s?:?|idiomas?:?|lingua:?|both|either|and|und|et|y|e|gut|good at|
    good|strong|excellent|proper|native|naturliches?|plain|simple|correct|perfect)\s+(?:(?:good|
    perfect|simple|plain|fluent|native|both|the|formal|brazilian|mexican|swiss|canadian|
    latin american|european|american|british|simplified|traditional|business|gutes|korrektes|
    correct|idiomatic|natural|either|proper)\s+)*(?:l')?$
  `)
const follows = expression(String.raw`
    ^(?:[\s-]+(?:only\s+)?(?:speaking|language|speakers?|texts?|e-?mails?|tickets?|documents?|
    docs|customers?|users?|clients?|content|conversations?|translations?|support|articles?|
    reviews?|posts?|contracts?|invoices?|messages?|calls?|chat\w*|voice|audio|prompts?|answers?|
    copy|newsletters?|websites?|students?|learners?|learning|lessons?|grammar|vocabulary|teachers?|class(?:es)?|courses?|
    tutor\w*|transcripts?|tweets?|comments?|queries|questions?|descriptions?|subtitles?|
    sentences?|summar\w+|letters?|reports?|data|records|kunden\w*|texte\w*|vertrag\w*|anfragen|
    sprach\w*|e-mails|to\s+[a-z]+|into\s+[a-z]+)(?![a-z])|\s*(?:$|[.,;:!?()&/+]|(?:and|or|und|
    oder|et|ou|y|o|e|only|nur|too|as well|also|auch|aussi|tambien|tambem|anche|plus|if|please|
    mostly|mainly|at|with|for|but|->|=>)(?![a-z])))
  `)
/** "modeles chinois": whose models, not in which language. */
const makersBefore =
  /(?:modeles?|modelos?|modell[oi]|llms?|labos?|laboratoires?|laboratorios?|laboratori|entreprises?|empresas?|aziende?|fournisseurs?|proveedores)\s+$/
const nationality = expression(String.raw`
    ^[\s-]+(?:(?:civil|criminal|private|public|labor|labour|data|competition|based|tech|ai|made|
    commercial|corporate|income|high|federal|supreme)\s+)*(?:laws?|legal|tax(?:es)?|markets?|
    governments?|labs?|models?|llms?|compan(?:y|ies)|firms?|start-?ups?|banks?|gaap|courts?|
    regulat\w+|providers?|vendors?|city|cities|hospitals?|authorit(?:y|ies)|constitution|
    accounting|cuisine|history|literature|privacy|soil|servers?|hosting|cloud|ministry|agency|
    universit\w+|schools?|office|team|subsidiary|parent|economy|recht\w*|markt\w*|unternehmen|
    modell\w*|anbieter|kanzlei\w*|firma\w*|bank\w*|server\w*|behord\w*)(?![a-z])
  `)
const connector = expression(String.raw`
    ^\s*(?:,|and|or|und|oder|et|ou|y|o|e|\/|&|\+|to|into|->|=>|nach|ins|vers|al|para|in|
    ,\s*(?:and|or)|-)\s*(?:the\s+|in\s+|en\s+|em\s+|auf\s+|auch\s+|also\s+|l'|le\s+|el\s+)?$
  `)

/** The languages named in a text, whatever is said about them. */
export function languageCodes(folded: string): string[] {
  const words = folded.match(/[a-z]{4,}/g) ?? []
  return [...new Set(words.flatMap((word) => codeOf(word) ?? []))]
}

function codeOf(word: string): string | undefined {
  return exact.get(word) ?? stems.find(([stem]) => word.startsWith(stem))?.[1]
}

interface Hit {
  code: string
  start: number
  end: number
  sure: boolean
  barred: boolean
}

/** Languages that the model has to handle, by name. */
export function readLanguages(message: Message): Finding[] {
  const hits = [...findNames(message), ...findCodes(message)]
  // "English, French and German emails": what holds for one of a list holds for all of it.
  for (const order of [hits, hits.toReversed()]) {
    order.forEach((hit, at) => {
      const next = order[at + 1]
      if (!next || !hit.sure || next.barred) return
      const [first, second] = hit.start < next.start ? [hit, next] : [next, hit]
      if (connector.test(message.folded.slice(first.end, second.start))) next.sure = true
    })
  }
  return hits
    .filter((hit) => hit.sure && !hit.barred)
    .map(({ code, start, end }) => ({ limits: { languages: [code] }, start, end }))
}

const codeList = expression(
  String.raw`
    (?<![A-Za-z])[A-Z]{2}(?:\s?(?:->|=>|→|\/|,|–|-|to|into|>|and|&|\+|und|
    et)\s?[A-Z]{2})+(?![A-Za-z])
  `,
  'g',
)
/** In small letters only with an arrow between: "en->ja". */
const arrowCodes = /(?<![a-z])[a-z]{2}\s?(?:->|=>|→)\s?[a-z]{2}(?![a-z])/g
const commonCodes = new Set(['en', 'de', 'fr', 'es', 'ja', 'zh'])

/** "EN->DE/FR": codes count in a list with one that is not also an abbreviation. */
function findCodes({ text }: Message): Hit[] {
  return [...text.matchAll(codeList), ...text.matchAll(arrowCodes)].flatMap((match) => {
    const codes = [...match[0].matchAll(/[A-Za-z]{2}/g)].map(([code]) => code.toLowerCase())
    if (!codes.every((code) => names[code]) || !codes.some((code) => commonCodes.has(code)))
      return []
    const span = { start: match.index, end: match.index + match[0].length }
    return codes.map((code) => ({ code, ...span, sure: true, barred: false }))
  })
}

function findNames({ folded, text }: Message): Hit[] {
  const hits: Hit[] = []
  for (const match of folded.matchAll(/[a-z]{4,}/g)) {
    const word = match[0]
    const code = codeOf(word)
    if (!code) continue
    const [start, end] = [match.index, match.index + word.length]
    const left = folded.slice(Math.max(0, start - 50), start)
    const right = folded.slice(end, end + 50)
    // "polish the text" is work, "Polish" is a language.
    if (word === 'polish' && text.charAt(start) === 'p' && !/(?:in|into|from)\s+$/.test(left))
      continue
    const barred =
      nationality.test(right) ||
      makersBefore.test(left) ||
      /(?:non-|plain |simple )$/.test(left) ||
      isNegated(folded, start, end)
    const sure = plainNames.test(word) || leads.test(left) || follows.test(right)
    hits.push({ code, start, end, sure, barred })
  }
  return hits
}

/** The code of a language given by its name in any of our languages, or by the code itself. */
export function languageCode(name: string): string | undefined {
  const word = fold(name).trim()
  if (word in names) return word
  return exact.get(word) ?? stems.find(([stem]) => word.startsWith(stem))?.[1]
}

/** Every language that a message can name. */
export const knownLanguages = Object.keys(names)
