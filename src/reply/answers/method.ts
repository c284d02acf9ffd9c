import { listing } from '../../format.ts'
import { dayIn } from '../words/index.ts'
import type { Asked } from './asked.ts'
import { questionsIn, termsIn } from './list-questions.ts'

/** Whoever answers is spoken to: "the prices you show", "wie rechnet ihr", "vos réponses". */
const ofOurs = [
  /\byour (?:answers?|lists?|figures|numbers|prices|scores|rankings?|data)\b|\b(?:you|u) (?:show|list|print|write|display|quote|use|rely|go by|base|rank|score|calculat|comput|count)(?!\s(?:me|us)\b)/i,
  /\b(?:ihr|du|sie) (?:zeig|schreib|rechn|berechn|nutz|verwend|stütz)|(?:zeigt|schreibt|rechnet|nutzt|verwendet|stützt|ermittelt|zeigen|schreiben|rechnen|nutzen|verwenden|stützen|ermitteln|rechnest|nutzt) (?:ihr|du|sie|euch|sich)\b|\b(?:den|euren|ihren) empfehlungen\b|\beure[nrms]? (?:antwort|liste|zahlen|preis|daten|ranglist|wertung|quellen)/i,
  /\bvous (?:montr|affich|calcul|bas|utilis|appuy|class|écriv)|(?:montrez|affichez|calculez|utilisez|classez|basez|appuyez)[- ]vous|\bvos (?:réponses|listes|chiffres|prix|données|classements|scores|sources)/i,
  /\b(?:mostráis|calculáis|usáis|os basáis|se basan|mostras|calculas|te basas|usan ustedes)\b|\b(?:vuestr[oa]s?|sus|tus) (?:respuestas?|listas?|cifras|precios|datos)/i,
  /\bvoc[êe]s? (?:mostr|calcul|usa|base|se base|list|consider)|\b(?:suas|vossas) (?:respostas|listas)/i,
  /\b(?:mostrate|calcolate|usate|vi basate|mostri|calcoli|ti basi)\b|\b(?:vostr[eai]|tue) (?:risposte|liste|prezzi|cifre|classifiche|fonti)/i,
]

/**
 * Whether a question without a list is about how answers are made, or about a word in them. `isOfOurs`: it is about ours,
 * whether it says so or not.
 */
export const asksForMethod = (text: string, isOfOurs = false): boolean =>
  asksForWord(text) ||
  (!ofModels.test(text) &&
    (isOfOurs || ofOurs.some((pattern) => pattern.test(text))) &&
    (termsIn(text).length > 0 || questionsIn(text).some((one) => ofMethod.has(one))))

/** "Which model would you use for batches?" asks for one. */
const ofModels =
  /\b(?:which|what|welche[sn]?|quels?|quel|qu[ée]|qual|quale|quais|quali) (?:llms?|ki|ai|model\p{L}*|modèles?|one)\b|\bwould (?:you|u)\b|\bwürde(?:t|n|st)\b|\b(?:prendr|choisir|utiliser)iez\b|\busar[ií]a(?:n|s|is)?\b|\buseres(?:te|ti)\b/iu

/** "What are open weights?": a word of the answers, and nothing behind it. */
function asksForWord(text: string): boolean {
  const word = asksWhat.exec(text)?.[1] ?? ''
  return word.split(/\s+/).length <= longestTerm && termsIn(word).length > 0
}
const longestTerm = 3
const asksWhat =
  /\b(?:what (?:is|are|does)|was (?:ist|sind|heißt|bedeutet|bedeuten)|qu.est-ce que(?: c.est que)?|c.est quoi|qué (?:es|son|significan?)|o que (?:é|são)|che cos.è|cos.è|(?:che )?cosa (?:sono|significa))\s([^?.!\n]{3,40})[?.!]?\s?$/i

const ofMethod = new Set<ReturnType<typeof questionsIn>[number]>([
  'sources',
  'number',
  'meaning',
  'made',
])

/** Sources, words and sums, as far as they were asked for; sources and costs where no word tells. */
export function methodLines(asked: Asked): string[] {
  const { text, words } = asked
  const { glossary } = words.list
  const questions = questionsIn(text)
  const terms = termsIn(text).slice(0, mostTerms)
  const isMade = questions.includes('made')
  const lines = [
    ...(isMade || questions.includes('sources') ? [restsOn(asked)] : []),
    ...(isMade && !terms.includes('score') ? [glossary.score] : []),
    ...(questions.includes('number') && !terms.includes('cost') ? [glossary.cost] : []),
    ...terms.map((term) => glossary[term]),
  ]
  return lines.length ? lines : [restsOn(asked), glossary.cost]
}
const mostTerms = 2

/** The boards and the price lists that answers rest on, the newest first. */
export function restsOn({ engine: { dataset }, words }: Asked): string {
  const named = (isMeant: (id: string) => boolean) =>
    listing(
      dataset.sources
        .filter(({ id }) => isMeant(id))
        .toSorted((a, b) => b.asOf.localeCompare(a.asOf))
        .slice(0, mostSources)
        .map(({ name, asOf }) => `${name} (${dayIn(words, asOf)})`),
      words.and,
    )
  const boards = new Set(dataset.benchmarks.map(({ board }) => board))
  const prices = new Set(dataset.offers.map(({ source }) => source))
  return words.list.restsOn(
    named((id) => boards.has(id)),
    named((id) => prices.has(id)),
  )
}
const mostSources = 5
