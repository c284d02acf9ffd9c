import type { Evaluator } from '../model.ts'

/** What the fit is tuned by; `npm run evaluate` chooses these on boards other than the one it is judged on. */
export interface FitSettings {
  /** 0-1: how much a figure counts by who measured it. */
  evaluatorWeight: Record<Evaluator, number>
  /** Months in which figures of a board that is no longer updated lose half their weight. */
  halfLifeMonths: number
  /** How far all of one board's figures for a model lie off together: its questions, its judges, its set-up. */
  boardDeviation: number
  /** How far one capability of a model usually lies from its general ability, in standard deviations. */
  capabilityDeviation: number
  /** Pulls a benchmark's slope towards the one its spread suggests, as so many models would. */
  slopeModels: number
  /** How much of a relative's distance from its expectation a model of the same family is expected to keep. */
  familyShare: number
  /** Whether a model's size says something of its ability beside price and release date. */
  sizeCounts: boolean
}

export const fitSettings: FitSettings = {
  evaluatorWeight: { independent: 1, submission: 0.7, vendor: 0.5 },
  halfLifeMonths: 36,
  boardDeviation: 0.2,
  capabilityDeviation: 0.35,
  slopeModels: 4,
  familyShare: 0.7,
  sizeCounts: true,
}
