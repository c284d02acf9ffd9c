import { capabilities } from '../../src/capability.ts'
import type { Engine } from '../../src/leaderboard/standings.ts'
import { read as readMessage } from '../../src/requirements/reader/read.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import type { Candidate } from '../../src/shortlist/types.ts'
import { firstMessages } from '../intent/sets.ts'
import { mean, seeded } from './metrics.ts'

/** The same job in other words, line by line. */
const paraphrases = [
  [
    'contract clause review for a law firm, 2,000 contracts a month',
    'our lawyers want help checking clauses in 2,000 contracts each month',
    'a law firm needs to review contract clauses, about 2,000 contracts per month',
  ],
  [
    'a support bot in Spanish, under $500 a month',
    'customer support chat for Spanish speakers with a budget of $500 per month',
    'we want a chatbot that answers support questions in Spanish, at most 500 dollars monthly',
  ],
  [
    'porting COBOL to Java with tests, only open weights',
    'we migrate COBOL programs to Java including unit tests and need open-weight models',
    'open-weight model for translating COBOL code into Java, with tests',
  ],
  [
    'reading invoices from photos, must return JSON',
    'extract the fields of photographed invoices as JSON',
    'turn pictures of invoices into structured JSON',
  ],
  [
    'solving olympiad mathematics problems, quality first',
    'the best quality for math olympiad problems',
    'we need the strongest model for competition mathematics',
  ],
  [
    'a coding agent for our terminal that fixes bugs',
    'an agent that fixes bugs in our repository from the command line',
    'autonomous bug fixing in our code base, run from the terminal',
  ],
]
const noise = 0.7
const draws = 10

/** How much of three models stays, 0-1: of the best three by fit, and of the list, where price and figures count too. */
export interface Stability {
  /** The same job in other words. */
  paraphrases: Overlap
  /** Every weight off by a normal error of 70%. */
  noisyWeights: Overlap
  /** From one capability weighed alone to another. */
  betweenCapabilities: Overlap
  /** How many capabilities there are, and how many different threes they lead to. */
  capabilities: number
  different: Overlap
}

interface Overlap {
  best: number
  list: number
}

export function stability(engine: Engine): Stability {
  const catalogue = { models: engine.dataset.models, today: engine.dataset.asOf }
  const read = (text: string) => {
    const { requirement } = readMessage(text, catalogue)
    if (!requirement) throw new Error(`No use case was read in: ${text}`)
    return requirement
  }
  const answers = (requirement: Requirement) => {
    const { ranking, picks } = recommend(engine, requirement)
    const ids = (list: Candidate[]) => list.map(({ model }) => model.id)
    return { best: ids(ranking.slice(0, 3)), list: ids(picks) }
  }
  type Answers = ReturnType<typeof answers>
  const meanOverlap = (pairs: [Answers, Answers][]): Overlap => ({
    best: mean(pairs.map(([a, b]) => overlap(a.best, b.best))),
    list: mean(pairs.map(([a, b]) => overlap(a.list, b.list))),
  })

  const random = seeded(7)
  const said = paraphrases.map((texts) => texts.map((text) => answers(read(text))))
  const noisy = firstMessages.flatMap(({ text }): [Answers, Answers][] => {
    if (!readMessage(text, catalogue).requirement) return []
    const requirement = read(text)
    const plain = answers(requirement)
    return Array.from({ length: draws }, () => [plain, answers(withNoise(requirement, random))])
  })
  const alone = capabilities.map((capability) =>
    answers({ ...read('coding'), weights: { [capability]: 1 } }),
  )
  const different = (kind: keyof Answers) =>
    new Set(alone.map((one) => one[kind].toSorted().join())).size
  return {
    paraphrases: meanOverlap(
      said.flatMap(([first, ...others]) =>
        others.flatMap((other): [Answers, Answers][] => (first ? [[first, other]] : [])),
      ),
    ),
    noisyWeights: meanOverlap(noisy),
    betweenCapabilities: meanOverlap(
      alone.flatMap((a, i) => alone.slice(i + 1).map((b): [Answers, Answers] => [a, b])),
    ),
    capabilities: capabilities.length,
    different: { best: different('best'), list: different('list') },
  }
}

/** Every weight times 1 plus normal noise, never below zero, and back to a sum of 1. */
function withNoise(requirement: Requirement, random: () => number): Requirement {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const noised = Object.entries(requirement.weights).map(
    ([capability, weight]) => [capability, weight * Math.max(0.01, 1 + noise * normal())] as const,
  )
  const total = noised.reduce((sum, [, weight]) => sum + weight, 0)
  const weights = Object.fromEntries(noised.map(([name, weight]) => [name, weight / total]))
  return { ...requirement, weights }
}

/** The share of the first list that is on the second. */
function overlap(a: string[], b: string[]): number {
  return a.length ? a.filter((id) => b.includes(id)).length / a.length : Number.NaN
}
