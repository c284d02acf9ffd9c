import { expect, it } from 'vitest'
import { lex } from '../../../src/requirements/reader/lex.ts'
import { findMentions } from '../../../src/requirements/reader/mentions.ts'
import { relativeIn } from '../../../src/requirements/reader/relative.ts'
import { catalogue } from './catalogue.ts'

it.each([
  ['10x the traffic', { factor: 10 }],
  ['dreimal so viel, also 3 mal', { factor: 3 }],
  ['twice that', { factor: 2 }],
  ['ten times the volume', { factor: 10 }],
  ['zehnmal so viel', { factor: 10 }],
  ['cinco veces más', { factor: 5 }],
  ['a few times a day', undefined],
  ['einmal die Woche', undefined],
  ['la mitad', { factor: 0.5 }],
  ['raise the cap by 20%', { factor: 1.2 }],
  ['tetto giù del 20%', { factor: 0.8 }],
  ['cut it to 60%', { factor: 0.6 }],
  ['cut the budget to a quarter', { factor: 0.25 }],
  ['cut it by a quarter', { factor: 0.75 }],
  ['retire un tiers du budget', { factor: 0.667 }],
  ['a third of that', { factor: 0.333 }],
  ['the third one?', undefined],
  ['500 a quarter', undefined],
  ['le triple', { factor: 3 }],
  ['5x less', { factor: 0.2 }],
  ['Budget plus 50', { by: 50 }],
  ['corta 10 dólares do orçamento', { by: -10 }],
  ['60 dollars', undefined],
  ['more than 60 dollars or less', undefined],
])('"%s" changes by %j', (text, change) => {
  const lexed = lex(text)
  const found = relativeIn(lexed, findMentions(lexed, catalogue, catalogue.today))
  const rounded =
    found && 'factor' in found ? { factor: Math.round(found.factor * 1000) / 1000 } : found
  expect(rounded).toEqual(change)
})
