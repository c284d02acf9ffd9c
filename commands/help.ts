import type { Command } from '../src/command.ts'
import { reply } from '../src/reply/reply.ts'

/** What to ask for. */
export const examples = [
  'Summarise 40-page leases, 2,000 a month, under $300',
  'A coding agent for our terminal, one frontier and one open-weight model',
  'Classify 5M short texts a month as cheaply as possible',
]

/** What comes after a list, a line each. */
export const furtherSteps = [
  '/try-models: the picks on your own examples; the result counts from then on',
  '/decide: keeps which one you chose, and why; /decisions lists and exports',
  '/watch: says so here when something better comes; decisions are watched anyway',
  '/policy: which models are allowed here; admins change it in words',
]

/** Says what the bot does and how to talk to it; `commands`: all others. */
export const helpOf = (commands: Command[]): Command => ({
  name: 'help',
  description: 'Say what this does, with examples',
  run: () =>
    Promise.resolve({
      reply: reply(
        'answer',
        'other',
        [
          {
            kind: 'text',
            text: 'Describe a job in your own words and get two or three language models: why, what they cost for it, what is unsure. Or ask about a model.',
          },
          { kind: 'list', items: examples },
          { kind: 'text', text: 'Then refine the answer:' },
          {
            kind: 'list',
            items: [
              'only open weights · under $2 per million · exclude Google · 10x traffic · undo',
              'why the first? · why not gpt-5.5? · compare 1 and 2 · price of opus 5? · is it on Bedrock?',
              'details · leaderboards · export (for promptfoo) · start over · forget me',
            ],
          },
          { kind: 'text', text: 'And once there is a list:' },
          { kind: 'list', items: furtherSteps },
          {
            kind: 'note',
            text: `Commands: ${commands.map(({ name }) => `/${name}`).join(', ')}`,
          },
        ],
        { private: true },
      ),
    }),
})
