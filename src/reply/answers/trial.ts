import type { Capability } from '../../capability.ts'
import { plural, usd } from '../../format.ts'
import type { Proposal } from '../../trial/desk.ts'
import { letterOf, mark, masked, shownOrder } from '../../trial/blind.ts'
import type { Trial, Vote } from '../../trial/record.ts'
import type { Standing, TrialResult } from '../../trial/result.ts'
import type { Run } from '../../trial/trial.ts'
import { capabilityWords } from '../capabilities.ts'
import {
  paragraph,
  privateReply,
  reply,
  textReply,
  type Action,
  type Block,
  type Reply,
} from '../reply.ts'

const action = (label: string, verb: string, ...about: (string | number)[]): Action => ({
  label,
  control: 'trial',
  value: [verb, ...about].join('.'),
})
const names = ({ contenders }: Trial) => contenders.map(({ name }) => name).join(', ')

/** What a trial would cost at most, before anything is asked. */
export function proposalReply({ trial, mostUsd, unpriced, leftUsd, notices }: Proposal): Reply {
  const { id, examples } = trial
  const checked = examples.filter(({ check }) => check).length
  const blind = examples.length - checked
  const judged = [
    ...(checked ? [`${checked} by your checks`] : []),
    ...(blind ? [`${blind} blind, by the votes of whoever is here`] : []),
  ]
  const short: Block[] = [
    paragraph(`Try ${names(trial)} on ${plural(examples.length, 'example')}?`),
    {
      kind: 'remark',
      label: 'Costs',
      text: `at most ${usd(mostUsd)}, usually a fraction of it; ${usd(leftUsd)} are left this month.${
        unpriced.length ? ` Without ${unpriced.join(', ')}, whose price is unknown.` : ''
      }${mostUsd > leftUsd ? ' It stops before it costs more than that.' : ''}`,
    },
    { kind: 'remark', label: 'Judged', text: `${judged.join(', ')}.` },
    ...notices.map((text): Block => ({ kind: 'note', text })),
    {
      kind: 'note',
      text: 'The examples go to the gateway that whoever runs this bot has chosen.',
    },
  ]
  return reply('answer', 'other', short, {
    private: true,
    actions: [
      action(`Start, at most ${usd(mostUsd)}`, 'start', id),
      action('Cancel', 'cancel', id),
    ],
  })
}

/** How far a trial is. */
export function progressReply(trial: Trial, done: number): Reply {
  const all = trial.examples.length * trial.contenders.length
  const line = `Trying ${names(trial)} on ${plural(trial.examples.length, 'example')}: ${done} of ${plural(all, 'answer')}.`
  return {
    ...textReply('other', line),
    actions: done < all ? [action('Stop', 'cancel', trial.id)] : [],
  }
}

/** Answers wait for votes; nothing tells whose they are. */
export function votingReply(trial: Trial, votes: Vote[], open: number[]): Reply {
  const letters = trial.contenders.map((_, i) => letterOf(i))
  const voters = new Set(votes.map(({ voter }) => voter)).size
  const so = voters
    ? `${plural(votes.length, 'vote')} by ${voters === 1 ? 'one person' : `${voters} people`} so far.`
    : 'No votes yet.'
  return {
    ...textReply(
      'other',
      `The answers to ${plural(open.length, 'prompt')} are here, as ${letters.join(', ')}, shuffled for each. Which is best? Everybody here can vote; nobody sees the votes of others on a prompt before their own.`,
    ),
    short: [
      paragraph(
        `The answers to ${plural(open.length, 'prompt')} are here, as ${letters.join(', ')}, in another order each time. Everybody here can vote; nobody sees the votes on a prompt before their own.`,
      ),
      { kind: 'note', text: `${so} Names of models and makers are masked as ${mark}.` },
    ],
    actions: [action('Vote', 'ballot', trial.id), action('Reveal', 'reveal', trial.id)],
  }
}

const longestPrompt = 600
const longestAnswer = 500

/** One prompt with its answers, for one person to vote on. */
export function ballotReply(
  trial: Trial,
  example: number,
  runs: Run[],
  { place, of, before }: { place: number; of: number; before?: string },
): Reply {
  const { prompt } = trial.examples[example]!
  const shown = shownOrder(trial, example).map((model, i) => {
    const run = runs.find((one) => one.model === model)
    return { letter: letterOf(i), ...answerOf(run, prompt, trial) }
  })
  const short: Block[] = [
    ...(before ? [{ kind: 'note' as const, text: before }] : []),
    { kind: 'heading', text: `Prompt ${place} of ${of}` },
    paragraph(clip(prompt, longestPrompt)),
    ...shown.map(({ letter, text }): Block => ({
      kind: 'remark',
      label: letter,
      text: clip(text, longestAnswer),
    })),
  ]
  const long = shown.filter(({ text }) => text.length > longestAnswer)
  return reply('answer', 'other', short, {
    private: true,
    actions: [
      ...shown.map(({ letter }) => action(`${letter} is best`, 'vote', trial.id, example, letter)),
      action('All alike', 'vote', trial.id, example, 'alike'),
      action('None is good', 'vote', trial.id, example, 'none'),
      ...long.map(({ letter }) => action(`Read ${letter}`, 'read', trial.id, example, letter)),
    ],
  })
}

