import type { Command } from '../src/command.ts'

/** Says what the bot does and how to talk to it. */
export const help: Command = {
  name: 'help',
  description: 'Say what this does, with examples',
  run: () =>
    Promise.resolve({
      reply: {
        intent: 'other',
        blocks: [
          {
            kind: 'text',
            text: 'Describe a use case in your own words and get two or three language models, with the published figures, prices and doubts behind each.',
          },
          {
            kind: 'list',
            items: [
              'Summarise 40-page leases, 2,000 a month, under $300',
              'A coding agent for our terminal, one frontier and one open-weight model',
              'Classify 5M short texts a month as cheaply as possible',
            ],
          },
          { kind: 'text', text: 'Then refine the answer:' },
          {
            kind: 'list',
            items: [
              'only open weights · under $2 per million · exclude Google · 10x traffic · undo',
              'leaderboards · leaderboards LiveBench · details',
              'why the first one? · why not gpt-5.5? · compare 1 and 2 · what is its context window?',
              'export (a promptfoo configuration for your own examples) · start over · forget me',
            ],
          },
        ],
      },
    }),
}
