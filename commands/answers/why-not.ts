import type { CommandResult } from '../../src/command.ts'
import { abilityOf } from '../../src/leaderboard/estimate.ts'
import { labName } from '../../src/catalogue/labs.ts'
import type { Model } from '../../src/catalogue/model.ts'
import type { Asked } from '../../src/reply/answers/asked.ts'
import { factLines } from '../../src/reply/answers/fact.ts'
import { capabilityIn } from '../../src/reply/answers/scores.ts'
import { unknownLines } from '../../src/reply/answers/unknown.ts'
import { whyBlocks, whyNotLines } from '../../src/reply/answers/why.ts'
import { paragraph } from '../../src/reply/reply.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { askedOf } from '../asked.ts'
import type { Turn } from '../reading.ts'
import { alsoNamed, answerOf, ofOneName, whichModel } from './answer-of.ts'
import { explainAnswer } from './explain.ts'
import { factAnswer } from './fact.ts'

/** Of a lab so many are told of. */
const mostOfLab = 2

/** "Why not Claude?": the best of a lab that is named without a model, for this request or, where none of them can do it, at all. */
function bestOf(labs: string[], { engine, requirement, text, words }: Asked): Model[] {
  const { ranking, excluded } = recommend(engine, requirement)
  const isTheirs = ({ model }: { model: Model }) => labs.includes(model.lab)
  const able = ranking.filter(isTheirs)
  const { fit } = engine.dataset
  const out = excluded
    .filter((one) => isTheirs(one) && one.barrier !== 'status' && one.barrier !== 'purpose')
    .toSorted((a, b) => abilityOf(fit, b.model.id).value - abilityOf(fit, a.model.id).value)
  const said = text.toLocaleLowerCase(words.locale)
  // "And Llama?" is not about the other family of that lab.
  const isSaid = ({ model }: { model: Model }) =>
    said.includes(model.name.split(/[\s-]/)[0]!.toLowerCase())
  const meant = [able.filter(isSaid), out.filter(isSaid), able].find(({ length }) => length > 0)
  return (meant ?? out).slice(0, mostOfLab).map(({ model }) => model)
}

const asksWhy = /\bwhy\b|warum|wieso|weshalb|pourquoi|por ?qu[eéê]|perch[eé]/i

/** Why a model is not on the list, or a lab's models are not. */
export function whyNotAnswer(reading: Reading, turn: Turn): CommandResult {
  const asked = askedOf(reading, turn)
  const { engine, requirement, words, picks } = asked
  const named = reading.models.flatMap((id) => engine.models.get(id) ?? [])
  const isOfPicks = named.every(({ id }) => picks.includes(id))
  const theirs = isOfPicks && turn.thread?.useCase ? bestOf(reading.labs, asked) : []
  // "Why Atlas 2?" of a pick asks why it is there.
  if (named.length && isOfPicks && !theirs.length)
    return explainAnswer({ ...reading, fact: undefined }, turn)
  // "Is Opus good at code?" of work that is none of the list's asks how good it is.
  const about = capabilityIn(turn.text, words)
  if (named.length && about && !(about in requirement.weights) && !asksWhy.test(turn.text))
    return factAnswer({ ...reading, intent: 'fact', fact: 'scores' }, turn)
  const models = theirs.length ? theirs : ofOneName(named, turn)
  const lines = [
    ...unknownLines(asked.unknownNames, engine, words),
    ...(turn.thread?.useCase
      ? models.map((model) => whyNotLines(asked, model).join(' '))
      : models.map((model) =>
          // "What happened to GPT-4o?"
          factLines(
            { ...asked, topic: model.status || model.endsOn ? 'end' : 'scores' },
            model,
          ).join(' '),
        )),
  ]
  if (lines.length === 0) return whichModel(reading)
  // "Why nothing from Cohere?": whose models these are.
  const [maker] = theirs
  if (maker && !theirs.some(({ name }) => name.includes(labName(maker.lab))))
    lines.unshift(`${labName(maker.lab)}:`)
  if (models.length < named.length) lines.push(...alsoNamed(named, models, words))
  const details = () => models.flatMap((model) => whyBlocks(asked, model))
  return answerOf(reading, turn, lines.map(paragraph), details, models)
}
