import { z } from 'zod'
import { tokens, usd, usdPerMonth } from '../../format.ts'
import { called } from './called.ts'
import { atLeast, atMost, pass } from './judge.ts'
import type { Limit, Subject } from './limit.ts'
import { parseAmount, parseTokens, parseUsd } from './parse.ts'

type About = Pick<Limit<number>, 'phrase' | 'label' | 'called' | 'field'> &
  Partial<Limit<number>> & {
    /** What a model has of it; undefined where it is not published. */
    of(subject: Subject): number | undefined
  }

/** A limit that is a number, which a model's own may not pass. */
const most = ({ of, ...about }: About): Limit<number> => ({
  schema: z.number().positive(),
  prompt: '',
  parse: parseAmount,
  check: (limit, subject) => atMost(of(subject), limit),
  need: of,
  ...about,
})

/** A number that a model has to come up to. */
const least = ({ of, ...about }: About): Limit<number> =>
  most({ of, check: (limit, subject) => atLeast(of(subject), limit), ...about })

const price = (about: Omit<About, 'called'>): Limit<number> =>
  most({
    schema: z.number().nonnegative(),
    called: called.budget,
    parse: parseUsd,
    ...about,
  })

const speed = { called: called.speed, unknown: 'remark' } as const

export const maxInputUsdPerMTok = price({
  phrase: (usdPerMTok) => `at most ${usd(usdPerMTok)} per 1M input tokens`,
  label: 'input price',
  field: { label: 'Most per 1M input tokens, in US dollars', example: '2' },
  of: ({ offer }) => offer?.inputUsdPerMTok,
})

export const maxOutputUsdPerMTok = price({
  phrase: (usdPerMTok) => `at most ${usd(usdPerMTok)} per 1M output tokens`,
  label: 'output price',
  field: { label: 'Most per 1M output tokens, in US dollars', example: '10' },
  of: ({ offer }) => offer?.outputUsdPerMTok,
})

export const maxMonthlyUsd = price({
  phrase: (monthly) => `at most ${usdPerMonth(monthly)} a month`,
  label: 'budget',
  prompt: 'most for the whole month or the whole pile, only as a cap on what the model may cost',
  field: { label: 'Budget in US dollars a month', example: '300', usual: true },
  of: ({ monthlyUsd }) => monthlyUsd,
})

export const maxUsdPerRequest = price({
  phrase: (usdEach) => `at most ${usd(usdEach)} a request`,
  label: 'budget for a request',
  prompt: 'most for one request, document, file or answer',
  field: { label: 'Most for one request, in US dollars', example: '0.05' },
  of: ({ usdPerRequest }) => usdPerRequest,
})

export const minContextTokens = least({
  phrase: (count) => `a context window of at least ${tokens(count)} tokens`,
  label: 'context window',
  called: 'context*, kontext*, contexte, contexto, contesto, window',
  prompt: 'in tokens, only when a window is asked for',
  parse: parseTokens,
  field: { label: 'Context window, at least', example: '200k', usual: true },
  of: ({ model, offer }) => offer?.contextTokens ?? model.contextTokens,
})

export const maxParametersB = most({
  phrase: (billions) => `at most ${billions}B parameters`,
  label: 'largest size',
  called: `${called.size}, upper end, upper limit, upper bound, maximum size`,
  field: { label: 'Largest size, in billions of parameters', example: '14' },
  of: ({ model }) => model.parametersB,
})

export const minParametersB = least({
  phrase: (billions) => `at least ${billions}B parameters`,
  label: 'smallest size',
  called: `${called.size}, lower end, lower limit, lower bound, minimum size`,
  field: { label: 'Smallest size, in billions of parameters', example: '14' },
  of: ({ model }) => model.parametersB,
})

export const maxMemoryGb = most({
  phrase: (gigabytes) => `fits ${gigabytes} GB of memory`,
  label: 'memory',
  called: called.hardware,
  prompt:
    'what the model may use: several cards add up (2 x 24 = 48; a second one doubles); of a Mac three quarters, of a phone half, of plain RAM 80%',
  reads: (mention, { isForbidden }) =>
    mention.kind === 'hardware' && !isForbidden ? mention.memoryGb : undefined,
  field: { label: 'Memory for the model, in GB', example: '24' },
  of: ({ memoryGb }) => memoryGb,
  check: (gigabytes, { model, memoryGb }) =>
    model.openWeights === false ? pass(false, 'closed') : atMost(memoryGb, gigabytes),
})

export const maxTimeToFirstTokenSeconds = most({
  ...speed,
  phrase: (limit) => `first token within ${limit} s`,
  label: 'time to the first token',
  field: { label: 'Seconds until the first word, at most', example: '0.8' },
  of: ({ firstTokenSeconds }) => firstTokenSeconds,
})

export const maxAnswerSeconds = most({
  ...speed,
  phrase: (limit) => `a whole answer within ${limit} s`,
  label: 'time for an answer',
  field: { label: 'Seconds for a whole answer, at most', example: '5' },
  of: ({ answerSeconds }) => answerSeconds,
})

export const minOutputTokensPerSecond = least({
  ...speed,
  phrase: (limit) => `at least ${limit} tokens a second`,
  label: 'speed',
  field: { label: 'Tokens a second, at least', example: '80' },
  of: ({ outputTokensPerSecond }) => outputTokensPerSecond,
})
