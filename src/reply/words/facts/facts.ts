/** Sentences of fact. */
export interface FactWords {
  /** What can be missing, with its article: `The price`. */
  topics: Record<'price' | 'context' | 'size' | 'hosts' | 'release' | 'cutoff' | 'speed', string>
  price(name: string, rates: string, host: string, day: string): string
  rates(input: string, output: string): string
  otherRates: {
    above(tokens: string): string
    cached: string
    batch: string
    offPeak(hours: string): string
    from(day: string): string
  }
  otherHosts(count: number): string
  context(name: string, tokens: string, output: string | undefined, day: string): string
  lessAtHosts(count: number, tokens: string): string
  /** With 4-bit and with 16-bit weights. */
  memory(name: string, small: string, full: string, context: string): string
  fits(room: string): string
  fitsNot(room: string): string
  closedNoHardware(name: string): string
  endsOn(name: string, day: string): string
  endedOn(name: string, day: string): string
  endsAt(host: string, day: string): string
  retired(name: string): string
  deprecated(name: string): string
  noEnd(name: string, day: string): string
  stillAt(hosts: string): string
  weightsStay: string
  replacement(name: string): string
  cheapestHost(host: string, rates: string): string
  hostYes(name: string, host: string): string
  hostNo(name: string, host: string): string
  hosts(name: string, hosts: string): string
  andMore(count: number): string
  released(name: string, day: string): string
  missing(what: string, name: string): string
  alsoNamed(names: string): string
  size(name: string, billions: string, active: string | undefined, source: string): string
  cutoff(name: string, date: string, source: string): string
  lab(name: string, lab: string, country: string | undefined): string
  features: Record<'toolCalling' | 'structuredOutput' | 'reasoning', string>
  no(feature: string): string
  unknown(feature: string): string
  commercial: Record<'yes' | 'no' | 'conditions' | 'unknown', string>
  /** A closed model, and whose terms hold. */
  closedUse(name: string, source: string): string
  licenceUnknown(name: string): string
  inputs: Record<'text' | 'image' | 'audio' | 'video' | 'pdf', string>
  takes(list: string): string
  takesNot(list: string): string
  inputsUnknown(name: string): string
  perSecond(count: string): string
  firstToken(seconds: string): string
  speedAtHosts(name: string, hosts: string): string
  /** Seconds of one task of a board. */
  taskTime(seconds: string, board: string, told: string): string
  timedTasks(name: string, tasks: string): string
  notMeasured(name: string): string
  level(name: string, place: string | undefined, figures: string): string
  figures(count: number): string
  place(place: string, of: string): string
  levelFor(what: string, place: string): string
  newest(figures: string): string
  languages(name: string, languages: string): string
  languagesUnknown(name: string): string
  policyUnknown(name: string): string
  training: Record<'yes' | 'no' | 'unknown', string>
  kept(days: number | undefined): string
  inRegion(name: string, hosts: string, region: string): string
  notInRegion(name: string, region: string): string
  offers(host: string, count: string, best: string): string
  made(lab: string, count: string, best: string): string
  labsFrom(place: string, labs: string): string
  noLabFrom(place: string): string
  nothingOf(name: string): string
  forWork(requests: string, input: string, output: string, isAssumed: boolean): string
  age(prices: string, scores: string): string
  notRenewed(count: string, names: string): string
}
