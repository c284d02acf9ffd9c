import type { CommandResult } from '../../src/command.ts'
import { compareBlocks, compareLines } from '../../src/reply/answers/compare.ts'
import { allFacts, mostModels } from '../../src/reply/answers/fact.ts'
import { cheaperLine } from '../../src/reply/answers/price.ts'
import { unknownLines } from '../../src/reply/answers/unknown.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import { askedOf, withUploads } from '../asked.ts'
import type { Turn } from '../reading.ts'
import { alsoNamed, answerOf, lineBlocks, ofOneName, whichModel } from './answer-of.ts'

/** Sets models side by side: those named, with what is in use or with the list where only one is. */
export function compareAnswer(reading: Reading, turn: Turn): CommandResult {
  const asked = withUploads(askedOf(reading, turn), turn)
  const { engine, requirement, words, picks } = asked
  const inUse = requirement.baseline?.models ?? []
  const meant = [
    ...reading.models.flatMap((id) => engine.models.get(id) ?? []),
    ...asked.models.filter(({ origin }) => origin === 'community'),
  ]
  const named = ofOneName(meant, turn).map(({ id }) => id)
  const ids = [
    ...new Set(
      named.length > 1 && !named.every((id) => picks.includes(id))
        ? named
        : named.length
          ? [...named, ...inUse, ...(named.length > 1 ? [] : picks)]
          : [...picks, ...inUse],
    ),
  ].slice(0, mostModels)
  const unknown = unknownLines(asked.unknownNames, engine, words)
  const models = ids.flatMap((id) => engine.models.get(id) ?? [])
  if (models.length < 2 && unknown.length === 0) return whichModel(reading)
  const lines =
    models.length > 1 && !plainFacts.has(reading.fact)
      ? compareLines(engine, requirement, models, words)
      : models.map((model) => allFacts(asked, model, reading.alsoFacts).join(' '))
  const [cheaper] =
    reading.fact === 'price' && models.length === 2 ? cheaperLine(asked, models) : []
  const also =
    named.length < meant.length ? alsoNamed(meant, meant.slice(0, named.length), words) : []
  const details = () => (models.length > 1 ? compareBlocks(engine, requirement, ids, words) : [])
  return answerOf(
    reading,
    turn,
    lineBlocks([...unknown, ...lines, ...(cheaper ? [cheaper] : []), ...also], models),
    details,
    models,
  )
}

/** What models can be compared in by one fact of each. */
export const plainFacts = new Set<Reading['fact']>([
  'price',
  'context',
  'output',
  'end',
  'providers',
  'license',
  'modalities',
  'tools',
  'speed',
  'size',
  'release',
  'cutoff',
  'languages',
])
