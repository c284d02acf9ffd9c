import { ordinal } from '../../../format.ts'

/** Sentences of fact. */
export const facts = {
  /** What can be missing, with its article: `The price`. */
  topics: {
    price: 'The price',
    context: 'The context window',
    size: 'The size',
    hosts: 'A host',
    release: 'The release date',
    end: 'The end date',
    cutoff: 'The knowledge cutoff',
    speed: 'The speed',
  },
  youPay: (x: string) => `you pay ${x} a month`,
  rates: (input: string, output: string) => `${input} in, ${output} out per 1M tokens`,
  otherRates: {
    above: (tokens: string) => `above ${tokens} tokens`,
    cached: 'cached input',
    offPeak: (hours: string) => `off-peak (${hours} UTC)`,
    from: (day: string) => `from ${day}`,
  },
  otherHosts: (count: number) => (count === 1 ? 'Another host' : `${count} other hosts`),
  context: (name: string, tokens: string, output: string | undefined, day: string) =>
    `${name}: context window of ${tokens} tokens${output ? `, answers of up to ${output}` : ''}${day ? ` (${day})` : ''}.`,
  lessAtHosts: (count: number, tokens: string) =>
    `${count === 1 ? 'One host serves' : `${count} hosts serve`} less, down to ${tokens}.`,
  fits: (room: string) => `With 4-bit weights it fits your ${room}.`,
  fitsNot: (room: string) => `It does not fit your ${room}, not even with 4-bit weights.`,
  closedNoHardware: (name: string) =>
    `${name} is proprietary: it cannot be run on hardware of your own.`,
  noEnd: (name: string, day: string) =>
    `${name} is offered as of ${day}; no end date for it is in the data.`,
  stillAt: (hosts: string) => `Still on the price lists of ${hosts}.`,
  weightsStay: 'Its weights are open, so they stay.',
  replacement: (name: string) => `Its lab names ${name} instead.`,
  cheapest: (what: string, amount: string) => `The cheapest is ${what}: ${amount}.`,
  hostYes: (name: string, host: string) => `Yes, ${name} is offered at ${host}`,
  hostNo: (name: string, host: string) =>
    `No, the price lists know no offer of ${name} at ${host}.`,
  hosts: (name: string, hosts: string) => `${name} is offered at ${hosts}.`,
  andMore: (count: number) => `and ${count} more`,
  released: (name: string, day: string) => `${name} was released on ${day}.`,
  missing: (what: string, name: string) => `${what} of ${name} is not in the data.`,
  size: (name: string, billions: string, active: string | undefined, source: string) =>
    `${name}: ${billions}B parameters${active ? `, ${active}B of them active` : ''} (${source}).`,
  cutoff: (name: string, date: string, source: string) =>
    `${name} knows the world until ${date} (${source}).`,
  lab: (name: string, lab: string, country: string | undefined) =>
    `${name} is made by ${lab}${country ? ` (${country})` : ''}.`,
  features: {
    toolCalling: 'tool calling',
    structuredOutput: 'structured output',
    reasoning: 'thinking before it answers',
  },
  no: (feature: string) => `no ${feature}`,
  unknown: (feature: string) => `${feature} not in the data`,
  commercial: {
    yes: 'commercial use is allowed',
    no: 'commercial use is not allowed',
    conditions: 'commercial use is allowed under conditions that the licence names',
    unknown: 'whether commercial use is allowed is not in the data; read the licence',
  },
  /** A closed model, and whose terms hold. */
  closedUse: (name: string, source: string) =>
    `${name} is proprietary: it is used through a host, and commercial use goes by that host's terms, which are not in the data (${source}).`,
  licenceUnknown: (name: string) => `The licence of ${name} is not in the data.`,
  /** Kinds of licences, behind the word for one. */
  licences: { permissive: 'permissive', commercial: 'commercial use' },
  inputs: { text: 'text', image: 'pictures', audio: 'audio', video: 'video', pdf: 'PDF files' },
  takes: (list: string) => `takes ${list}`,
  takesNot: (list: string) => `does not take ${list}`,
  inputsUnknown: (name: string) => `What ${name} takes in is not in the data.`,
  perSecond: (count: string) => `${count} tokens a second`,
  firstToken: (seconds: string) => `first token after ${seconds} s`,
  fastest: 'at its fastest provider',
  /** Seconds of one task of a board. */
  taskTime: (seconds: string, board: string, told: string) =>
    `${seconds} s for a task of ${board} (${told})`,
  timedTasks: (name: string, tasks: string) =>
    `No host of ${name} is measured here. It took ${tasks}.`,
  notMeasured: (name: string) => `${name} is not measured: no board here has a figure for it.`,
  level: (name: string, place: string | undefined, figures: string) =>
    `${name}: ${place ? `general ability ${place}, from ` : ''}${figures}.`,
  figures: (count: number) => (count === 1 ? '1 published figure' : `${count} published figures`),
  place: (place: string, of: string) =>
    `${ordinal(Number(place))} of ${Number(of).toLocaleString('en-US')}`,
  levelFor: (what: string, place: string) => `For ${what}: ${place} that are measured.`,
  newest: (all: string) => `Newest: ${all}.`,
  languages: (name: string, languages: string) =>
    `${name} is measured in ${languages}. Others it may speak as well; no board tells.`,
  notMeasuredIn: (name: string, languages: string) => `${name} is not measured in ${languages}.`,
  languagesUnknown: (name: string) =>
    `In which languages ${name} is good is not in the data: no board measures it in one.`,
  /** Where a lab has its seat. */
  seat: (lab: string, country: string) => `${lab} has its seat here: ${country}.`,
  noSeat: (lab: string) => `Where ${lab} has its seat is not in the data.`,
  /** Rules and certificates, which are agreed with a host: `GDPR`; of a lab or host where one is named. */
  rule: (rule: string) =>
    `Whether ${rule} is met or signed is not in the data: that is settled by contract.`,
  askFor:
    'Ask the vendor for the agreement (on data processing, a BAA), the certificate or the report itself, for which services it holds, and where the data is kept.',
  /** Of two models: the same one for both, or one for each. */
  cheaper: (input: string, output: string) =>
    input === output ? `Cheaper: ${input}.` : `Cheaper input: ${input}; cheaper output: ${output}.`,
  policyUnknown: (name: string) =>
    `Whether ${name} trains on what is sent through its API, and how long it is kept (retention), is not in the data. Check its terms for API customers: training, retention, and whether zero retention can be agreed.`,
  othersUntold: 'Of the others the data does not tell: check their terms.',
  training: {
    yes: 'it trains on what is sent',
    no: 'no training on what is sent',
    unknown: 'whether it trains on what is sent is not in the data',
  },
  kept: (days: number | undefined) =>
    days === undefined
      ? 'how long it is kept (retention) is not in the data'
      : days === 0
        ? 'nothing is kept (zero retention)'
        : `it is kept for ${days} days (retention)`,
  inRegion: (name: string, hosts: string, region: string) =>
    `Yes: the data of ${name} stays in ${region} at ${hosts}.`,
  notInRegion: (name: string, region: string) =>
    `No host on the price lists promises to keep the data of ${name} in ${region}; others may agree to it by contract.`,
  strongest: (name: string, count: string, best: string) =>
    `${name}: ${count} of the models in the data; the strongest: ${best}.`,
  labsFrom: (place: string, labs: string) =>
    `From ${place}, with their models in the data: ${labs}.`,
  noLabFrom: (place: string) => `No lab of the data has its seat in ${place}.`,
  nothingOf: (name: string) => `${name}: none of its models is in the data.`,
  /** Of a model that people uploaded. */
  upload: (name: string) =>
    `${name} is a community upload, not a lab’s release: it is ranked only where community fine-tunes are welcome.`,
}

export type FactWords = typeof facts
