import type { Heard } from './reply.ts'
import { capitalise } from '../format.ts'
import { assumedWork } from './assumed-work.ts'
import { baselineRemark } from './baseline.ts'
import { barrierIn, exclusionGroups, wayIn } from './barriers.ts'
import { endSentence } from './ending.ts'
import { clip, fitted, type Part } from './fit.ts'
import { ownTestRemark } from './own-tests.ts'
import { type Recommendation, heading, list, paragraph, type Block } from './reply.ts'
import { slowRemark, thinkingRemark, unsureRemark } from './unsure.ts'
import { pickLine } from './why-pick.ts'
import { englishSentences } from './words/unread.ts'
import { keptTo, notAppliedPhrases, wished } from './conditions.ts'
import { dayIn } from './words/index.ts'
import type { Words } from './words/en.ts'

/** What gives way first when an answer is too long; those after are cut last. */
const ranks = {
  next: 1,
  thinking: 2,
  dates: 3,
  unsure: 4,
  policy: 4.5,
  slow: 4.8,
  notice: 5,
  jobs: 6,
  assumed: 7,
  keptTo: 8,
  ownTest: 8.5,
  baseline: 9,
  problem: 10,
  unknown: 11,
  pick: 12,
  question: 20,
  notApplied: 20,
}

/** The answer as people read it: at most 900 characters. */
export function shortBlocks(recommendation: Recommendation, heard: Heard, words: Words): Block[] {
  const { shortlist, requirement, question, dataset } = recommendation
  const { picks } = shortlist
  const parts: Part[] = [
    ...leading(recommendation, heard, words),
    ...(picks.length
      ? picks.map((pick, i): Part => {
          const line = pickLine(pick, i + 1, shortlist, requirement, dataset.asOf, words)
          const block: Block = { kind: 'pick', pick: line }
          const bare: Block = { kind: 'pick', pick: { ...line, why: '' } }
          return { forms: i > 0 ? [[block], [bare]] : [[block]], rank: ranks.pick - i / 10 }
        })
      : [{ forms: [nothing(recommendation, words)], rank: ranks.pick }]),
    ...labelled(baselineRemark(recommendation, words), ranks.baseline),
    ...labelled(ownTestRemark(recommendation, words), ranks.ownTest),
    ...keptTo(recommendation, words, ranks.keptTo),
    ...wished(recommendation, words, ranks.keptTo),
    ...policyPart(recommendation, words),
    ...labelled(unsureRemark(recommendation, words), ranks.unsure),
    ...labelled(thinkingRemark(recommendation, words), ranks.thinking),
    ...labelled(slowRemark(recommendation, words), ranks.slow),
    ...(picks.length
      ? labelled([words.labels.assumed, assumedWork(requirement, words)], ranks.assumed)
      : []),
    ...textPart(question, ranks.question),
    ...textPart(heard.notice, ranks.notice),
    ...(picks.length ? closing(recommendation, words) : []),
  ]
  return fitted(parts)
}

/** What stands before any list: what could not be done with the words. */
export function leading(recommendation: Recommendation, heard: Heard, words: Words): Part[] {
  return [
    ...remarkPart(
      words.labels.notApplied,
      notAppliedPhrases(recommendation, heard, words),
      ranks.notApplied,
    ),
    ...textPart(unknownSentence(heard, recommendation, words), ranks.unknown),
    ...textPart(heard.problems?.[0], ranks.problem),
    ...jobsPart(heard, words),
    ...textPart(englishSentences[heard.language ?? ''], ranks.problem),
  ]
}

/** What stands below a change of the list. `said`: what was changed, as it stands above. */
export function changeParts(
  recommendation: Recommendation,
  heard: Heard,
  said: string[],
  words: Words,
): Part[] {
  const { shortlist, question } = recommendation
  return [
    ...(shortlist.picks.length
      ? []
      : [{ forms: [nothing(recommendation, words)], rank: ranks.pick }]),
    ...labelled(ownTestRemark(recommendation, words), ranks.ownTest),
    ...keptTo(recommendation, words, ranks.keptTo, said),
    ...(said.length ? [] : wished(recommendation, words, ranks.keptTo)),
    ...labelled(thinkingRemark(recommendation, words), ranks.thinking),
    ...textPart(question, ranks.question),
    ...textPart(heard.notice, ranks.notice),
  ]
}

