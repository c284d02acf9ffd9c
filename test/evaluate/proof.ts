import type { Engine } from '../../src/leaderboard/standings.ts'
import { compareBlocks } from '../../src/reply/answers/compare.ts'
import { providerBlocks } from '../../src/reply/answers/providers.ts'
import { whyBlocks, whyNotLines } from '../../src/reply/answers/why.ts'
import { recommendationReply } from '../../src/reply/recommendation.ts'
import { renderBlocks } from '../../src/reply/text.ts'
import { wordsFor } from '../../src/reply/words/index.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { withLanguages } from '../../src/shortlist/score.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { unsourcedNumbers } from './trace.ts'
import { violations } from './violations.ts'

/** What is wrong with the replies to one requirement: limits broken by a model, numbers nobody published. */
export function faults(everything: Engine, requirement: Requirement): string[] {
  const engine = everything.market(requirement.limits)
  const shortlist = recommend(engine, requirement)
  const { picks, ranking, excluded } = shortlist
  const recommendation = { useCase: '', requirement, shortlist, dataset: engine.dataset }
  const { short, details } = recommendationReply(engine, recommendation)
  const listed = picks.map(({ model }) => model)
  const others = [ranking.at(5)?.model, excluded.at(0)?.model].filter(
    (model) => model !== undefined,
  )
  const asked = {
    engine,
    requirement,
    words: wordsFor('en'),
    text: '',
    models: [],
    hosts: [],
    labs: [],
    unknownNames: [],
    isGeneral: false,
    picks: listed.map(({ id }) => id),
  }
  const texts = [
    renderBlocks([...short, ...details()], Infinity),
    ...others.map((model) => whyNotLines(asked, model).join(' ')),
    ...listed.slice(0, 1).map((model) =>
      renderBlocks(
        [
          ...whyBlocks(asked, model),
          ...compareBlocks(
            engine,
            requirement,
            listed.map(({ id }) => id),
            asked.words,
          ),
          ...providerBlocks(engine, requirement, model, asked.words),
        ],
        2000,
      ),
    ),
  ]
  return [
    ...[...picks, ...ranking].flatMap((candidate) =>
      violations(engine, requirement, candidate).map(
        (limit) => `${candidate.model.id} breaks ${limit}`,
      ),
    ),
    ...texts.flatMap((text) =>
      unsourcedNumbers(text, engine, requirement, shortlist)
        // Shares are shown as they were stated and as they count.
        .filter((number) =>
          unsourcedNumbers(text, engine, withLanguages(requirement), shortlist).includes(number),
        )
        .map((number) => `${number} in: ${text}`),
    ),
  ]
}
