import { expression } from './text.ts'
import type { Catalogue } from './reading.ts'
import type { Limits, Weights } from '../requirement.ts'
import { labName } from './labs.ts'

/** Labs that publish no weights of their current chat models. */
const closedLabs = new Set(['anthropic', 'perplexity'])

/** Wishes that contradict each other or that no model can meet, one plain sentence each. */
export function findProblems(limits: Limits, catalogue: Catalogue): string[] {
  const problems: string[] = []
  const add = (holds: boolean, sentence: string) => {
    if (holds) problems.push(sentence)
  }
  const include = limits.includeLabs ?? []
  const exclude = limits.excludeLabs ?? []
  const named = (limits.includeModels ?? []).map(
    (id) => catalogue.models.find((model) => model.id === id)?.lab ?? '',
  )
  const makers = [...include, ...named]
  add(
    limits.openWeights === true && makers.length > 0 && makers.every((lab) => closedLabs.has(lab)),
    `Open weights were asked for, but ${list(makers)} publishes none.`,
  )
  add(
    limits.openWeights === false && limits.license !== undefined,
    'Only proprietary models were asked for, and also a licence that only open weights have.',
  )
  add(
    limits.openWeights === false &&
      (limits.maxMemoryGb !== undefined || limits.hardware !== undefined),
    'Only proprietary models were asked for, but they cannot run on own hardware.',
  )
  const both = include.filter((lab) => exclude.includes(lab))
  add(both.length > 0, `${list(both)} was both asked for and ruled out.`)
  const bothModels = (limits.includeModels ?? []).filter((id) => limits.excludeModels?.includes(id))
  add(bothModels.length > 0, `${list(bothModels)} was both asked for and ruled out.`)
  const barred = (limits.includeModels ?? []).filter((_, at) => exclude.includes(named[at] ?? ''))
  add(barred.length > 0, `${list(barred)} was asked for, but its lab was ruled out.`)
  add(
    limits.releasedAfter !== undefined && limits.releasedAfter > catalogue.today,
    `No model can have been released after ${limits.releasedAfter}, which is in the future.`,
  )
  add(
    limits.maxMonthlyUsd === 0 || limits.maxInputUsdPerMTok === 0,
    'A price of zero only leaves models that are free to call or run on own hardware.',
  )
  add(
    limits.maxTimeToFirstTokenSeconds !== undefined && limits.maxTimeToFirstTokenSeconds < 0.05,
    'No hosted model starts to answer within a few milliseconds.',
  )
  return problems
}

function list(ids: string[]): string {
  return [...new Set(ids.map(labName))].join(' and ')
}

const makes = expression(String.raw`
  (?:generat\w*|creat\w*|draw\w*|mak(?:e|es|ing)|render\w*|edit(?:s|ing)?|erstell\w*|
  erzeug\w*|gener\w+)\s+(?:(?:the|our|new|some|marketing|short|product|an?|
  ai)\s+){0,2}(?:images?|pictures?|photos?|videos?|logos?|music|bilder|imagenes|imagens|
  immagini)|image generation|text[\s-]to[\s-](?:image|video|speech)|music generation|
  (?<![a-z])tts(?![a-z])|embeddings?(?: model)?
  `)

/** What is asked for that this bot does not compare. */
export function findOutOfScope(folded: string, weights: Weights): string[] {
  if (!makes.test(folded) || Object.keys(weights).length === 0) return []
  return [
    'Only models that answer in text are compared here, not ones that make pictures, video, sound or embeddings.',
  ]
}
