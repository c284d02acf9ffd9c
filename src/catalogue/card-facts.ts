import type { Model } from './model.ts'

/**
 * What makers' cards say where price lists have it wrong, as an audit found (docs/audit.md): what a model takes in, and
 * how much. A list that is right makes a row needless.
 */
const inputsOf: [ids: RegExp, inputs: string][] = [
  // https://huggingface.co/Qwen/Qwen3.5-9B: pictures and video, no sound.
  [/^alibaba\/qwen3\.[56]-(?:\d+b|\d+b-a\d+b)$/, 'text image video'],
  // https://huggingface.co/google/gemma-4-31B-it
  [/^google\/gemma-4-(?:26b|31b)/, 'text image video'],
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
  [/^mistral\/magistral-small-2506$/, 40_000],
  [/^mistral\/mistral-medium-2508$/, 131_072],
  [/^mistral\/mistral-7b-instruct-v0\.[23]$/, 32_768],
  // https://developers.googleblog.com/en/new-features-for-the-gemini-api-and-google-ai-studio: 2M since June 2024.
  [/^google\/gemini-1\.5-pro/, 2_097_152],
  [/^google\/gemini-1\.5-flash/, 1_048_576],
  // https://docs.anthropic.com/en/docs/about-claude/models
  [/^anthropic\/claude-2\.0$/, 100_000],
  [/^anthropic\/claude-(?:2\.1|3)/, 200_000],
  // https://docs.aws.amazon.com/bedrock/latest/userguide/titan-text-models.html
  [/^amazon\/titan-text-express/, 8192],
  [/^amazon\/titan-text-lite/, 4096],
  // https://docs.ai21.com/docs/jamba-foundation-models, https://docs.x.ai/docs/models
  [/^ai21\/jamba-instruct$/, 256_000],
  [/^xai\/grok-2(?:-1212|-mini)?$/, 131_072],
  // https://huggingface.co/google/gemma-2-2b-it
  [/^google\/gemma-2-/, 8192],
  // https://huggingface.co/google/gemma-3n-E4B-it
  [/^google\/gemma-3n-/i, 32_768],
  // https://huggingface.co/Qwen/Qwen3.8-2.4T-A95B, https://help.aliyun.com/zh/model-studio/models
  [/^alibaba\/qwen3\.8-2\.4t/, 262_144],
  [/^alibaba\/qwen3-coder-plus/, 1_000_000],
  // https://mistral.ai/news/announcing-mistral-7b, https://huggingface.co/mistralai/Devstral-Small-2-24B-Instruct-2512
  [/^mistralai\/mistral-7b-v0\.1/i, 8192],
  [/^mistral\/labs-devstral-small-2512/, 393_216],
  // https://huggingface.co/nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-BF16: 256K as configured, up to 1M.
  [/^nvidia\/nemotron-3-(?:nano-30b|super|ultra)/, 1_000_000],
  // https://huggingface.co/meta-llama/Meta-Llama-3-70B-Instruct
  [/^meta\/llama-3-(?:8|70)b-instruct/, 8192],
  // https://huggingface.co/swiss-ai/Apertus-8B-Instruct-2509
  [/^swiss-ai\/apertus-(?:8|70)b/i, 65_536],
  // https://huggingface.co/ibm-granite/granite-3.3-8b-instruct
  [/^ibm(?:-granite)?\/granite-3\.[1-3]/, 131_072],
  // https://huggingface.co/upstage/SOLAR-10.7B-Instruct-v1.0, https://huggingface.co/openchat/openchat-3.5-0106
  [/^upstage\/solar-10\.7b-instruct/, 4096],
  [/^openchat\/openchat-3\.5/, 8192],
  // https://huggingface.co/teknium/OpenHermes-2.5-Mistral-7B, https://huggingface.co/Qwen/Qwen2-VL-7B-Instruct: configuration
  [/\/openhermes-2|^qwen\/qwen2-vl-7b/i, 32_768],
  // https://huggingface.co/nvidia/Nemotron-Mini-4B-Instruct
  [/^nvidia\/nemotron-mini-4b/, 4096],
  // https://www.liquid.ai/liquid-foundation-models
  [/^liquid\/lfm-(?:3|7|40)b$/, 32_768],
  // https://huggingface.co/allenai/Olmo-3-7B-Instruct
  [/^allenai\/olmo-3-/i, 65_536],
  // https://huggingface.co/deepseek-ai/DeepSeek-V3: hosts began with half of it.
  [/^deepseek\/deepseek-v3$/, 131_072],
  [/^deepseek\/deepseek-v3\.2/, 163_840],
  [/^deepseek\/deepseek-(?:v2\.5|coder-v2)/, 131_072],
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
