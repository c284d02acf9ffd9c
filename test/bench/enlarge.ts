import type { Dataset } from '../../src/leaderboard/model.ts'

/** The dataset with every model, its offers, scores and estimates so many times over, in the order of a dataset file. */
export function enlarge(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times }, (_, i) => i)
  const renamed = (id: string, copy: number) => (copy ? `${id}-copy-${copy}` : id)
  const rows = <Row extends { model: string }>(list: Row[]) =>
    list.flatMap((row) => copies.map((copy) => ({ ...row, model: renamed(row.model, copy) })))
  const byModel = <Value>(record: Record<string, Value>) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([id, value]) =>
        copies.map((copy) => [renamed(id, copy), value]),
      ),
    )
  return {
    ...dataset,
    models: dataset.models.flatMap((model) =>
      copies.map((copy) => ({ ...model, id: renamed(model.id, copy) })),
    ),
    offers: rows(dataset.offers),
    scores: rows(dataset.scores),
    answerLengths: rows(dataset.answerLengths),
    taskCosts: rows(dataset.taskCosts ?? []),
    fit: {
      ...dataset.fit,
      ability: byModel(dataset.fit.ability),
      estimates: Object.fromEntries(
        Object.entries(dataset.fit.estimates).map(([key, estimates]) => [key, byModel(estimates)]),
      ),
    },
  }
}
