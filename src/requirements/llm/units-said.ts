import { perMonth, tokensPerUnit } from './units.ts'

/** Units that words name, in the languages read: for language models that convert although they are told not to. */

const secondsPerMinute = 60

const periodWords: [RegExp, number][] = [
  [/(?:fortnight|14-t\u00e4gig|quinzaine|quincena|quinzena|quindicin)/i, perMonth.week / 2],
  [/(?:half[ -](?:a |the )?year|six months|halbjahr|semest)/i, perMonth['half-year']],
  [/(?:per quarter|a quarter(?! of)|quarterly|quartal|trimest)/i, perMonth.quarter],
  [
    /(?:\bse[ck]s?\b|\bseconds?\b|sekunde|\bsecondes?\b|segundo|\bsecond[io]\b|\u79d2)/i,
    secondsPerMinute * perMonth.minute,
  ],
  [/(?:\bmins?\b|minut|\u5206)/i, perMonth.minute],
  [/(?:hour|\d\s?h\b|\bhrs?\b|stund|heure|hora|\bor[ae]\b|\u6642|\u5c0f\u65f6)/i, perMonth.hour],
  [
    /(?:\bday|daily|\bnight|evening|tag|abend|\bnachts?\b|\bsoir|\bnuit|noche|noite|notte|\bsera\b|t\u00e4glich|jour|d[i\u00ed]a|giorn|\u65e5|\u5929)/i,
    perMonth.day,
  ],
  [
    /(?:workday|working day|weekday|business day|mon(?:day)?s? ?(?:-|\u2013|to|through) ?fri|mo(?:ntags?)? ?(?:-|\u2013|bis) ?fr|lun(?:di|es|ed[i\u00ed\u00ec])? ?(?:-|\u2013|au|a|al) ?v(?:ie|en)|segunda (?:a|\u00e0) sexta|werktag|arbeitstag|ouvr|h[\u00e1a]bil|\u00fat)/i,
    perMonth.workday,
  ],
  [/(?:week|woche|w\u00f6chentlich|semaine|hebdo|seman|settiman|\u9031|\u5468)/i, perMonth.week],
  [
    /(?:month|\/\s?mo\b|monat|\bmois\b|mensu[ae]l|mensal|mensil|\bmes(?:es|e|i)\b|m\u00eas\b|(?:al|por|cada|el|un|este|\/) ?mes\b|\u6708)/i,
    perMonth.month,
  ],
  [
    /(?:year|annual|jahr|j\u00e4hrlich|(?:par |\/\s?|l['\u2019])an\b|ann\u00e9e|a\u00f1o|\bano\b|\banno\b|\u5e74)/i,
    perMonth.year,
  ],
]
const unitWords: [RegExp, number][] = [
  [
    /(?:page|seite|folio|foglio|p[a\u00e1]gina|pagine|\u9801|\u9875|\u30da\u30fc\u30b8)/i,
    tokensPerUnit.page,
  ],
  [/(?:word|wort|w\u00f6rter|\bmots?\b|palabra|palavra|parol)/i, tokensPerUnit.word],
  [/(?:minut|\u5206)/i, tokensPerUnit.minute],
  [/(?:char|zeichen|caract|car[a\u00e1]ct|caratter)/i, tokensPerUnit.character],
]

const ratesIn = (quote: string, words: [RegExp, number][]) =>
  words.flatMap(([word, rate]) => (word.test(quote) ? rate : []))

/** How often the periods that these words name come in a month. */
export const periodsSaid = (quote: string) => ratesIn(quote, periodWords)

/** Tokens of the units of text that these words name. */
export const unitsSaid = (quote: string) => ratesIn(quote, unitWords)
