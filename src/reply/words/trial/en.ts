import { checkKinds, type Notice, type Refusal, type RowProblem } from '../../../trial/notice.ts'

/** How each kind of a thing is said. */
export type Said<T extends { kind: string }> = {
  [K in T['kind']]: (one: Extract<T, { kind: K }>) => string
}

/** Names of checks, as they are written. */
export const checks = checkKinds.join(', ')

const grouped = (of: number) => of.toLocaleString('en-US')

/** What is said of a team's own tests. Amounts and names come written. */
export const trial = {
  examples: (count: number) => (count === 1 ? '1 example' : `${count} examples`),
  prompts: (count: number) => (count === 1 ? '1 prompt' : `${count} prompts`),
  /** Before anything is asked. */
  tryOn: (names: string, examples: string) => `Try ${names} on ${examples}?`,
  atMost: (usd: string, left: string) =>
    `at most ${usd}, usually a fraction of it; ${left} are left this month.`,
  without: (names: string) => `Without ${names}, whose price is unknown.`,
  stopsBefore: 'It stops before it costs more than that.',
  judged: 'Judged',
  byChecks: (count: number) => `${count} by your checks`,
  blind: (count: number) => `${count} blind, by the votes of whoever is here`,
  whereTo: 'The examples go to the gateway that whoever runs this bot has chosen.',
  start: (usd: string) => `Start, at most ${usd}`,
  stop: 'Stop',
  trying: (names: string, examples: string, done: number, all: number) =>
    `Trying ${names} on ${examples}: ${done} of ${all} ${all === 1 ? 'answer' : 'answers'}.`,
  /** Answers wait for votes. */
  answersAre: (prompts: string, letters: string) =>
    `The answers to ${prompts} are here, as ${letters}, in another order each time. Everybody here can vote; nobody sees the votes on a prompt before their own.`,
  masked: (mark: string) => `Names of models and makers are masked as ${mark}.`,
  vote: 'Vote',
  reveal: 'Reveal',
  prompt: (place: number, of: number) => `Prompt ${place} of ${of}`,
  isBest: (letter: string) => `${letter} is best`,
  allAlike: 'All alike',
  noneGood: 'None is good',
  read: (letter: string) => `Read ${letter}`,
  answer: (letter: string) => `Answer ${letter}`,
  part: (place: number, of: number) => `${place} of ${of}`,
  noAnswer: '(No answer came.)',
  cutOff: '(cut off)',
  /** Votes on one prompt, `A 2, B 1`, then alike and none. */
  noted: (letters: string, alike: number, none: number) =>
    `Noted. Votes on that prompt so far: ${letters}, alike ${alike}, none ${none}.`,
  /** What a team measured itself: the results follow. */
  ownTest: (examples: number, votes: number) =>
    `Your own test, ${examples} ${examples === 1 ? 'example' : 'examples'}${votes ? `, ${votes} ${votes === 1 ? 'blind vote' : 'blind votes'}` : ''}`,
  notComplete: 'Not complete',
  inBrackets:
    'In brackets: where it lies with 90% confidence. Cost and time as measured, for all answers of a model and for the middle one.',
  counts: 'It counts from the next list here on.',
  everywhere: 'Count it for all such requests',
  hereAlone: 'Only in this conversation',
  countsEverywhere: (kind: string) =>
    `From now on this test counts for every request here that is mostly about ${kind}.`,
  countsHere: 'From now on this test counts in this conversation alone.',
  table: 'Table (csv)',
  promptfoo: 'For promptfoo',
  delete: 'Delete this test',
  interval: (low: number, high: number) => `${low} to ${high}`,
  bestIn: (count: number, votes: number) =>
    `best in ${count} of ${votes} ${votes === 1 ? 'vote' : 'votes'}`,
  notJudged: 'not judged',
  withoutWhole: (count: number) => `${count} without a whole answer`,
  unjudged: 'Nothing judged these answers: read them side by side.',
  aloneScored: (name: string) => `${name} alone was scored.`,
  level: (one: string, other: string, wins: number, losses: number) =>
    `${one} and ${other} are level: ${wins} to ${losses}`,
  leads: (one: string, other: string, wins: number, losses: number) =>
    `${one} leads ${other} ${wins} to ${losses}`,
  alike: (count: number) => `${count} alike`,
  neither: (count: number) => `${count} for neither`,
  hardlyChance: 'hardly chance',
  mayBeChance: 'may be chance',
  /** How many more would tell, of votes or of examples; undefined: more would hardly. */
  moreWouldTell: (count: number | undefined) =>
    count === undefined
      ? ', and more would hardly tell'
      : `; about ${count} more would tell if it goes on like this`,
  /** To whoever presses. */
  gone: 'This test is not here any more: it was deleted, or it is too old.',
  startedBefore: 'This test was started before.',
  cancelled: 'Cancelled: nothing was asked.',
  stopped: 'Stopped: no further answer is asked for.',
  overAlready: 'It is over already.',
  votesIn: 'The votes are in: this test is over.',
  votedOn: (count: number) =>
    `You have voted on ${count === 1 ? 'it' : `all ${count} prompts`}. Thank you.`,
  onlyStarter: 'Only whoever asked for this test can do that.',
  resultHere: 'The result is here already.',
  deleted: 'Deleted, with its answers and votes.',
  whichOne: 'Which one do you go with?',
  /** Why not everything was asked. */
  why: {
    cancelled: 'Stopped by hand.',
    'no-money': 'The budget for trials is used up.',
    'no-access': 'The gateway refuses the key of whoever runs this bot, or its credit is used up.',
  },
  /** What is wrong with a row, as the end of a sentence. */
  problems: {
    'no-prompt': () => 'it has no "prompt"',
    'long-prompt': () => 'its prompt is longer than 100,000 characters',
    'no-object': () => 'it is not a JSON object',
    'more-cells': () => 'it has more cells than the first row: text with a comma needs quotes',
    'odd-expected': () => 'its "expected" is neither text nor a number nor a list of them',
    'no-check': () => 'there is neither "expected" nor "check"',
    'unknown-check': () => `its "check" is none that is known (${checks})`,
    'incomplete-check': ({ detail }) => `its "check" is not complete (${detail})`,
    'unusable-check': ({ detail }) => `its "check" cannot be used (${detail})`,
    'deep-check': () => 'its "check" is nested too deep',
  } satisfies Said<RowProblem>,
  row: (row: number, problem: string) => `Row ${row} is left out: ${problem}.`,
  notices: {
    rows: ({ rows, read }) =>
      `The file has ${grouped(rows)} rows: the first ${grouped(read)} were read.`,
    used: ({ examples, used }) =>
      `${grouped(examples)} examples were read: the first ${grouped(used)} are used.`,
    barred: ({ names }) => `Left out by your workspace's policy: ${names.join(', ')}.`,
    'not-served': ({ names }) => `Not served by the gateway and left out: ${names.join(', ')}.`,
    'no-judge': () => 'No model of another lab is served to judge: those examples get no score.',
  } satisfies Said<Exclude<Notice, { kind: 'row' }>>,
  noExamples: (first: string | undefined) =>
    `No example could be read. ${first ?? 'The file is empty.'} A row needs a "prompt".`,
  checkForAll: (problem: string) => `The check cannot be used: ${problem}.`,
  refusals: {
    'large-file': () => 'The file of examples is larger than 1 MB. Thirty examples are enough.',
    'no-file': () => 'That file cannot be read from here. Please paste the examples instead.',
    'no-scope': () =>
      'Slack does not let me read that file: the app needs the permission files:read. Please paste the examples instead.',
    'no-text': () => 'The file of examples is not text in UTF-8. Please save it as that.',
    'many-cells': () =>
      'The CSV file has more than 200,000 cells. A column for the prompt and thirty rows are enough.',
    'broken-csv': ({ detail }) => `The CSV file cannot be read: ${detail || 'it is damaged'}`,
    'no-models': () =>
      'Name two to four models to try, or describe a use case first: then those of the list are tried.',
    'count-of-models': () => 'Name two to four models to try, separated by commas.',
    'unknown-model': ({ name }) =>
      `"${name}" is neither on our list of models nor one that the gateway serves.`,
    'model-not-served': ({ name }) => `The gateway does not serve ${name}.`,
    'barred-model': ({ name }) => `Your workspace's policy leaves ${name} out.`,
    'few-left': () =>
      'Fewer than two models of this list are left. Name two to four models to try; "doctor" lists what the gateway serves.',
  } satisfies Said<Exclude<Refusal, { kind: 'no-examples' | 'check-for-all' }>>,
  /** The form of "Try them": titles and labels are short, Discord shows 45 and Slack 24 characters of them. */
  form: {
    title: 'Try them',
    submit: 'What does it cost?',
    examples: 'Your examples',
    examplesHint: 'One prompt a line, up to 30; or JSON lines or CSV with prompt and expected',
    file: 'Or a file',
    fileHint: 'txt, csv or jsonl, up to 1 MB',
    models: 'Models',
    modelsHint: 'Two to four, separated by commas',
    leftEmpty: (names: string) => `Left empty: ${names}`,
    system: 'System prompt',
    forAll: 'For all examples',
    check: 'Check',
    checkHint: 'For all examples; without one, people here vote',
    nothing: 'Type some examples, or choose a file.',
  },
  howTo: {
    send: 'Send your examples with /try-models: one prompt a line, up to 30.',
    ways: [
      'With the right answers: {"prompt": "Which country is Lyon in?", "expected": "France"}, one a line; or CSV with the columns prompt and expected',
      'Without: people here vote on the answers without knowing whose they are',
      'First lines that hold for all: models: a, b · system: You are brief. · check: contains: refund',
    ],
  },
  notHere:
    'Models cannot be tried here yet: whoever runs this bot has to set TRIAL_BASE_URL and TRIAL_API_KEY to a gateway that serves them (OpenRouter, LiteLLM, vLLM, Ollama).',
  untilThen: 'Until then, promptfoo does it on your machine with this file:',
  /** Bounds in percent. */
  judgeAgrees: (alike: number, of: number, low: number, high: number) =>
    `The judge and people: alike in ${alike} of ${of} comparisons that both decided (${low} to ${high}%).`,
  /** On the picture of a result. */
  chart: {
    scored: 'score, of 100',
    voted: 'votes won, of 100',
  },
}

export type TrialWords = typeof trial
