import type { KnownNames } from '../../catalogue/meaning.ts'
import { indexSpokenNames } from '../../catalogue/find-names.ts'
import { findFeatures, findLicences } from './model-features.ts'
import { findHardware } from './hardware.ts'
import type { Lexed } from './lex.ts'
import type { Mention, Name, Span } from './mention.ts'
import { findLanguages, findPlaces, isListed } from './places.ts'
import { isToldApart, withTail } from './new-names.ts'
import { findQuantities } from './quantities.ts'
import { findSince } from './since.ts'

/** All that a message names or counts, in order; of two that overlap, names win over amounts. */
export function findMentions(
  lexed: Lexed,
  known: KnownNames,
  today: string,
  speaksOfLanguages = false,
): Mention[] {
  const names = findNames(lexed, known)
  const isFree = (place: Span) =>
    !names.some((name) => name.from < place.to && name.to > place.from)
  const amounts = findQuantities(lexed)
  const hardware = findHardware(lexed, amounts)
  const inHardware = (place: Span) =>
    hardware !== undefined && hardware.from < place.to && hardware.to > place.from
  const quantities = amounts.filter((amount) => isFree(amount) && !inHardware(amount))
  const allPlaces = findPlaces(lexed).filter(isFree)
  const languages = findLanguages(lexed, allPlaces, speaksOfLanguages)
  const told = languages.filter(({ isTold }) => isTold)
  // "Portuguese of Portugal" is one language.
  const places = allPlaces.filter(
    ({ from }) =>
      !(told.some((one) => one.from === from) && isIn.test(lexed.tokens[from - 1]?.low ?? '')) &&
      !told.some(
        (one) =>
          from >= one.from &&
          from - one.to <= 1 &&
          lexed.at('list', one.to) === undefined &&
          lexed.tokens[one.to]?.text !== ',',
      ),
  )
  return [
    ...names.filter((name) => !inHardware(name)),
    ...quantities,
    ...(hardware ? [hardware] : []),
    ...places,
    ...languages,
    ...findFeatures(lexed).filter(isFree),
    ...findLicences(lexed),
    ...findSince(lexed, today),
  ].toSorted((a, b) => a.from - b.from)
}

/** "auf Deutsch", "in French": a language that is told of is no country. */
const isIn = /^(?:in|auf|en|em)$/

/** Companies that sell models of others more than their own: meant as the host unless their models are spoken of. */
const sellers: Record<string, string> = {
  amazon: 'amazon-bedrock',
  microsoft: 'azure',
  databricks: 'databricks',
  snowflake: 'snowflake-cortex',
  huggingface: 'huggingface',
}
const afterHost = /^(?:on|via|through|over|at|auf|uber|bei|chez|sur|en|em|su|por|presso|tramite)$/

function findNames(lexed: Lexed, known: KnownNames): Name[] {
  const names = indexSpokenNames(known)
    .find(lexed.text)
    .flatMap((found): Name[] => {
      const from = lexed.tokens.findIndex(({ end }) => end > found.start)
      let to = from
      while (to < lexed.tokens.length && (lexed.tokens[to]?.start ?? 0) < found.end) to += 1
      // "Höchstens 8B" is an amount.
      const isBound =
        found.kind === 'unknown' && lexed.within(from, to, 'atMost', 'atLeast').length > 0
      return from < 0 || to <= from || isBound ? [] : [{ kind: 'name', found, from, to }]
    })
  const isBesideHost = (one: Name) =>
    names.some((other) => other.found.kind === 'host' && isListed(lexed, one, other))
  const speaksOfLabs = names.some(({ found }) => found.kind === 'lab' && !(found.lab in sellers))
  return names
    .filter((one) => !isToldApart(lexed, one, names))
    .map((one) => {
      const name = withTail(lexed, one, names)
      const { found, from, to } = name
      if (found.kind !== 'lab') return name
      const host = found.host ?? sellers[found.lab]
      if (!host || lexed.at('maker', to) !== undefined) return name
      // "run on Mistral instead of Anthropic": beside another lab it is a lab, unless a word for hosts is near.
      const isAmongLabs = names.some(
        (other) => other !== name && other.found.kind === 'lab' && other.found.lab !== found.lab,
      )
      const isHost =
        (afterHost.test(lexed.tokens[from - 1]?.low ?? '') &&
          (!isAmongLabs || found.lab in sellers)) ||
        (found.lab in sellers && !speaksOfLabs) ||
        isBesideHost(one)
      return isHost ? { ...name, isHost, found: { ...found, host } } : name
    })
}
