import type { NotApplied } from '../reading.ts'
import type { Lexed } from './lex.ts'
import type { Span } from './mention.ts'
import { PhraseIndex } from './phrases.ts'

const contract = 'that is in a contract with the host, not in the data'
const certificates = 'certificates of hosts are not in the data'

/** Rules and properties that people ask for and no source tells of a model or a host. */
const index = new PhraseIndex()
const reasons: [string, string][] = [
  [
    'gdpr, dsgvo, rgpd, lgpd, hipaa, baa, ferpa, ccpa, dpa, avv, data processing agreement, data protection act, data protection law, data privacy act, privacy act, datenschutzgesetz, revdsg, loi informatique et libertes, loi sur la protection des donnees, ley de proteccion de datos, lopd, lopdgdd, lei de protecao de dados, codice della privacy, legge sulla privacy, pipeda, popia, pdpa, appi',
    contract,
  ],
  [
    'soc2, soc 2, fedramp, iso 27001, iso27001, iso 27017, iso 27018, iso 42001, pci dss, hds, c5 testat, bsi c5, tisax, hitrust, certified, zertifiziert, certifie, certificado, certificato, irap, cyber essentials',
    certificates,
  ],
  [
    'sla, uptime guarantee, indemnification, indemnity, ai act, verfugbarkeit von, haftung, service level',
    contract,
  ],
  [
    'deterministic, reproducible, deterministisch, reproduzierbar, deterministe, reproductible, determinista, deterministico, same answer every time',
    'no source measures whether a model answers the same every time',
  ],
  [
    'carbon neutral, carbon footprint, climate neutral, green energy, renewable energy, low emissions, energy efficient, klimaneutral, okostrom, neutre en carbone, energies renouvelables, neutro en carbono, energia renovable, energia renovavel, energia rinnovabile, neutro in carbonio, sustainable, nachhaltig',
    'no source tells how much energy a model takes',
  ],
  [
    'big tech, bigtech, big tech company, faang, gafam, hyperscaler, hyperscalers, tech giant, tech giants, tech konzern*, techkonzern*, grosskonzern*, geants du numerique, gigantes tecnologicas, grandes tecnologicas, gigantes da tecnologia, giganti del web, giganti della tecnologia',
    'no list says who that is; name the labs to leave out',
  ],
  [
    'unbiased, no bias, unvoreingenommen, sans biais, sin sesgos, sem vies, politically neutral, woke',
    'no board on the list measures bias',
  ],
]
for (const [i, [list]] of reasons.entries()) index.add(String(i), list)

/** Rules of law and certificates come first of all reasons. */
export const namesRule = ({ tokens }: Lexed): boolean =>
  index.find(tokens).some(({ group }) => Number(group) < 2)

/** Each reason once, with the words that it is about. */
export function findUnverifiable({ tokens, text }: Lexed): NotApplied[] {
  const found = new Map<string, NotApplied>()
  for (const { group, from, to } of index.find(tokens)) {
    const why = reasons[Number(group)]?.[1]
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
    if (!why) continue
    const known = found.get(why)
    // "certifié HDS": both words tell which is meant.
    found.set(why, { words: known ? `${known.words}, ${words}` : words, why })
  }
  return [...found.values()]
}

/** The text without them and without other places: they say nothing of what the work is. */
export function withoutUnverifiable({ tokens, text }: Lexed, others: Span[] = []): string {
  let rest = text
  for (const { from, to } of [...index.find(tokens), ...others]) {
    const [start = 0, end = 0] = [tokens[from]?.start, tokens[to - 1]?.end]
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  return rest
}
