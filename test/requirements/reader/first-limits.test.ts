import { expect, it } from 'vitest'
import { first } from './catalogue.ts'

it.each([
  ['under 30B, newer than March 2026, jokes', { maxParametersB: 30, releasedAfter: '2026-03-01' }],
  ['newer than 31 March 2026, jokes', { releasedAfter: '2026-03-31' }],
  ['Antworten in unter 5 Sek, Rezepte', { maxAnswerSeconds: 5 }],
  ['Rezepte, höchstens 300 SEK im Monat', { maxMonthlyUsd: 31.5 }],
  ['sort support mails, 3,000 a month, EU only', { region: 'eu' }],
  ['nur EU, Briefe', { region: 'eu' }],
  ['jokes, self-hosted, 24 GB', { selfHosted: true, maxMemoryGb: 24 }],
  ['self-hosted, sorts 6 GB of logs', { selfHosted: true }],
  ['jokes; the first token within a second would be nice', {}],
])('reads "%s"', (text, limits) => {
  expect(first(text).requirement?.limits).toEqual(limits)
})

it.each([
  [
    'made by a lab from outside China and the US: tidy remarks',
    { excludeLabCountries: ['cn', 'us'] },
  ],
  [
    'un modelo de un laboratorio de fuera de China, resúmenes de actas',
    { excludeLabCountries: ['cn'] },
  ],
  ['No model of a lab outside the US. Synopses of motions', { labCountries: ['us'] }],
])('"%s" says where makers are, or are not', (text, limits) => {
  expect(first(text).requirement?.limits).toEqual(limits)
})
