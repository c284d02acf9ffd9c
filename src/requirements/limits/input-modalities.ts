import { z } from 'zod'
import { listing } from '../../format.ts'
import { pass, unpublished } from './judge.ts'
import { parseList } from './parse.ts'
import type { Limit } from './limit.ts'

const modalities = ['text', 'image', 'audio', 'video', 'pdf'] as const
export type Modality = (typeof modalities)[number]
const modalityWords: Record<Modality, string> = {
  text: 'text',
  image: 'images',
  audio: 'audio',
  video: 'video',
  pdf: 'PDF files',
}
const aliases: Record<string, Modality> = {
  images: 'image',
  vision: 'image',
  pdfs: 'pdf',
  videos: 'video',
  speech: 'audio',
}

export const inputModalities: Limit<Modality[]> = {
  schema: z.array(z.enum(modalities)),
  phrase: (kinds) => `takes ${listing(kinds.map((kind) => modalityWords[kind]))}`,
  label: 'inputs',
  called: 'images, pictures, photos, vision, bilder, imagenes, imagens, immagini',
  prompt:
    'what the model has to read besides text: image (photos, scans, screenshots), audio, video, pdf; not what another tool turns into text',
  parse: (written) =>
    parseList(written, (name) => aliases[name.toLowerCase()] ?? name.toLowerCase()) as
      | Modality[]
      | undefined,
  reads: (mention, { isForbidden, isInput }) =>
    mention.kind === 'feature' && isInput && !isForbidden
      ? modalities.filter((kind) => kind === mention.feature)
      : undefined,
  field: {
    label: 'What it has to take in besides text',
    choices: modalities
      .filter((kind) => kind !== 'text')
      .map((value) => ({ value, label: modalityWords[value] })),
    several: true,
  },
  check: (wanted, { model }) => {
    if (!model.inputModalities) return unpublished
    const taken: string[] = model.inputModalities
    const isTaken = (kind: Modality) =>
      kind === 'text' ||
      taken.includes(kind) ||
      // The pages of a PDF can be sent as pictures.
      (kind === 'pdf' && taken.includes('image'))
    const missing = wanted.filter((kind) => !isTaken(kind))
    return pass(missing.length === 0, missing.join(', '))
  },
}
