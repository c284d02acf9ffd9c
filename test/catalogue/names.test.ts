import { describe, expect, test } from 'vitest'
import { names } from './known-models.ts'

describe('one model, many spellings', () => {
  test.each([
    // Dots, dashes, spaces, capitals, authors.
    ['anthropic/claude-opus-4.8', 'anthropic/claude-opus-4-8'],
    ['Claude Opus 4.8', 'anthropic/claude-opus-4-8'],
    ['claude_opus_4_8', 'anthropic/claude-opus-4-8'],
    ['Qwen/Qwen3-235B-A22B-Instruct-2507', 'alibaba/qwen3-235b-a22b-instruct-2507'],
    ['Qwen2.5-Coder-32B-Instruct', 'alibaba/qwen-2.5-coder-32b-instruct'],
    ['MiniMaxAI/MiniMax-M2.5', 'minimax/MiniMax-M2.5'],
    ['z-ai/glm-5.2', 'zhipuai/glm-5.2'],
    ['GLM5.2', 'zhipuai/glm-5.2'],
    // Older Claude names turn number and line around.
    ['claude-4-1-opus', 'anthropic/claude-opus-4-1'],
    ['Claude 4.5 Opus', 'anthropic/claude-opus-4-5'],
    ['Claude-3.7-Sonnet', 'anthropic/claude-3-7-sonnet'],
    ['claude-opus-4-20250514', 'anthropic/claude-opus-4-0'],
    ['Opus 5', 'anthropic/claude-opus-5'],
    ['Gemini 3.0 Pro', 'google/gemini-3-pro-preview'],
    ['Grok 4.2', 'xai/grok-4.20'],
    ['mistralai/mistral-3-large-2512', 'mistral/mistral-large-2512'],
    ['Moonshotai-Kimi-K2-Instruct', 'moonshotai/kimi-k2'],
    // Release dates.
    ['gpt-5.2-2025-12-11', 'openai/gpt-5.2'],
    ['claude-3-5-haiku-20241022', 'anthropic/claude-3-5-haiku'],
    ['grok-4-0709', 'xai/grok-4'],
    ['gemini-2.5-pro-preview-06-05', 'google/gemini-2.5-pro'],
    ['mistral-large-2411', 'mistral/mistral-large-2411'],
    // What clouds and marketplaces add.
    ['us.anthropic.claude-opus-4-8-v1:0', 'anthropic/claude-opus-4-8'],
    ['anthropic.claude-3-haiku-20240307-v1:0:200k', 'anthropic/claude-3-haiku'],
    ['eu.anthropic.claude-opus-4-6-v1', 'anthropic/claude-opus-4-6'],
    ['us-gov.openai.gpt-oss-120b-1:0', 'openai/gpt-oss-120b'],
    ['amazon.nova-pro-v1:0', 'amazon/nova-pro-v1'],
    ['amazon-nova-pro-v1.0', 'amazon/nova-pro-v1'],
    ['meta.llama3-1-8b-instruct-v1:0', 'meta/llama-3.1-8b-instruct'],
    ['moonshot.kimi-k2-thinking', 'moonshotai/kimi-k2-thinking'],
    ['vertex_ai/claude-opus-5@default', 'anthropic/claude-opus-5'],
    ['claude-opus-4-5@20251101', 'anthropic/claude-opus-4-5'],
    ['databricks-claude-opus-4-7', 'anthropic/claude-opus-4-7'],
    ['deepseek/deepseek-v3:free', 'deepseek/deepseek-v3'],
    ['z-ai/glm-5.2:batch', 'zhipuai/glm-5.2'],
    ['@cf/google/gemma-3-27b-it', 'google/gemma-3-27b-it'],
    ['accounts/fireworks/models/glm-5p2', 'zhipuai/glm-5.2'],
    ['fireworks/kimi-k2p5', 'moonshotai/kimi-k2.5'],
    ['MiniMaxAI/minimax-m2p5', 'minimax/MiniMax-M2.5'],
    ['chutes/Llama-4-Maverick-17B-128E-Instruct', 'meta/llama-4-maverick-17b-instruct'],
    ['nvidia-nemotron-3-super-120b-a12b', 'nvidia/nemotron-3-super-120b-a12b'],
    ['c4ai-command-r-plus-08-2024', 'cohere/command-r-plus-08-2024'],
    // Numbers that labs use beside their names.
    ['mistral-large-3', 'mistral/mistral-large-2512'],
    ['mistralai/Mistral-Small-3.2-24B-Instruct-2506', 'mistral/mistral-small-2506'],
    ['mistralai/Mixtral-8x22B-Instruct-v0.1', 'mistral/mixtral-8x22b-instruct'],
    ['command-a', 'cohere/command-a-03-2025'],
    ['gpt-4-0613', 'openai/gpt-4'],
    // Previews of a model that has no other name.
    ['gemini-3-pro', 'google/gemini-3-pro-preview'],
    ['gemma-4-31b', 'google/gemma-4-31b-it'],
  ])('%s is %s', (name, model) => {
    expect(names.resolve(name)).toEqual({ model })
  })
})

