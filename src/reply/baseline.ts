import { offerOfRecord } from '../catalogue/price.ts'
import { lowered } from '../format.ts'
import { monthlyCost } from '../shortlist/cost.ts'
import { endOf, endPhrase } from './ending.ts'
import { clip } from './fit.ts'
import type { Recommendation } from './reply.ts'
import { ratesOf, unpricedWord } from './sentences.ts'
import { shortName, strengthAgainst } from './why-pick.ts'
import { amountsIn } from './words/amounts.ts'
import type { Words } from './words/en.ts'

/** What is in use today, beside the list: its price here, and its end where one is known. */
export function baselineRemark(
  { requirement, dataset, shortlist }: Recommendation,
  words: Words,
): [string, string] | undefined {
  const { baseline, workload } = requirement
  if (!baseline) return undefined
  const [id] = baseline.models
  const model = dataset.models.find((one) => one.id === id)
  if (!model) {
    const [unknown] = baseline.unknown
    if (unknown === undefined) return undefined
    // "Gemini" is many models.
    const family = `${unknown.toLowerCase()} `
    const isFamily = dataset.models.some(({ name }) => name.toLowerCase().startsWith(family))
    const remark = isFamily ? words.whichOfFamily : words.notInDataShort
    return [words.labels.against(clip(unknown, 50)), remark]
  }
  const { usdPerMonth } = amountsIn(words)
  const offer = offerOfRecord(dataset.offers.filter((one) => one.model === id))
  const parts = [
    offer
      ? `${ratesOf(offer, words)}, ${words.aMonth(usdPerMonth(monthlyCost(offer, workload).monthlyUsd))}`
      : unpricedWord(model, words),
  ]
  if (baseline.monthlyUsd !== undefined)
    parts.push(words.facts.youPay(usdPerMonth(baseline.monthlyUsd)))
  const standing = shortlist.baseline?.models.find((one) => one.model.id === id)
  const [first] = shortlist.picks
  if (standing && first)
    parts.push(
      lowered(words.compared[strengthAgainst(standing.candidate, first)](shortName(first))),
    )
  if (shortlist.baseline?.verdict === 'stay') parts.push(words.nothingBetter)
  const end = endOf(model, offer)
  if (end) parts.push(endPhrase(end, dataset.asOf, words))
  else if (model.status === 'retired' || model.status === 'deprecated')
    parts.push(words.status[model.status])
  return [words.labels.against(clip(model.name, 44)), parts.join(', ')]
}
