import type { Dataset } from '../../src/leaderboard/model.ts'

/** The dataset with every model, its offers, scores and estimates so many times over. */
export function enlarge(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times }, (_, i) => i)
  const renamed = (id: string, copy: number) => (copy ? `${id}-copy-${copy}` : id)
  const rows = <Row extends { model: string }>(list: Row[]) =>
    copies.flatMap((copy) => list.map((row) => ({ ...row, model: renamed(row.model, copy) })))
  const byModel = <Value>(record: Record<string, Value>) =>
    Object.fromEntries(
      copies.flatMap((copy) =>
        Object.entries(record).map(([id, value]) => [renamed(id, copy), value]),
      ),
    )
  return {
    ...dataset,
    models: copies.flatMap((copy) =>
      dataset.models.map((model) => ({ ...model, id: renamed(model.id, copy) })),
    ),
    offers: rows(dataset.offers),
    scores: rows(dataset.scores),
    answerLengths: rows(dataset.answerLengths),
    fit: {
      ...dataset.fit,
      ability: byModel(dataset.fit.ability),
      estimates: Object.fromEntries(
        Object.entries(dataset.fit.estimates).map(([key, estimates]) => [key, byModel(estimates)]),
      ),
    },
  }
}
