import { ordinal } from '../../../format.ts'
import type { FactWords } from './facts.ts'

export const facts: FactWords = {
  topics: {
    price: 'The price',
    context: 'The context window',
    size: 'The size',
    hosts: 'A host',
    release: 'The release date',
    cutoff: 'The knowledge cutoff',
    speed: 'The speed',
  },
  price: (name, rates, host, day) => `${name}: ${rates} (${host}, ${day}).`,
  rates: (input, output) => `${input} in, ${output} out per 1M tokens`,
  otherRates: {
    above: (tokens) => `above ${tokens} tokens`,
    cached: 'cached input',
    batch: 'in batches',
    offPeak: (hours) => `off-peak (${hours} UTC)`,
    from: (day) => `from ${day}`,
  },
  otherHosts: (count) => (count === 1 ? 'Another host' : `${count} other hosts`),
  context: (name, tokens, output, day) =>
    `${name}: context window of ${tokens} tokens${output ? `, answers of up to ${output}` : ''}${day ? ` (${day})` : ''}.`,
  lessAtHosts: (count, tokens) =>
    `${count === 1 ? 'One host serves' : `${count} hosts serve`} less, down to ${tokens}.`,
  memory: (name, small, full, context) =>
    `${name} needs about ${small} with 4-bit weights and ${full} with 16-bit ones, at ${context} tokens of context and one request at a time (an estimate from its size).`,
  fits: (room) => `With 4-bit weights it fits your ${room}.`,
  fitsNot: (room) => `It does not fit your ${room}, not even with 4-bit weights.`,
  closedNoHardware: (name) => `${name} is proprietary: it cannot be run on hardware of your own.`,
  endsOn: (name, day) => `${name} ends on ${day}.`,
  endedOn: (name, day) => `${name} is retired: it ended on ${day}.`,
  endsAt: (host, day) => `At ${host} it ends on ${day}.`,
  retired: (name) => `${name} is retired: its lab no longer sells it. The date is not in the data.`,
  deprecated: (name) => `${name} is deprecated by its lab. Its end date is not in the data.`,
  noEnd: (name, day) => `${name} is offered as of ${day}; no end date for it is in the data.`,
  stillAt: (hosts) => `Still on the price lists of ${hosts}.`,
  weightsStay: 'Its weights are open, so they stay.',
  replacement: (name) => `Its lab names ${name} instead.`,
  cheapestHost: (host, rates) => `The cheapest is ${host}: ${rates}.`,
  hostYes: (name, host) => `Yes, ${name} is offered at ${host}`,
  hostNo: (name, host) => `No, the price lists know no offer of ${name} at ${host}.`,
  hosts: (name, hosts) => `${name} is offered at ${hosts}.`,
  andMore: (count) => `and ${count} more`,
  released: (name, day) => `${name} was released on ${day}.`,
  missing: (what, name) => `${what} of ${name} is not in the data.`,
  alsoNamed: (names) => `Also by that name: ${names}.`,
  size: (name, billions, active, source) =>
    `${name}: ${billions}B parameters${active ? `, ${active}B of them active` : ''} (${source}).`,
  cutoff: (name, date, source) => `${name} knows the world until ${date} (${source}).`,
  lab: (name, lab, country) => `${name} is made by ${lab}${country ? ` (${country})` : ''}.`,
  features: {
    toolCalling: 'tool calling',
    structuredOutput: 'structured output',
    reasoning: 'thinking before it answers',
  },
  no: (feature) => `no ${feature}`,
  unknown: (feature) => `${feature} not in the data`,
  commercial: {
    yes: 'commercial use is allowed',
    no: 'commercial use is not allowed',
    conditions: 'commercial use is allowed under conditions that the licence names',
    unknown: 'whether commercial use is allowed is not in the data; read the licence',
  },
  closedUse: (name, source) =>
    `${name} is proprietary: it is used through a host, and commercial use goes by that host's terms, which are not in the data (${source}).`,
  licenceUnknown: (name) => `The licence of ${name} is not in the data.`,
  inputs: { text: 'text', image: 'pictures', audio: 'audio', video: 'video', pdf: 'PDF files' },
  takes: (list) => `takes ${list}`,
  takesNot: (list) => `does not take ${list}`,
  inputsUnknown: (name) => `What ${name} takes in is not in the data.`,
  perSecond: (count) => `${count} tokens a second`,
  firstToken: (seconds) => `first token after ${seconds} s`,
  speedAtHosts: (name, hosts) => `${name}, as measured at hosts: ${hosts}.`,
  taskTime: (seconds, board, told) => `${seconds} s for a task of ${board} (${told})`,
  timedTasks: (name, tasks) => `No host of ${name} is measured here. It took ${tasks}.`,
  notMeasured: (name) => `${name} is not measured: no board here has a figure for it.`,
  level: (name, place, figures) =>
    `${name}: ${place ? `general ability ${place}, from ` : ''}${figures}.`,
  figures: (count) => (count === 1 ? '1 published figure' : `${count} published figures`),
  place: (place, of) => `${ordinal(Number(place))} of ${Number(of).toLocaleString('en-US')}`,
  levelFor: (what, place) => `For ${what}: ${place} that are measured.`,
  newest: (all) => `Newest: ${all}.`,
  languages: (name, languages) =>
    `${name} is measured in ${languages}. Others it may speak as well; no board tells.`,
  languagesUnknown: (name) =>
    `In which languages ${name} is good is not in the data: no board measures it in one.`,
  policyUnknown: (name) =>
    `Whether ${name} trains on what is sent through its API, and how long it is kept (retention), is not in the data. Check its terms for API customers: training, retention, and whether zero retention can be agreed.`,
  training: {
    yes: 'it trains on what is sent',
    no: 'no training on what is sent',
    unknown: 'whether it trains on what is sent is not in the data',
  },
  kept: (days) =>
    days === undefined
      ? 'how long it is kept (retention) is not in the data'
      : days === 0
        ? 'nothing is kept (zero retention)'
        : `it is kept for ${days} days (retention)`,
  inRegion: (name, hosts, region) => `Yes: the data of ${name} stays in ${region} at ${hosts}.`,
  notInRegion: (name, region) =>
    `No host on the price lists promises to keep the data of ${name} in ${region}; others may agree to it by contract.`,
  offers: (host, count, best) =>
    `${host} offers ${count} of the models in the data; the strongest: ${best}.`,
  made: (lab, count, best) =>
    `${lab} made ${count} of the models in the data; the strongest: ${best}.`,
  labsFrom: (place, labs) => `From ${place}, with their models in the data: ${labs}.`,
  noLabFrom: (place) => `No lab of the data has its seat in ${place}.`,
  nothingOf: (name) => `${name}: none of its models is in the data.`,
  forWork: (requests, input, output, isAssumed) =>
    `For ${requests} requests a month of ${input} tokens in and ${output} out${isAssumed ? ' (assumed)' : ''}; thinking not counted.`,
  age: (prices, scores) =>
    `Prices: ${prices}. The newest score is of ${scores}; each figure in the details has its own date.`,
  notRenewed: (count, names) => `Not renewed at the last refresh: ${names} (${count} in all).`,
}
