import { expect, it } from 'vitest'
import { fourModels } from '../fixtures/four-models.ts'
import { converse } from '../fixtures/readings.ts'

it.each([
  ['which benchmarks do you go by?', /^The scores come from public boards: /],
  ['Wie rechnet ihr die Monatskosten eigentlich aus?', /^Monthly cost: tokens in and out/],
  ['what does the score in your answers mean?', /^Score \(some say fit\)/],
])('how answers are made is told before there is one: "%s"', async (text, answer) => {
  const [told] = await converse(fourModels, { intent: 'recommend', text })
  expect(told?.reply.kind).toBe('answer')
  expect(told?.text).toMatch(answer)
})

it.each([
  'can you show me a model with a long context for contracts?',
  'which model would you use for batch classification of tickets, 5M a month',
  'Which model do you rank first for open weights coding?',
  'welches Modell nutzt ihr für Verträge mit viel Kontext?',
])('who asks for a model is not told of methods: "%s"', async (text) => {
  const [told] = await converse(fourModels, { intent: 'recommend', text })
  expect(told?.reply.kind).toBe('question')
})
