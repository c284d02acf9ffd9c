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
  workload: 'Workload',
  tradeoff: 'Trade-off',
  sides: { quality: 'quality', price: 'price', speed: 'speed' },
  score: (fit: string) => `Score: ${fit} of 100, with its 90% interval.`,
  /** The score of what nobody measured. */
  estimated: (fit: string) => `Score: not measured on any board, estimated as ${fit} of 100.`,
  notToldApart: (names: string) => `Not told apart from ${names}.`,
  others: (n: number) => `${n} ${n === 1 ? 'other' : 'others'}`,
  price: 'Price',
  cost: 'Cost',
  perThousand: (usd: string, count: string) => `${usd} per ${count} requests`,
  /** Repeated tokens that no cache makes cheaper. */
  inFull: (tokens: string) =>
    `no cache price is known here, so the repeated ${tokens} tokens count in full`,
  trueOfAll: 'True of all of them:',
  outOfReach: 'Just out of reach',
  boards: 'Boards on this need',
  ownTests: 'Your own tests',
  sure: 'How sure the order is',
  sureMeans:
    'How likely each model is to be among the true best three of those that meet your limits, whatever it costs: the share of simulated worlds in which it is, each with a true score drawn for every model from its interval.',
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
    undrawn: (n: number) => `${n} more models not drawn`,
    scale: 'of 100, bars: 90% interval',
    left: { usd: 'cheaper to the left', gb: 'less memory to the left' },
    /** Of the marks: open weights, proprietary, few figures, the line. */
    ring: 'ring',
    disc: 'disc',
    dashed: 'dashed: few or no figures',
    dots: 'dots: best for its cost',
    unmeasured: 'unmeasured',
  },
}

export type DetailWords = typeof details
