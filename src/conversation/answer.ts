import { forgetMe } from '../../commands/forget-me.ts'
import type { Command, CommandResult, CurrentServices, Services } from '../command.ts'
import { withEvidence } from '../trial/with-evidence.ts'
import type { Thread } from '../requirements/thread.ts'
import { decisionsOf, type Pin } from '../decisions/decisions.ts'
import { withMessage } from './branch.ts'
import { answersTo } from './controls.ts'
import { keepInSight } from './in-sight.ts'
import { isPrivate, isSilent } from './manners.ts'
import { latestKey, type Conversation, type Memory } from './memory.ts'
import { isTakenOver, stillOurs } from './ours.ts'
import { runCommand, type Handling } from './run-command.ts'
import { textReply, type Reply } from '../reply/reply.ts'
import { aroundIn } from '../reply/words/around/index.ts'
import { wordsFor } from '../reply/words/index.ts'
import { addressKey, type Address } from '../address.ts'
import { UnconfirmedError, type Answer, type Surface } from './surface.ts'
import type { Turn } from './turn.ts'
import { whichCommand } from './which-command.ts'

/** What a conversation works with; built once for each platform. */
export interface Workings extends Handling {
  services: CurrentServices
  memory: Memory
  /** Deletes all that is kept about a person; absent where nothing is kept. */
  forget?(workspace: string, user: string): Promise<void>
  /** Keeps a message in sight of everybody there, or no longer; absent where that cannot be done. */
  pin?: Pin
  /** Posts into a conversation without an event to answer; absent where nobody could be told later. */
  say?(answer: Answer): Promise<unknown>
  now(): Date
}

/** Turns that can be under way at a crash, and then be taken over. */
const mostAnswered = 5
const mostRecent = 5
const late = 'This took longer than usual: I was restarted in between.'

/** Which command answers a turn, and the words left for it. */
export function commandFor(turn: Turn, before?: Conversation) {
  const thread = before?.thread
  const { command, text } = turn.command
    ? { command: turn.command, text: turn.text }
    : whichCommand(turn.text, thread)
  return { command, text, thread, language: before?.language }
}

interface Named {
  command: Command
  text: string
  thread?: Thread
  /** Of the conversation so far. */
  language?: string
}

/** Runs a command with what is remembered of the person and the conversation. */
export async function run(
  workings: Workings,
  turn: Turn,
  { command, text, thread, language }: Named,
  where: Address,
): Promise<CommandResult> {
  const { workspace } = where
  const { memory, forget, pin } = workings
  const { person, writers, byRules, addressed = turn.call !== 'reply' } = turn
  const { form, fields, file, limits } = turn
  const place = addressKey(where)
  const services = await withEvidence(workings.services.of(workspace), place)
  return runCommand(
    command,
    {
      text,
      user: person.id,
      isAdmin: person.isAdmin && (() => person.isAdmin!()),
      writers: writers?.filter((id) => id !== person.id),
      thread,
      addressed,
      form,
      fields,
      file,
      place,
      limits,
      decisions: decisionsOf(memory.decisions, where, pin),
      tellsNews: workings.say !== undefined,
      defaults: await memory.preferences.get(memory.person(workspace, person.id)),
      forget: forget && (() => forget(workspace, person.id)),
    },
    byRules ? { ...services, read: inLanguage(services.readByRules, language) } : services,
    workings,
  )
}

/** What a button says is English; whoever pressed it reads on in the language of the conversation. */
const inLanguage =
  (read: Services['read'], language: string | undefined): Services['read'] =>
  async (...said) => ({ ...(await read(...said)), ...(language && { language }) })

/** Answers a turn in its conversation: runs the command, shows the answer, and remembers both. */
export async function answer(
  workings: Workings,
  address: Address,
  turn: Turn,
  before: Conversation | undefined,
  surface: Surface,
): Promise<void> {
  const joined = before ? undefined : await turn.context?.()
  const named = commandFor(turn, before)
  const text = joined ? [named.text, joined.text].filter(Boolean).join('\n\n') : named.text
  const writers = [...(turn.writers ?? []), ...(joined?.writers ?? [])]
  const result = await run(workings, { ...turn, writers }, { ...named, text }, address)
  if (isSilent(result.reply)) return askWhetherMeant(workings, address, turn, result.reply, surface)
  if (named.command === forgetMe && workings.forget)
    return surface.whisper({ reply: result.reply, address })
  const shown = { result, remark: joined?.remark }
  if (!turn.isPrivate && !isPrivate(turn.call, result.reply)) {
    const stands = await show(workings, address, turn, before, surface, shown)
    // A command given beside it means it from now on.
    const isNew = before === undefined && result.reply.recommendation !== undefined
    if (isNew) await workings.memory.latest.set(latestKey(address, turn.person.id), stands)
    return
  }
  const choices = answersTo(result.reply)
  await surface.whisper({ reply: result.reply, address, choices, remark: joined?.remark })
  await save(workings, address, nextState(turn, before, shown))
}

