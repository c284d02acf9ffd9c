import type { Capability, Difficulty } from '../../src/capability.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'

export interface UseCase {
  name: string
  requirement: Requirement
  /** Why the picks are credible, as somebody from the field sees it. */
  credible: string
}

export interface Changes extends Partial<Omit<Requirement, 'weights' | 'workload'>> {
  weights: Partial<Record<Capability, number>>
  /** Tokens in, tokens out, requests a month. */
  work: [number, number, number]
}

/** A use case written out, so that what is judged is the choice and not the reading of words. */
export function useCase(
  name: string,
  { weights, work: [inputTokens, outputTokens, requestsPerMonth], ...changes }: Changes,
  credible: string,
): UseCase {
  const requirement: Requirement = {
    job: 'text',
    weights,
    difficulty: 'demanding',
    tradeoff: { quality: 0.6, price: 0.3, speed: 0.1 },
    limits: {},
    preferences: {},
    workload: { inputTokens, outputTokens, requestsPerMonth },
    assumed: [],
    mappedBy: 'rules',
    ...changes,
  }
  return { name, requirement, credible }
}

/** One job of a field at each difficulty, with its tokens in, tokens out and requests a month. */
type Field = [Capability, Changes['work'], [Difficulty, string, string][], Requirement['limits']?]

const fields: Field[] = [
  [
    'coding',
    [4000, 1500, 3000],
    [
      [
        'routine',
        'boilerplate and unit tests',
        'Nearly every current model writes these, so the cheapest of them is right.',
      ],
      [
        'demanding',
        'features in a web application',
        'The gap to the best is a few points, and reviews catch those; a tenth of the price decides.',
      ],
      [
        'frontier',
        'a security review of a kernel module',
        'A missed hole costs more than tokens, and the best model is ahead by more than a tie.',
      ],
    ],
  ],
  [
    'agentic-coding',
    [150_000, 8000, 400],
    [
      [
        'routine',
        'dependency updates',
        'Tests tell whether it worked; dozens of models manage, so cost decides.',
      ],
      [
        'demanding',
        'bug fixes in a large repository',
        'Each failed run costs a developer, yet the middle of the market is within a few points of the top.',
      ],
      [
        'frontier',
        'a port of a compiler back end',
        'Few models last over so long a task; the leaders on SWE-bench and terminal work come first.',
      ],
    ],
  ],
  [
    'tool-use',
    [6000, 500, 8000],
    [
      [
        'routine',
        'looking up orders',
        'One call with a clear schema: small models do it, and latency and cost decide.',
      ],
      [
        'demanding',
        'booking travel over several systems',
        'Several dependent calls: a middle model, without thinking to stay quick.',
      ],
      [
        'frontier',
        'running an operations centre',
        'Long chains of calls with policies, as in tau2 banking, where most models fail; points count.',
      ],
    ],
    { toolCalling: true },
  ],
  [
    'reasoning',
    [3000, 1500, 1000],
    [
      [
        'routine',
        'checking forms against rules',
        'Saturated: a hundred models are within two points.',
      ],
      [
        'demanding',
        'planning deliveries',
        'Thinking is worth much here, and the cheap models that think are enough.',
      ],
      [
        'frontier',
        'open problems of logistics',
        'ARC-AGI 2 and the like still separate models by tens of points.',
      ],
    ],
  ],
  [
    'math',
    [800, 1500, 2000],
    [
      [
        'routine',
        'school exercises',
        'Solved by all that think; the price of a few dollars decides.',
      ],
      [
        'demanding',
        'engineering calculations',
        'AIME-like work is near the ceiling for cheap models that think.',
      ],
      [
        'frontier',
        'competition mathematics',
        'FrontierMath separates, but the best cheap model is within two points of the dearest.',
      ],
    ],
  ],
  [
    'writing',
    [2000, 1200, 1500],
    [
      [
        'routine',
        'product texts',
        "A lost vote is no failed text: the leader's few votes more do not buy its price, and it stands beside for who wants them.",
      ],
      [
        'demanding',
        'articles for a magazine',
        'Votes on creative writing: the middle of the top at a fifth of the price, with the leader and a cheaper one beside it.',
      ],
      [
        'frontier',
        'a novel',
        'Against the best opponents only one or two models win more votes than they lose.',
      ],
    ],
  ],
  [
    'medical',
    [5000, 600, 1500],
    [
      [
        'routine',
        'sorting patient letters',
        'Short classification; not measured on medical boards, which is said.',
      ],
      [
        'demanding',
        'summaries of case files',
        'General ability carries it; the dearer model is named for where misses are costly.',
      ],
      [
        'frontier',
        'rare diagnoses',
        'Knowledge and reasoning at the limit: the ablest model, with a cheaper one beside it.',
      ],
    ],
  ],
  [
    'legal',
    [12_000, 900, 800],
    [
      ['routine', 'sorting contracts', 'Classification of long texts at little cost.'],
      [
        'demanding',
        'clause reviews',
        'Measured on professional tasks, which the cheapest is not; the dearer one is clearly better.',
      ],
      [
        'frontier',
        'arguments for a supreme court',
        'Professional tasks (APEX, GDPval) where the ablest are far ahead.',
      ],
    ],
  ],
  [
    'data-analysis',
    [8000, 1000, 1000],
    [
      ['routine', 'cleaning tables', 'Many alike, so the cheapest of them.'],
      [
        'demanding',
        'monthly reports from tables',
        'Measured on LiveBench data analysis, within a point of models at ten times the cost.',
      ],
      [
        'frontier',
        'finding fraud in ledgers',
        'Boards of tables stop short of this; two score alike and the second costs a third, only slower; the third is for where misses are costly.',
      ],
    ],
  ],
  [
    'vision',
    [2500, 400, 5000],
    [
      ['routine', 'reading receipts', 'All picks take images; reading print is easy for them.'],
      [
        'demanding',
        'charts in annual reports',
        'Measured vision models first, and the ablest named beside them.',
      ],
      [
        'frontier',
        'plans of machines',
        'Spatial reading is weak in most models; the leader is far ahead.',
      ],
    ],
    { inputModalities: ['text', 'image'] },
  ],
]

export const byField: UseCase[] = fields.flatMap(([capability, work, jobs, limits = {}]) =>
  jobs.map(([difficulty, job, credible]) =>
    useCase(
      `${capability}, ${difficulty}: ${job}`,
      { weights: { [capability]: 0.8, 'instruction-following': 0.2 }, difficulty, work, limits },
      credible,
    ),
  ),
)
