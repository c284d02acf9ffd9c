import { hostName } from '../../catalogue/hosts.ts'
import {
  capitalise,
  day,
  listing,
  ordinal,
  plural,
  quantity,
  tokens,
  usdPerMonth,
} from '../../format.ts'
import { monthlyCost, offerWithin } from '../../shortlist/cost.ts'
import { selfHosted } from '../../shortlist/exclude.ts'
import { recommend } from '../../shortlist/shortlist.ts'
import type { Caveat, JustifiedPick } from '../../shortlist/types.ts'
import { weightsPhrase } from '../phrases.ts'
import { caveatSentence } from '../sentences.ts'
import { thinkingCost } from '../unsure.ts'
import { amountOf, shortName, strengthAgainst } from '../why-pick.ts'
import type { Asked } from './asked.ts'

/** What models cost for a workload, which may be another than the conversation's. */
export function costLines({ engine, models, requirement, words, isGeneral }: Asked): string[] {
  const { workload, limits } = requirement
  const work = `${quantity(workload.requestsPerMonth)} requests a month of ${tokens(workload.inputTokens)} tokens in and ${tokens(workload.outputTokens)} out`
  const lines = models.map((model) => {
    const offer = offerWithin(limits, engine, model.id)
    if (!offer) return `${model.name}: ${words.priceUnknown}.`
    const { monthlyUsd, batchMonthlyUsd } = monthlyCost(offer, workload)
    const batch = batchMonthlyUsd ? `; ${usdPerMonth(batchMonthlyUsd)} in batches` : ''
    return `${model.name}: ${words.aMonth(usdPerMonth(monthlyUsd))} ${words.atHost(hostName(offer.provider))}${batch}.`
  })
  return [...lines, `For ${work}${isGeneral ? ' (assumed)' : ''}; thinking not counted.`]
}

/** How old prices and scores are. */
export function ageLines({ engine: { dataset }, picks }: Asked): string[] {
  const prices = dataset.offers
    .filter(({ model }) => picks.length === 0 || picks.includes(model))
    .map(({ asOf }) => asOf)
    .toSorted()
  const scores = dataset.scores.map(({ date }) => date).toSorted()
  const stale = dataset.sources.filter(({ problem }) => problem)
  const of = picks.length ? 'Prices of these models' : 'Prices'
  const [oldest, newest] = [prices[0] ?? dataset.asOf, prices.at(-1) ?? dataset.asOf]
  return [
    `${of}: ${oldest === newest ? `of ${day(newest)}` : `from ${day(oldest)} to ${day(newest)}`}. The newest score is of ${day(scores.at(-1) ?? dataset.asOf)}; each figure in the details has its own date.`,
    ...(stale.length
      ? [
          `${plural(stale.length, 'source')} could not be renewed at the last refresh: ${listing(stale.slice(0, 3).map(({ name }) => name))}.`,
        ]
      : []),
  ]
}

const glossary: [RegExp, string][] = [
  [
    /\b(?:role|roles)\b|best (?:fit|value)|if cost decides|misses/i,
    'Roles: "Start with" is the pick whose score, cost and evidence together fit the request best. "If misses are costly" scores measurably higher and costs more. "If cost decides" costs much less. "With open weights" is the best one whose weights can be downloaded.',
  ],
  [
    /\b(?:fit|score|scores)\b/i,
    'Score (fit): the expected quality for this work, computed from all published figures by what the work needs. The details show it with its 90% interval.',
  ],
  [
    /\b(?:tie|tied|tell apart|interval)\b/i,
    '"Too close to tell apart": each score lies within the 90% interval of the other, so the order may be chance.',
  ],
  [
    /\b(?:measurably|weaker|ahead)\b/i,
    '"Measurably weaker" or "ahead": the 90% intervals of the two scores do not cover each other\'s middle.',
  ],
  [
    /\bcontext\b/i,
    'Context: how many tokens of input and output together one request may have at this host. A token is about three quarters of an English word.',
  ],
  [/\btokens?\b/i, 'Token: a piece of a word; about three quarters of an English word.'],
  [
    /\bopen weights?\b|proprietary/i,
    'Open weights: the model can be downloaded and run by anybody under its licence. Proprietary: only through a host.',
  ],
  [
    /\bthinking\b|reasoning/i,
    'Thinking: text a model writes for itself before it answers. It is billed as output and not in the price shown.',
  ],
  [/\bbatch/i, 'Batch: answers may take up to a day and cost less.'],
]

/** What a word of the answer means. */
export function wordLines({ text }: Asked): string[] {
  const found = glossary.filter(([pattern]) => pattern.test(text)).map(([, meaning]) => meaning)
  return found.length ? found.slice(0, 2) : glossary.slice(0, 2).map(([, meaning]) => meaning)
}

const asksAgainst =
  /\bagainst\b|downside|drawback|\brisk|weak(?:ness)?|\bcons?\b|wrong with|gegen\b|nachteil|contre\b|inconv|contra\b|contro\b|desventa|svantag/i
const asksMeaning =
  /\b(?:means?|meaning)\b|bedeut|\bsignifi(?:ca|cano|ent?|e)\b|veut dire|vuol dire|quer dizer|quiere decir/i
