import { UserError } from '../src/errors.ts'
import { command } from '../src/command.ts'
import { input, optional } from '../src/input.ts'
import { indexSpokenNames } from '../src/catalogue/find-names.ts'
import { wordsFor } from '../src/reply/words/index.ts'
import { languageOf } from './reading.ts'
import { keep } from './keep.ts'

/** "Tell us when something better than this comes", without a decision. */
export const watch = command({
  name: 'watch',
  description: 'Say so here when something better for this request comes, or a price changes',
  input: input({
    model: optional('model', 'Better than which model; nothing for the first of the list'),
  }),
  async run({ model: name = '' }, request, services) {
    const { thread, decisions, tellsNews } = request
    const language = await languageOf(thread, services)
    const { nobodyToTell, notOneModel } = wordsFor(language).decision
    if (!decisions || !tellsNews) throw new UserError(nobodyToTell)
    const found = name ? indexSpokenNames(services.engine.dataset).resolve(name) : undefined
    const id = services.engine.models.has(name)
      ? name
      : found && 'model' in found
        ? found.model
        : undefined
    if (name && !id) throw new UserError(notOneModel(name.slice(0, 80)))
    return keep('watch', id, language, {
      text: name,
      request,
      services,
      thread,
    })
  },
})
