import type { Bot } from '../bot.ts'
import { registerCommands } from './commands.ts'
import { registerForms } from './forms.ts'
import { registerHome } from './home.ts'
import { registerShortcuts } from './shortcuts.ts'
import { registerMessages } from './messages.ts'
import { registerPresses } from './presses.ts'

/** Everything people can do with the app in Slack. */
export function registerInteractions(bot: Bot): void {
  registerCommands(bot)
  registerForms(bot)
  registerShortcuts(bot)
  registerMessages(bot)
  registerPresses(bot)
  registerHome(bot)
}
