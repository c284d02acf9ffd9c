import { forgetMe } from '../../../commands/forget-me.ts'
import { refine } from '../../../commands/refine.ts'
import type { Command } from '../../command.ts'
import type { Limits } from '../../requirements/requirement.ts'
import { runCommand } from '../../conversation/run-command.ts'
import { whichCommand } from '../../conversation/which-command.ts'
import { stepsOf, type Thread } from '../../store/thread.ts'
import { delayNotes } from './accepted.ts'
import type { Bot } from './bot.ts'
import type { Answer } from './components.ts'
import type { Conversation } from './conversations.ts'
import { quoteLine } from './escape.ts'
import { answerFor } from './start-conversation.ts'

/** What somebody wants of a running conversation. */
export interface FollowUp {
  /** Discord's id of the person, and what they are called. */
  user: string
  name: string
  text: string
  /** What the others in the thread see of it; without it the text itself. */
  summary?: string
  limits?: Limits
  /** Which command; `refine` in a running conversation. */
  command?: Command
  /** Read by the built-in rules alone. */
  byRules?: true
}

/** Pauses longer than this show that something is going on. */
const typingAfterMs = 700

/**
 * Runs a follow-up after everything that was said before it in the same conversation, and hands the answer over.
 * `ask` sees the conversation as it is by then; undefined: there is nothing to go on with.
 */
export function followUp(
  bot: Bot,
  key: string,
  ask: (conversation: Conversation) => FollowUp | undefined,
  deliver: (answer: Answer | undefined) => Promise<void>,
): Promise<void> {
  return bot.inOrder(key, async () => {
    const conversation = await bot.conversations.get(key)
    const wish = conversation && ask(conversation)
    if (!conversation || !wish) return deliver(undefined)
    const { thread } = conversation
    const named = whichCommand(wish.text, thread)
    const { command, text } = wish.command ? { ...wish, command: wish.command } : named
    const { user, limits } = wish
    const forget = () => bot.forget(user)
    const request = { text, user, thread, limits, forget }
    const services = bot.services()
    const read = wish.byRules ? services.readByRules : services.read
    const stop = showTyping(bot, conversation)
    const result = await runCommand(command, request, { ...services, read }, bot)
    stop()
    const asked = `-# **${quoteLine(wish.name, 40)}**: ${quoteLine(wish.summary ?? wish.text, 150)}`
    const lead = [asked, ...delayNotes()].join('\n')
    await deliver(answerFor(bot, key, result.reply, { lead, before: thread }))
    if (command === forgetMe) return
    // Changed once the answer is there: who takes over after a crash begins where this began.
    const next = nextThread(command, thread, result.thread)
    await bot.conversations.set(key, { ...conversation, thread: next })
  })
}

/** An edited request can be undone like any change; one that could not be read leaves the old one in place. */
function nextThread(command: Command, before?: Thread, after?: Thread): Thread | undefined {
  if (command === refine || !before) return after
  return after && after !== before ? { ...after, earlier: stepsOf(before) } : before
}

function showTyping(bot: Bot, { place, channel }: Conversation): () => void {
  if (place === 'here' || !bot.api.canPost) return () => undefined
  const timer = setTimeout(() => {
    bot.api.showTyping(channel).catch(() => undefined)
  }, typingAfterMs)
  return () => clearTimeout(timer)
}
