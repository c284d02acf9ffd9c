import { after, anyOf, before, expression, list } from './text.ts'
import type { Finding } from './finding.ts'
import type { Message } from './message.ts'
import { isNegated, isSoft, isWish } from './negation.ts'

const openWords = anyOf(
  list(`
    open weights, open weight, open-weights, openweight*, open source, opensource, open sourced,
    open model, open models, open llm, open llms, oss model, oss models, oss, self host,
    self hosted, self hosting, selfhost*, self-hostable, self host*, on prem, on premise,
    on premises, onprem, on-prem*, host it ourselves, host them ourselves, host ourselves,
    hosting it ourselves, host the model ourselves, run it ourselves, run ourselves,
    run it locally, run locally, runs locally, running locally, run this locally,
    locally hosted, local model, local models, local llm, local llms, local deployment,
    deploy locally, deployed locally, air gapped, airgapped, on our own servers,
    on our own hardware, on our own infrastructure, on our own machines, on our own gpus,
    our own servers, own servers, own hardware, own infrastructure, own data center,
    own datacenter, in our own data centre, in-house servers, downloadable weights,
    download the weights, weights we can download, open checkpoint*, no cloud, fully offline,
    run offline, runs offline, offline model, works offline, work offline, offene gewichte,
    offenen gewichten, offene modelle, offenes modell, offenen modelle, quelloffen*,
    selbst hosten, selbst gehostet*, selbstgehostet*, selbst betreiben, lokal betreiben,
    lokal laufen, lokal läuft, lokales modell, lokale modelle, eigenen servern,
    eigener hardware, eigene server, eigenen rechenzentrum, eigenem rechenzentrum,
    eigener infrastruktur, open-source-modell*, poids ouverts, modèle ouvert, modèles ouverts,
    code source ouvert, source ouverte, sources ouvertes, auto-héberg*, autohéberg*,
    hébergé chez nous, héberger nous-mêmes, en local, sur nos serveurs, nos propres serveurs,
    sur site, libre de poids, pesos abiertos, modelo abierto, modelos abiertos, código abierto,
    autoalojad*, auto-alojad*, en nuestros servidores, nuestros propios servidores,
    servidores propios, fuente abierta, pesos abertos, modelo aberto, modelos abertos,
    código aberto, auto-hosped*, nos nossos servidores, em nossos servidores,
    servidores próprios, nossos próprios servidores, pesi aperti, modello aperto,
    modelli aperti, codice aperto, sui nostri server, nostri server, server propri, in locale
  `),
  'g',
)
const closedWords = anyOf(
  list(`
    proprietary, closed source, closed-source, closed model, closed models, closed weights,
    closed weight, commercial api, closed, proprietär*, geschlossene modelle, propriétaire*,
    fermés, propietari*, cerrados, proprietári*, fechados, proprietari*, chiusi, hosted api
  `),
  'g',
)
// What is open here is the software of the person, not the model.
const otherThing = expression(String.raw`
    ^[\s-]+(?:project|projects|librar|code\b|codebase|repo|software|communit|maintainer|tool|
    package|framework|contribut|licen[cs]e|intelligence|cms|database|stack|product|program|erp|
    crm|app|positions?|questions?|tickets?|issues?|deals?|cases?|roles?)
  `)
const restriction = expression(String.raw`
    (?:only|nur|uniquement|seulement|solo|solamente|exclusively|exclusivamente|apenas|somente|
    soltanto|must|strictly|ausschlieslich|want|need|prefer)
  `)
const both = expression(String.raw`
    (?:(?:one|a|1|eins?|eine?n?|une?|uno|uma?)\s+(?:[a-z-]+\s+){0,3}?(?:open|offene\w*|
    ouvert\w*|abierto|aberto|aperto|oss|self[\s-]hosted)[\s\S]{0,60}?(?:and|plus|und|et|y|e|,|&|
    vs)\s+(?:one|a|1|eins?|eine?n?|une?|uno|uma?)\s+(?:[a-z-]+\s+){0,3}?(?:frontier|proprietary|
    closed|commercial|proprietar\w*|proprietair\w*|propietari\w*|geschlossen\w*|ferme|cerrado|
    fechado|chiuso|api|hosted))|(?:(?:one|a|1|eins?|eine?n?|une?|uno|
    uma?)\s+(?:[a-z-]+\s+){0,3}?(?:frontier|proprietary|closed|commercial|proprietar\w*|
    proprietair\w*|propietari\w*|geschlossen\w*|ferme|cerrado|fechado|chiuso|
    hosted)[\s\S]{0,60}?(?:and|plus|und|et|y|e|,|&|vs)\s+(?:one|a|1|eins?|eine?n?|une?|uno|
    uma?)\s+(?:[a-z-]+\s+){0,3}?(?:open|offene\w*|ouvert\w*|abierto|aberto|aperto|oss|
    self[\s-]hosted|quelloffen\w*))|(?:both|mix of|at least one of each|each of|
    one of each)\s+(?:an?\s+)?(?:[a-z-]+\s+){0,2}?(?:open[\s\S]{0,30}?and\s+(?:an?\s+)?(?:[a-z-]+\s+){0,2}?(?:closed|
    proprietary|commercial|frontier)|(?:closed|proprietary|commercial|
    frontier)[\s\S]{0,30}?and\s+(?:an?\s+)?(?:[a-z-]+\s+){0,2}?open)
  `)

