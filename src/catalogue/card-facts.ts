import type { Model } from './model.ts'

/**
 * What makers' cards say where price lists have it wrong, as an audit found (docs/audit.md): what a model takes in, and
 * how much. A list that is right makes a row needless.
 */
const inputsOf: [ids: RegExp, inputs: string][] = [
  // https://huggingface.co/Qwen/Qwen3.5-9B: pictures and video, no sound.
  [/^alibaba\/qwen3\.[56]-(?:\d+b|\d+b-a\d+b)$/, 'text image video'],
  // https://huggingface.co/mistralai/Magistral-Small-2509
  [/^mistral\/magistral-small$/, 'text image'],
  // https://huggingface.co/mistralai/Voxtral-Small-24B-2507
  [/^mistral\/voxtral-small-24b-2507$/, 'text audio'],
  // https://docs.perplexity.ai/guides/image-attachments
  [/^perplexity\/sonar$/, 'text image'],
  // https://huggingface.co/microsoft/Phi-4-multimodal-instruct
  [/^microsoft\/phi-4-multimodal-instruct$/, 'text image audio'],
  // https://openai.com/index/introducing-gpt-5-3-codex-spark
  [/^openai\/gpt-5\.3-codex-spark$/, 'text'],
]

const contextOf: [ids: RegExp, tokens: number][] = [
  // https://docs.mistral.ai/models, https://huggingface.co/mistralai/Mistral-7B-Instruct-v0.3
  [/^mistral\/magistral-medium-2509$/, 128_000],
  [/^mistral\/mistral-7b-instruct-v0\.[23]$/, 32_768],
  // https://developers.googleblog.com/en/new-features-for-the-gemini-api-and-google-ai-studio: 2M since June 2024.
  [/^google\/gemini-1\.5-pro/, 2_097_152],
  // https://huggingface.co/google/gemma-2-2b-it
  [/^google\/gemma-2-/, 8192],
  // https://huggingface.co/allenai/Olmo-3-7B-Instruct
  [/^allenai\/olmo-3-/i, 65_536],
  // https://huggingface.co/deepseek-ai/DeepSeek-V3: hosts began with half of it.
  [/^deepseek\/deepseek-v3$/, 131_072],
  // https://huggingface.co/meta-llama/Llama-4-Scout-17B-16E-Instruct
  [/^meta\/llama-4-scout-17b-instruct$/, 10_000_000],
]

export function cardFacts(id: string): Partial<Pick<Model, 'inputModalities' | 'contextTokens'>> {
  const inputs = inputsOf.find(([ids]) => ids.test(id))?.[1]
  const contextTokens = contextOf.find(([ids]) => ids.test(id))?.[1]
  return {
    ...(inputs && { inputModalities: inputs.split(' ') }),
    ...(contextTokens && { contextTokens }),
  }
}
