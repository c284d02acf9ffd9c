const json = (value: unknown) => JSON.stringify(value)

const listed = {
  id: 'claude-sonnet-9',
  name: 'Claude Sonnet 9',
  family: 'claude-sonnet',
  reasoning: true,
  tool_call: true,
  knowledge: '2026-03',
  release_date: '2026-06-30',
  last_updated: '2026-07-02',
  modalities: { input: ['text', 'image'], output: ['text'] },
  open_weights: false,
  limit: { context: 1_000_000, output: 64_000 },
  cost: {
    input: 3,
    output: 15,
    cache_read: 0.3,
    tiers: [{ input: 6, output: 22.5, tier: { type: 'context', size: 200_000 } }],
  },
}
/** What the price lists answer when all is well. */
export const priceLists: [RegExp, string][] = [
  [
    /models\.dev\/api\.json/,
    json({ anthropic: { id: 'anthropic', models: { [listed.id]: listed } } }),
  ],
  [
    /models\.dev\/models\.json/,
    json({ 'anthropic/claude-sonnet-9': { ...listed, cost: undefined } }),
  ],
  [
    /openrouter\.ai/,
    json({
      data: [
        {
          id: 'anthropic/claude-sonnet-9',
          name: 'Anthropic: Claude Sonnet 9',
          created: 1_780_272_000,
          context_length: 200_000,
          architecture: { input_modalities: ['text', 'file'], output_modalities: ['text'] },
          pricing: { prompt: '0.000003', completion: '0.000015', input_cache_read: '0.0000003' },
          top_provider: { max_completion_tokens: 96_000 },
          supported_parameters: ['tools', 'structured_outputs'],
        },
      ],
    }),
  ],
  [
    /BerriAI\/litellm/,
    json({
      'claude-sonnet-9-20260630': {
        litellm_provider: 'anthropic',
        mode: 'chat',
        input_cost_per_token: 3e-6,
        output_cost_per_token: 1.5e-5,
        input_cost_per_token_above_200k_tokens: 6e-6,
        output_cost_per_token_above_200k_tokens: 2.25e-5,
        max_input_tokens: 1_050_000,
        max_output_tokens: 128_000,
        supports_function_calling: true,
      },
    }),
  ],
  [
    /genai-prices/,
    json([
      {
        id: 'anthropic',
        name: 'Anthropic',
        models: [
          {
            id: 'claude-sonnet-9',
            name: 'Claude Sonnet 9',
            context_window: 1_050_000,
            prices: [
              { prices: { input_mtok: 4, output_mtok: 20 } },
              {
                constraint: { type: 'start_date', start_date: '2026-07-01' },
                prices: {
                  input_mtok: { base: 3, tiers: [{ start: 200_000, price: 6 }] },
                  output_mtok: { base: 15, tiers: [{ start: 200_000, price: 22.5 }] },
                },
              },
            ],
          },
        ],
      },
    ]),
  ],
]
