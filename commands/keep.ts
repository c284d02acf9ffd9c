import type { CommandResult, Services } from '../src/command.ts'
import type { Decision } from '../src/decisions/decision.ts'
import type { Pinning } from '../src/decisions/decisions.ts'
import { knownOn } from '../src/decisions/news.ts'
import { compareLines } from '../src/reply/answers/compare.ts'
import { verdictText } from '../src/reply/answers/trial-verdict.ts'
import { clip } from '../src/reply/fit.ts'
import { paragraph, reply as replyOf } from '../src/reply/reply.ts'
import { reasonSentence } from '../src/reply/sentences.ts'
import { wordsFor } from '../src/reply/words/index.ts'
import type { Words } from '../src/reply/words/en.ts'
import type { Reading } from '../src/requirements/reading.ts'
import type { Requirement } from '../src/requirements/requirement.ts'
import { explain } from '../src/shortlist/explain.ts'
import { ownTestsFor } from '../src/shortlist/own-tests.ts'
import { recommend } from '../src/shortlist/shortlist.ts'
import { trialResult } from '../src/trial/result.ts'
import type { Turn } from './reading.ts'

const mostEvidence = 6

/** "We go with the second": recorded where records are kept, with what to try before it goes live. */
export function decideAnswer(reading: Reading, turn: Turn): Promise<CommandResult> {
  return keep('decision', reading.models[0], reading.language, turn)
}

/** `kind`: a choice, or only the wish to hear of something better. */
export async function keep(
  kind: Decision['kind'],
  named: string | undefined,
  language: string,
  { thread, services, request }: Turn,
): Promise<CommandResult> {
  const words = wordsFor(language)
  const { engine } = services
  const model = engine.models.get(named ?? thread?.picks[0] ?? '')
  if (!thread?.useCase || !model)
    return {
      reply: replyOf('question', 'decide', [paragraph(words.list.none)], { language }),
    }
  const { useCase, requirement } = thread
  const said = [words.decision.decided(model.name, clip(useCase, 200))]
  const after = { ...thread, subjects: [model.id] }
  const market = engine.market(requirement.limits)
  const { candidate, evidence } = explain(market, requirement, model)
  const { cost } = candidate ?? {}
  const others = recommend(market, requirement).picks.filter((pick) => pick.model.id !== model.id)
  const lines = compareLines(
    market,
    requirement,
    [model, ...others.map((pick) => pick.model)],
    words,
  )
  const trials = await ownTrials(requirement, services, language)
  const made: Omit<Decision, 'id' | 'place' | 'known'> = {
    kind,
    useCase,
    requirement,
    model: model.id,
    name: model.name,
    ...(cost && {
      cost: {
        provider: cost.offer.provider,
        inputUsdPerMTok: cost.offer.inputUsdPerMTok,
        outputUsdPerMTok: cost.offer.outputUsdPerMTok,
        monthlyUsd: cost.monthlyUsd,
        asOf: cost.offer.asOf,
      },
    }),
    alternatives: others.map((pick, i) => ({
      model: pick.model.id,
      name: pick.model.name,
      why: lines[i + 1] ?? pick.model.name,
    })),
    evidence: evidence.slice(0, mostEvidence).map((row) => ({
      text: reasonSentence(row, wordsFor(language)),
      url: row.benchmark.url,
      date: row.score.date,
    })),
    ...(trials.length && { trials }),
    ...(request.user && { by: request.user }),
    participants: [...new Set([thread.author, ...(thread.writers ?? []), request.user])].filter(
      (id) => id !== undefined,
    ),
    at: (services.now?.() ?? new Date()).toISOString(),
    dataAsOf: engine.dataset.asOf,
    language,
    state: 'open',
    watched: true,
  }
  // What is true today is no news.
  const known = knownOn({ ...made, known: [] }, engine)
  const kept = await request.decisions?.add({ ...made, known })
  const own = words.decision
  const sentences =
    kind === 'watch'
      ? [own.watching(model.name)]
      : [
          ...said,
          ...(kept ? [own.kept(kept.decision.id, kept.superseded?.id)] : []),
          ...(kept && request.tellsNews ? [own.newsIsSaid] : []),
          ...stillPinned(kept?.pinning, words),
          // What was tried already need not be tried.
          ...(trials.length ? [] : [own.beforeLive]),
        ]
  return {
    reply: replyOf('answer', 'decide', sentences.map(paragraph), {
      language,
      ...(kept && kind === 'decision' && { decision: kept.decision.id }),
    }),
    thread: after,
  }
}

/** That the message of a decision that is none any more could not be taken down. */
export const stillPinned = (pinning: Pinning | undefined, words: Words): string[] =>
  typeof pinning === 'object' ? [words.decision.stillPinned(pinning.lacks)] : []

/** The results of the team's own tests that bear on the work. */
async function ownTrials(
  requirement: Requirement,
  { engine, trials }: Services,
  language: string,
): Promise<NonNullable<Decision['trials']>> {
  const tests = new Map(ownTestsFor(requirement, engine).map((test) => [test.id, test]))
  const found = await Promise.all(
    [...tests].map(async ([id, { date }]) => {
      const trial = await trials?.get(id)
      if (!trials || !trial) return []
      const [runs, votes] = [await trials.runs(trial), await trials.votes(id)]
      const { verdicts, ...result } = trialResult(runs, trial.contenders, votes)
      return [{ id, date, ...result, verdict: verdictText(verdicts, language) }]
    }),
  )
  return found.flat()
}
