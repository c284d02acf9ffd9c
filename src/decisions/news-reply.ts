import { hostName } from '../catalogue/hosts.ts'
import type { Engine } from '../leaderboard/standings.ts'
import { barrierIn } from '../reply/barriers.ts'
import { clip } from '../reply/fit.ts'
import { paragraph, reply, type Reply } from '../reply/reply.ts'
import { amountsIn } from '../reply/words/amounts.ts'
import { dayIn, wordsFor } from '../reply/words/index.ts'
import { fullUsd, monthlyCost } from '../shortlist/cost.ts'
import type { Candidate } from '../shortlist/types.ts'
import type { Decision } from './decision.ts'
import type { News } from './news.ts'

interface Told {
  decision: Decision
  news: News
  /** Keys of more of the same kind: they are told of by their number. */
  also: string[]
  engine: Engine
}

/** News of one decision: what changed, since when, the figures, and what to do. */
export function newsReply(told: Told): Reply {
  const { decision, news } = told
  const { id, kind, name, useCase, language, at } = decision
  const words = wordsFor(language).decision
  const about = kind === 'watch' ? words.aboutWatched : words.about
  const text = words.whatToDo
  return reply(
    'answer',
    'other',
    [
      paragraph(
        about(name, clip(useCase.replace(/\s+/g, ' '), 120), dayIn(wordsFor(language), at)),
      ),
      paragraph(sentence(told)),
      paragraph(text),
    ],
    {
      language,
      question: {
        text,
        choices: [
          { label: words.review, says: reviewWords(news) },
          { label: words.snooze, says: `/decisions snooze ${id}` },
          { label: words.stop, says: `/decisions stop ${id}` },
        ],
      },
    },
  )
}

/** News of many decisions at once, one line each. */
export function digestReply(told: Told[]): Reply {
  const [first] = told
  const language = first?.decision.language ?? 'en'
  const items = told.map(
    (one) =>
      `${one.decision.id}: ${sentence(one)} (${clip(one.decision.useCase.replace(/\s+/g, ' '), 60)})`,
  )
  return reply(
    'answer',
    'other',
    [
      { kind: 'list', items },
      { kind: 'note', text: '/decisions snooze ID, stop ID' },
    ],
    { language },
  )
}

/** What a press on "Review" says in the thread. */
function reviewWords(news: News): string {
  return news.kind === 'better' ? `why ${news.other.model.id}?` : 'details'
}

function sentence({ decision, news, also, engine }: Told): string {
  const { name, language, requirement } = decision
  const words = wordsFor(language)
  const own = words.decision
  const date = (day: string) => dayIn(words, day)
  const { usd, usdPerMonth } = amountsIn(words)
  const rates = (one: { inputUsdPerMTok: number; outputUsdPerMTok: number }) =>
    `${usd(one.inputUsdPerMTok)} / ${usd(one.outputUsdPerMTok)} (1M)`
  switch (news.kind) {
    case 'end': {
      const next =
        news.replacement && (engine.models.get(news.replacement)?.name ?? news.replacement)
      return news.daysLeft > 0
        ? own.ends(name, date(news.endsOn), news.daysLeft, next)
        : own.hasEnded(name, date(news.endsOn), next)
    }
    case 'price': {
      const monthly = words.aMonth(usdPerMonth(news.monthlyUsd))
      return own.price(name, rates(news.before), rates(news.now), monthly)
    }
    case 'price-change':
      return own.priceOn(name, date(news.from), rates(news.now), rates(news.next))
    case 'host': {
      const { workload } = requirement
      const monthly = usdPerMonth(monthlyCost(news.instead, workload).monthlyUsd)
      const there = hostName(news.instead.provider)
      return own.hostBarred(name, hostName(news.host), there, words.aMonth(monthly))
    }
    case 'barrier':
      return own.barrier(name, barrierIn(words, news.exclusion, requirement.limits))
    case 'better': {
      const amount = ({ cost }: Candidate) => (cost ? usd(fullUsd(cost)) : '?')
      const costs = `${amount(news.other)} / ${amount(news.chosen)}`
      const scores = `${Math.round(news.other.score)} / ${Math.round(news.chosen.score)}`
      const other = news.other.model.name
      const said = news.isCheaper
        ? own.cheaper(other, name, costs)
        : own.better(other, name, scores, costs)
      return also.length ? `${said} ${own.others(also.length)}` : said
    }
  }
}