const remarkOf = (label: string, text: string): Block => ({ kind: 'remark', label, text })

function remarkPart(label: string, phrases: string[], rank: number): Part[] {
  if (phrases.length === 0) return []
  const full = `${phrases.join('; ')}.`
  return [{ forms: [[remarkOf(label, clip(full, 330))], [remarkOf(label, clip(full, 160))]], rank }]
}

function labelled(remark: [label: string, text: string] | undefined, rank: number): Part[] {
  return remark?.[1]
    ? [{ forms: [[remarkOf(remark[0], clip(`${remark[1]}.`, 220))], []], rank }]
    : []
}

function textPart(text: string | undefined, rank: number): Part[] {
  if (!text) return []
  const forms = [[paragraph(clip(text, 260))], [paragraph(clip(text, 120))]]
  return [{ forms: rank < ranks.question ? [...forms, []] : forms, rank }]
}

function unknownSentence(
  { unknownNames = [] }: Heard,
  { requirement }: Recommendation,
  words: Words,
): string | undefined {
  const others = unknownNames.filter((name) => !requirement.baseline?.unknown.includes(name))
  return others.length ? others.map((name) => words.notInData(clip(name, 60))).join(' ') : undefined
}

/** How many models the rules of the workspace leave out. */
export function policyPart({ shortlist }: Recommendation, words: Words): Part[] {
  const count = shortlist.excluded.filter(({ barrier }) => barrier === 'policy').length
  return count > 0 ? textPart(`${words.leftOutByPolicy(count)}.`, ranks.policy) : []
}

/** No model is left: what is nearest, and what stood in the way. */
export function nothing(
  { shortlist, requirement: { limits } }: Pick<Recommendation, 'shortlist' | 'requirement'>,
  words: Words,
): Block[] {
  const { baseline } = shortlist
  const [today] = baseline?.models ?? []
  if (today && baseline?.verdict === 'stay')
    return [heading(`${words.stayWith(clip(today.model.name, 44))}.`)]
  // Who asks for one model by name wants to know what is wrong with that one.
  const wanted = shortlist.excluded
    .filter(({ model }) => limits.includeModels?.includes(model.id))
    .slice(0, 2)
    .map((one) => {
      const { name, endsOn } = one.model
      return one.barrier === 'status' && endsOn
        ? endSentence(clip(name, 40), endsOn, endsOn, words)
        : words.list.leftOut(clip(name, 40), barrierIn(words, one, limits))
    })
  const ways = shortlist
    .relaxations()
    .slice(0, 3)
    .flatMap((one) => wayIn(words, one, limits, clip(one.gains.model.name, 40)) ?? [])
  const groups = exclusionGroups(words, shortlist.excluded, limits)
    .slice(0, 3)
    .map(([reason, { length }]) => `${clip(capitalise(reason), 90)}: ${length}`)
  const told = wanted.length || ways.length ? [...wanted, ...ways] : groups
  return [heading(`${words.noneMeets}.`), ...(told.length ? [list(told)] : [])]
}

/** Every job is named, where there is little room in few words. */
function jobsPart({ jobs = [] }: Heard, words: Words): Part[] {
  if (jobs.length < 2) return []
  const form = (length: number): Block[] => {
    const [first = '', ...others] = jobs.map((job) => words.quote(clip(job, length)))
    return [
      paragraph(`${words.answersFirst(first)} ${words.labels.separately}: ${others.join(', ')}.`),
    ]
  }
  return [{ forms: [form(60), form(30)], rank: ranks.jobs }]
}

/** What to do next, and how old the figures are. */
function closing({ shortlist: { picks }, dataset }: Recommendation, words: Words): Part[] {
  const newest = (dates: string[]) => dates.toSorted().at(-1)
  const prices = newest(picks.flatMap(({ cost }) => cost?.offer.asOf ?? [])) ?? dataset.asOf
  const scores = newest(
    picks.flatMap(({ evidenceRows }) => evidenceRows.map(({ score }) => score.date)),
  )
  const dates = words.dates(dayIn(words, prices), scores && dayIn(words, scores))
  return [
    { forms: [[paragraph(words.try(picks.length))], []], rank: ranks.next },
    { forms: [[{ kind: 'note', text: dates }], []], rank: ranks.dates },
  ]
}
