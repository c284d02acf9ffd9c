import { z } from 'zod'
import { findLab } from '../../catalogue/labs.ts'
import type { Download, Rejections } from '../sources/source.ts'

/** A repository of the Hugging Face Hub. */
export interface HubRepository {
  kind: 'datasets' | 'spaces'
  id: string
}

/** A file named `<author>/<model>/results_<timestamp>.json`. */
export interface ResultFile {
  path: string
  /** The folder it lies in: a Hub repository, or a name when it has no author. */
  model: string
  /** ISO date of the run. */
  date: string
}

const infoSchema = z.object({
  lastModified: z.iso.datetime(),
  siblings: z.array(z.object({ rfilename: z.string() })),
})

/** The files of a repository, in one call, and the day it last changed. */
export async function readHubInfo(download: Download, { kind, id }: HubRepository) {
  const info = infoSchema.parse(await download.json(`https://huggingface.co/api/${kind}/${id}`))
  return {
    files: info.siblings.map(({ rfilename }) => rfilename),
    lastModified: info.lastModified.slice(0, 10),
  }
}

/** Paths hold spaces and colons. */
export function hubFileUrl({ kind, id }: HubRepository, path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return `https://huggingface.co/${kind}/${id}/resolve/main/${encoded}`
}

/** The newest result file of each model; hidden folders and editor copies are no results. */
export function newestResults(paths: string[], reject: Rejections['add']): ResultFile[] {
  const byModel = new Map<string, ResultFile>()
  for (const path of paths.toSorted().toReversed()) {
    const [, model = '', date = ''] =
      /^(.+)\/results_(\d{4}-\d\d-\d\d)[^/]*\.json$/.exec(path) ?? []
    if (!model || path.endsWith('-checkpoint.json') || /(?:^|\/)\./.test(path)) continue
    if (byModel.has(model)) reject('an older run of the same model', path)
    else byModel.set(model, { path, model, date })
  }
  return [...byModel.values()].toReversed()
}

/** The author of a repository; undefined when the name has none. */
export function authorOf(repository: string): string | undefined {
  return repository.includes('/') ? repository.split('/').at(-2) : undefined
}

/** Families whose plain name is the base model and whose tuned model says so. */
const baseFamilies =
  /^(?:meta-llama\/(?:meta-)?llama-|google\/gemma|qwen\/qwen(?:[-_]|1|2)|mistralai\/mi(?:stral-7b|xtral)|thudm\/glm-4-9b|upstage\/solar-10)/i
const tunedWord = /(?:^|[-_])(?:instruct|chat|it)(?:[-_]|$)/i
const baseWord = /(?:^|[-_])(?:base|pt)(?:[-_]|$)/i

/**
 * Why the figures of a repository cannot be lent to a lab's model, if so. Fine-tunes and copies often bear the name of
 * the model they were made from, and a base model bears the name under which its tuned version is sold.
 */
export function whyNotOfficial(repository: string): string | undefined {
  if (!findLab(authorOf(repository) ?? ''))
    return 'not in the repository of a known lab: a fine-tune, merge or copy'
  const model = repository.split('/').at(-1) ?? ''
  if (baseWord.test(model) || (baseFamilies.test(repository) && !tunedWord.test(model)))
    return 'a base model, which is not what is sold under its name'
  return undefined
}
