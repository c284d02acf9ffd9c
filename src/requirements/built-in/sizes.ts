import { plain } from './finding.ts'
import type { Message } from './message.ts'
import type { NumberMention } from './numbers.ts'
import { after, before, expression } from './text.ts'

/** What texts are measured in, with the tokens one of them is taken for. */
interface SizeUnit {
  name: string
  plural: string
  tokens: number
  words: string
  /** Above this it is the size of a whole collection, not of one request. */
  most: number
}

const sizeUnits: SizeUnit[] = [
  { name: 'token', plural: 'tokens', tokens: 1, words: 'tokens?|toks?|tk', most: 2e7 },
  {
    name: 'word',
    plural: 'words',
    tokens: 1.3,
    words: 'words?|wort|worter|worten?|mots?|palabras?|palavras?|parol[ae]',
    most: 2e6,
  },
  {
    name: 'page',
    plural: 'pages',
    tokens: 650,
    words: 'pages?|pp|pgs?|seiten?|seitig\\w*|seitern|paginas?|pagine|pagers?',
    most: 20_000,
  },
  {
    name: 'minute of speech',
    plural: 'minutes of speech',
    tokens: 195,
    words: 'min|mins|minutes?|minuten|minutige\\w*|minutos?|minut[oi]',
    most: 1000,
  },
  {
    name: 'hour of speech',
    plural: 'hours of speech',
    tokens: 11_700,
    words: 'h|hrs?|hours?|stunden?|stundige\\w*|heures?|horas?|or[ae]',
    most: 24,
  },
  {
    name: 'line',
    plural: 'lines',
    tokens: 10,
    words: 'lines?|loc|zeilen?|lignes?|lineas?|linhas?|righe',
    most: 20_000,
  },
  {
    name: 'character',
    plural: 'characters',
    tokens: 0.25,
    words: 'chars?|characters?|zeichen|caracteres?|caratteri',
    most: 1e7,
  },
  {
    name: 'paragraph',
    plural: 'paragraphs',
    tokens: 100,
    words: 'paragraphs?|absatze?',
    most: 200,
  },
  {
    name: 'sentence',
    plural: 'sentences',
    tokens: 25,
    words: 'sentences?|satze|satz|phrases?|frases?|frasi',
    most: 500,
  },
  { name: 'slide', plural: 'slides', tokens: 100, words: 'slides?|folien', most: 500 },
]

const units = sizeUnits.map((unit) => ({
  unit,
  pattern: new RegExp(
    `^(?:\\+|\\s*or (?:more|so)|\\s*plus)?[\\s-]*(?:(?:single|printed|full|a4|dense|typed|spoken|written|english|input|output|pdf|standard|text|prompt|short|long|of|de|di)[\\s-]+){0,2}(?:${unit.words})(?![a-z])`,
  ),
}))

const spoken = expression(String.raw`
    audio|record|call|meeting|interview|podcast|speech|voice|lecture|session|video|webinar|
    gesprach|anruf|aufnahme|appel|reunion|entretien|enregistrement|llamada|grabaci|entrevista|
    reuni|chamada|gravac|ligac|aula|chiamat|riunion|registrazion|intervist|transcri|transkri|
    deposition|hearing|conversation|consultation|episode|sermon|talk|dictat|visit
  `)

const writing = expression(String.raw`
    (?:writ\w+|generat\w+|produc\w+|draft\w*|outputs?|outputting|repl(?:y|ies|ying)|answers?|
    responses?|respond\w*|into|in|to|return\w*|creat\w+|completions?|summar(?:y|ies)(?: of)?|
    out|schreib\w*|antwort\w*|ausgaben?|generier\w*|erstell\w*|verfass\w*|redig\w*|redact\w*|
    sortie|reponses?|gener\w+|escrib\w*|salida|respuestas?|escrev\w*|saida|respostas?|scriv\w*|
    uscita|rispost\w*|crea\w*|rediger|produi\w*|compose\w*|memos? of|back)
  `)
const reading = expression(String.raw`
    (?:inputs?|prompts?|read\w*|from|documents?|process\w*|review\w*|summari[sz]\w+|analy\w+|
    extract\w*|translat\w*|classif\w*|check\w*|contracts?|reports?|transcripts?|calls?|papers?|
    long|each|average|avg|are|is|have|has|with|of|eingaben?|liest|lesen|zusammenfass\w*|pruf\w*|
    analys\w*|ubersetz\w*|entree|lire|resum\w*|traduis\w*|traduc\w*|traduz\w*|tradu\w+|entrada|
    leer|revis\w*|ler|ingresso|legg\w*|riassum\w*|analizz\w*|mit|de|di|von|transcri\w*|
    compar\w*|feed\w*|upload\w*|reading|contain\w*|about|handle\w*)
  `)
