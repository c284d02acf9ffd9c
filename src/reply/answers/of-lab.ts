import type { Model } from '../../catalogue/model.ts'
import type { Engine } from '../../leaderboard/standings.ts'

/** Of a lab so many are told of. */
const most = 3

/** "What does Claude cost?": the newest model of each line of a lab, the strongest lines first. */
export function currentOf({ dataset: { models, fit } }: Engine, lab: string): Model[] {
  const newest = new Map<string, Model>()
  for (const model of models) {
    if (model.lab !== lab || model.status || model.purpose || model.origin) continue
    const line = model.name.replaceAll(/[\d.]+/g, '')
    if ((model.released ?? '') >= (newest.get(line)?.released ?? '')) newest.set(line, model)
  }
  const ability = ({ id }: Model) => fit.ability[id]?.value ?? -Infinity
  return [...newest.values()].toSorted((a, b) => ability(b) - ability(a)).slice(0, most)
}
