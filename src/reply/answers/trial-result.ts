import type { Capability } from '../../capability.ts'
import { usd } from '../../format.ts'
import type { Agreement } from '../../trial/agreement.ts'
import type { Trial } from '../../trial/record.ts'
import type { Standing, TrialResult } from '../../trial/result.ts'
import { type Block, heading, list, paragraph, privateReply, type Reply, reply } from '../reply.ts'
import type { ResultChart, ResultRow } from '../result-chart.ts'
import { aroundIn } from '../words/around/index.ts'
import { wordsFor } from '../words/index.ts'
import { action } from './trial.ts'
import { verdictText } from './trial-verdict.ts'

/** What a trial found: each model's score or wins with its interval, cost and time, and what that is worth. */
export function resultReply(trial: Trial, result: TrialResult): Reply {
  const { models, verdicts, votes, agreement } = result
  const { id, examples, stopped, kind, language } = trial
  const words = wordsFor(language)
  const own = words.trial
  const short: Block[] = [
    heading(own.ownTest(examples.length, 0)),
    list(models.map((one) => standingLine(one, votes, language))),
    paragraph(verdictText(verdicts, language)),
    ...(agreement ? [paragraph(agreementText(agreement, language))] : []),
    ...(stopped
      ? [{ kind: 'remark' as const, label: own.notComplete, text: own.why[stopped] }]
      : []),
    {
      kind: 'note',
      text: kind ? `${own.inBrackets} ${own.counts}` : own.inBrackets,
    },
  ]
  return reply('answer', 'other', short, {
    chart: resultChart(result, own.ownTest(examples.length, votes), language),
    actions: [
      ...(kind ? [action(aroundIn(language).buttons.decide, 'decide', id)] : []),
      ...(kind ? [action(own.everywhere, 'everywhere', id)] : []),
      action(own.table, 'table', id),
      action(own.promptfoo, 'promptfoo', id),
      action(own.delete, 'delete', id),
    ],
  })
}

const percent = (share: number) => Math.round(100 * share)

function agreementText({ alike, of, low, high }: Agreement, language: string | undefined): string {
  return wordsFor(language).trial.judgeAgrees(alike, of, percent(low), percent(high))
}

/** The picture of a result; undefined where nothing was judged. */
export function resultChart(
  { models }: TrialResult,
  title: string,
  language?: string,
): ResultChart | undefined {
  const words = wordsFor(language).trial
  const row = (
    { name, usd: spent }: Standing,
    share: number,
    low: number,
    high: number,
  ): ResultRow => ({
    name,
    figures: [
      `${percent(share)} (${words.interval(percent(low), percent(high))})`,
      ...(spent === undefined ? [] : [usd(spent)]),
    ].join(' · '),
    share,
    low,
    high,
  })
  const scored = models.flatMap((one) =>
    one.score === undefined ? [] : row(one, one.score, one.low ?? 0, one.high ?? 1),
  )
  const voted = models.flatMap((one) =>
    one.wins ? row(one, one.wins.share, one.wins.low, one.wins.high) : [],
  )
  const panels = [
    { label: words.chart.scored, rows: scored },
    { label: words.chart.voted, rows: voted },
  ].filter(({ rows }) => rows.length)
  if (panels.length === 0) return undefined
  const text = panels.map(
    ({ label, rows }) =>
      `${label}: ${rows.map(({ name, figures }) => `${name} ${figures}`).join('; ')}`,
  )
  const note = wordsFor(language).details.chart.scale
  return { title, panels, note, alt: `${title}. ${text.join('. ')}` }
}

/** Where a result counts, and how to change that. */
export function whereReply({ id, kind, isEverywhere, language }: Trial): Reply {
  const words = wordsFor(language)
  const { countsEverywhere, countsHere, hereAlone, everywhere } = words.trial
  const of = words.capabilities[kind as Capability] ?? kind ?? ''
  return {
    ...privateReply(isEverywhere ? countsEverywhere(of) : countsHere),
    actions: [isEverywhere ? action(hereAlone, 'here', id) : action(everywhere, 'everywhere', id)],
  }
}

/** `Atlas 2: 85% (69 to 94), $0.04, 2.1 s`. */
export function standingLine(standing: Standing, votes = 0, language?: string): string {
  const { trial: words, priceUnknown } = wordsFor(language)
  const { name, score, low = 0, high = 1, usd: spent, medianSeconds, failed, wins } = standing
  const interval = `(${words.interval(percent(low), percent(high))})`
  const parts = [
    score === undefined ? undefined : `${percent(score)}% ${interval}`,
    wins &&
      `${words.bestIn(wins.count, votes)} (${words.interval(percent(wins.low), percent(wins.high))}%)`,
    score === undefined && !wins ? words.notJudged : undefined,
    spent === undefined ? priceUnknown : usd(spent),
    medianSeconds === undefined ? undefined : `${medianSeconds.toFixed(1)} s`,
    failed ? words.withoutWhole(failed) : undefined,
  ]
  return `${name}: ${parts.filter(Boolean).join(', ')}`
}
