import { usd } from '../../format.ts'
import type { Proposal } from '../../trial/trials.ts'
import { letterOf, mark, masked, shownOrder } from '../../trial/blind.ts'
import { isVotedOn, type Run, type Trial, type Vote } from '../../trial/record.ts'
import { clip } from '../fit.ts'
import { noticeText } from './trial-notices.ts'
import { formWords } from '../words/form.ts'
import { wordsFor } from '../words/index.ts'
import {
  type Action,
  type Block,
  heading,
  paragraph,
  type Reply,
  reply,
  textReply,
} from '../reply.ts'

/** A button that does something to a trial. */
export const action = (label: string, verb: string, ...about: (string | number)[]): Action => ({
  label,
  control: 'trial',
  value: [verb, ...about].join('.'),
})
const names = ({ contenders }: Trial) => contenders.map(({ name }) => name).join(', ')

/** What a trial would cost at most, before anything is asked. */
export function proposalReply({ trial, mostUsd, unpriced, leftUsd, notices }: Proposal): Reply {
  const { id, examples, language } = trial
  const words = wordsFor(language).trial
  const checked = examples.filter(({ check }) => check).length
  const blind = examples.filter(isVotedOn).length
  const judged = [
    ...(checked ? [words.byChecks(checked)] : []),
    ...(blind ? [words.blind(blind)] : []),
  ]
  const short: Block[] = [
    paragraph(words.tryOn(names(trial), words.examples(examples.length))),
    {
      kind: 'remark',
      label: wordsFor(language).details.cost,
      text: [
        words.atMost(usd(mostUsd), usd(leftUsd)),
        ...(unpriced.length ? [words.without(unpriced.join(', '))] : []),
        ...(mostUsd > leftUsd ? [words.stopsBefore] : []),
      ].join(' '),
    },
    { kind: 'remark', label: words.judged, text: `${judged.join(', ')}.` },
    ...notices.map((one): Block => ({ kind: 'note', text: noticeText(one, language) })),
    {
      kind: 'note',
      text: words.whereTo,
    },
  ]
  return reply('answer', 'other', short, {
    private: true,
    actions: [
      action(words.start(usd(mostUsd)), 'start', id),
      action(formWords(language).cancel, 'cancel', id),
    ],
  })
}

/** How far a trial is. */
export function progressReply(trial: Trial, done: number): Reply {
  const all = trial.examples.length * trial.contenders.length
  const words = wordsFor(trial.language).trial
  const line = words.trying(names(trial), words.examples(trial.examples.length), done, all)
  return {
    ...textReply('other', line),
    actions: done < all ? [action(words.stop, 'cancel', trial.id)] : [],
  }
}

/** Answers wait for votes; nothing tells whose they are. */
export function votingReply(trial: Trial): Reply {
  const words = wordsFor(trial.language).trial
  const letters = trial.contenders.map((_, i) => letterOf(i))
  const text = words.answersAre(words.prompts(trial.open?.length ?? 0), letters.join(', '))
  return {
    ...textReply('other', text),
    short: [paragraph(text), { kind: 'note', text: words.masked(mark) }],
    actions: [action(words.vote, 'ballot', trial.id), action(words.reveal, 'reveal', trial.id)],
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
  const words = wordsFor(trial.language).trial
  const shown = shownOrder(trial, example).map((model, i) => {
    const run = runs.find((one) => one.model === model)
    return { letter: letterOf(i), ...answerOf(run, prompt, trial) }
  })
  const short: Block[] = [
    ...(before ? [{ kind: 'note' as const, text: before }] : []),
    heading(words.prompt(place, of)),
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
      ...shown.map(({ letter }) => action(words.isBest(letter), 'vote', trial.id, example, letter)),
      action(words.allAlike, 'vote', trial.id, example, 'alike'),
      action(words.noneGood, 'vote', trial.id, example, 'none'),
      ...long.map(({ letter }) => action(words.read(letter), 'read', trial.id, example, letter)),
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
  const words = wordsFor(trial.language).trial
  const parts = text.match(/[^]{1,3000}/gu) ?? []
  return parts.map((part, i) =>
    reply(
      'answer',
      'other',
      [
        heading(
          `${words.answer(letter)}${parts.length > 1 ? `, ${words.part(i + 1, parts.length)}` : ''}`,
        ),
        paragraph(part),
      ],
      { private: true },
    ),
  )
}

function answerOf(
  run: Run | undefined,
  prompt: string,
  { contenders, language }: Trial,
): { text: string } {
  const words = wordsFor(language).trial
  if (!run || run.answer.text.trim() === '') return { text: words.noAnswer }
  const text = masked(run.answer.text.trim(), prompt, contenders)
  return { text: run.answer.failure === 'cut-off' ? `${text} ${words.cutOff}` : text }
}

/** What somebody's own vote adds to, told once it is given. */
export function tallySentence(trial: Trial, example: number, votes: Vote[]): string {
  const own = votes.filter((vote) => vote.example === example)
  const count = (is: (choice: Vote['choice']) => boolean) =>
    own.filter(({ choice }) => is(choice)).length
  const letters = shownOrder(trial, example).map(
    (model, i) =>
      `${letterOf(i)} ${count((choice) => typeof choice === 'object' && choice.model === model)}`,
  )
  const [alike, none] = [
    count((choice) => choice === 'alike'),
    count((choice) => choice === 'none'),
  ]
  return wordsFor(trial.language).trial.noted(letters.join(', '), alike, none)
}
