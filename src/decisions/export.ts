import { hostName } from '../catalogue/hosts.ts'
import { capitalise, lowered } from '../format.ts'
import { standingLine } from '../reply/answers/trial-result.ts'
import { assumedWork, workPhrase } from '../reply/assumed-work.ts'
import { weightsIn } from '../reply/phrases.ts'
import { amountsIn, shareIn } from '../reply/words/amounts.ts'
import { dayIn, wordsFor } from '../reply/words/index.ts'
import type { Words } from '../reply/words/en.ts'
import { limitPhraseIn } from '../reply/words/limit-phrase.ts'
import { statedLimits } from '../requirements/limits/index.ts'
import type { Decision } from './decision.ts'

/** A decision in the form of an architecture decision record. What people wrote cannot make headings or links of its own. */
export function toRecord(decision: Decision): string {
  const { name, model, useCase, at, by, participants, alternatives, evidence, trials } = decision
  const words = wordsFor(decision.language)
  const own = words.decision
  const { record } = own
  const section = (title: string, lines: string[]) => ['', `## ${title}`, '', ...lines]
  const lines = [
    `# ${own.madeFor(plain(name), plain(useCase).slice(0, 120))}`,
    '',
    `- ${record.status}: ${statusOf(decision, words)}`,
    `- ${record.date}: ${at.slice(0, 10)}`,
    `- Id: ${decision.id}`,
    ...(by ? [`- ${record.by}: ${plain(by)}`] : []),
    ...(participants.length ? [`- ${record.tookPart}: ${participants.map(plain).join(', ')}`] : []),
    ...section(record.context, [
      ...useCase.split('\n').map((line) => `> ${plain(line)}`),
      '',
      ...requirementLines(decision, words),
    ]),
    ...section(record.decision, [`${plain(name)} (\`${model}\`)${costOf(decision, words)}.`]),
    ...section(
      record.evidence,
      evidence.length
        ? evidence.map(({ text, url }) => `- ${plain(text)} <${url}>`)
        : [`${words.unmeasured}.`],
    ),
    ...(trials?.length
      ? section(
          words.details.ownTests,
          trials.flatMap((trial) => trialLines(trial, words, decision.language)),
        )
      : []),
    ...section(
      record.alternatives,
      alternatives.length ? alternatives.map(({ why }) => `- ${plain(why)}`) : [record.none],
    ),
    ...section(record.consequences, [
      `${record.dataOf(dayIn(words, decision.dataAsOf))} ${decision.watched ? record.watched : `${capitalise(own.states.unwatched)}.`}`,
    ]),
    '',
  ]
  return lines.join('\n')
}

/** What was asked for: needs, conditions, work, trade-off, and what was assumed of the work. */
function requirementLines({ requirement }: Decision, words: Words): string[] {
  const { limits, workload, tradeoff, difficulty } = requirement
  const { details, labels, asks } = words
  const { quantity, tokens } = amountsIn(words)
  const conditions = statedLimits(limits).map(([name, value]) => limitPhraseIn(words, name, value))
  const work = workPhrase(words, {
    input: tokens(workload.inputTokens),
    output: tokens(workload.outputTokens),
    requests: quantity(workload.requestsPerMonth),
  })
  const assumed = assumedWork(requirement, words)
  const sides = (['quality', 'price', 'speed'] as const).map(
    (side) => `${details.sides[side]} ${shareIn(words, tradeoff[side])}`,
  )
  return [
    `- ${details.needs}: ${weightsIn(words, requirement)}; ${lowered(asks.difficulties[difficulty])}`,
    `- ${conditions.length ? `${details.limits}: ${plain(conditions.join('; '))}` : details.noLimits}`,
    `- ${details.workload}: ${work}`,
    `- ${details.tradeoff}: ${sides.join(', ')}`,
    ...(assumed ? [`- ${labels.assumed}: ${assumed}`] : []),
  ]
}

function costOf({ cost }: Decision, words: Words): string {
  if (!cost) return ''
  const { usd, usdPerMonth } = amountsIn(words)
  const { inputUsdPerMTok, outputUsdPerMTok, asOf, provider } = cost
  const rates = words.facts.rates(usd(inputUsdPerMTok), usd(outputUsdPerMTok))
  const where = `${hostName(provider)}: ${rates}, ${dayIn(words, asOf)}`
  return `, ${words.aMonth(usdPerMonth(cost.monthlyUsd))} (${where})`
}

/** What the team measured itself: nobody outside it knows these figures. */
const trialLines = (
  { date, n, votes, verdict, models }: NonNullable<Decision['trials']>[number],
  words: Words,
  language: string,
) => [
  `- ${dayIn(words, date)}, ${words.trial.examples(n)}: ${plain(verdict)}`,
  ...models.map((one) => `  - ${plain(standingLine(one, votes, language))}`),
]

function statusOf({ kind, state, supersededBy }: Decision, { decision }: Words): string {
  if (state === 'superseded') return decision.states.superseded(supersededBy)
  return kind === 'watch' ? decision.states.undecided : decision.record.accepted
}

/** A decision as programs read it. */
export const toJson = (decision: Decision): Record<string, unknown> => ({
  ...decision,
  message: undefined,
  known: undefined,
  toldAt: undefined,
})

/** One line in which no character of Markdown means anything. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&')
