import { expect, it } from 'vitest'
import { takeTurn } from '../../commands/turn.ts'
import { renderBlocks } from '../../src/reply/text.ts'
import { makeServices } from '../fixtures/services.ts'

const services = makeServices()

/** What the built-in reader's product says to the last of some messages. */
async function answerTo(...texts: string[]) {
  let result: Awaited<ReturnType<typeof takeTurn>> | undefined
  for (const text of texts) result = await takeTurn({ text, thread: result?.thread }, services)
  return { text: renderBlocks(result!.reply.short).trim(), thread: result!.thread }
}
const useCase = 'Write our newsletter, only models from US labs.'

it.each([
  ['which labs on your list are from China?', 'From China, with their models in the data: '],
  ['Welche Hersteller kommen aus China?', 'Aus China, mit ihren Modellen in den Daten: '],
  ['Quels labos de ta liste sont chinois ?', 'De Chine, avec leurs modèles dans les données : '],
  ['¿Qué empresas de la lista son de China?', 'De China, con sus modelos en los datos: '],
  ['Quais laboratórios são da China?', 'De China, com os seus modelos nos dados: '],
  ['Quali aziende sono cinesi?', 'Da Cina, con i loro modelli nei dati: '],
])('"%s" lists the labs, and the list stays', async (question, begins) => {
  const before = await answerTo(useCase)
  const { text, thread } = await answerTo(useCase, question)
  expect(text).toContain(begins)
  expect(text).toContain('DeepSeek (1)')
  expect(text).not.toContain('OpenAI')
  expect(thread?.requirement).toEqual(before.thread?.requirement)
})

it('says so where there is none', async () => {
  const { text } = await answerTo(useCase, 'which labs on your list are from Canada?')
  expect(text).toBe('No lab of the data has its seat in Canada.')
})

it('answers as a first message, too', async () => {
  const { text } = await answerTo('Which companies are French?')
  expect(text).toBe('From France, with their models in the data: Mistral (1).')
})