const cue = new RegExp(`(?<![a-z])(?:(${writing.source})|(${reading.source}))(?![a-z])`, 'g')
const outputNoun = expression(String.raw`
    ^[\s-]*(?:\w+[\s-]+){0,2}?(?:out(?:put)?s?|summar(?:y|ies)|answers?|repl(?:y|ies)|
    responses?|articles?|posts?|descriptions?|stor(?:y|ies)|completions?|zusammenfassung\w*|
    antwort\w*|resumes?|resumen\w*|resumos?|riassunt\w*|reponses?|respuestas?|respostas?|
    rispost\w*|sortie|salida|saida|uscita|ausgabe|generated|blog\w*|newsletters?|drafts?|brief|
    abstracts?)(?![a-z])
  `)
const inputNoun = expression(String.raw`
    ^[\s-]*(?:\w+[\s-]+){0,2}?(?:in(?:put)?s?|prompts?|documents?|docs?|contracts?|reports?|
    transcripts?|papers?|pdfs?|filings?|manuals?|leases?|agreements?|books?|eingabe|entree|
    entrada|ingresso|at once|vertrage?n?|dokumente?n?|contrats?|contratos?|contratti|rapports?|
    informes?|relatorios?|relazioni)(?![a-z])
  `)
const shaping = expression(String.raw`
    ^(?:writ|draft|schreib|verfass|redig|escrib|escrev|scriv|generat|produc|creat|erstell|
    generier|compose|crea)
  `)

/** The length of one text in tokens, and which side of the request it is on. */
export interface Size {
  tokens: number
  side: 'input' | 'output'
  unit: SizeUnit
  start: number
  end: number
  conversion: string | undefined
}

/** Reads the number as a length ("40 pages", "300-word summaries"), if a unit of length follows. */
export function asSize(message: Message, number: NumberMention): Size | undefined {
  const { folded } = message
  if (number.glued && !/^(?:p|pp|min|h|w)/.test(folded.slice(number.end, number.end + 3)))
    return undefined
  const right = folded.slice(number.end, number.end + 40)
  for (const { unit, pattern } of units) {
    const match = pattern.exec(right)
    if (!match) continue
    const end = number.end + match[0].length
    if (unit.plural.includes('speech') && !isSpoken(folded, number.start, end)) continue
    const tokens = Math.max(1, Math.round(number.value * unit.tokens))
    const amount = `${plain(number.value)} ${number.value === 1 ? unit.name : unit.plural}`
    const rate = `at ${unit.tokens < 1 ? `${1 / unit.tokens} ${unit.plural} a token` : `${plain(unit.tokens)} tokens a ${unit.name}`}`
    const conversion =
      unit.tokens === 1 ? undefined : `${amount} is about ${plain(tokens)} tokens, ${rate}.`
    return {
      tokens,
      side: sideOf(folded, number.start, end, match[0]),
      unit,
      start: number.start,
      end,
      conversion,
    }
  }
  return undefined
}

function isSpoken(folded: string, start: number, end: number): boolean {
  const right = after(folded, end, 30)
  if (/^\s*(?:per|a|each|every|pro|par|por|al)\s+(?:day|week|month|year)/.test(right)) {
    const left = before(folded, start, 40)
    // "20 calls an hour, 8 hours a day" are opening hours.
    return (
      spoken.test(left) &&
      !/(?:per|an|\/|pro|par|por)\s?(?:hour|h\b|stunde|heure|hora|ora)/.test(left)
    )
  }
  return spoken.test(right) || spoken.test(before(folded, start, 40))
}

function sideOf(folded: string, start: number, end: number, unit: string): 'input' | 'output' {
  if (/output/.test(unit)) return 'output'
  if (/input|prompt/.test(unit)) return 'input'
  const right = after(folded, end, 32).split(/[,)]|\band\b|\bund\b/)[0] ?? ''
  if (/^\s*(?:tokens?\s*)?(?:out|output|ausgabe)(?![a-z])/.test(right)) return 'output'
  if (/^\s*(?:tokens?\s*)?(?:in|input|eingabe)(?:\s*$|(?![a-z ]))/.test(right)) return 'input'
  const left = before(folded, start, 60)
  const last = [...left.matchAll(cue)].findLast(
    (match) => !/^(?:of|de|di|is|are|about|in|to)$/.test(match[0]),
  )
  const verb = last?.[0] ?? ''
  const text = shaping.test(verb)
  const between = last ? left.slice(last.index + verb.length) : ''
  if (text && !/from|aus|based|about/.test(between)) return 'output'
  if (outputNoun.test(right) && !(last?.[2] && isTask(verb))) return 'output'
  if (inputNoun.test(right)) return 'input'
  if (last?.[1]) return 'output'
  return 'input'
}

const taskVerb = expression(String.raw`
  ^(?:read|process|review|summari|analy|extract|transl|classif|check|zusammenf|pruf|ubersetz|
  lire|resum|trad|leer|revis|ler|legg|riassum|transcri|compar|feed|upload|handle)
  `)

/** Verbs whose object is read, so that "summarise 2,000-word articles" is about input. */
function isTask(verb: string): boolean {
  return taskVerb.test(verb)
}
