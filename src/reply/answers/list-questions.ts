import type { Term } from '../words/list/en.ts'
import type { Asked } from './asked.ts'

const terms: [RegExp, Term][] = [
  [/\broles?\b|best (?:fit|value)|if cost decides|misses|in between/i, 'roles'],
  [/\b(?:fit|scores?|wertung|puntuaci[oó]n|pontua[cç][aã]o|punteggio)\b/i, 'score'],
  [/\b(?:ties?|tied|tell apart|interval|unterscheiden|départager|distinguir)/i, 'tied'],
  [/\b(?:measurably|weaker|ahead|messbar|nettement|claramente|nettamente)\b/i, 'measurably'],
  [/\b(?:context|kontext|contexte|contexto|contesto)\b/i, 'context'],
  [/\b(?:tokens?|jetons?)\b/i, 'token'],
  [
    /\bopen weights?\b|proprietary|offene gewichte|poids ouverts|pesos abi?ertos|pesi aperti/i,
    'open',
  ],
  [
    /\b(?:thinking|reasoning|nachdenken|réflexion|razonamiento|raciocínio|ragionamento)\b/i,
    'thinking',
  ],
  [/\b(?:batch|stapel|lots|lotes|lotti)/i, 'batch'],
  [/\bassum|angenommen|\bsuppos|\bsupuest|pressupost|ipotizzat/i, 'assumed'],
  [
    /monatskosten|monthly (?:cost|price)|coûts? mensuel|cost[eo] mensual|custo mensal|costo mensile/i,
    'cost',
  ],
  [/\bhost(?:s|ing provider)?\b|\bhébergeurs?\b|\bfornitor[ei]\b|\bhoster\b/i, 'host'],
  [/\bkept to\b|\bbeachtet\b|respect[ée]|\brespe(?:tado|itado)\b|rispettat/i, 'kept'],
]

/** Words of an answer that a text names. */
export const termsIn = (text: string) =>
  terms.filter(([pattern]) => pattern.test(text)).map(([, term]) => term)

/** It names a word of the answer, or asks what something means. */
export const asksForMeaning = (text: string): boolean =>
  termsIn(text).length > 0 || listQuestion(text) === 'meaning'

/** What a word of the answer means. */
export function wordLines({ text, words }: Asked): string[] {
  const found = termsIn(text)
  const meant = found.length ? found.slice(0, 2) : (['score', 'roles'] as const)
  return meant.map((term) => words.list.glossary[term])
}

type ListQuestion =
  | 'meaning'
  | 'number'
  | 'batch'
  | 'sources'
  | 'choice'
  | 'certainty'
  | 'change'
  | 'changed'
  | 'limits'
  | 'duration'
  | 'fastest'
  | 'against'
  | 'safest'
  | 'assumed'
  | 'made'

