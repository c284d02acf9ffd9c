import { z } from 'zod'
import { called } from './called.ts'
import { has, pass, same, unpublished } from './judge.ts'
import type { Limit } from './limit.ts'
import { parseSwitch } from './parse.ts'
import { isFeature } from './reads.ts'

type About = Omit<Limit<boolean>, 'schema' | 'phrase' | 'parse' | 'reads' | 'field'> &
  Partial<Limit<boolean>> & {
    /** How it reads when it is wanted, and when it is not. */
    phrases: [yes: string, no: string]
    /** The question of its field, and the two answers. */
    asks: [question: string, yes: string, no: string]
    /** Every form asks for it. */
    usual?: true
    /** The feature in the words of the reader that asks for it. */
    feature?: string
  }

/** A limit that is wanted or not. */
function flag({ phrases, asks, usual, feature, ...about }: About): Limit<boolean> {
  const [label, yes, no] = asks
  return {
    schema: z.boolean(),
    phrase: (wanted) => phrases[wanted ? 0 : 1],
    parse: parseSwitch,
    reads: (mention, { isForbidden }) =>
      feature && isFeature(mention, feature) && !isForbidden ? true : undefined,
    field: {
      label,
      choices: [
        { value: 'true', label: yes },
        { value: 'false', label: no },
      ],
      ...(usual && { usual }),
    },
    ...about,
  }
}

export const freeOnly = flag({
  phrases: ['free of charge', 'may cost something'],
  label: 'free of charge',
  called: called.budget,
  prompt: 'true: it may cost nothing at all',
  feature: 'free',
  asks: ['Free of charge?', 'Must be free', 'May cost something'],
  offer: (wanted, { inputUsdPerMTok, outputUsdPerMTok }) =>
    !wanted || (inputUsdPerMTok === 0 && outputUsdPerMTok === 0),
  check: (wanted, { offer }) => (wanted ? pass(offer !== undefined) : undefined),
})

/** true: only open weights; false: only proprietary. */
export const openWeights = flag({
  phrases: ['open weights only', 'proprietary models only'],
  label: 'open weights',
  called:
    'open weights, open source, open models, offene gewichte, offenen gewichte, poids ouverts, pesos abiertos, pesos abertos, pesi aperti, open, offen, ouvert, abierto, aberto, aperto',
  prompt: 'true: only open weights (open source); false: only proprietary',
  reads: (mention, { isForbidden }) => {
    if (isFeature(mention, 'open')) return !isForbidden
    return isFeature(mention, 'closed') ? isForbidden : undefined
  },
  asks: ['Open or proprietary?', 'Only open weights', 'Only proprietary'],
  usual: true,
  check: (wanted, { model }) =>
    model.openWeights === undefined
      ? unpublished
      : pass(model.openWeights === wanted, model.openWeights ? 'open' : 'closed'),
})

export const toolCalling = flag({
  phrases: ['calls tools', 'tool calling not needed'],
  label: 'tool calling',
  called: 'tool calling, tools, function calling',
  prompt: 'true: it has to call tools, functions, APIs or devices; "agent" alone is none',
  feature: 'tools',
  asks: ['Tool calling?', 'Needed', 'Not needed'],
  check: (wanted, { model }) => has(model.toolCalling, wanted),
})

export const structuredOutput = flag({
  phrases: ['structured output', 'structured output not needed'],
  label: 'structured output',
  called: 'json, structured output',
  prompt: 'true: answers have to be JSON, follow a schema or be machine-readable, in so many words',
  feature: 'json',
  asks: ['Structured output?', 'Needed', 'Not needed'],
  check: (wanted, { model }) => has(model.structuredOutput, wanted),
})

/** true: must think before it answers; false: must not. */
export const reasoning = flag({
  phrases: ['a reasoning model', 'no thinking before the answer'],
  label: 'reasoning',
  called:
    'thinking, think, denken, reasoning, nachdenken, raisonnement, razonamiento, raciocinio, ragionamento',
  prompt: 'true: a reasoning model, it has to think first; false: it must not',
  reads: (mention, { isForbidden }) => (isFeature(mention, 'thinking') ? !isForbidden : undefined),
  asks: ['Thinking before the answer?', 'Must think', 'Must not think'],
  check: (wanted, { thinks }) => same(thinks, wanted),
})

/** true: on hardware or a device of their own. */
export const selfHosted = flag({
  phrases: ['on your own hardware', 'hosted by somebody'],
  label: 'own hardware',
  called: called.hardware,
  prompt:
    'true: it runs on their own hardware or device (local, on-premises, offline, hosted by us; a named card, PC, Mac or phone, then hardware and maxMemoryGb, too); false: hosted after all',
  reads: (mention, { isForbidden }) =>
    !isForbidden && (mention.kind === 'hardware' || isFeature(mention, 'own')) ? true : undefined,
  asks: ['Where it runs', 'On our own hardware', 'Hosted by somebody'],
  check: (wanted, { model, offer }) =>
    wanted ? same(model.openWeights, true) : pass(offer !== undefined),
})

export const officialOnly = flag({
  phrases: ['official releases only', 'community fine-tunes welcome'],
  label: 'official releases',
  called: 'official, official releases',
  prompt: 'true: only official releases of labs; false: community fine-tunes are welcome',
  reads: (mention, { isForbidden }) => {
    if (isFeature(mention, 'community')) return isForbidden
    return isFeature(mention, 'official') && !isForbidden ? true : undefined
  },
  asks: ['Community fine-tunes?', 'Official releases only', 'Fine-tunes welcome'],
})

export const wantOpenAndProprietary = flag({
  phrases: ['one open and one proprietary model', 'open or proprietary'],
  label: 'one of each',
  prompt: '',
  feature: 'both',
  asks: ['Open and proprietary on the list?', 'One of each', 'Does not matter'],
})
