import type { Lexed } from './lex.ts'
import type { Parts } from './parts.ts'

/** After the question what it is for: only a wish ("pues que sea baratito") or a place ("well it's for my workshop"). */
export const isStillVague = (parts: Parts): boolean =>
  Object.keys(parts.amounts.workload).length === 0 &&
  parts.names.baseline === undefined &&
  parts.lexed.tokens.filter(({ kind }) => kind === 'word').length <= mostWords &&
  (isForPlace(parts.lexed) || isOnlyWish(parts))
const mostWords = 9

/** "It's for my workshop", "c'est pour mon association": who it is for, and nothing that is done. */
const isForPlace = ({ text }: Lexed) =>
  forPlace.test(text.trim().replace(/(?: (?:halt|eben|then|really|mostly))?[.!]?$/, ''))
const forPlace =
  /^(?:(?:well|so|ok|oh|um|hm+|just|mostly|na ja|naja|also|nun|eh|ben|bah|alors|pues|bueno|bom|olha|beh|allora|dunque|mah)[,.]? ){0,2}(?:(?:it['’]?s|it is|this is|that['’]?s|das ist|es ist|ist|wäre|c['’]est|ce serait|es|sería|é|seria|è|sarebbe|we need it|i need it) )?(?:for|für|pour|para|per|pra) (?:my|our|the|an?|mein\p{L}{0,2}|unser\p{L}{0,2}|den|das|die|eine[nm]?|mon|ma|mes|notre|nos|le|la|l['’]|une?|mi|mis|nuestr[oa]s?|el|una?|(?:o |a )?(?:meu|minha|nosso|nossa)|o|a|uma?|(?:il |la )?(?:mio|mia|nostro|nostra)|lo|uno) ?(?:\p{L}+ ){0,2}(?:workshop|shop|store|office|company|firm|business|startup|school|kindergarten|nursery|club|practice|surgery|clinic|farm|restaurant|café|cafe|bar|hotel|team|family|association|society|church|parish|museum|library|bakery|salon|studio|garage|agency|department|boss|wife|husband|mother|father|son|daughter|grandson|sister|brother|friend|colleagues?|customers?|clients?|people|werkstatt|laden|geschäft|büro|firma|betrieb|unternehmen|schule|kita|verein|praxis|hof|gasthof|lokal|team|familie|gemeinde|museum|bäckerei|studio|agentur|abteilung|chef|chefin|frau|mann|sohn|tochter|kollegen|kunden|leute|atelier|magasin|boutique|bureau|entreprise|boîte|société|école|crèche|cabinet|clinique|ferme|resto|équipe|famille|association|paroisse|musée|bibliothèque|boulangerie|agence|service|patron|femme|mari|fils|fille|collègues|clients|taller|tienda|oficina|empresa|negocio|escuela|guardería|consulta|clínica|granja|finca|restaurante|equipo|familia|asociación|parroquia|museo|biblioteca|panadería|agencia|jefe|mujer|marido|hijo|hija|colegas|clientes|loja|escritório|firma|negócio|escola|creche|consultório|fazenda|quinta|equipe|equipa|família|associação|paróquia|museu|padaria|agência|chefe|mulher|filho|filha|bottega|negozio|ufficio|azienda|ditta|impresa|scuola|asilo|studio|fattoria|ristorante|squadra|famiglia|associazione|parrocchia|biblioteca|panetteria|agenzia|capo|moglie|marito|figlio|figlia|colleghi|clienti|laboratorio|officina)$/iu

/** Nothing but how it is to be: cheap, fast, open, hosted somewhere. */
function isOnlyWish({ lexed, mentions }: Parts): boolean {
  const wished = lexed.hits.filter(({ group }) => wishes.has(group))
  if (wished.length + mentions.length === 0) return false
  const said = [...wished, ...mentions, ...lexed.hits.filter(({ group }) => forces.has(group))]
  const small = new Set(`${lexed.words.common} ${fillers}`.split(' '))
  return lexed.tokens.every(
    ({ kind, low }, at) =>
      kind !== 'word' ||
      low.length <= 2 ||
      small.has(low) ||
      said.some(({ from, to }) => from <= at && to > at),
  )
}
const wishes = new Set(
  'price cheaper quality better speed open own free official closed'.split(' '),
)
const forces = new Set('must only wish atMost budget ask greet thanks vague maker'.split(' '))
const fillers =
  'open well then something anything really very just nice good pues bueno entonces sea algo cosa muy que halt einfach was irgendwas sehr soll sollte muss sein hauptsache quelque chose plutot tres soit ben surtout algo seja bem muito bom entao qualcosa molto sia allora piuttosto possibly rather main thing'
