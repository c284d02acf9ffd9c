import type { DatedListing } from './build-offers.ts'
import { hostId } from './hosts.ts'
import type { Repository } from './listing.ts'

/** Hosts of one company repeat each other: Azure's two lists, and what Hugging Face passes on. */
const company = (provider: string) =>
  hostId(provider.replace(/^huggingface_/, '')).split(/[-_]/)[0] ?? provider

const isNear = (a: number, b: number) => Math.abs(a - b) <= 0.05 * Math.max(a, b)

/**
 * The listing that tells the longest context window of open weights on which two hosts agree within 5%. Where none do,
 * undefined if the weights' own configuration tells it, else what is stated.
 */
export function agreedContext(
  listings: DatedListing[],
  stated: DatedListing | undefined,
  repository: Repository | undefined,
): DatedListing | undefined {
  const windows = listings.flatMap((listing) =>
    listing.contextTokens ? [{ listing, tokens: listing.contextTokens }] : [],
  )
  const agreed = windows.filter(({ tokens }) => {
    const near = windows.filter((other) => isNear(other.tokens, tokens))
    return new Set(near.map(({ listing }) => company(listing.provider))).size > 1
  })
  const longest = Math.max(...agreed.map(({ tokens }) => tokens))
  const own = repository?.contextTokens ?? stated?.contextTokens ?? 0
  if (longest < own || agreed.length === 0) return repository?.contextTokens ? undefined : stated
  // Of those that agree with the longest the most trusted, which comes first.
  return agreed.find(({ tokens }) => isNear(tokens, longest))?.listing
}
