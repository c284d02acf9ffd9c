import { indexSpokenNames } from '../catalogue/find-names.ts'
import type { OtherJob, OtherModel } from '../catalogue/model.ts'
import type { Dataset } from '../leaderboard/model.ts'
import type { Engine } from '../leaderboard/standings.ts'
import { paragraph, type Block } from './reply.ts'
import type { Words } from './words/en.ts'

/** Public boards for what is not ranked here, by name and address. */
const boards: Record<OtherJob, string[]> = {
  embedding: ['MTEB (huggingface.co/spaces/mteb/leaderboard)'],
  reranking: ['MTEB, its reranking tab (huggingface.co/spaces/mteb/leaderboard)'],
  'speech-to-text': ['Open ASR Leaderboard (huggingface.co/spaces/hf-audio/open_asr_leaderboard)'],
  'text-to-speech': ['TTS Arena (huggingface.co/spaces/TTS-AGI/TTS-Arena-V2)'],
  'image-generation': ['LMArena text-to-image (lmarena.ai/leaderboard/text-to-image)'],
  'video-generation': ['LMArena text-to-video (lmarena.ai/leaderboard/text-to-video)'],
  other: [
    'the Hub’s model index (huggingface.co/models)',
    'Papers with code on the Hub (huggingface.co/papers)',
  ],
}

const mostNames = 4

/** That a job is not one for models that write text. */
export const notCovered = (words: Words, job: OtherJob): string =>
  words.notCovered(words.otherJobs[job])

/** Says by name which job is not covered, and where to look; names models of that job that are known. */
export function notCoveredBlocks(
  job: OtherJob,
  named: string[],
  { dataset }: Engine,
  words: Words,
): Block[] {
  const names = otherModels(named, dataset)
    .slice(0, mostNames)
    .map(({ name }) => name)
  return [
    paragraph(`${names.length ? `${names.join(', ')}: ` : ''}${notCovered(words, job)}`),
    paragraph(words.whereToLook(boards[job].join('; '))),
  ]
}

/** Models for other jobs that these names mean. */
export function otherModels(names: string[], dataset: Dataset): OtherModel[] {
  const index = indexSpokenNames(dataset)
  const ids = new Set(
    names.flatMap((name) =>
      index.find(name).flatMap((found) => (found.kind === 'other-model' ? found.model : [])),
    ),
  )
  return (dataset.otherModels ?? []).filter(({ id }) => ids.has(id))
}

/** Models for another job whose name begins with a word of the text that no model for text is called by. */
export function otherModelsByWord(text: string, dataset: Dataset): OtherModel[] {
  const words = new Set(text.toLowerCase().match(/\p{L}{5,}/gu))
  const firstWord = ({ name }: { name: string }) => /\p{L}+/u.exec(name.toLowerCase())?.[0] ?? ''
  const found = (dataset.otherModels ?? []).filter((model) => words.has(firstWord(model)))
  if (found.length === 0) return []
  // A lab that makes both is no model.
  const usual = new Set(dataset.models.flatMap((model) => [firstWord(model), model.lab]))
  return found.filter((model) => !usual.has(firstWord(model)))
}