/** One answer in full, a part at a time: what platforms show at once is limited. */
export function fullAnswer(trial: Trial, example: number, letter: string, runs: Run[]): Reply[] {
  const model = shownOrder(trial, example).find((_, i) => letterOf(i) === letter)
  const { prompt } = trial.examples[example]!
  const { text } = answerOf(
    runs.find((one) => one.model === model),
    prompt,
    trial,
  )
  const parts = text.match(/[^]{1,3000}/gu) ?? []
  return parts.map((part, i) =>
    reply(
      'answer',
      'other',
      [
        {
          kind: 'heading',
          text: `Answer ${letter}${parts.length > 1 ? `, ${i + 1} of ${parts.length}` : ''}`,
        },
        paragraph(part),
      ],
      { private: true },
    ),
  )
}

function answerOf(run: Run | undefined, prompt: string, { contenders }: Trial): { text: string } {
  if (!run || run.answer.text.trim() === '') return { text: '(No answer came.)' }
  const text = masked(run.answer.text.trim(), prompt, contenders)
  return { text: run.answer.failure === 'cut-off' ? `${text} (cut off)` : text }
}

function clip(text: string, most: number): string {
  return text.length > most
    ? `${text
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`
    : text
}

/** What somebody's own vote adds to, told once it is given. */
export function tallySentence(trial: Trial, example: number, votes: Vote[]): string {
  const own = votes.filter((vote) => vote.example === example)
  const count = (is: (choice: Vote['choice']) => boolean) =>
    own.filter(({ choice }) => is(choice)).length
  const parts = [
    ...shownOrder(trial, example).map(
      (model, i) =>
        `${letterOf(i)} ${count((choice) => typeof choice === 'object' && choice.model === model)}`,
    ),
    `alike ${count((choice) => choice === 'alike')}`,
    `none ${count((choice) => choice === 'none')}`,
  ]
  return `Noted. Votes on that prompt so far: ${parts.join(', ')}.`
}

/** What a trial found: each model's score or wins with its interval, cost and time, and what that is worth. */
export function resultReply(trial: Trial, { models, verdict, votes }: TrialResult): Reply {
  const { id, examples, stopped, kind } = trial
  const short: Block[] = [
    { kind: 'heading', text: `Your own test, ${plural(examples.length, 'example')}` },
    { kind: 'list', items: models.map((one) => standingLine(one, votes)) },
    paragraph(verdict),
    ...(stopped ? [{ kind: 'remark' as const, label: 'Not complete', text: stopped }] : []),
    {
      kind: 'note',
      text: `In brackets: where it lies with 90% confidence. Cost and time as measured, for all answers of a model and for the middle one. It counts from the next list here on.`,
    },
  ]
  return reply('answer', 'other', short, {
    actions: [
      ...(kind ? [action('Decide', 'decide', id)] : []),
      ...(kind ? [action('Count it for all such requests', 'everywhere', id)] : []),
      action('Table (csv)', 'table', id),
      action('For promptfoo', 'promptfoo', id),
      action('Delete this test', 'delete', id),
    ],
  })
}

/** Where a result counts, and how to change that. */
export function whereReply({ id, kind, isEverywhere }: Trial): Reply {
  const of = capabilityWords[kind as Capability] ?? kind
  const [text, label, verb] = isEverywhere
    ? ([
        `From now on this test counts for every request here that is mostly about ${of}.`,
        'Only in this conversation',
        'here',
      ] as const)
    : ([
        'From now on this test counts in this conversation alone.',
        'For all such requests',
        'everywhere',
      ] as const)
  return { ...privateReply(text), actions: [action(label, verb, id)] }
}

/** `Atlas 2: 85% (69 to 94), $0.04, 2.1 s`. */
export function standingLine(standing: Standing, votes = 0): string {
  const { name, score, low = 0, high = 1, usd: spent, medianSeconds, failed, wins } = standing
  const percent = (share: number) => Math.round(100 * share)
  const interval = `(${percent(low)} to ${percent(high)})`
  const parts = [
    score === undefined ? undefined : `${percent(score)}% ${interval}`,
    wins &&
      `best in ${wins.count} of ${plural(votes, 'vote')} (${percent(wins.low)} to ${percent(wins.high)}%)`,
    score === undefined && !wins ? 'not judged' : undefined,
    spent === undefined ? 'cost unknown' : usd(spent),
    medianSeconds === undefined ? undefined : `${medianSeconds.toFixed(1)} s`,
    failed ? `${failed} without a whole answer` : undefined,
  ]
  return `${name}: ${parts.filter(Boolean).join(', ')}`
}
