import type { ResultChart } from './result-chart.ts'

/** One model of the chart. */
export interface ChartPoint {
  name: string
  lab: string
  /** USD a month with thinking, or GB of memory on own hardware; above 0. */
  cost: number
  score: number
  low: number
  high: number
  openWeights: boolean
  /** No board has a figure for it, or too few for this work to be chosen by. */
  thin: boolean
  /** Nothing that costs as little scores higher. */
  onFront: boolean
  /** Place on the shortlist, from 1. */
  pick?: number
}

/** All that a chart shows, in plain values. */
export interface ChartData {
  points: ChartPoint[]
  /** What the horizontal axis counts. */
  unit: 'usd' | 'gb'
  /** The picks in order, in words. */
  picks: { name: string; figures: string }[]
  /** What stands around the plot, in the language of the answer. */
  texts: Record<'title' | 'workload' | 'counted' | 'scale' | 'left' | 'marks' | 'lines', string>
  /** Models that meet the limits but are not among those drawn. */
  undrawn: number
  /** Of Intl, for amounts. */
  locale: string
  /** The chart in words, for those who do not see it. */
  alt: string
}

/** All that can be drawn. */
export type Drawing = ChartData | ResultChart
