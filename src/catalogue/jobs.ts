import { z } from 'zod'
import { pattern, readTable } from '../table.ts'
import { type OtherJob, otherJobs } from './model.ts'
import type { ProviderListing } from './listing.ts'

/** What the words of an id say that a model does beside answering with text; the first that fits holds. */
const jobWords = readTable(new URL('tables/jobs.tsv', import.meta.url), {
  job: z.enum(otherJobs),
  words: pattern,
})

/** What a model does when that is not answering with text; undefined for models that do. */
export function otherJobOf({
  id,
  job,
  outputModalities,
}: Pick<ProviderListing, 'id' | 'job' | 'outputModalities'>): OtherJob | undefined {
  const slug = id.toLowerCase()
  const told = jobWords.find(({ words }) => words.test(slug))?.job
  if (told) return told
  if (job) return job
  if (!outputModalities || outputModalities.includes('text')) {
    const more = outputModalities?.find(
      (one) => one === 'audio' || one === 'image' || one === 'video',
    )
    return more === 'audio' && !slug.includes('omni') ? 'other' : undefined
  }
  if (outputModalities.includes('embeddings')) return 'embedding'
  if (outputModalities.includes('rerank')) return 'reranking'
  if (outputModalities.includes('image')) return 'image-generation'
  if (outputModalities.includes('video')) return 'video-generation'
  if (outputModalities.includes('audio') || outputModalities.includes('speech'))
    return 'text-to-speech'
  return 'other'
}

/** What a text model is made for, by the words of its name; undefined: general chat and instructions. */
const purposes = readTable(new URL('tables/purposes.tsv', import.meta.url), {
  purpose: z.string(),
  words: pattern,
})

export function purposeOf(id: string): string | undefined {
  const slug = id.toLowerCase()
  return purposes.find(({ words }) => words.test(slug))?.purpose
}
