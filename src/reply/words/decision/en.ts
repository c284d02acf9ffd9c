/** What is said of decisions and of news about them, in the languages of answers. Amounts and dates come written. */
export const decision = {
  /** A choice is repeated: for which work, and what to do before it goes live. */
  decided: (names: string, useCase: string) => `${names} it is, for: ${useCase}`,
  beforeLive:
    'Before it goes live, try it on 30 to 50 examples of your own. Ask again in a few months: prices and models change.',
  kept: (id: string, old: string | undefined) =>
    `Kept as decision ${id}${old ? `, in place of ${old}` : ''}. /decisions lists, exports and ends it.`,
  newsIsSaid: 'If its price, its end or a better model is news, I say so here.',
  /** `lacks`: the permission that is missing, as the platform calls it. */
  notPinned: (lacks: string | undefined) => `It is not pinned: ${why(lacks)}`,
  stillPinned: (lacks: string | undefined) => `The old message stays pinned: ${why(lacks)}`,
  watching: (name: string) =>
    `I say so here when something better than ${name} comes for this, or its price or end changes. /decisions ends that.`,
  /** Before the news of a decision, and of what is only watched. */
  about: (name: string, useCase: string, on: string) =>
    `News on ${name}, chosen on ${on} for: ${useCase}`,
  ends: (name: string, on: string, days: number, next: string | undefined) =>
    `${name} is shut down on ${on}, in ${days} days.${next ? ` Its lab names ${next} instead.` : ''}`,
  hasEnded: (name: string, on: string, next: string | undefined) =>
    `${name} has ended on ${on}.${next ? ` Its lab names ${next} instead.` : ''}`,
  price: (name: string, before: string, now: string, monthly: string | undefined) =>
    `The price of ${name} is ${now}; it was ${before}.${monthly ? ` Your work costs ${monthly} now.` : ''}`,
  priceOn: (name: string, on: string, now: string, next: string) =>
    `From ${on} ${name} costs ${next}; today ${now}.`,
  /** The rules no longer allow the host it was chosen at; at another it costs so much. */
  hostBarred: (name: string, host: string, other: string, monthly: string) =>
    `Your workspace's policy no longer allows ${name} at ${host}. At ${other} it costs ${monthly}.`,
  barrier: (name: string, reason: string) =>
    `${name} no longer meets what you asked for: ${reason}.`,
  better: (other: string, name: string, scores: string, costs: string) =>
    `${other} is now clearly better than ${name} at the same cost: ${scores}; ${costs}.`,
  cheaper: (other: string, name: string, costs: string) =>
    `${other} is as good as ${name} for much less: ${costs}.`,
  /** So many more are like that. */
  others: (count: number) => `${count === 1 ? 'Another one is' : `${count} others are`}, too.`,
  aboutWatched: (name: string, useCase: string, since: string) =>
    `News on ${name}, watched since ${since} for: ${useCase}`,
  /** Where decisions and wishes cannot be kept, or there is nothing that one could be of. */
  keptNowhere: 'No decisions are kept here.',
  nobodyToTell: 'Nothing can be watched here: nobody could be told later.',
  notOneModel: (name: string) => `"${name}" is not one model of the data.`,
  /** In place of the words of somebody who wanted to be forgotten. */
  forgotten: 'deleted at the wish of who wrote it',
  /** Answers of /decisions. */
  iKnow: (usage: string) => `I know: ${usage}. Nothing behind /decisions lists them.`,
  noSuch: (id: string) => `There is no decision "${id}" here. /decisions lists them.`,
  notItself: 'A decision cannot supersede itself.',
  onlyDecider: 'Only who decided it and admins can delete a decision.',
  whatToDo: 'What shall happen?',
  /** What buttons do with a decision. */
  verbs: {
    review: 'Review',
    snooze: 'Snooze for 30 days',
    stop: 'Stop watching',
    watch: 'Watch it again',
  },
  /** How it stands on today's data: nothing is news, what would be listed, how another is chosen. */
  unchanged: 'Nothing has changed since.',
  today: (list: string) => `On today's data the list is: ${list}.`,
  goWith: (name: string) => `To change it, say in its thread: we go with ${name}.`,
  nothingDecided:
    'Nothing was decided here yet. Under a list, say "we go with the second", or /decide.',
  inDetails: 'The record is in the details.',
  superseded: (id: string, by: string, name: string) => `${id} is superseded by ${by}: ${name}.`,
  reopened: (id: string) => `${id} is open again, and watched.`,
  snoozed: (id: string, name: string, until: string) =>
    `Nothing but the end of ${name} is said about ${id} until ${until}.`,
  stopped: (id: string) => `${id} is no longer watched; it stays on the list.`,
  watched: (id: string) => `${id} is watched.`,
  deleted: (id: string) => `${id} is deleted.`,
  older: (count: number) => `and ${count} older ones.`,
  madeFor: (what: string, useCase: string) => `${what}, for: ${useCase}`,
  /** Of the record, in the form of an architecture decision record. */
  record: {
    status: 'Status',
    accepted: 'accepted',
    date: 'Date',
    by: 'Decided by',
    tookPart: 'Took part',
    context: 'Context',
    decision: 'Decision',
    evidence: 'Evidence',
    alternatives: 'Alternatives',
    none: 'None.',
    consequences: 'Consequences',
    dataOf: (day: string) => `Data of ${day}.`,
    watched:
      'Watched: news of its end, its price, the conditions and better models come into the thread.',
  },
  states: {
    superseded: (by: string | undefined = 'another') => `superseded by ${by}`,
    unwatched: 'not watched',
    snoozed: (until: string) => `snoozed until ${until}`,
    watched: 'watched',
    undecided: 'no decision',
  },
}

const why = (lacks: string | undefined) =>
  lacks ? `I need the permission ${lacks} here.` : 'that was refused.'

export type DecisionWords = typeof decision
