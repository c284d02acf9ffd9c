import type { WebClient } from '@slack/web-api'

const prompts = [
  {
    title: 'Summarise documents',
    message: 'Summarise 40-page leases, 2,000 a month, under $300',
  },
  {
    title: 'A coding agent',
    message: 'A coding agent for our terminal, one frontier and one open-weight model',
  },
  {
    title: 'Classify texts cheaply',
    message: 'Classify 5M short texts a month as cheaply as possible',
  },
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
