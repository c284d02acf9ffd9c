import type { Bot } from '../bot.ts'
import { registerCommand } from './command.ts'
import { registerFeedback } from './feedback.ts'
import { registerHome } from './home.ts'
import { registerMessageShortcut } from './message-shortcut.ts'
import { registerMessages } from './messages.ts'
import { registerMore } from './more.ts'
import { registerRequestForm } from './request-form.ts'
import { registerSteps } from './steps.ts'
import { registerWhyNot } from './why-not.ts'

/** Everything people can do with the app in Slack. */
export function registerInteractions(bot: Bot): void {
  registerCommand(bot)
  registerRequestForm(bot)
  registerMessageShortcut(bot)
  registerMessages(bot)
  registerSteps(bot)
  registerWhyNot(bot)
  registerMore(bot)
  registerFeedback(bot)
  registerHome(bot)
}
