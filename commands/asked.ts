import { indexSpokenNames } from '../src/catalogue/find-names.ts'
import type { Asked } from '../src/reply/answers/asked.ts'
import { uploadsNamed } from '../src/catalogue/uploads.ts'
import { currentOf } from '../src/reply/answers/of-lab.ts'
import { wordsFor } from '../src/reply/words/index.ts'
import { generalUse } from '../src/requirements/general-use.ts'
import type { Reading } from '../src/requirements/reading.ts'
import type { Requirement } from '../src/requirements/requirement.ts'
import { selfHosted } from '../src/shortlist/exclude.ts'
import { workOf, type Turn } from './reading.ts'

/** The question with what it is about: the models it names, else those spoken of last, else the list. */
export function askedOf(reading: Reading, turn: Turn): Asked {
  const { thread, services, text } = turn
  const requirement = workOf(turn, reading)
  const engine = services.engine.market(requirement.limits)
  const { unknownNames, hosts, labs } = reading
  const models =
    reading.models.length || unknownNames.length ? reading.models : sharedBy(text, turn)
  const ofLabs =
    reading.fact === 'lab' || reading.models.length
      ? []
      : labs.flatMap((lab) => currentOf(engine, lab))
  const isNamed = models.length + unknownNames.length + ofLabs.length > 0 || reading.fact === 'lab'
  const meant = isNamed
    ? [...models, ...ofLabs.map(({ id }) => id)]
    : thread?.subjects?.length
      ? thread.subjects
      : (thread?.picks ?? [])
  return {
    engine,
    words: wordsFor(reading.language),
    text,
    topic: topicOf(reading, requirement, thread?.picks ?? []),
    models: meant.flatMap((id) => engine.models.get(id) ?? []),
    hosts,
    labs,
    unknownNames,
    requirement,
    isGeneral: requirement === generalUse,
    picks: thread?.picks ?? [],
  }
}

/** The question with what people uploaded under a name that no list sells: facts are known of that, too. */
export function withUploads(asked: Asked, { services }: Turn): Asked {
  const { dataset } = services.engine
  const uploads = new Set(asked.unknownNames.flatMap((name) => uploadsNamed(name, dataset)))
  if (uploads.size === 0) return asked
  return {
    ...asked,
    engine: services.engine.market({ officialOnly: false }),
    models: [...asked.models, ...uploads],
    unknownNames: asked.unknownNames.filter((name) => uploadsNamed(name, dataset).length === 0),
  }
}

/** What is asked for amounts of its own is no question about a word. */
function topicOf(
  { fact, asked, models }: Reading,
  { limits }: Requirement,
  picks: string[],
): Asked['topic'] {
  if (fact !== 'word') return fact
  // A question about a model is none about a word.
  if (!asked) return models.every((id) => picks.includes(id)) ? fact : undefined
  return selfHosted(limits) ? 'hardware' : 'cost'
}

/** Models that share a name which the text has: each is answered for. */
function sharedBy(text: string, { services }: Turn): string[] {
  return indexSpokenNames(services.engine.dataset)
    .find(text)
    .flatMap((found) => (found.kind === 'ambiguous' && !found.lab ? found.models : []))
}
