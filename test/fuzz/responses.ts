import { examples } from '../leaderboard/boards/examples/index.ts'
import { priceLists } from './price-lists.ts'

/** What the hosts of price lists answer when all is well: the first that fits. */
const lists: [RegExp, string][] = [
  [/commits\?/, JSON.stringify([{ commit: { committer: { date: '2026-08-01T00:00:00Z' } } }])],
  ...priceLists,
  [
    /modeldeprecations\.dev/,
    JSON.stringify({
      asOf: '2026-08-21',
      models: [
        {
          provider: 'anthropic',
          model: 'claude-sonnet-8',
          shutdown_on: '2026-10-01',
          replacements: [{ model: 'claude-sonnet-9', recommended: true }],
          sources: [{ url: 'https://example.com/deprecations' }],
        },
      ],
    }),
  ],
  [
    /deprecations-rss/,
    JSON.stringify([
      {
        provider: 'Groq',
        model_id: 'qwen9-7b',
        shutdown_date: '2026-09-01',
        url: 'https://example.com/groq',
        last_observed: '2026-07-24',
      },
    ]),
  ],
  [
    /api\/models\//,
    JSON.stringify({
      id: 'Qwen/Qwen9-7B-Instruct',
      tags: ['license:apache-2.0'],
      safetensors: { total: 7_615_616_512 },
      config: { architectures: ['Qwen9ForCausalLM'] },
    }),
  ],
  [
    /config\.json/,
    JSON.stringify({ num_hidden_layers: 28, num_key_value_heads: 4, head_dim: 128 }),
  ],
]

/** What each host answers when all is well, in the forms that the tests of the sources describe. */
export function answerTo(url: string): string | Uint8Array | undefined {
  const list = lists.find(([pattern]) => pattern.test(url))?.[1]
  if (list !== undefined) return list
  for (const { answer } of examples) {
    const body = answer(url)
    if (body !== undefined) return body
  }
  return undefined
}
