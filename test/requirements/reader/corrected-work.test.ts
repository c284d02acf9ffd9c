import { describe, expect, it } from 'vitest'
import type { Workload } from '../../../src/requirements/requirement.ts'
import { later } from './catalogue.ts'

const tickets = 'sort support tickets by product area, 14k tickets a month'
const mails = 'Antworten auf Mails der Stadtwerke, ca. 5.200 Mails im Monat'
const reviews = 'répondre aux avis sur nos gîtes, 400 par mois'
const chats = 'contestar whatsapps de una clínica veterinaria, 120 mensajes al día'
const homes = 'descrições de imóveis para um site, 1.300 por mês'
const drafts = 'bozze di risposta alle mail dei clienti di un negozio, circa 70 al giorno'
const novels = 'proofread novels for a publisher, 300 pages each, 6 novels a month'
const cards = 'transcribe our archive of 2.4 million index cards into clean text records, once'

describe('the work as it was told is put right', () => {
  it.each<[string, string, Partial<Workload>]>([
    // A peak, and what it is on average.
    ["5.200 war übrigens der Januar, im Schnitt sind's 3.100", mails, { requestsPerMonth: 3100 }],
    ["14k was Black Friday, on average it's 6k", tickets, { requestsPerMonth: 6000 }],
    ['70 al giorno solo ad aprile, facciamo 30 di media', drafts, { requestsPerMonth: 900 }],
    ['120 es solo en verano, de media son 40', chats, { requestsPerMonth: 1200 }],
    // The same number in another period.
    ['whoops, 14k is Q3 as a whole, not a month', tickets, { requestsPerMonth: 4667 }],
    ['Moment, 5.200 ist das ganze Quartal, nicht der Monat', mails, { requestsPerMonth: 1733 }],
    ["pardon, 400 c'est pour toute l'année, pas par mois", reviews, { requestsPerMonth: 33 }],
    ['opa, 1.300 é o ano inteiro, não o mês', homes, { requestsPerMonth: 108 }],
    // A slip of the pen.
    ['opa, não são 1.300, são 13 mil, comi um zero', homes, { requestsPerMonth: 13_000 }],
    ['nicht 5.200, sondern 52.000, da fehlte eine Null', mails, { requestsPerMonth: 52_000 }],
    ['no son 120, son 1.200, me comí un cero', chats, { requestsPerMonth: 36_000 }],
    ["the merger isn't before 2028, stay with the 14k", tickets, { requestsPerMonth: 14_000 }],
    // A pile, spread over time.
    ["we'd spread it evenly over half a year btw", cards, { requestsPerMonth: 400_000 }],
    ['it can be spread over 12 months', cards, { requestsPerMonth: 200_000 }],
    // Of each of what was counted.
    ['one per turbine a day', 'we summarise logs of 90 wind turbines', { requestsPerMonth: 2700 }],
    [
      'eins pro Filiale und Tag',
      'Wir fassen Protokolle von 40 Filialen zusammen',
      { requestsPerMonth: 1200 },
    ],
    [
      'deux par magasin et par semaine',
      'résumer les rapports de 30 magasins',
      { requestsPerMonth: 260 },
    ],
    // In pieces.
    [
      'better chapter by chapter, about 25 per novel',
      novels,
      { requestsPerMonth: 150, inputTokens: 7800, requestsPerJob: 25, jobsPerMonth: 6 },
    ],
  ])('"%s"', (text, before, workload) => {
    expect(later(text, before).requirement?.workload).toMatchObject(workload)
  })
})
