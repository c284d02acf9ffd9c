import type { DecisionWords } from './decision.ts'

export const decision: DecisionWords = {
  decided: (names, useCase) => `${names} it is, for: ${useCase}`,
  beforeLive:
    'Before it goes live, try it on 30 to 50 examples of your own. Ask again in a few months: prices and models change.',
  kept: (id, old) =>
    `Kept as decision ${id}${old ? `, in place of ${old}` : ''}. If its price, its end or a better model is news, I say so here. /decisions lists, exports and ends it.`,
  notPinned: (lacks) => `It is not pinned: ${why(lacks)}`,
  stillPinned: (lacks) => `The old message stays pinned: ${why(lacks)}`,
  watching: (name) =>
    `I say so here when something better than ${name} comes for this, or its price or end changes. /decisions ends that.`,
  about: (name, useCase, on) => `News on ${name}, chosen on ${on} for: ${useCase}`,
  ends: (name, on, days, next) =>
    `${name} is shut down on ${on}, in ${days} days.${next ? ` Its lab names ${next} instead.` : ''}`,
  hasEnded: (name, on, next) =>
    `${name} has ended on ${on}.${next ? ` Its lab names ${next} instead.` : ''}`,
  price: (name, before, now, monthly) =>
    `The price of ${name} is ${now}; it was ${before}.${monthly ? ` Your work costs ${monthly} now.` : ''}`,
  priceOn: (name, on, now, next) => `From ${on} ${name} costs ${next}; today ${now}.`,
  hostBarred: (name, host, other, monthly) =>
    `Your workspace's policy no longer allows ${name} at ${host}. At ${other} it costs ${monthly}.`,
  barrier: (name, reason) => `${name} no longer meets what you asked for: ${reason}.`,
  better: (other, name, scores, costs) =>
    `${other} is now clearly better than ${name} at the same cost: ${scores}; ${costs}.`,
  cheaper: (other, name, costs) => `${other} is as good as ${name} for much less: ${costs}.`,
  others: (count) => `${count === 1 ? 'Another one is' : `${count} others are`}, too.`,
  aboutWatched: (name, useCase, since) => `News on ${name}, watched since ${since} for: ${useCase}`,
  keptNowhere: 'No decisions are kept here.',
  nobodyToTell: 'Nothing can be watched here: nobody could be told later.',
  noListYet:
    'There is no list here yet. Describe a use case first, or say it in the thread of a list.',
  notOneModel: (name) => `"${name}" is not one model of the data.`,
  forgotten: 'deleted at the wish of who wrote it',
  iKnow: (usage) => `I know: ${usage}. Nothing behind /decisions lists them.`,
  noSuch: (id) => `There is no decision "${id}" here. /decisions lists them.`,
  notItself: 'A decision cannot supersede itself.',
  onlyDecider: 'Only who decided it and admins can delete a decision.',
  whatToDo: 'What shall happen?',
  review: 'Review',
  snooze: 'Snooze for 30 days',
  stop: 'Stop watching',
  nothingDecided:
    'Nothing was decided here yet. Under a list, say "we go with the second", or /decide.',
  inDetails: 'The record is in the details.',
  superseded: (id, by, name) => `${id} is superseded by ${by}: ${name}.`,
  reopened: (id) => `${id} is open again, and watched.`,
  snoozed: (id, name, until) =>
    `Nothing but the end of ${name} is said about ${id} until ${until}.`,
  stopped: (id) => `${id} is no longer watched; it stays on the list.`,
  watched: (id) => `${id} is watched.`,
  deleted: (id) => `${id} is deleted.`,
  older: (count) => `and ${count} older ones.`,
  madeFor: (what, useCase) => `${what}, for: ${useCase}`,
  states: {
    superseded: (by = 'another') => `superseded by ${by}`,
    unwatched: 'not watched',
    snoozed: (until) => `snoozed until ${until}`,
    watched: 'watched',
    undecided: 'no decision',
  },
}

const why = (lacks: string | undefined) =>
  lacks ? `I need the permission ${lacks} here.` : 'that was refused.'
