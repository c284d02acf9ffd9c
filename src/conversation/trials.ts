import { UserError } from '../errors.ts'
import { printableIn } from '../printable.ts'
import {
  ballotReply,
  fullAnswer,
  progressReply,
  resultReply,
  tallySentence,
  votingReply,
  whereReply,
} from '../reply/answers/trial.ts'
import { trialConfig } from '../reply/promptfoo.ts'
import { privateReply, reply, textReply, type Reply } from '../reply/reply.ts'
import { wordsFor } from '../reply/words/index.ts'
import type { Trials } from '../trial/desk.ts'
import { shownOrder } from '../trial/blind.ts'
import type { Trial, Vote } from '../trial/record.ts'
import { trialResult } from '../trial/result.ts'
import { trialTable } from '../trial/table.ts'
import { currentRequest } from '../context.ts'
import { answersTo, whichOne } from './controls.ts'
import type { Hands } from './hands.ts'
import { addressKey, type Address } from '../address.ts'
import type { Surface } from './surface.ts'
import type { Press } from './turn.ts'

/** With so many people through all prompts the votes are shown. */
const enoughVoters = 3
const progressEveryMs = 3000
/** What is longer goes out as a file. */
const longestCode = 2500

/** A press on a trial and what it happens with. */
interface TrialPress {
  hands: Hands
  address: Address
  pressed: Press
  surface: Surface
  trials: Trials
}

/** A press that is about a trial: `start.<id>`, `vote.<id>.<example>.<letter>`. */
export async function takeTrialPress(
  hands: Hands,
  address: Address,
  pressed: Press,
  surface: Surface,
): Promise<void> {
  const { trials } = hands.services.of(address.workspace)
  const [verb = '', id = '', example = '', letter = ''] = (pressed.value ?? '').split('.')
  const trial = await trials?.get(id)
  if (!trials || !trial) return hands.say(surface, wordsFor('en').trial.gone, address)
  const press = { hands, address, pressed, surface, trials }
  switch (verb) {
    case 'start':
      return start(press, trial)
    case 'cancel':
      return cancel(press, trial)
    case 'ballot':
      return ballot(press, trial)
    case 'vote':
      return vote(press, trial, Number(example), letter)
    case 'read':
      return readInFull(press, trial, Number(example), letter)
    case 'reveal':
      return revealIfAllowed(press, trial)
    case 'table':
      return sendFile(press, 'trial.csv', trialTable(trial, await trials.runs(trial)))
    case 'promptfoo':
      return sendFile(press, 'promptfooconfig.yaml', trialConfig(trial))
    case 'everywhere':
    case 'here':
      return countWhere(press, trial, verb === 'everywhere')
    case 'decide':
      return askWhich(press, trial)
    case 'delete':
      return deleteTrial(press, trial)
  }
}

/** Whatever platform shows it, for all to see. Answers of models are in it: nothing odd gets through. */
async function post({ surface, address }: TrialPress, said: Reply, key: string): Promise<string> {
  const shown = printableIn(said)
  const answer = { reply: shown, address, key, quiet: true }
  return (await surface.post(answer)).id
}

async function whisper(
  { surface, address }: TrialPress,
  said: Reply,
  replaces?: true,
): Promise<void> {
  const shown = printableIn(said)
  await surface.whisper({ reply: shown, address, choices: answersTo(shown), replaces })
}

/** Only its starter, for what others should not decide. */
async function isAllowed(
  { hands, address, pressed, surface }: TrialPress,
  { starter, language }: Trial,
) {
  if (starter === pressed.person.id) return true
  await hands.say(surface, wordsFor(language).trial.onlyStarter, address)
  return false
}

