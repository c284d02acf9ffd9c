import { day, plural, usd, usdPerMonth } from '../format.ts'
import { limitPhrases } from '../requirements/limits/index.ts'
import { standingLine } from '../reply/answers/trial-result.ts'
import { hostName } from '../catalogue/hosts.ts'
import type { Decision } from './decision.ts'

/** A decision in the form of an architecture decision record. What people wrote cannot make headings or links of its own. */
export function toRecord(decision: Decision): string {
  const { name, model, useCase, requirement, cost, alternatives, evidence, at } = decision
  const { workload } = requirement
  const limits = limitPhrases(requirement.limits)
  const lines = [
    `# ${plain(name)} for: ${plain(useCase).slice(0, 120)}`,
    '',
    `- Status: ${statusOf(decision)}`,
    `- Date: ${at.slice(0, 10)}`,
    `- Id: ${decision.id}`,
    ...(decision.by ? [`- Decided by: ${plain(decision.by)}`] : []),
    ...(decision.participants.length
      ? [`- Took part: ${decision.participants.map(plain).join(', ')}`]
      : []),
    '',
    '## Context',
    '',
    ...useCase.split('\n').map((line) => `> ${plain(line)}`),
    '',
    `- Conditions: ${limits.length ? plain(limits.join('; ')) : 'none'}`,
    `- Workload: ${workload.requestsPerMonth.toLocaleString('en-US')} requests a month, ${workload.inputTokens.toLocaleString('en-US')} tokens in and ${workload.outputTokens.toLocaleString('en-US')} out each`,
    ...(requirement.assumed.length ? [`- Assumed: ${requirement.assumed.join(', ')}`] : []),
    '',
    '## Decision',
    '',
    `${plain(name)} (\`${model}\`)${cost ? `, ${usdPerMonth(cost.monthlyUsd)} at ${hostName(cost.provider)}: ${usd(cost.inputUsdPerMTok)} in, ${usd(cost.outputUsdPerMTok)} out per 1M tokens on ${day(cost.asOf)}` : ''}.`,
    '',
    '## Evidence',
    '',
    ...(evidence.length
      ? evidence.map(({ text, url }) => `- ${plain(text)} <${url}>`)
      : ['No board publishes a figure for this work; its place was an estimate.']),
    '',
    ...(decision.trials?.length
      ? ['## Own tests', '', ...decision.trials.flatMap(trialLines), '']
      : []),
    '## Alternatives',
    '',
    ...(alternatives.length ? alternatives.map(({ why }) => `- ${plain(why)}`) : ['None.']),
    '',
    '## Consequences',
    '',
    `Data of ${day(decision.dataAsOf)}. ${decision.watched ? 'Watched: news of its end, its price, the conditions and better models come into the thread.' : 'Not watched.'}`,
    '',
  ]
  return lines.join('\n')
}

/** What the team measured itself: nobody outside it knows these figures. */
const trialLines = ({
  date,
  n,
  votes,
  verdict,
  models,
}: NonNullable<Decision['trials']>[number]) => [
  `- ${day(date)}, ${plural(n, 'example')}: ${plain(verdict)}`,
  ...models.map((one) => `  - ${plain(standingLine(one, votes))}`),
]

function statusOf({ kind, state, supersededBy }: Decision): string {
  if (kind === 'watch') return 'watched, not decided'
  return state === 'open' ? 'accepted' : `superseded by ${supersededBy ?? 'another'}`
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
