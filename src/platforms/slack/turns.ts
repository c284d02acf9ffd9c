import type { WebClient } from '@slack/web-api'
import { help } from '../../../commands/help.ts'
import { recommendModel } from '../../../commands/recommend-model.ts'
import { currentRequest } from '../../context.ts'
import type { Command, CommandResult, CurrentServices } from '../../command.ts'
import type { Recommendation } from '../../reply/recommendation.ts'
import type { RequestForm } from '../../requirements/form.ts'
import { createSequencer } from '../../store/in-order.ts'
import type { Acceptance } from '../../conversation/accept.ts'
import type { Forgotten } from '../../conversation/forgotten.ts'
import type { Handling } from '../../conversation/run-command.ts'
import { showsNewList, withoutChart } from '../painter.ts'
import { whichCommand } from '../../conversation/which-command.ts'
import { answerMessage } from './answer.ts'
import { UnconfirmedError } from './call.ts'
import type { Charts } from './charts.ts'
import { placeKey, withAnswered, type Conversation, type Memory } from './conversation.ts'
import type { Body } from './delivery.ts'
import { failureSentence } from './failure.ts'
import { answeredState, openingMessage, reading } from './opening.ts'
import type { Place, Poster } from './post.ts'
import type { Progress } from './progress.ts'
import { attribution, remember } from './remember.ts'
import { runFor } from './run-for.ts'
import type { Tell } from './tell.ts'
import { within } from './within.ts'

/** One message of a person, however it was given: typed, pressed, or filled in. */
export interface Turn {
  place: Place
  user: string
  text: string
  /** Names the turn for good: its answer is posted once. */
  key: string
  tell: Tell
  /** Which command answers; without one the state of the conversation decides. */
  command?: Command
  form?: RequestForm
  /** For a press, which leaves no words: what was pressed. */
  pressed?: string
  /** Said below the answer. */
  remark?: string
  /** The answer, where its making began before the turn. */
  result?: Promise<CommandResult>
  /** A new conversation here starts as "only when mentioned". */
  quiet?: boolean
  /**
   * Called when it is this turn's turn, with what the conversation has become by then: what has to be added to the turn,
   * or undefined when nothing is to be answered after all.
   */
  prepare?(before: Conversation | undefined): Promise<Partial<Turn> | undefined>
}

/** What the Slack side works with; built once. */
export interface Desk extends Handling {
  client: WebClient
  services: CurrentServices
  memory: Memory
  forgotten: Forgotten
  /** Where what people sent is written down until it is answered. */
  acceptance: Pick<Acceptance<Body>, 'forget'>
  poster: Poster
  progress: Progress
  charts: Charts
  now(): Date
}

export interface Turns {
  /** Answers in the conversation, after everything that came before it there. */
  take(turn: Turn): Promise<CommandResult | undefined>
  /** Opens a thread under a short message in the channel and answers there. */
  open(turn: Turn, asker?: string): Promise<void>
  /** Ends when all turns under way have ended. */
  settled(): Promise<void>
}

/** An answer that is there at once needs no "Reading the request ..." before it. */
const patienceMs = 300

export function createTurns(desk: Desk): Turns {
  const inOrder = createSequencer()
  const running = new Set<Promise<unknown>>()
  const tracked = <T>(task: Promise<T>): Promise<T> => {
    running.add(task)
    const forget = async () => {
      await Promise.allSettled([task])
      running.delete(task)
    }
    void forget()
    return task
  }

  const take = (turn: Turn) =>
    tracked(
      inOrder(placeKey(turn.place), async () => {
        try {
          return await answer(desk, turn, tracked)
        } catch (error) {
          desk.reportBug('slack', error)
          await turn.tell(failureSentence(error))
          return undefined
        }
      }),
    )

  const open = async (turn: Turn, asker?: string) => {
    const { place, key } = turn
    const message = (state: string) => openingMessage(turn.text, asker, state)
    const result = runFor(desk, turn.command ?? recommendModel, turn, undefined)
    try {
      const early = await within(result, patienceMs)
      const opening = message(early ? answeredState(early.reply) : reading)
      const ts = await desk.poster.post(place, opening, `${key}:opening`)
      const answered = await take({ ...turn, place: { ...place, thread: ts }, result })
      if (early && answered) return
      const state = answered
        ? answeredState(answered.reply)
        : 'No answer came through. Please ask again.'
      await desk.poster.update(place, ts, message(state))
    } catch (error) {
      desk.reportBug('slack', error)
      await turn.tell(failureSentence(error))
    }
  }

  return {
    take,
    open: (turn, asker) => tracked(open(turn, asker)),
    async settled() {
      while (running.size) await Promise.allSettled(running)
    },
  }
}

async function answer(
  desk: Desk,
  asked: Turn,
  tracked: (task: Promise<unknown>) => Promise<unknown>,
): Promise<CommandResult | undefined> {
  const conversationKey = placeKey(asked.place)
  const before = await desk.memory.conversations.get(conversationKey)
  const isTakenOver = currentRequest()?.takenOver !== undefined
  if (isTakenOver && before?.answered.includes(asked.key)) return asked.result
  const prepared = asked.prepare ? await asked.prepare(before) : {}
  if (!prepared) return undefined
  const turn = { ...asked, ...prepared }
  const { place, user, key } = turn
  const { command = help, text } = turn.command ? turn : whichCommand(turn.text, before?.thread)
  const stop = desk.progress.start(place)
  try {
    const result = await (turn.result ?? runFor(desk, command, { ...turn, text }, before))
    const quiet = before?.quiet ?? turn.quiet ?? false
    // A process that is gone may have shown it.
    const wantsChart = showsNewList(result.reply, before?.thread) && !isTakenOver
    const hasRoom = desk.charts.hasRoom()
    const noChart = wantsChart && !hasRoom ? withoutChart : undefined
    const message = answerMessage(result.reply, {
      key,
      quiet,
      attribution: await attribution(desk, turn, result, before),
      remark: [turn.remark, isTakenOver && late, noChart].filter(Boolean).join(' ') || undefined,
    })
    const after: Conversation = {
      thread: command === help ? before?.thread : result.thread,
      quiet,
      lastUser: result.thread ? user : before?.lastUser,
      answered: withAnswered(before?.answered ?? [], key),
    }
    try {
      const ts = await desk.poster.post(place, message, key)
      await desk.memory.conversations.set(conversationKey, after)
      await remember(desk, turn, result, ts)
    } catch (error) {
      // The answer may well stand there: the next message has to build on it.
      if (error instanceof UnconfirmedError)
        await desk.memory.conversations.set(conversationKey, after)
      throw error
    }
    const { recommendation } = result.reply
    if (recommendation && wantsChart && hasRoom) void tracked(showChart(desk, turn, recommendation))
    return result
  } finally {
    stop()
  }
}

const late = 'This took longer than usual: I was restarted in between.'

async function showChart(
  { charts }: Desk,
  { place, tell }: Turn,
  recommendation: Recommendation,
): Promise<void> {
  if (!(await charts.upload(place, recommendation)))
    await tell('The chart could not be uploaded. The answer is complete without it.')
}