async function start(press: TrialPress, { id, language }: Trial): Promise<void> {
  const { hands, address, pressed, surface, trials } = press
  const { engine } = hands.services.of(address.workspace)
  // Whoever takes this delivery over after a crash goes on with it.
  const holder = currentRequest()?.delivery ?? pressed.key
  const trial = await trials
    .begin(id, holder, addressKey(address), engine)
    .catch((error: unknown) => {
      if (error instanceof UserError) return error
      throw error
    })
  if (trial instanceof UserError) return hands.say(surface, trial.message, address)
  if (!trial) return hands.say(surface, wordsFor(language).trial.startedBefore, address)
  const message = await post(press, progressReply(trial, 0), `${id}-p`)
  let shownAt = Date.now()
  const show = (done: number) => {
    shownAt = Date.now()
    const answer = { reply: progressReply(trial, done), address, key: `${id}-p`, quiet: true }
    return surface.change?.(message, answer).catch(() => undefined)
  }
  const all = trial.examples.length * trial.contenders.length
  const after = await trials.run(trial, engine, (done) => {
    if (done < all && Date.now() - shownAt >= progressEveryMs) void show(done)
  })
  await show(all)
  if (after.state === 'voting')
    await post(press, votingReply(after, [], after.open ?? []), `${id}-v`)
  else await reveal(press, after)
}

async function cancel(press: TrialPress, trial: Trial): Promise<void> {
  if (!(await isAllowed(press, trial))) return
  const { hands, address, surface, trials } = press
  const cancelled = await trials.cancel(trial.id)
  const words = wordsFor(trial.language).trial
  const said = cancelled?.state === 'proposed' ? words.cancelled : words.stopped
  await hands.say(surface, cancelled ? said : words.overAlready, address)
}

/** The next prompt that the person has not voted on. */
async function ballot(press: TrialPress, trial: Trial, before?: string): Promise<void> {
  const { hands, address, pressed, surface, trials } = press
  const words = wordsFor(trial.language).trial
  if (trial.state !== 'voting') return hands.say(surface, words.votesIn, address)
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

async function vote(
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

async function readInFull(
  press: TrialPress,
  trial: Trial,
  example: number,
  letter: string,
): Promise<void> {
  if (!trial.open?.includes(example)) return
  const runs = await press.trials.answersTo(trial, example)
  for (const part of fullAnswer(trial, example, letter, runs)) await whisper(press, part)
}

async function revealIfAllowed(press: TrialPress, trial: Trial): Promise<void> {
  if (await isAllowed(press, trial)) await reveal(press, trial)
}

/** Says whose answers they were, once. */
async function reveal(press: TrialPress, trial: Trial): Promise<void> {
  const { hands, address, pressed, surface, trials } = press
  const holder = currentRequest()?.delivery ?? pressed.key
  const over = trial.state === 'over' ? trial : await trials.close(trial.id, holder)
  if (!over) return hands.say(surface, wordsFor(trial.language).trial.resultHere, address)
  const result = trialResult(await trials.runs(over), over.contenders, await trials.votes(over.id))
  await post(press, resultReply(over, result), `${over.id}-r`)
}

/** Which of those that were tried is decided for, in the conversation it was tried in. */
async function askWhich(press: TrialPress, trial: Trial): Promise<void> {
  const { hands, address, surface } = press
  const { models } = hands.services.of(address.workspace).engine
  const known = trial.contenders.flatMap(({ model }) => models.get(model) ?? [])
  await surface.whisper({ ...whichOne(known, trial.language), address })
}

/** Whether the result counts beyond its conversation. */
async function countWhere(press: TrialPress, trial: Trial, isEverywhere: boolean): Promise<void> {
  if (!(await isAllowed(press, trial))) return
  const changed = await press.trials.countEverywhere(trial.id, isEverywhere)
  if (changed) await whisper(press, whereReply(changed))
}

async function deleteTrial(press: TrialPress, trial: Trial): Promise<void> {
  if (!(await isAllowed(press, trial))) return
  await press.trials.delete(trial.id)
  await press.hands.say(press.surface, wordsFor(trial.language).trial.deleted, press.address)
}

/** A file for the team: as it is where it is short, else as a file in the conversation. */
async function sendFile(press: TrialPress, name: string, content: string): Promise<void> {
  const code = { kind: 'code' as const, language: name.split('.').at(-1) ?? '', text: content }
  if (content.length <= longestCode)
    return whisper(press, reply('answer', 'export', [code], { private: true }))
  const said = {
    ...textReply('export', `${name}:`),
    details: () => [code],
    file: { name, content },
  }
  await post(press, said, `${press.pressed.key}:file`)
}
