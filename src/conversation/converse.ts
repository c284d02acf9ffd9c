import { editRequest } from '../../commands/edit-request.ts'
import { forgetMe } from '../../commands/forget-me.ts'
import { recommendModel } from '../../commands/recommend-model.ts'
import { refine } from '../../commands/refine.ts'
import type { Command } from '../command.ts'
import { AwayError } from '../errors.ts'
import { textReply, type Reply } from '../reply/reply.ts'
import { wordsFor } from '../reply/words/index.ts'
import type { RequestForm } from '../requirements/form.ts'
import { createSequencer } from '../store/in-order.ts'
import { answer, commandFor, run, show, type Workings } from './answer.ts'
import { attempt } from './attempts.ts'
import { branchOf } from './branch.ts'
import { answersTo } from './controls.ts'
import { isForUs, isSilent, readQuiet } from './manners.ts'
import { latestKey, type Conversation } from './memory.ts'
import { isTakenOver } from './ours.ts'
import { addressKey, type Address } from '../address.ts'
import type { Hands } from './hands.ts'
import { say, type Surface } from './surface.ts'
import { setQuiet, takePress } from './press.ts'
import { isForAll } from './which-command.ts'
import type { Press, Turn } from './turn.ts'

const nothingToRefine =
  'There is no answer of yours here to refine yet. Ask first with /recommend-model.'

/** Turns before one's own from which on people are told to wait. */
const longQueue = 10

/** A conversation and where it stands. */
interface Found {
  address: Address
  conversation: Conversation
}

/** One conversation for every surface. None of these throws: what goes wrong is told to the person and reported. */
export interface Conversations extends Pick<Hands, 'take' | 'command'> {
  /** A request that gets a conversation of its own, made at `place`. */
  ask(place: Address, turn: Turn, surface: Surface): Promise<void>
  /** A press under an answer. */
  press(address: Address, press: Press, surface: Surface): Promise<void>
  /** A form that was filled in: a changed request, or without an address a new one made at `place`. */
  submit(
    place: Address,
    address: Address | undefined,
    turn: Omit<Turn, 'text' | 'call'> & { form: RequestForm },
    surface: Surface,
  ): Promise<void>
  /** The conversation that a person means at a place: the place's own, or the last one they started there. */
  at(place: Address, user: string): Promise<Found | undefined>
  /** Says something into a conversation without anyone asking. `key` names it: it is said once. */
  tell(address: Address, reply: Reply, key: string): Promise<void>
}

