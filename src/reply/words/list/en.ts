/** Answers to questions about the list. */
export const list = {
  none: 'There is no list yet. Say what the model should do.',
  /** Before what may not be what was asked. */
  perhaps: 'I am not sure what you ask. How the list came about:',
  made: (fitting: string, all: string, weights: string) =>
    `${fitting} of ${all} models meet the request. Each is scored for ${weights} from all published figures; cost is this workload at the price of record.`,
  picked: (names: string) =>
    `Picked are ${names}: none beats another in both score and cost, apart from roles you asked for. "Details" shows every figure and every model left out.`,
  byFigures: 'I have figures and no opinion. By them:',
  /** What the score of a model stands for, with its 90% interval. */
  expected: {
    success: (name: string, value: string, interval: string) =>
      `${name} is expected to pass ${value} of 100 tests of this kind (90% interval ${interval})`,
    preference: (name: string, value: string, interval: string) =>
      `${name} is expected to win ${value} of 100 votes (90% interval ${interval})`,
    mixed: (name: string, value: string, interval: string) =>
      `${name} has an expected score of ${value} of 100 (90% interval ${interval})`,
  },
  figuresBehind: (figures: string) => `from ${figures} on what this needs`,
  noFigureBehind: 'no figure on what this needs: its place is an estimate',
  after: (name: string, how: string, cost: string) => `After it, ${name}: ${how}, ${cost}.`,
  /** Two that cannot be told apart: the expected score and these weights decide. */
  decides: (quality: string, price: string, speed: string) =>
    `Where the figures cannot tell two apart, the expected score and the cost decide, at quality ${quality}, price ${price}, speed ${speed}.`,
  wouldChange: 'What would change it',
  nothingChanges: 'no other volume, difficulty or weight of price and quality that was tried.',
  /** Before what would come first without any condition. */
  withoutLimits: 'Without these limits',
  betterAt: (what: string) => `Better than its general level at ${what}.`,
  weakerAt: (what: string) => `Weaker at ${what}.`,
  isListed: (name: string, place: number) => `${name} is on the list, at place ${place}.`,
  leftOut: (name: string, reason: string) => `${name} is left out because ${reason}.`,
  /** A condition that a model does not meet. */
  fails: (condition: string) => `it does not meet “${condition}”`,
  unproven: (condition: string) => `it is not in the data whether it meets “${condition}”`,
  barriers: {
    policy: "your workspace's policy leaves it out",
    status: 'its lab has retired or deprecated it',
    purpose: 'it is made for something else',
    price: 'nobody publishes a price for it',
    'workload-context': 'one request does not fit its context window',
  },
  contextUnpublished: 'nobody publishes its context window',
  /** Open weights that no list has a price for. */
  unsold: 'no hosted price known; runs on your own hardware',
  sameFamily: (name: string) => `${name} of the same family is on the list already`,
  tooFewFigures: 'it has fewer published figures for this use',
  losesAt: (what: string, share: string) => `it loses most at ${what}, ${share} of the use case`,
  costs: (own: string, others: string) => `it costs ${own}, against ${others}`,
  needs: (own: string, others: string) => `it needs ${own}, against ${others}`,
  noBatch: (names: string) => `No batch price in the data for ${names}.`,
  against: (name: string, points: string) => `Against ${name}: ${points}`,
  nothingAgainst: (name: string) => `The data holds nothing against ${name} for this work.`,
  /** What a model saves against what is used today, both a month. */
  saves: (name: string, its: string, today: string, less: string | undefined) =>
    `${name}: ${its}, against ${today} today. That saves ${less ? `${less} a month` : 'nothing'}.`,
  over: (usd: string, months: number) =>
    `${usd} ${months === 12 ? 'a year' : `in ${months} months`}`,
  noBill:
    'What is paid today is not known here. Name the model in use, or its monthly bill, for the difference.',
  safest: (name: string, place: number) =>
    `By evidence, ${name} (place ${place}): it has the most published figures for this work and the least that is guessed.`,
  safetyElsewhere:
    'Safety of data and of content is another matter: what hosts do with data is mostly not in the data here, so check their terms.',
  nothingAssumed: 'Nothing: the size and the number of requests are what you said.',
  /** What the figures rest on, where there is no list. */
  restsOn: (boards: string, prices: string) =>
    `The scores come from public boards: ${boards}. Prices and limits: ${prices}. "/leaderboards" shows each with its date.`,
  sources: (names: string) =>
    `These figures are from ${names}. All of them, with links, are in the details.`,
  /** For whom a later pick is meant. */
  purposes: {
    speed: 'If speed decides',
    memory: 'With less memory',
    cost: 'If cost decides',
    between: 'In between',
    misses: 'If misses are costly',
    open: 'With open weights',
    closed: 'Proprietary',
    documented: 'With more figures behind it',
    other: 'Another choice',
  },
  /** Own hardware on which an answer takes long. */
  slowLabel: 'Slow',
  slow: (name: string, speed: string, time: string, thinks: boolean) =>
    `${name} writes about ${speed} tokens a second here, ${time} for an answer${thinks ? ' with its thinking' : ''}`,
  duration: (name: string, time: string, tokens: string, perSecond: string) =>
    `${name}: about ${time} for ${tokens} output tokens at ${perSecond} a second, one request after the other.`,
  atATime: 'Several at a time take less; thinking takes more.',
  noSpeed: (tokens: string) =>
    `How fast these models are is not in the data, so how long it takes cannot be said: measure a hundred requests. It is about ${tokens} output tokens: divide by the tokens a second you see.`,
  exported:
    'A promptfoo configuration (YAML) for this list is in the details. It tries these models on your own examples; there is no other form of export.',
  inParts: (tokens: string, name: string) =>
    `In parts of at most ${tokens} tokens, ${name} is possible.`,
  /** What giving way would bring: without a condition, or with a wider one. */
  wayOut: (condition: string, name: string) => `Without “${condition}”, ${name} is possible.`,
  wouldNeed: (condition: string, name: string) =>
    `With “${condition}” instead, ${name} is possible.`,
  glossary: {
    roles:
      'Roles: "Start with" is the pick whose score, cost and evidence together fit the request best. "If misses are costly" scores higher and costs more. "If cost decides" costs least, "In between" lies between it and the first. "With open weights" can be downloaded.',
    score:
      'Score (some say fit): how many of 100 tests of this kind and difficulty a model is expected to pass, computed from all published figures by what the work needs. The details show it with its 90% interval.',
    tied: '"Too close to tell apart": each score lies within the 90% interval of the other, so the order may be chance.',
    measurably:
      '"Measurably weaker" or "ahead": the two scores differ by more than their 90% intervals allow for chance.',
    context:
      'Context: how many tokens of input and output together one request may have at this host. A token is about three quarters of an English word.',
    token: 'Token: a piece of a word; about three quarters of an English word.',
    open: 'Open weights: the model can be downloaded and run by anybody under its licence. Proprietary: only through a host.',
    thinking:
      'Thinking: text a model writes for itself before it answers. It is billed as output; the price in brackets counts it.',
    batch: 'Batch: answers may take up to a day and cost less.',
    assumed:
      'Assumed: amounts you did not state and the cost is worked out with. Say the real ones, and the list is made anew.',
    cost: 'Monthly cost: tokens in and out of one request, times requests a month, at the price of the host shown. What you did not say is assumed and named. The sum in brackets counts thinking, too.',
    host: 'Model and host: a lab makes a model; a host sells the use of it. One model costs different prices at different hosts.',
    kept: 'Kept to: what you stated and every model on the list meets.',
  },
}

export type ListWords = typeof list

/** Words of an answer that people ask about. */
export type Term = keyof ListWords['glossary']
