import { describe, expect, it } from 'vitest'
import {
  ballotReply,
  progressReply,
  proposalReply,
  tallySentence,
  votingReply,
} from '../../../src/reply/answers/trial.ts'
import { resultReply, whereReply } from '../../../src/reply/answers/trial-result.ts'
import { refusalText } from '../../../src/reply/answers/trial-notices.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { renderText } from '../../../src/reply/text.ts'
import type { Notice, Refusal, RowProblem } from '../../../src/trial/notice.ts'
import { trialSchema } from '../../../src/trial/record.ts'
import { trialResult } from '../../../src/trial/result.ts'
import type { Run } from '../../../src/trial/record.ts'

const contenders = ['Atlas', 'Bor'].map((name) => ({
  model: `${name}/${name}`,
  name,
  served: name,
}))
const runs = contenders.flatMap(({ model }, i) =>
  Array.from({ length: 8 }, (_, example): Run => ({
    example,
    model,
    answer: { text: example ? 'xyz' : '', seconds: 1, isSent: true, failure: 'empty' },
    score: i,
  })),
)
const votes = [0, 1, 2].map((example) => ({
  example,
  voter: 'ana',
  choice: example ? { model: contenders[1]!.model } : ('alike' as const),
}))

const problems: RowProblem[] = [
  { kind: 'no-prompt' },
  { kind: 'long-prompt' },
  { kind: 'no-object' },
  { kind: 'no-check' },
  { kind: 'unknown-check' },
  { kind: 'incomplete-check', detail: '...' },
  { kind: 'unusable-check', detail: '...' },
  { kind: 'deep-check' },
]
const notices: Notice[] = [
  { kind: 'rows', rows: 1200, read: 1000 },
  { kind: 'used', examples: 1000, used: 30 },
  { kind: 'barred', names: ['Bor'] },
  { kind: 'not-served', names: ['Bor'] },
  { kind: 'no-judge' },
  ...problems.map((problem, i): Notice => ({ kind: 'row', row: i + 1, problem })),
]
const refusals: Refusal[] = [
  { kind: 'large-file' },
  { kind: 'no-text' },
  { kind: 'many-cells' },
  { kind: 'broken-csv', detail: '' },
  { kind: 'no-examples', first: notices[5] },
  { kind: 'no-examples' },
  { kind: 'check-for-all', problem: { kind: 'no-check' } },
  { kind: 'no-models' },
  { kind: 'count-of-models' },
  { kind: 'unknown-model', name: 'Bor' },
  { kind: 'model-not-served', name: 'Bor' },
  { kind: 'barred-model', name: 'Bor' },
  { kind: 'few-left', notices: notices.slice(2, 4) },
]

/** All that is said of one trial, buttons included. */
function everything(language: string | undefined): string {
  const trial = trialSchema.parse({
    id: 't1',
    workspace: 'T1',
    starter: 'ana',
    at: '2026-09-01',
    language,
    kind: 'coding',
    contenders,
    examples: runs.map((_, i) => ({ prompt: `? ${i}` })),
    state: 'voting',
    stopped: 'cancelled',
  })
  const proposal = { trial, mostUsd: 3, leftUsd: 1, unpriced: ['Bor'], notices }
  const replies: Reply[] = [
    proposalReply(proposal),
    progressReply(trial, 1),
    votingReply({ ...trial, open: [0, 1] }),
    ballotReply(trial, 0, runs, { place: 1, of: 2 }),
    resultReply(trial, trialResult(runs, contenders, votes)),
    whereReply(trial),
    whereReply({ ...trial, isEverywhere: true }),
  ]
  return [
    ...replies.flatMap((said) => [
      renderText(said, Infinity),
      ...(said.actions ?? []).map(({ label }) => label),
    ]),
    tallySentence(trial, 0, votes),
    renderText(
      resultReply({ ...trial, stopped: 'no-money' }, trialResult(runs, contenders)),
      Infinity,
    ),
    ...refusals.map((refusal) => refusalText(refusal, language)),
  ].join('\n')
}

describe('what is said of a trial', () => {
  it('is English unless its conversation is not', () => {
    const said = everything(undefined)
    expect(said).toContain('Try Atlas, Bor on 16 examples?')
    expect(said).toContain('at most $3.00, usually a fraction of it; $1.00 are left this month.')
    expect(said).toContain('Bor leads Atlas 8 to 0, 0 alike: hardly chance.')
    expect(said).toContain('Bor: 100% (79 to 100), best in 2 of 3 votes')
    expect(said).toContain('mostly about coding')
  })

  it.each([
    ['de', 'Bor führt vor Atlas mit 8 zu 0, 0 gleich: kaum Zufall.'],
    ['fr', 'Bor devance Atlas par 8 à 0, 0 pareilles: guère un hasard.'],
    ['es', 'Bor gana a Atlas por 8 a 0, 0 iguales: difícilmente azar.'],
    ['it', 'Bor supera Atlas per 8 a 0, 0 uguali: difficilmente un caso.'],
    ['pt', 'Bor vence Atlas por 8 a 0, 0 iguais: dificilmente acaso.'],
  ])('is said whole in %s', (language, verdict) => {
    const said = everything(language)
    expect(said).toContain(verdict)
    const english = new Set(everything('en').split('\n'))
    const same = said.split('\n').filter((line) => english.has(line) && /[a-z]{3}/.test(line))
    expect(same.filter((line) => line !== '[A] xyz')).toEqual([])
  })
})