export function createConversations(parts: Workings): Conversations {
  const { memory, reportBug } = parts
  const inOrder = createSequencer()
  const attemptIt = (surface: Surface, task: (ours: Surface) => Promise<unknown>) =>
    attempt(reportBug, surface, task)

  /** Asks before what is kept is lost for good. True: it has been asked. */
  const asked = async (command: Command, surface: Surface, address: Address) => {
    if (command !== forgetMe || !parts.forget) return false
    await surface.whisper({
      reply: textReply(
        'other',
        'Delete your requests, lists, votes and usual limits here? That cannot be taken back.',
      ),
      address,
      choices: [{ label: 'Delete them', control: 'forget-now' }],
    })
    return true
  }
  /** False when the person has been told why not. */
  const mayGoOn = async ({ admit }: Pick<Turn, 'admit'>, surface: Surface, address: Address) => {
    const refusal = isTakenOver() ? undefined : await admit?.()
    if (refusal) await say(surface, refusal, address)
    return refusal === undefined
  }

  const take: Conversations['take'] = (address, turn, given) =>
    attemptIt(given, async (surface) => {
      // Whoever spoke to us sees at once that it is taken, whatever is before them in the queue.
      let stop = turn.call === 'reply' ? undefined : surface.progress(address, turn.isPrivate)
      const others = inOrder.waiting(addressKey(address))
      if (others >= longQueue)
        tellOfQueue(others, address, turn, surface).catch((error: unknown) =>
          reportBug('conversation', error),
        )
      try {
        await inOrder(addressKey(address), async () => {
          const before = await conversationOf(address, turn, surface)
          if (isTakenOver() && before?.answered.includes(turn.key)) return
          if (!isForUs(turn.call, before) || !(await memory.claim(turn.key))) return
          stop ??= surface.progress(address)
          await takeNow(address, turn, before, surface)
        })
      } finally {
        stop?.()
      }
    })

  const tellOfQueue = async (others: number, address: Address, turn: Turn, surface: Surface) => {
    const before = await conversationOf(address, turn, surface)
    if (isForUs(turn.call, before)) await surface.queued?.(others)
  }

  /** The conversation that a turn goes on with. */
  const conversationOf = async (address: Address, { call, opens }: Turn, surface: Surface) => {
    const key = addressKey(address)
    if (opens) return memory.conversations.get(key)
    try {
      const found = await memory.reach(key)
      return found ?? (call === 'direct' ? await branchOf(memory, address) : undefined)
    } catch (error) {
      // Nobody called: others' threads are not spoken in.
      if (!(error instanceof AwayError) || call !== 'reply') throw error
      if (await surface.hasSpoken?.(address)) throw error
      return undefined
    }
  }

  const takeNow = async (
    address: Address,
    turn: Turn,
    before: Conversation | undefined,
    surface: Surface,
  ) => {
    if (!(await mayGoOn(turn, surface, address))) return
    const quiet = before && !turn.command ? readQuiet(turn.text) : undefined
    if (before && quiet !== undefined) return setQuiet(memory, address, before, quiet, surface)
    if (await asked(commandFor(turn, before).command, surface, address)) return
    await answer(parts, address, turn, before, surface)
  }

  const askNew = async (place: Address, turn: Turn, surface: Surface) => {
    const named = commandFor(turn)
    if (await asked(named.command, surface, place)) return
    const [stop, tell] = [surface.progress(), surface.whisper]
    try {
      const result = await run(parts, turn, named, place)
      const { reply, thread } = result
      const aside = { reply, address: place, choices: reply.actions }
      if (isSilent(reply)) return
      // Its buttons act on something of their own; answers to a question would need a conversation.
      if (!thread || !reply.recommendation) return await tell(aside)
      const { key, person } = turn
      const opened = await surface.open({ useCase: thread.useCase, user: person.id, reply, key })
      if ('privately' in opened) return await tell({ ...aside, remark: opened.privately })
      const { address, remark, isGuest } = opened
      await inOrder(addressKey(address), async () => {
        const before = await memory.conversations.get(addressKey(address))
        if (isTakenOver() && before?.answered.includes(key)) return
        const shown = { result, remark }
        const stands = await show(parts, address, { ...turn, isGuest }, before, surface, shown)
        await memory.latest.set(latestKey(place, person.id), stands)
      })
    } finally {
      stop()
    }
  }

  const ask: Conversations['ask'] = (place, turn, given) =>
    attemptIt(given, async (surface) => {
      if (!(await memory.claim(turn.key))) return
      if (await mayGoOn(turn, surface, place)) await askNew(place, turn, surface)
    })

  const at: Conversations['at'] = async (place, user) => {
    const latest = () => memory.latest.get(latestKey(place, user))
    for (const address of [place, await latest()]) {
      const conversation = address && (await memory.conversations.get(addressKey(address)))
      if (conversation) return { address, conversation }
    }
    return memory.certain(undefined)
  }

  /** A command that stands beside the conversation: it looks something up for one person. */
  const lookUp = async (place: Address, turn: Turn, surface: Surface) => {
    const found = await at(place, turn.person.id)
    const named = commandFor(turn, found?.conversation)
    if (await asked(named.command, surface, place)) return
    const stop = surface.progress(undefined, true)
    try {
      const address = found?.address ?? place
      const { reply } = await run(parts, turn, named, address)
      await surface.whisper({ reply, address, choices: answersTo(reply) })
    } finally {
      stop()
    }
  }

  const command: Conversations['command'] = async (place, given, turn, surface) => {
    // "/recommend-model details" names another one.
    const named = given === recommendModel ? commandFor({ ...turn, command: undefined }) : undefined
    const meant =
      named && named.command !== recommendModel
        ? { ...turn, ...named }
        : { ...turn, command: given }
    if (meant.command === recommendModel) return ask(place, meant, surface)
    if (!isForAll(meant.command))
      return attemptIt(surface, async (ours) => {
        if (!(await memory.claim(turn.key)) || !(await mayGoOn(turn, ours, place))) return
        await lookUp(place, meant, ours)
      })
    let found: Found | undefined
    try {
      found = await at(place, turn.person.id)
    } catch (error) {
      return attemptIt(surface, () => Promise.reject(error))
    }
    if (!found?.conversation.thread?.useCase) {
      const { none } = wordsFor(found?.conversation.language).list
      const why = meant.command === refine ? nothingToRefine : none
      return attemptIt(surface, (ours) => say(ours, why, place))
    }
    const words = turn.text.slice(0, 150)
    const summary =
      meant.command === refine ? `"${words}"` : `/${meant.command.name} ${words}`.trim()
    await take(found.address, { ...meant, summary }, surface)
  }

  /** The conversation once all that is under way in it is done. */
  const current = async (address: Address, surface: Surface) => {
    const stop = surface.progress(address)
    const key = addressKey(address)
    return inOrder(key, () => memory.reach(key)).finally(stop)
  }

  const press: Conversations['press'] = (address, pressed, given) =>
    attemptIt(given, (surface) =>
      takePress({ ...parts, take, command, current }, address, pressed, surface),
    )

  return {
    take,
    ask,
    command,
    press,
    at,
    submit: (place, address, turn, surface) => {
      const said = { ...turn, text: turn.form.useCase, call: 'form' as const }
      return address
        ? take(address, { ...said, command: editRequest, summary: 'Request edited' }, surface)
        : ask(place, { ...said, command: recommendModel }, surface)
    },
    tell: (address, reply, key) =>
      inOrder(addressKey(address), async () => {
        const conversation = await memory.conversations.get(addressKey(address))
        const { thread, quiet = false } = conversation ?? {}
        await parts.say?.({ reply, address, key, thread, quiet })
      }),
  }
}
