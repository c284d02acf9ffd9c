/**
 * What phrases can say. Each language lists its own in one file; everything else works with these groups only. Lists hold
 * short cue words: what they leave open the learned part decides.
 */
export const groups = [
  // Force: whether something is a condition, a wish, permitted, or only told. `out` stands behind what it forbids.
  ...['must', 'only', 'forbid', 'out', 'wish', 'allow', 'past', 'ask', 'lift', 'example'],
  // Amounts.
  ...['atMost', 'atLeast', 'tops', 'upwards', 'budget', 'bill', 'between', 'and', 'list'],
  // The model of today, and what is to become of it.
  ...[
    'use',
    'replace',
    'swap',
    'target',
    'cheaper',
    'samePrice',
    'better',
    'versus',
    'tooDear',
    'gone',
  ],
  // The axes of the trade-off, and what waves them off.
  ...['quality', 'price', 'speed', 'notQuality', 'notPrice', 'notSpeed'],
  // Features of a model and of how it is used.
  ...[
    'open',
    'closed',
    'tools',
    'json',
    'thinking',
    'image',
    'audio',
    'video',
    'pdf',
    'own',
    'official',
  ],
  ...['free', 'both', 'noTraining', 'noRetention', 'learns', 'keeps'],
  // What a place or a language belongs to.
  ...['dataPlace', 'maker', 'speaks', 'western', 'from'],
  // Units and periods.
  ...[
    'token',
    'word',
    'character',
    'page',
    'minute',
    'second',
    'hour',
    'millisecond',
    'gigabyte',
    'parameter',
  ],
  ...[
    'perMTok',
    'perSecond',
    'people',
    'notCount',
    'perDay',
    'perWeek',
    'perMonth',
    'perYear',
    'perHour',
    'per',
  ],
  ...[
    'each',
    'total',
    'once',
    'stock',
    'input',
    'output',
    'context',
    'pieces',
    'firstToken',
    'answerTime',
  ],
  // Other jobs than text, and what another tool does.
  ...['embedding', 'reranking', 'stt', 'tts', 'picture', 'film', 'training', 'elsewhere'],
  // Questions of fact.
  ...['fact.price', 'fact.context', 'fact.output', 'fact.hardware', 'fact.end', 'fact.providers'],
  ...[
    'fact.data-policy',
    'fact.license',
    'fact.modalities',
    'fact.tools',
    'fact.speed',
    'fact.scores',
    'fact.size',
  ],
  ...[
    'fact.release',
    'fact.cutoff',
    'fact.lab',
    'fact.languages',
    'fact.word',
    'fact.age',
    'fact.cost',
    'fact.list',
  ],
  // What a message wants.
  ...[
    'need',
    'undo',
    'reset',
    'newTopic',
    'decide',
    'export',
    'explain',
    'whyNot',
    'whatIf',
    'compare',
    'thanks',
  ],
  ...[
    'hostile',
    'correct',
    'keep',
    'first',
    'two',
    'third',
    'last',
    'those',
    'vague',
    'greet',
    'workday',
  ],
  ...['double', 'half', 'more', 'less', 'another'],
  // Phrases whose words mean nothing of the above, and calls that a job takes.
  ...['neutral', 'call'],
] as const
export type Group = string

/** The words of one language. Lists are `phrase, phrase`; `*` is any ending, `~` up to two words. */
export interface Words {
  /** ISO 639-1. */
  code: string
  /** Frequent small words that tell the language. */
  common: string
  numbers: Record<string, number>
  magnitudes: Record<string, number>
  phrases: Record<Group, string>
  /** Asked where no job is told. */
  whichJob: string
}
