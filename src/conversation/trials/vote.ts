import { ballotReply, fullAnswer, tallySentence } from '../../reply/answers/trial.ts'
import { privateReply } from '../../reply/reply.ts'
import { wordsFor } from '../../reply/words/index.ts'
import { shownOrder } from '../../trial/blind.ts'
import type { Trial, Vote } from '../../trial/record.ts'
import { say, whisper, type TrialPress } from './press.ts'
import { reveal } from './run.ts'

/** With so many people through all prompts the votes are shown. */
const enoughVoters = 3

/** The next prompt that the person has not voted on. */
export async function ballot(press: TrialPress, trial: Trial, before?: string): Promise<void> {
  const { pressed, trials } = press
  const words = wordsFor(trial.language).trial
  if (trial.state !== 'voting') return say(press, words.votesIn)
  const { open = [] } = trial
  const own = (await trials.votes(trial.id)).filter(({ voter }) => voter === pressed.person.id)
  const next = open.find((example) => own.every((one) => one.example !== example))
  const replaces = before === undefined ? undefined : true
  if (next === undefined) {
    const done = words.votedOn(open.length)
    return whisper(press, privateReply(...(before ? [before, done] : [done])), replaces)
  }
  const at = { place: open.indexOf(next) + 1, of: open.length, before }
  const runs = await trials.answersTo(trial, next)
  await whisper(press, ballotReply(trial, next, runs, at), replaces)
}

/** Keeps a vote and shows the next prompt. */
export async function vote(
  press: TrialPress,
  trial: Trial,
  example: number,
  letter: string,
): Promise<void> {
  const { pressed, trials } = press
  if (trial.state !== 'voting' || !trial.open?.includes(example)) return ballot(press, trial)
  const choice = choiceOf(trial, example, letter)
  if (!choice) return
  const votes = await trials.vote(trial.id, { example, voter: pressed.person.id, choice })
  await ballot(press, trial, tallySentence(trial, example, votes))
  if (isEnough(trial, votes)) await reveal(press, trial)
}

function choiceOf(trial: Trial, example: number, letter: string): Vote['choice'] | undefined {
  if (letter === 'alike' || letter === 'none') return letter
  const model = shownOrder(trial, example)[letter.charCodeAt(0) - 65]
  return model === undefined || letter.length !== 1 ? undefined : { model }
}

function isEnough({ open = [] }: Trial, votes: Vote[]): boolean {
  const byVoter = Map.groupBy(votes, ({ voter }) => voter)
  return [...byVoter.values()].filter((own) => own.length >= open.length).length >= enoughVoters
}

/** A long answer, in parts. */
export async function readInFull(
  press: TrialPress,
  trial: Trial,
  example: number,
  letter: string,
): Promise<void> {
  if (!trial.open?.includes(example)) return
  const runs = await press.trials.answersTo(trial, example)
  for (const part of fullAnswer(trial, example, letter, runs)) await whisper(press, part)
}
