import fc, { type Arbitrary, type Parameters } from 'fast-check'

/** A few in the suite, always the same; `npm run fuzz` sets FUZZ_RUNS and begins elsewhere each time. */
const { FUZZ_RUNS, FUZZ_SEED } = process.env
const runs = Number(FUZZ_RUNS ?? 30)
const seed = Number(FUZZ_SEED ?? (FUZZ_RUNS ? Date.now() % 2 ** 31 : 1))

/** Long enough for all runs on a slow machine. */
export const timeoutMs = 10_000 + runs * 100

/** Tries one generated input after the other, at most so many; what fails is reported with its seed. */
export async function fuzz<T>(
  inputs: Arbitrary<T>,
  holds: (input: T) => Promise<void>,
  most = Infinity,
): Promise<void> {
  const numRuns = Math.min(runs, most)
  if (FUZZ_RUNS) console.log(`${numRuns} inputs; FUZZ_SEED=${seed} repeats them`)
  // Each input alone may fail for what those before it left behind: the first failure tells most.
  const parameters: Parameters<[T]> = { numRuns, seed, endOnFailure: true }
  await fc.assert(fc.asyncProperty(inputs, holds), parameters)
}
