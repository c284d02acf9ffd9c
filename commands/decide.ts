import { command, type Services } from '../src/command.ts'
import { input, optional } from '../src/input.ts'
import { keep } from './keep.ts'
import { languageOf } from './reading.ts'
import { takeTurn } from './turn.ts'

/** Keeps which model was chosen for the request, and watches it from then on. */
export const decide = command({
  name: 'decide',
  description: 'Keep which model you chose, with the reasons; it is watched from then on',
  input: input({
    model: optional('words', 'A model, or its number on the list; nothing for the first'),
  }),
  async run({ model: text = '' }, request, services) {
    const { thread } = request
    const language = await languageOf(thread, services)
    // A button says which by its id.
    if (services.engine.models.has(text))
      return keep('decision', text, language, { text, request, services, thread })
    const said = { ...request, addressed: true, text: `we go with ${named(text) || 'the first'}` }
    const read: Services['read'] = async (words, state) => ({
      ...(await services.readByRules(words, state)),
      language,
    })
    return takeTurn(said, { ...services, read })
  },
})

/** What is said behind the model, "because it is cheap", is no change of the request. */
function named(text: string): string {
  const [model = ''] = text.split(/[,;]|\b(?:because|since|weil|parce|porque|perché)\b/i)
  return model.trim()
}
