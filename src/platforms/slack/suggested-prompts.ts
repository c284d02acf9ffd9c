import type { WebClient } from '@slack/web-api'
import { examples } from '../../../commands/help.ts'

const titles = ['Summarise documents', 'A coding agent', 'Classify texts cheaply']

const prompts = [
  ...examples.map((message, i) => ({ title: titles[i] ?? message, message })),
  { title: 'How does this work?', message: 'help' },
]

/**
 * Suggestions above the composer when somebody opens a conversation with the app. Under the agent view they belong to the
 * conversation, so there is no thread; workspaces without agent features refuse, and nothing is lost.
 */
export async function suggestPrompts(client: WebClient, channel: string): Promise<void> {
  try {
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: channel,
      title: 'What should the model do?',
      prompts,
    })
  } catch {
    // A convenience of paid plans only.
  }
}
