/** What stands around an answer: its buttons, how to go on, and what is said to whoever presses. */
export const around = {
  buttons: {
    try: 'Try them',
    decide: 'Decide',
    cheaper: 'Cheaper',
    'open-only': 'Only open weights',
    longer: 'Longer context',
    compare: 'Compare',
    'why-not': 'Why not ...',
    details: 'Details',
    edit: 'Edit the request',
    'start-over': 'Start over',
    quiet: 'Answer only when mentioned',
    aloud: 'Answer every reply here',
    helpful: 'Helpful',
    'not-helpful': 'Not helpful',
  },
  more: 'More ...',
  /** Beside a pick. */
  why: 'Why?',
  /** Under a list, by what reaches us there. */
  goOn: {
    replies: 'Press a button, or reply in your own words.',
    pings: 'Press a button, reply to this message, mention me, or use /refine.',
    commands: 'Press a button, or use /refine.',
    quiet: 'Press a button, or mention me to change the request.',
  },
  /** Where it was asked, above the thread with the answer. */
  whichModel: 'Which model should we use?',
  /** Behind the name of whoever asked. */
  asks: 'asks:',
  inThread: 'More in the thread.',
  /** The same where there is more room. */
  restInThread: 'Why, prices and doubts are in the thread. Ask on there.',
  restFollows: 'Why, prices and doubts follow.',
  quiet:
    'From now on I answer here only when I am mentioned or a button is pressed. Say "answer everything" with a mention to change that.',
  aloud: 'From now on I answer every message here.',
  /** What was pressed. */
  decidedFor: (name: string) => `Decided for ${name}`,
  whyNot: (name: string) => `Why not ${name}?`,
  /** The same, and by whom. */
  askedBy: (what: string, name: string) => `${what}: asked for by ${name}`,
  changedBy: (name: string) => `Changed by ${name}`,
  somebody: 'somebody in this thread',
  /** What a change did: to what counts, and to a condition. */
  countsMore: {
    quality: 'quality counts more',
    price: 'price counts more',
    speed: 'speed counts more',
  },
  dropped: (what: string) => `no longer ${what}`,
  noted: 'Thank you, noted.',
  /** After a vote that it did not help; then its likely answers. */
  whatWasWrong: 'Thank you, noted. What was wrong?',
  reasons: {
    expensive: 'Too expensive',
    weak: 'Not good enough',
    misread: 'You misread me',
    models: 'Other models are missing',
  },
  /** After such an answer. */
  sayWhat: 'Thank you, noted. Say in the conversation what to change, and the list is made anew.',
  startOver: 'Start over? The list here is put away; "undo" brings it back.',
  nothingToChange:
    'There is no request to change here any more. Describe a use case to start a new one.',
  atLeastContext: (tokens: string) => `At least ${tokens} tokens of context`,
}

export type AroundWords = typeof around