const asksSafest = /\bsafe|secure|sicher|s[uû]re?\b|segur|sicur|reliab|zuverl/i
const asksHowLong =
  /how long|how fast|wie lange|combien de temps|cu[aá]nto (?:tiempo|tarda)|quanto tempo|quanto (?:ci )?(?:dura|mette)/i

/** Questions about the list as a whole. */
export function listLines(asked: Asked): string[] {
  const { engine, requirement, text, models } = asked
  const shortlist = recommend(engine, requirement)
  const { picks, ranking, excluded } = shortlist
  const [first] = picks
  if (asksMeaning.test(text)) return wordLines(asked)
  if (!first || asked.isGeneral) return ['There is no list yet. Say what the model should do.']
  const meant = picks.filter(({ model }) => models.some(({ id }) => id === model.id))
  if (asksHowLong.test(text)) return durationLines(asked, picks)
  if (asksAgainst.test(text))
    return (meant.length && meant.length < picks.length ? meant : [first]).flatMap((pick) =>
      againstLines(asked, pick, picks),
    )
  if (asksSafest.test(text)) return safestLines(picks)
  return [
    `${ranking.length} of ${ranking.length + excluded.length} models meet the request. Each is scored for ${weightsPhrase(requirement)} from all published figures; cost is this workload at the price of record.`,
    `Picked are ${listing(picks.map(shortName))}: none beats another in both score and cost, apart from roles you asked for. "Details" shows every figure and every model left out.`,
  ]
}

/** What speaks against a pick: its doubts, the dearer or cheaper neighbour, its end. */
function againstLines(
  { words, requirement }: Asked,
  pick: JustifiedPick,
  picks: JustifiedPick[],
): string[] {
  const better = picks.find((other) => strengthAgainst(other, pick) === 'ahead')
  const cheaper = selfHosted(requirement.limits)
    ? undefined
    : picks.find(({ cost }) => cost && pick.cost && cost.monthlyUsd < pick.cost.monthlyUsd * 0.8)
  const thinking = thinkingCost(pick)
  const points = [
    ...(better ? [`${shortName(better)} scores ahead of it`] : []),
    ...(cheaper
      ? [
          `${shortName(cheaper)} costs ${amountOf(cheaper, requirement, words)} against ${amountOf(pick, requirement, words)}`,
        ]
      : []),
    ...(thinking
      ? [`with thinking as boards measured it, it would cost ${usdPerMonth(thinking)} a month`]
      : []),
  ]
  const doubts = pick.caveats
    .filter(({ kind }) => !saidOfCost.has(kind))
    .slice(0, 3)
    .map(caveatSentence)
  const all = [...points.map((point) => `${capitalise(point)}.`), ...doubts]
  return all.length
    ? [`Against ${shortName(pick)}: ${all.slice(0, 4).join(' ')}`]
    : [`The data holds nothing against ${shortName(pick)} for this work.`]
}

const saidOfCost = new Set<Caveat['kind']>(['thinking-cost', 'reasoning-tokens'])

/** The pick with the most evidence and the fewest doubts; what "safe" can mean here and what it cannot. */
function safestLines(picks: JustifiedPick[]): string[] {
  const [safest] = picks.toSorted(
    (a, b) => a.unproven - b.unproven || b.evidence - a.evidence || b.low - a.low,
  )
  if (!safest) return []
  const place = ordinal(picks.indexOf(safest) + 1)
  return [
    `By evidence, ${shortName(safest)} (the ${place}): it has the most published figures for this work and the least that is guessed.`,
    'Safety of data and of content is another matter: what hosts do with data is mostly not in the data here, so check their terms.',
  ]
}

function durationLines({ engine, requirement }: Asked, picks: JustifiedPick[]): string[] {
  const { workload } = requirement
  const speeds = picks.flatMap((pick) => {
    const { own, latency, cost, model } = pick
    const perSecond =
      own?.tokensPerSecond ??
      latency?.outputTokensPerSecond ??
      cost?.offer.speed?.outputTokensPerSecond ??
      engine.dataset.speeds.find((row) => row.model === model.id)?.outputTokensPerSecond
    return perSecond ? [{ pick, perSecond }] : []
  })
  const total = workload.outputTokens * workload.requestsPerMonth
  if (speeds.length === 0)
    return [
      `How fast these models are is not in the data, so how long it takes cannot be said: measure a hundred requests. It is about ${tokens(total)} output tokens: divide by the tokens a second you see.`,
    ]
  return [
    ...speeds.map(
      ({ pick, perSecond }) =>
        `${shortName(pick)}: about ${hours(total / perSecond)} for ${tokens(total)} output tokens at ${Math.round(perSecond)} a second, one request after the other.`,
    ),
    'Several at a time take less; thinking takes more.',
  ]
}

function hours(seconds: number): string {
  if (seconds < 5400) return plural(Math.max(1, Math.round(seconds / 60)), 'minute')
  if (seconds < 48 * 3600) return plural(Math.round(seconds / 3600), 'hour')
  return plural(Math.round(seconds / 86_400), 'day')
}
