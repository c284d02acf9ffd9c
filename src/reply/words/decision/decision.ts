/** What is said of decisions and of news about them, in the languages of answers. Amounts and dates come written. */
export interface DecisionWords {
  /** A choice is repeated: for which work, and what to do before it goes live. */
  decided(names: string, useCase: string): string
  beforeLive: string
  kept(id: string, superseded: string | undefined): string
  /** `lacks`: the permission that is missing, as the platform calls it. */
  notPinned(lacks: string | undefined): string
  stillPinned(lacks: string | undefined): string
  watching(name: string): string
  /** Before the news of a decision, and of what is only watched. */
  about(name: string, useCase: string, on: string): string
  aboutWatched(name: string, useCase: string, since: string): string
  ends(name: string, on: string, daysLeft: number, replacement: string | undefined): string
  hasEnded(name: string, on: string, replacement: string | undefined): string
  price(name: string, before: string, now: string, monthly: string | undefined): string
  priceOn(name: string, on: string, now: string, next: string): string
  barrier(name: string, reason: string): string
  /** The rules no longer allow the host it was chosen at; at another it costs so much. */
  hostBarred(name: string, host: string, other: string, monthly: string): string
  better(other: string, name: string, scores: string, costs: string): string
  cheaper(other: string, name: string, costs: string): string
  /** So many more are like that. */
  others(count: number): string
  whatToDo: string
  review: string
  snooze: string
  stop: string
  /** Where decisions and wishes cannot be kept, or there is nothing that one could be of. */
  keptNowhere: string
  nobodyToTell: string
  noListYet: string
  notOneModel(name: string): string
  /** In place of the words of somebody who wanted to be forgotten. */
  forgotten: string
  /** Answers of /decisions. */
  iKnow(usage: string): string
  noSuch(id: string): string
  notItself: string
  onlyDecider: string
  nothingDecided: string
  inDetails: string
  superseded(id: string, by: string, name: string): string
  reopened(id: string): string
  snoozed(id: string, name: string, until: string): string
  stopped(id: string): string
  watched(id: string): string
  deleted(id: string): string
  older(count: number): string
  madeFor(what: string, useCase: string): string
  states: {
    superseded(by: string | undefined): string
    unwatched: string
    snoozed(until: string): string
    watched: string
    undecided: string
  }
}
