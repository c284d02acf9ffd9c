import { indexSpokenNames } from '../../catalogue/find-names.ts'
import { uploadsNamed } from '../../catalogue/uploads.ts'
import type { Engine } from '../../leaderboard/standings.ts'
import { clip } from '../fit.ts'
import { notCovered, otherModels } from '../not-covered.ts'
import type { Words } from '../words/en.ts'

const mostSiblings = 4

/** A name that is on no list, with the models it may have meant: never their figures. */
export function unknownLines(names: string[], { dataset }: Engine, words: Words): string[] {
  return names.slice(0, 3).map((name) => {
    const short = clip(name, 60)
    const [known] = otherModels([name], dataset)
    if (known) return `${known.name}: ${notCovered(words, known.job)}`
    const [upload] = uploadsNamed(name, dataset)
    if (upload) return words.facts.upload(upload.name)
    const siblings = siblingsOf(name, dataset)
    return siblings.length
      ? `${words.notInData(short)} ${words.known(siblings.join(', '))}`
      : words.notInData(short)
  })
}

/** Names of models that share all words of a name but its numbers; the newest first. */
function siblingsOf(name: string, dataset: Engine['dataset']): string[] {
  const { models } = dataset
  const found = indexSpokenNames(dataset).resolve(name)
  if (found && 'ambiguous' in found)
    return found.ambiguous
      .flatMap((id) => models.find((model) => model.id === id)?.name ?? [])
      .slice(0, mostSiblings)
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  if (words.length === 0) return []
  return models
    .filter((model) => {
      const own = `${model.name} ${model.id}`.toLowerCase()
      return words.every((word) => own.includes(word))
    })
    .toSorted((a, b) => ((a.released ?? '') < (b.released ?? '') ? 1 : -1))
    .slice(0, mostSiblings)
    .map((model) => model.name)
}
