import { labCountry, labName } from '../../catalogue/labs.ts'
import { listing, quantity, regionName, tokens } from '../../format.ts'
import { offerOfRecord } from '../../leaderboard/price.ts'
import type { Model } from '../../leaderboard/model.ts'
import { selfHosted } from '../../shortlist/exclude.ts'
import { weightsWord } from '../sentences.ts'
import { dayIn } from '../words/index.ts'
import { creditOf, type Asked } from './asked.ts'
import { endLines } from './ends.ts'
import { hardwareLines } from './hardware.ts'
import { hostLines } from './hosts.ts'
import { priceLines } from './price.ts'
import { languageLines, scoreLines, speedLines } from './scores.ts'

/** Most models that one answer of fact tells of. */
export const mostModels = 4

/** A fact about one model, in one to three lines with date; what the data does not hold is said to be missing. */
export function factLines(asked: Asked, model: Model): string[] {
  const { words, text } = asked
  const { facts } = words
  const credit = (field: keyof Model) => creditOf(asked, model, field)
  const missing = (what: string) => [facts.missing(what, model.name)]
  switch (asked.topic) {
    case 'price':
      return priceLines(asked, model)
    case 'context':
    case 'output':
      return windowLines(asked, model)
    case 'hardware':
      return hardwareLines(asked, model)
    case 'end':
      return endLines(asked, model)
    case 'providers':
      return hostLines(asked, model)
    case 'license':
      return licenceLines(model, credit(model.openWeights === false ? 'contextTokens' : 'license'))
    case 'modalities':
      return inputLines(model, text, credit('inputModalities'))
    case 'tools':
      return [
        `${model.name}: ${listing([support('tool calling', model.toolCalling), support('structured output', model.structuredOutput), support('thinking before it answers', model.reasoning)])} (${credit('toolCalling')}).`,
      ]
    case 'speed':
      return speedLines(asked, model)
    case 'scores':
      return scoreLines(asked, model)
    case 'size':
      return model.parametersB === undefined
        ? missing(facts.topics.size)
        : [
            `${model.name}: ${quantity(model.parametersB)}B parameters${model.activeParametersB && model.activeParametersB !== model.parametersB ? `, ${quantity(model.activeParametersB)}B of them active` : ''} (${credit('parametersB')}).`,
          ]
    case 'release':
      return model.released
        ? [facts.released(model.name, dayIn(words, model.released))]
        : missing(facts.topics.release)
    case 'cutoff':
      return model.knowledgeCutoff
        ? [
            `${model.name} knows the world until ${model.knowledgeCutoff} (${credit('knowledgeCutoff')}).`,
          ]
        : missing('The knowledge cutoff')
    case 'lab': {
      const country = labCountry(model.lab)
      return [
        `${model.name} is made by ${labName(model.lab)}${country ? ` (${regionName(country)})` : ''}.`,
      ]
    }
    case 'languages':
      return languageLines(asked, model)
    default:
      return overviewLines(asked, model)
  }
}

/** What is known of a model in three lines, for a question without a topic. */
function overviewLines(asked: Asked, model: Model): string[] {
  const window = windowLines(asked, model)
  const end = model.endsOn || model.status ? endLines(asked, model).slice(0, 1) : []
  const cost = selfHosted(asked.requirement.limits)
    ? hardwareLines(asked, model)
    : priceLines(asked, model).slice(0, 1)
  return [...cost, ...window.slice(0, 1), ...end]
}

/** Context window and longest answer: of the host where one was named and tells its own. */
function windowLines(asked: Asked, model: Model): string[] {
  const { engine, words, hosts } = asked
  const { facts } = words
  const offers = engine.offers.get(model.id) ?? []
  const own = hosts.length
    ? offers.find(({ provider }) => hosts.includes(provider))
    : offerOfRecord(offers)
  const window = own?.contextTokens ?? model.contextTokens
  const output = own?.maxOutputTokens ?? model.maxOutputTokens
  if (window === undefined) return [facts.missing(facts.topics.context, model.name)]
  const lines = [
    facts.context(
      model.name,
      tokens(window),
      output === undefined ? undefined : tokens(output),
      own?.contextTokens === undefined
        ? creditOf(asked, model, 'contextTokens')
        : creditOf(asked, { ...model, credits: { contextTokens: own.source } }, 'contextTokens'),
    ),
  ]
  const less = offers.filter(({ contextTokens }) => contextTokens && contextTokens < window)
  const smallest = less
    .map(({ contextTokens }) => contextTokens ?? window)
    .toSorted((a, b) => a - b)[0]
  if (smallest !== undefined && hosts.length === 0)
    lines.push(
      facts.lessAtHosts(new Set(less.map(({ provider }) => provider)).size, tokens(smallest)),
    )
  return lines
}

const commercial: Record<NonNullable<Model['commercialUse']>, string> = {
  yes: 'commercial use is allowed',
  no: 'commercial use is not allowed',
  conditions: 'commercial use is allowed under conditions that the licence names',
}

function licenceLines(model: Model, date: string): string[] {
  if (model.openWeights === undefined) return [`The licence of ${model.name} is not in the data.`]
  if (!model.openWeights)
    return [
      `${model.name} is proprietary: it is used through a host, and commercial use goes by that host's terms, which are not in the data (${date}).`,
    ]
  const use = model.commercialUse
    ? commercial[model.commercialUse]
    : 'whether commercial use is allowed is not in the data; read the licence'
  return [
    `${model.name}: ${weightsWord(model)}${model.license ? '' : ', licence not in the data'}; ${use} (${date}).`,
  ]
}

const kinds: [RegExp, string, string][] = [
  [/\bpdfs?\b/i, 'pdf', 'PDF files'],
  [/\b(?:image|picture|photo|screenshot|bild|imagen|imagem|immagin)/i, 'image', 'pictures'],
  [/\b(?:audio|sound|voice|speech)\b/i, 'audio', 'audio'],
  [/\bvideos?\b/i, 'video', 'video'],
]

function inputLines(model: Model, text: string, date: string): string[] {
  const { name, inputModalities: inputs } = model
  if (!inputs) return [`What ${name} takes in is not in the data.`]
  const asked = kinds.filter(([pattern]) => pattern.test(text))
  const all = `it takes ${listing(inputs)} (${date})`
  if (asked.length === 0) return [`${name}: ${all}.`]
  const answers = asked.map(
    ([, kind, word]) => `${inputs.includes(kind) ? 'takes' : 'does not take'} ${word}`,
  )
  return [`${name} ${listing(answers)}; ${all}.`]
}

const support = (feature: string, value: boolean | undefined) =>
  value === undefined ? `${feature} not in the data` : value ? feature : `no ${feature}`
