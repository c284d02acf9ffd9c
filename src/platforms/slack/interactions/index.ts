import type { Bot } from '../bot.ts'
import { registerCommands } from './commands.ts'
import { registerExampleShortcut } from './example-shortcut.ts'
import { registerForms } from './forms.ts'
import { registerHome } from './home.ts'
import { registerMessageShortcut } from './message-shortcut.ts'
import { registerMessages } from './messages.ts'
import { registerPolicy } from './policy.ts'
import { registerPresses } from './presses.ts'
import { registerTrials } from './trials.ts'

/** Everything people can do with the app in Slack. */
export function registerInteractions(bot: Bot): void {
  registerCommands(bot)
  registerExampleShortcut(bot)
  registerForms(bot)
  registerMessageShortcut(bot)
  registerMessages(bot)
  registerPolicy(bot)
  registerPresses(bot)
  registerTrials(bot)
  registerHome(bot)
}
