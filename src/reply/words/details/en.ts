/** The frame of the long form and of its chart: headings, labels, axes. */
export const details = {
  /** Above it; empty in English. */
  inEnglish: '',
  howRead: 'How I read this',
  needs: 'Needs',
  limits: 'Your limits',
  noLimits: 'You stated no limits.',
  noneApplied: 'No limit was applied.',
  wishes: 'Your wishes, which break ties',
  /** Requests at the same time. */
  atATime: (users: string | undefined) =>
    users ? `${users} requests at a time` : 'one request at a time',
  workload: 'Workload',
  tradeoff: 'Trade-off',
  sides: { quality: 'quality', price: 'price', speed: 'speed' },
  score: (fit: string) => `Score: ${fit} of 100`,
  notToldApart: (names: string) => `Not told apart from ${names}.`,
  unknown: 'unknown',
  price: 'Price',
  cost: 'Cost',
  perThousand: (usd: string, count: string) => `${usd} per ${count} requests`,
  /** Repeated tokens that no cache makes cheaper. */
  inFull: (tokens: string) =>
    `no cache price is known here, so the repeated ${tokens} tokens count in full`,
  trueOfAll: 'True of all of them:',
  next: 'Next by score',
  outOfReach: 'Just out of reach',
  boards: 'Boards on this need',
  ownTests: 'Your own tests',
  leftOut: (n: number) => `Left out: ${n} ${n === 1 ? 'model' : 'models'}`,
  askWhyNot: 'Ask "why not ...?" for any other.',
  figures: 'Published figures behind the list',
  noFigures: 'No board publishes a figure for these models on this use.',
  columns: ['Model', 'For', 'Benchmark', 'Figure', 'Place', 'Setting', 'Date'],
  chart: {
    title: {
      usd: 'Expected success against cost a month',
      gb: 'Expected success against memory it needs',
    },
    counted: { usd: 'thinking counted', gb: 'memory at that length' },
    undrawn: (n: number) => `${n} more not drawn`,
    scale: 'of 100, bars: 90% interval',
    left: { usd: 'cheaper to the left', gb: 'less memory to the left' },
    /** Of the marks: open weights, proprietary, few figures, the line. */
    ring: 'ring',
    disc: 'disc',
    dashed: 'dashed: few or no figures',
    dots: 'dots: best for its cost',
    unmeasured: 'unmeasured',
  },
  /** How it was read, by whom and what stands in. */
  readBy: { llm: 'Read by a language model.', rules: 'Read by built-in rules.' },
  cacheHolds:
    'The cache price holds while requests follow each other within minutes; some hosts also bill for filling the cache.',
  standIns: {
    safety: 'no open, current board measures harmful answers in text; neighbouring tests stand in',
    education: 'no open board measures teaching; exams and votes stand in',
  },
  /** Doubts about a pick. */
  caveats: {
    guessed:
      'No published figure on our boards: the score is a guess from release date, price and family.',
    wide: (figures: number) => `Few published figures (${figures}): the interval is wide.`,
    /** Behind "not measured for ...". */
    fromGeneral: 'estimated from its general level',
    oldest: (day: string) => `Its newest figure for this is from ${day}.`,
    effort: (setting: string) =>
      `Measured at high effort (${setting}): a cheaper setting scores lower.`,
    thought: (tokens: string, usd: string) =>
      `Thinking took ${tokens} output tokens a question on hard LiveBench tasks; as much as work like this takes (an estimate) makes it ${usd} a month`,
    overLimit: 'more than your limit',
    passes: (tokens: string) => `Passes your limit from about ${tokens} thinking tokens a request`,
    weak: 'Weak here',
    extrapolated:
      'This work is harder or easier than what it was measured on: the score is held at the edge of its figures.',
    taskCost: (board: string, usd: string, run: string) =>
      `Measured on ${board}: ${usd} a task, all its calls included (${run}).`,
    middlePrice: (host: string) =>
      `The price is that of ${host}, the middle one of several; the lab publishes none.`,
    free: (host: string) =>
      `Free at ${host} within limits that no list states; what is sent may be kept or trained on, and the offer may end.`,
    tiered: 'The cost uses the higher rate for long prompts.',
    memory: (small: string, full: string, atATime: string) =>
      `Needs about ${small} with 4-bit weights and ${full} with 16-bit ones, ${atATime} (an estimate from its size).`,
    ofLikeSize: (name: string) => `${name}, of like size`,
    measured: 'Measured',
    atPeak: (memory: string) => `${memory} at the peak`,
    hosted: 'Hosts serve it, too.',
    notHosted: 'No host is listed: you pay for the machine it runs on.',
    notFinal: (status: string) => `Its lab marks it as ${status}.`,
    community: (base: string) =>
      `A community fine-tune of ${base}, not a release of its lab: what it was trained on is unknown, it may be fitted to benchmarks, and its licence and tokenizer need a review.`,
    stale: (sources: string) =>
      `The last refresh could not read ${sources}; newer figures may exist.`,
  },
  /** Of the team's own tests. */
  ownTestsCount:
    'They count beside the published figures by how sure they are, between the models that were tried. Nobody outside this workspace sees them.',
  chance: 'On your own examples, a lead of fewer than 8 in 50 may be chance.',
  shown: 'Figures shown',
  ranked: (figures: string, sources: number, day: string) =>
    `Ranked on ${figures} figures of ${sources} sources, the newest of ${day}.`,
  /** What the score counts. */
  measures: {
    success: 'Score: the expected share of tests of this kind and difficulty that a model passes',
    preference: 'Score: the expected share of votes that a model wins',
    mixed: 'Score: the expected share of tests passed and of votes won, by weight',
  },
  inBrackets: 'in brackets the 90% interval',
}

export type DetailWords = typeof details
