import {
  limitKind,
  statedLimits,
  type LimitName,
  type Limits,
} from '../requirements/limits/index.ts'
import type { NotApplied } from '../requirements/reading.ts'
import { selfHosted } from '../shortlist/exclude.ts'
import { clip, type Part } from './fit.ts'
import type { Recommendation, Block, Heard } from './reply.ts'
import { limitPhraseIn } from './words/limit-phrase.ts'
import { reasonIn } from './words/not-applied.ts'
import type { Words } from './words/en.ts'

/** What was understood as a wish and cannot be applied, and the limits that the data cannot verify for these picks. */
export function notAppliedPhrases(
  { requirement, shortlist }: Recommendation,
  { notApplied = [], stated = {} }: Heard,
  words: Words,
): string[] {
  const phrase = ({ words: said, why }: NotApplied) =>
    `${words.quote(clip(said, 60))}${why ? ` (${clip(reasonIn(words.locale, why), 140)})` : ''}`
  const unverified = unverifiedLimits(shortlist, requirement.limits).map(([name, value]) => {
    const said = stated[`limits.${name}`]
    const condition = said ? words.quote(clip(said, 60)) : limitPhraseIn(words, name, value)
    return `${condition}: ${unverifiedPhrase(words, name)}`
  })
  return [...notApplied.map(phrase), ...unverified]
}

/** What to check where the data is silent. */
function unverifiedPhrase({ unverified }: Words, name: LimitName): string {
  if (name === 'dataPolicy') return unverified.dataPolicy
  if (/Seconds?$/.test(name)) return unverified.speed
  return unverified.other
}

/** Stated limits that at least one pick is listed under although nothing published verifies them. */
function unverifiedLimits(
  { picks }: Recommendation['shortlist'],
  limits: Recommendation['requirement']['limits'],
): [LimitName, unknown][] {
  return statedLimits(limits).filter(([name, value]) => {
    if (picks.some(({ unverified = [] }) => unverified.includes(name))) return true
    const { offer: meets, unknown } = limitKind(name)
    if (unknown !== 'remark' || selfHosted(limits)) return false
    return picks.some(({ cost }) => meets && (!cost || meets(value, cost.offer) === undefined))
  })
}

/** "Runs on one 24 GB GPU" says that it is their own, and mostly how much memory that is. */
function isSaidBy(name: LimitName, { hardware, maxMemoryGb }: Limits): boolean {
  if (name === 'selfHosted') return hardware !== undefined || maxMemoryGb !== undefined
  return (
    name === 'maxMemoryGb' && /\b(\d{1,9}) ?GB/i.exec(hardware ?? '')?.[1] === String(maxMemoryGb)
  )
}

/** The stated conditions that hold for every pick; `said`: those that stand above it already. */
export function keptTo(
  { requirement, shortlist }: Recommendation,
  words: Words,
  rank: number,
  said: string[] = [],
): Part[] {
  const open = new Set(unverifiedLimits(shortlist, requirement.limits).map(([name]) => name))
  const kept = statedLimits(requirement.limits).filter(
    ([name, value]) =>
      !open.has(name) &&
      !isSaidBy(name, requirement.limits) &&
      !said.includes(limitPhraseIn(words, name, value)),
  )
  return conditions(words.labels.keptTo, kept, { words, rank }, ([name, value]) =>
    clip(limitPhraseIn(words, name, value), 70),
  )
}

/** Wishes that break ties, and whether the first pick is what was wished for. */
export function wished(
  { requirement, shortlist }: Recommendation,
  words: Words,
  rank: number,
): Part[] {
  const [first] = shortlist.picks
  return conditions(
    words.labels.wished,
    statedLimits(requirement.preferences),
    { words, rank },
    ([name, value]) => {
      const isUnmet =
        first !== undefined && name === 'openWeights' && first.model.openWeights !== value
      const phrase = clip(limitPhraseIn(words, name, value), 70)
      return isUnmet ? `${phrase} (${words.notFirst})` : phrase
    },
  )
}

function conditions(
  label: string,
  list: [LimitName, unknown][],
  { words, rank }: { words: Words; rank: number },
  phrase: (one: [LimitName, unknown]) => string,
): Part[] {
  if (list.length === 0) return []
  const forms = [
    list.map(phrase).join('; '),
    list.map(([name]) => limitKind(name).label).join(', '),
    words.moreConditions(list.length),
  ].map((text): Block[] => [{ kind: 'remark', label, text: `${text}.` }])
  const fits = forms.filter(([block], i) => i === 2 || lengthOfText(block) <= 240)
  return [{ forms: fits, rank }]
}

const lengthOfText = (block: Block | undefined) =>
  block?.kind === 'remark' ? block.text.length : 0
