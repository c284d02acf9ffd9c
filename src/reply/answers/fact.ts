import { labCountry, labName } from '../../catalogue/labs.ts'
import { listing } from '../../format.ts'
import { offerOfRecord } from '../../catalogue/price.ts'
import type { Model } from '../../catalogue/model.ts'
import { selfHosted } from '../../shortlist/exclude.ts'
import { licenceName } from '../../catalogue/licences.ts'
import type { FactTopic } from '../../requirements/reading.ts'
import { amountsIn } from '../words/amounts.ts'
import { dayIn } from '../words/index.ts'
import { inputIn, placeIn } from '../words/limit-phrase.ts'
import type { Words } from '../words/en.ts'
import { creditOf, type Asked } from './asked.ts'
import { endLines } from './ends.ts'
import { hardwareLines } from './hardware.ts'
import { hostLines } from './hosts.ts'
import { priceLines } from './price.ts'
import { languageLines, languagesIn, scoreLines } from './scores.ts'
import { speedLines } from './speed.ts'

/** Most models that one answer of fact tells of. */
export const mostModels = 4

/** What was asked of a model, one topic after the other. */
export const allFacts = (asked: Asked, model: Model, also: FactTopic[] = []): string[] => [
  ...new Set([asked.topic, ...also].flatMap((topic) => factLines({ ...asked, topic }, model))),
]

/** A fact about one model, in one to three lines with date; what the data does not hold is said to be missing. */
export function factLines(asked: Asked, model: Model): string[] {
  const { words } = asked
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
      return licenceLines(
        words,
        model,
        credit(model.openWeights === false ? 'contextTokens' : 'license'),
      )
    case 'modalities':
      return inputLines(asked, model, credit('inputModalities'))
    case 'tools': {
      const has = (['toolCalling', 'structuredOutput', 'reasoning'] as const).map((one) => {
        const feature = facts.features[one]
        if (model[one] === undefined) return facts.unknown(feature)
        return model[one] ? feature : facts.no(feature)
      })
      return [`${model.name}: ${listing(has, words.and)} (${credit('toolCalling')}).`]
    }
    case 'speed':
      return speedLines(asked, model)
    case 'scores':
      return (languagesIn(asked).length ? languageLines : scoreLines)(asked, model)
    case 'size': {
      const { parametersB, activeParametersB } = model
      if (parametersB === undefined) return missing(facts.topics.size)
      const { quantity } = amountsIn(words)
      const active =
        activeParametersB && activeParametersB !== parametersB
          ? quantity(activeParametersB)
          : undefined
      return [facts.size(model.name, quantity(parametersB), active, credit('parametersB'))]
    }
    case 'release':
      return model.released
        ? [facts.released(model.name, dayIn(words, model.released))]
        : missing(facts.topics.release)
    case 'cutoff':
      return model.knowledgeCutoff
        ? [facts.cutoff(model.name, model.knowledgeCutoff, credit('knowledgeCutoff'))]
        : missing(facts.topics.cutoff)
    case 'lab': {
      const country = labCountry(model.lab)
      return [facts.lab(model.name, labName(model.lab), country && placeIn(words, country))]
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
  // What it can hold is what its maker says: a host may serve less.
  const record = offerOfRecord(offers)
  const own = hosts.length
    ? offers.find(({ provider }) => hosts.includes(provider))
    : record?.firstParty || model.contextTokens === undefined
      ? record
      : undefined
  const { tokens } = amountsIn(words)
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

function licenceLines(words: Words, model: Model, source: string): string[] {
  const { facts } = words
  const { name, openWeights, license, commercialUse } = model
  if (openWeights === undefined) return [facts.licenceUnknown(name)]
  if (!openWeights) return [facts.closedUse(name, source)]
  const use = facts.commercial[commercialUse ?? 'unknown']
  return [`${name}: ${words.open(licenceName(license))}; ${use} (${source}).`]
}

const kinds: [RegExp, keyof Words['facts']['inputs']][] = [
  [/\bpdfs?\b/i, 'pdf'],
  [/\b(?:image|picture|photo|foto|screenshot|bild|imagen|imagem|imágen|immagin|captur)/i, 'image'],
  [
    /\b(?:audio|sound|voice|speech|recording|ton(?:datei|aufnahme|spur)|sprach|aufnahme|son\b|voix|enregistre|sonido|voz\b|grabaci|som\b|grava[cç]|suon|voce\b|registrazion)/i,
    'audio',
  ],
  [/\bv[ií]d[eé]os?\b/i, 'video'],
]

function inputLines({ words, text }: Asked, model: Model, source: string): string[] {
  const { facts } = words
  const { name, inputModalities: inputs } = model
  if (!inputs) return [facts.inputsUnknown(name)]
  const all = facts.takes(
    listing(
      inputs.map((kind) => inputIn(words, kind)),
      words.and,
    ),
  )
  const answers = kinds
    .filter(([pattern]) => pattern.test(text))
    .map(([, kind]) => (inputs.includes(kind) ? facts.takes : facts.takesNot)(facts.inputs[kind]))
  return [
    answers.length
      ? `${name} ${listing(answers, words.and)}; ${all} (${source}).`
      : `${name} ${all} (${source}).`,
  ]
}