/** Questions about a list that stand out by their words (all of several), the more particular first. */
const questions: [RegExp | RegExp[], ListQuestion][] = [
  [
    /\b(?:did|do|have) (?:you|u) (?:just )?(?:assume|suppose|take)|\b(?:habt|hast|haben) (?:ihr|du|sie)[^?]{0,30}(?:angenommen|unterstellt|gerechnet)|(?:avez|as)[- ](?:vous|tu)[^?]{0,20}suppos|\bhab[ée]is supuesto|\bha(?:s|n) supuesto|\b(?:assumiu|assumiram|pressup[ôo]s)|\bavete (?:ipotizzato|supposto|assunto)|\bhai (?:ipotizzato|supposto|assunto)/i,
    'assumed',
  ],
  [
    /\b(?:means?|meaning)\b|bedeut|\bsignifi(?:ca|cano|ent?|e)\b|veut dire|vuol dire|quer dizer|quiere decir/i,
    'meaning',
  ],
  [
    [
      /\bwhere\b|\bwoher\b|d.o[uù]|de d[oó]nde|de onde|da dove/i,
      /\b(?:numbers|figures|scores|data|rankings?|ranglisten?|classements?|clasificaciones|rankings|classifiche|zahlen|punktzahlen?|werte|daten|chiffres|données|n[uú]meros|cifras|datos|dados|numeri|dati|cifre)\b/i,
    ],
    'sources',
  ],
  [
    [
      /\bhow\b|\bwhere\b|\bwie\b|\bworaus\b|\bcomment\b|d.où|\bc[oó]mo\b|de d[oó]nde|de onde|\bcome\b|da dove/i,
      /\b(?:number|figure|amount|price|cost|score|sum|zahl|summe|preis|betrag|kosten|wertung|chiffre|montant|prix|coût|cifra|n[uú]mero|importe|precio|coste|preço|custo|prezzo|costo)\b|[$€]\s?\d/i,
      /\b(?:arrive|come from|comes from|calculat|comput|rechne|worked out|work out|made up|kommst|kommt|kommen|berechne|ergibt|vient|calc[uo]l|llega|sale|chega|vem|arriva|viene|esce)/i,
    ],
    'number',
  ],
  [/\bbatch|\bstapel|par lots|\b(?:por|em) lotes|\bin lotti/i, 'batch'],
  [
    /(?<!open[- ])\bsources?\b|\b(?:quellen|fuentes|fontes|fonti)\b|\b(?:which|what|whose) (?:tests?|benchmarks?|boards?|rankings?|leaderboards?)\b|welche[nrm]? (?:tests?|benchmarks?|ranglisten?)|quel(?:le)?s (?:tests?|classements?)|qu[ée] (?:pruebas|tests?|clasificaciones)|qu(?:e|ais) (?:testes|rankings?|tabelas)|quali (?:test|classifiche|prove)\b|\bbased on\b|worauf (?:st[üu]tz|basier|beruh)|sur quoi|en qu[ée] se basa|em que se baseia|su cosa si bas/i,
    'sources',
  ],
  [
    /\bwhich\b[^?]{0,20}\byou (?:take|pick|choose|use)\b|\b(?:your|du|ihr|sie) (?:favou?rite|pick|choice)\b|würde(?:st|n|t)? (?:du|sie|ihr) (?:nehmen|wählen)|(?:choisirais|choisiriez|prendrais|prendriez)|\b(?:elegir[ií]as?|coger[ií]as?|escolher(?:ia|ias)|sceglieresti|prenderesti)/i,
    'choice',
  ],
  [
    /\bhow (?:sure|certain|confident)\b|wie sicher (?:bist|seid|sind|ist)|\b(?:êtes|es)[- ](?:vous|tu) s[uû]r|\b(?:seguro est[aá]s|certeza|quanto sei sicur)/i,
    'certainty',
  ],
  [
    /\bwhat (?:would|could|might)[^?]{0,20}\bchange\b|change your mind|was würde[^?]{0,20}ändern|qu.est-ce qui changerait|qué cambiaría|o que mudaria|che cosa cambierebbe/i,
    'change',
  ],
  [
    /\b(?:how|what)\b[^?]{0,30}\bchanged?\b|\b(?:was|wie)\b[^?]{0,40}(?:geändert|verändert)|(?:qu.est-ce qui|comment)[^?]{0,40}\bchangé|\b(?:qué|cómo)\b[^?]{0,40}\bcambi(?:ó|ado)|\b(?:o que|como)\b[^?]{0,40}\bmud(?:ou|aram)|\b(?:cosa|come)\b[^?]{0,40}\bcambiat[oaie]\b/i,
    'changed',
  ],
  [
    [
      /\bcosts?\b|kost|coût|cuest|cost[aoó]|cust/i,
      /\b(?:limits?|conditions?|constraints?|restrictions?|bedingungen|vorgaben|grenzen|contraintes|limites|condiciones|restricciones|condições|restrições|condizioni|vincoli|limiti)\b/i,
    ],
    'limits',
  ],
  [
    /how long|wie lange|combien de temps|cu[aá]nto (?:tiempo|tarda)|quanto tempo|quanto (?:ci )?(?:dura|mette)/i,
    'duration',
  ],
  [
    /\b(?:how fast|faste(?:r|st)|speed|quick(?:er|est)?|schnell|rapide|r[aá]pido|veloce)|(?:answers?|answering|reply|replies|responds?|starts?|starting) first\b|first (?:token|word)|zuerst (?:antwort|los)|antwortet zuerst|en premier\b|erste[nms]? (?:wort|token)|premier (?:mot|jeton)|primera palabra|primeira palavra|prima parola|responde antes|risponde per prim/i,
    'fastest',
  ],
  [
    /\bagainst\b|downside|drawback|\brisk|weak(?:ness)?|\bcons?\b|wrong with|gegen\b|nachteil|contre\b|inconv|contra\b|contro\b|desventa|svantag/i,
    'against',
  ],
  [
    /\b(?:how|why)\b[^?]{0,30}\b(?:choose|chose|pick|list|rank|get|got|come|came|arrive|decide|these|work)|\b(?:wie|warum|wieso)\b[^?]{0,40}(?:darauf|liste|gewählt|ausgewählt|zustande|diese)|\b(?:comment|pourquoi)\b[^?]{0,40}(?:liste|chois|arriv|class|ces)|\b(?:c[oó]mo|por qu[eéê])\b[^?]{0,40}(?:lista|eleg|escolh|lleg|cheg|est[oae]s)|\b(?:come|perch[eé])\b[^?]{0,40}(?:lista|scelt|scegli|arriv|quest)/i,
    'made',
  ],
  [/\bsafe|secure|sicher|s[uû]re?\b|segur|sicur|reliab|zuverl/i, 'safest'],
]

/** Which question about the list a text asks; undefined: none that stands out. */
export const listQuestion = (text: string): ListQuestion | undefined => questionsIn(text)[0]

/** All questions about a list, or about answers, that a text asks. */
export const questionsIn = (text: string): ListQuestion[] =>
  questions
    .filter(([patterns]) => [patterns].flat().every((pattern) => pattern.test(text)))
    .map(([, question]) => question)

export const isOfLastChange = (text: string): boolean => listQuestion(text) === 'changed'

/** Questions that no topic of the reader stands for: they are about the list whatever it takes them for. */
export function isOfList(text: string, topic: Asked['topic']): boolean {
  const question = listQuestion(text)
  if (question === undefined) return false
  return ofNoTopic.has(question) || (topic === 'word' && termsIn(text).length === 0)
}

/** Who asks which costs least wants to be told. */
export const asksForCheapest = (text: string): boolean =>
  /cheap|billigst|günstigst|moins ch|m[áa]s barat|mais barat|econ[oó]mic|meno car/i.test(text)

/** "How much would we save with the first?" */
export const asksForSaving = (text: string): boolean =>
  /\bsav(?:e|es|ed|ing|ings)\b|\bspar(?:en|t|ten)\b|ersparnis|einspar|[ée]conomis|[ée]pargn|\bahorr|\bpoupa|economiz|risparmi/i.test(
    text,
  )

const ofNoTopic = new Set([
  'assumed',
  'number',
  'batch',
  'sources',
  'choice',
  'certainty',
  'change',
])
