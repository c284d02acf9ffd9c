import { expect, it } from 'vitest'
import { isToSomebodyBare } from '../../src/requirements/to-somebody.ts'

it.each([
  ['Priya is that with or without the spam ones?', true],
  ['Luca ma non dovevi sentire prima Giada?', true],
  ['Karim tu as les identifiants ?', true],
  ['Jens hast du die Karte bestellt?', true],
  ['Ana puedes mirarlo?', true],
  ['How does it compare?', false],
  ['Wann hast du die Preise geholt?', false],
  ['Pourquoi vous avez enlevé Mistral ?', false],
  ['Gemini is that on Azure?', false],
])('"%s" is said to somebody by name: %s', (text, isCalled) => {
  expect(isToSomebodyBare(text, (name) => name === 'Gemini')).toBe(isCalled)
})