/** Words in a thread of ours that may have been for us: asked where nobody else sees it, or not at all. */
async function askWhetherMeant(
  { memory }: Workings,
  address: Address,
  { key, text, person }: Turn,
  { isUnsure, language }: Reply,
  { whisper, whispersUnseen }: Surface,
): Promise<void> {
  if (!isUnsure || !whispersUnseen) return
  const words = wordsFor(language)
  await memory.unsure.set(key, { text, user: person.id })
  await whisper({
    reply: textReply('other', words.wasForMe),
    address,
    choices: [{ label: words.answerIt, control: 'meant', value: key }],
  })
}

interface Shown {
  result: CommandResult
  remark?: string
}

/** Posts an answer into its conversation, and remembers it; gives the conversation it stands in. */
export async function show(
  workings: Workings,
  address: Address,
  turn: Turn,
  before: Conversation | undefined,
  surface: Surface,
  shown: Shown,
): Promise<Address> {
  const { reply } = shown.result
  const after = nextState(turn, before, shown)
  const notes = [shown.remark, isTakenOver() && late]
  try {
    const posted = await surface.post({
      reply,
      address,
      key: turn.key,
      thread: after.thread,
      quiet: after.quiet,
      lead: await leadOf(turn, shown.result, before),
      remark: notes.filter(Boolean).join(' ') || undefined,
    })
    const stands = posted.address ?? address
    await save(workings, stands, { ...after, messages: withMessage(before, posted.id) })
    await remember(workings, stands, turn, shown.result, posted.id)
    if (reply.decision && posted.id) await keepInSight(workings, stands, posted.id, reply, surface)
    return stands
  } catch (error) {
    // The answer may well stand there: the next message has to build on it.
    if (error instanceof UnconfirmedError) await save(workings, address, after)
    throw error
  }
}

/** The conversation after an answer. */
function nextState(
  turn: Turn,
  before: Conversation | undefined,
  { result: { reply, thread } }: Shown,
): Conversation {
  const isReset = reply.intent === 'reset'
  return {
    thread: thread ?? (isReset ? undefined : before?.thread),
    choices: reply.question?.choices.length ? reply.question.choices : undefined,
    quiet: before?.quiet ?? turn.isGuest ?? false,
    language: reply.language ?? before?.language,
    messages: before?.messages,
    lastUser: thread ? turn.person.id : before?.lastUser,
    answered: [turn.key, ...(before?.answered ?? [])].slice(0, mostAnswered),
  }
}

async function save(
  { memory }: Workings,
  address: Address,
  conversation: Conversation,
): Promise<void> {
  // Whoever answers by now may have gone on from there.
  await stillOurs()
  await memory.conversations.set(addressKey(address), conversation)
}

/** Names the person where the conversation itself does not: after a press, and when others change the request. */
async function leadOf(
  { summary, person }: Turn,
  { reply }: CommandResult,
  before: Conversation | undefined,
): Promise<string | undefined> {
  const isOther = before?.lastUser !== undefined && before.lastUser !== person.id
  if (!summary && !(isOther && reply.recommendation)) return undefined
  const around = aroundIn(reply.language)
  const name = (await person.name()) ?? around.somebody
  return summary ? around.askedBy(summary, name) : around.changedBy(name)
}

/** Keeps what was recommended, for votes and for the person's recent lists. */
async function remember(
  { memory, now }: Workings,
  address: Address,
  { person, key }: Turn,
  { reply: { recommendation }, thread }: CommandResult,
  id: string,
): Promise<void> {
  if (!recommendation) return
  const { useCase, requirement, picks } = recommendation
  const { author, writers } = thread ?? {}
  await memory.answers.set(key, {
    author,
    writers,
    useCase,
    requirement,
    picks: picks.map((one) => one.id),
  })
  const owner = memory.person(address.workspace, person.id)
  const others = (await memory.recent.get(owner)) ?? []
  const entry = {
    useCase: useCase.slice(0, 200).toWellFormed(),
    picks: picks.map(({ name }) => name),
    channel: address.channel,
    ts: address.thread ?? id,
    day: now().toISOString().slice(0, 10),
    author,
    writers,
  }
  const isSame = (one: { channel: string; ts: string }) =>
    one.channel === entry.channel && one.ts === entry.ts
  await memory.recent.set(
    owner,
    [entry, ...others.filter((one) => !isSame(one))].slice(0, mostRecent),
  )
}