const notNeeded = expression(String.raw`
  (?:need|have|must|necess|care|matter|insist|required|unbedingt|zwingend|forcement|
  hace falta|precisa|serve|looking)
  `)

const closedKind =
  'proprietary|closed|commercial|not|nicht|hosted|proprietar|proprietair|propietari'
const orClosed = new RegExp(
  String.raw`^\s*(?:models?\s+)?(?:or|oder|ou|o|and|vs|\/)\s+(?:a\s+)?(?:${closedKind})`,
)

// "open source or proprietary" is no wish for either.
const kinds = [
  { words: openWords, openWeights: true, rival: closedKind },
  { words: closedWords, openWeights: false, rival: 'open' },
].map(({ rival, ...kind }) => ({
  ...kind,
  rivalAfter: new RegExp(
    String.raw`^\s*(?:models?\s+)?(?:or|oder|ou|o|vs|versus)\s+(?:an?\s+)?(?:${rival})`,
  ),
  rivalBefore: new RegExp(
    String.raw`(?<![a-z])(?:${rival})[\w-]*\s+(?:\w+\s+)?(?:or|oder|ou|o|vs|versus)\s+(?:an?\s+)?$`,
  ),
}))

const ofOthers = expression(String.raw`
  ^[\s-]+(?:data|document|software|code|information|knowledge|format|system|tickets?|issues?|
  deals?|beta)
  `)

/** Which of the two is preferred where it makes no difference; absent when nothing is said about it. */
export function readOpennessWish({
  folded,
}: Message): { openWeights: boolean; start: number; end: number } | undefined {
  for (const { words, openWeights, rivalAfter, rivalBefore } of kinds)
    for (const match of folded.matchAll(words)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const isEither =
        rivalAfter.test(after(folded, end, 40)) || rivalBefore.test(before(folded, start, 40))
      const isOfSoftware = otherThing.test(folded.slice(end, end + 25))
      if (
        isWish(folded, start, end) &&
        !isEither &&
        !isOfSoftware &&
        !isNegated(folded, start, end)
      )
        return { openWeights, start, end }
    }
  return undefined
}

/** Open weights, proprietary, or one of each. */
export function readOpenness(message: Message): Finding[] {
  const { folded } = message
  const pair = both.exec(folded)
  if (pair) {
    const span = { start: pair.index, end: pair.index + pair[0].length }
    return [{ ...span, limits: { wantOpenAndProprietary: true } }]
  }
  const found: Finding[] = []
  for (const match of folded.matchAll(openWords)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (otherThing.test(folded.slice(end, end + 25)) || isSoft(folded, start, end)) continue
    const negated = isNegated(folded, start, end)
    if (negated && notNeeded.test(before(folded, start, 40) + after(folded, end, 30))) continue
    // "open source or proprietary" is no wish.
    if (orClosed.test(after(folded, end, 40))) continue
    if (
      /(?:proprietary|closed|commercial)\s+(?:models?\s+)?(?:or|and|oder|ou|vs\.?|\/)\s+(?:an?\s+)?$/.test(
        before(folded, start, 40),
      )
    )
      continue
    found.push({ start, end, limits: { openWeights: !negated } })
  }
  const local =
    /(?<![a-z])local(?:ly)?\s+(?:hosted\s+)?(?:[a-z]+\s+)?(?:models?|llms?)(?![a-z])/.exec(folded)
  if (local && found.length === 0 && !isNegated(folded, local.index, local.index + local[0].length))
    found.push({
      start: local.index,
      end: local.index + local[0].length,
      limits: { openWeights: true },
    })
  for (const match of folded.matchAll(closedWords)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const near = before(folded, start, 30) + ' ' + after(folded, end, 25)
    if (ofOthers.test(after(folded, end, 20))) continue
    if (isNegated(folded, start, end)) {
      if (
        /(?:no|not|without|kein\w*|pas|sin|sem|senza|nothing)\s+(?:\w+\s+){0,2}$/.test(
          before(folded, start, 25),
        ) &&
        !/need|necess/.test(near) &&
        !/^\s*closed$/.test(match[0])
      )
        found.push({ start, end, limits: { openWeights: true } })
      continue
    }
    if (
      isSoft(folded, start, end) ||
      !restriction.test(near) ||
      /(?:or|oder|and|vs|\/)\s*$/.test(before(folded, start, 8))
    )
      continue
    if (/^\s*(?:models?\s+)?(?:or|oder|and|vs|\/)\s+open/.test(after(folded, end, 25))) continue
    found.push({ start, end, limits: { openWeights: false } })
  }
  return found
}