describe('the setting stays with the figure, not with the model', () => {
  test.each([
    ['glm-5.2 (max)', 'zhipuai/glm-5.2', 'max'],
    ['claude-opus-5-max', 'anthropic/claude-opus-5', 'max'],
    ['claude-opus-5.5-high', 'anthropic/claude-opus-5-5', 'high'],
    [
      'claude-opus-4-5-20251101-thinking-64k-high-effort',
      'anthropic/claude-opus-4-5',
      'thinking 64k high effort',
    ],
    ['claude-4-1-opus-20250805-base', 'anthropic/claude-opus-4-1', 'base'],
    ['Claude 4.5 Opus medium (20251101)', 'anthropic/claude-opus-4-5', 'medium'],
    ['gpt-5.2-2025-12-11-nothinking', 'openai/gpt-5.2', 'nothinking'],
    ['gpt-5.2-2025-12-11_xhigh', 'openai/gpt-5.2', 'xhigh'],
    ['gpt-5.5-pre-release_xhigh', 'openai/gpt-5.5', 'xhigh'],
    ['claude-opus-4-5-20251101_64K', 'anthropic/claude-opus-4-5', '64k'],
    ['claude-opus-4-6_unknown', 'anthropic/claude-opus-4-6', 'unknown'],
    ['deepseek-v4-pro-high-20260813', 'deepseek/deepseek-v4-pro', 'high'],
    ['deepseek-v3.1-thinking', 'deepseek/deepseek-v3.1', 'thinking'],
    ['gemini-3-flash (thinking-minimal)', 'google/gemini-3-flash-preview', 'thinking minimal'],
    ['kimi-k2.5-instant', 'moonshotai/kimi-k2.5', 'instant'],
    ['grok-4.20-beta-0309-reasoning', 'xai/grok-4.20', 'reasoning'],
    ['Claude-Opus-4-5-20251101 (FC)', 'anthropic/claude-opus-4-5', 'fc'],
    ['Gemini-3-Pro-Preview (Prompt)', 'google/gemini-3-pro-preview', 'prompt'],
    ['gpt-5.1-codex-max-high', 'openai/gpt-5.1-codex-max', 'high'],
    ['GPT-5 (2025-08-07) (medium reasoning)', 'openai/gpt-5', 'medium reasoning'],
    ['o3 (high) (April 2025)', 'openai/o3', 'high'],
    ['Gemini 2.5 Pro Preview 06-05 (32k think)', 'google/gemini-2.5-pro', '32k think'],
    [
      'claude-3-7-sonnet-20250219 (32k thinking tokens)',
      'anthropic/claude-3-7-sonnet',
      '32k thinking tokens',
    ],
    ['claude-opus-4-20250514 (no think)', 'anthropic/claude-opus-4-0', 'no think'],
    ['DeepSeek-V3.2-Exp (Reasoner)', 'deepseek/deepseek-v3.2', 'reasoner'],
    ['Opus 5 xHigh', 'anthropic/claude-opus-5', 'xhigh'],
    ['Amazon-Nova-2-Lite-v1:0 (FC)', 'amazon/nova-2-lite-v1', 'fc'],
  ])('%s', (name, model, setting) => {
    expect(names.resolve(name)).toEqual({ model, setting })
  })
})
