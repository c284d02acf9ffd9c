import { hostName } from '../catalogue/hosts.ts'
import type { Engine } from '../leaderboard/standings.ts'
import { barrierIn } from '../reply/barriers.ts'
import { clip } from '../reply/fit.ts'
import { type Action, list, paragraph, reply, type Reply } from '../reply/reply.ts'
import { amountsIn } from '../reply/words/amounts.ts'
import { dayIn, wordsFor } from '../reply/words/index.ts'
import { fullUsd, monthlyCost } from '../shortlist/cost.ts'
import { recommend } from '../shortlist/shortlist.ts'
import type { Candidate } from '../shortlist/types.ts'
import type { Decision } from './decision.ts'
import { newsOf, type News } from './news.ts'

interface Told {
  decision: Decision
  news: News
  /** Keys of more of the same kind: they are told of by their number. */
  also: string[]
  engine: Engine
}

/** Each has a button, and Discord shows so many. */
export const mostInDigest = 10

/** News of one decision: what changed, since when, the figures, and what to do. */
export function newsReply(told: Told): Reply {
  const { decision } = told
  const { language } = decision
  const said = [headOf(decision), sentence(told), wordsFor(language).decision.whatToDo]
  const actions = (['review', 'snooze', 'stop'] as const).map((verb) => action(verb, decision))
  return reply('answer', 'other', said.map(paragraph), { language, actions })
}

/** News of many decisions at once, one line each; what to do about one stands behind its button. */
export function digestReply(told: Told[]): Reply {
  const items = told.map((one) => {
    const { id, useCase } = one.decision
    return `${id}: ${sentence(one)} (${clip(oneLine(useCase), 60)})`
  })
  const actions = told.map(({ decision }): Action => {
    const button = action('review', decision)
    return { ...button, label: `${button.label} ${decision.id}` }
  })
  const language = told[0]?.decision.language
  return reply('answer', 'other', [list(items)], { language, actions })
}

/** How a decision stands today: what has changed since, and what would be listed. */
export function reviewReply(decision: Decision, engine: Engine): Reply {
  const { requirement, language, model, watched } = decision
  const words = wordsFor(language)
  const own = words.decision
  const news = newsOf({ ...decision, known: [] }, engine)
  const better = news.filter(({ kind }) => kind === 'better')
  const changes = news.filter((one) => one.kind !== 'better' || one === better[0])
  const { picks } = recommend(engine.market(requirement.limits), requirement)
  const { usdPerMonth } = amountsIn(words)
  const named = picks.map(({ model: { name }, cost }) =>
    cost ? `${name} (${words.aMonth(usdPerMonth(cost.monthlyUsd))})` : name,
  )
  const other = picks.find((pick) => pick.model.id !== model)
  const also = better.slice(1).map(({ key }) => key)
  const said = [
    headOf(decision),
    ...changes.map((one) => sentence({ decision, news: one, also, engine })),
    ...(changes.length ? [] : [own.unchanged]),
    named.length ? own.today(named.join(', ')) : words.noneMeets,
    ...(other ? [own.goWith(other.model.name)] : []),
  ]
  const verbs = watched ? (['snooze', 'stop'] as const) : (['watch'] as const)
  const actions = verbs.map((verb) => action(verb, decision))
  return reply('answer', 'other', said.map(paragraph), { language, actions })
}

function headOf({ kind, name, useCase, language, at }: Decision): string {
  const words = wordsFor(language)
  const about = kind === 'watch' ? words.decision.aboutWatched : words.decision.about
  return about(name, clip(oneLine(useCase), 120), dayIn(words, at))
}

/** It names its decision, so that it works wherever and whenever it is pressed. */
const action = (
  verb: 'review' | 'snooze' | 'stop' | 'watch',
  { id, language }: Decision,
): Action => ({
  label: wordsFor(language).decision.verbs[verb],
  control: 'decisions',
  value: `${verb} ${id}`,
})

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

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
