/**
 * Context windows of open weights that no list tells, in tokens, from their makers' model cards and configurations
 * (`max_position_embeddings`; positions that are trained, where a card says fewer): by the name without its owner, in small
 * letters; fine-tunes keep the window of what they were made from. The first that fits holds.
 */
const windows: [RegExp, number][] = [
  [/-1m$/, 1_000_000],
  [/-300k/, 288_800],
  [/yi-(?:6b|9b|34b)-200k/, 200_000],
  [/(?:-|_)64k(?:-|$)/, 65_536],
  [/llama-2-7b-32k/, 32_768],
  [/(?:-|_)4k(?:-|$)/, 4096],
  [/(?:-|_)8k(?:-|$)/, 8192],
  [/(?:-|_)16k(?:-|$)/, 16_384],
  [/(?:-|_)32k(?:-|$)/, 32_768],
  [/(?:-|_)128k(?:-|$)/, 131_072],
  [/codellama|wizardcoder-python/, 16_384],
  [/r1-distill|cogito-v1/, 131_072],
  [/baichuan-m2/, 131_072],
  [/gemma-3n/, 32_768],
  // Meta
  [/llama-?3[._]?[123].{0,40}|nb-llama-3\.1|supernova-lite|opi-llama-3\.1|llama3[._]1/, 131_072],
  [/llama-?3|llama-spark|smaug-llama|tulu-3-8b$/, 8192],
  [/llama-4-scout-17b-16e$/, 262_144],
  [
    /llama-?2|nous-hermes-(?:llama2|2-yi)|stablebeluga2|openhermes-(?:7|13)b|towerbase-7b|agentlm|orca-2|tulu-2|wizardlm-(?:13b|70b)-v1\.[02]|vicuna-.{0,12}v1\.5|openchat_v3/,
    4096,
  ],
  [/vicuna|alpaca|guanaco|wizardlm-(?:7b|13b|30b)|nous-hermes-13b|llama-(?:7|13|30|33|65)b/, 2048],
  [/tinyllama/, 2048],
  [/mobilellm-r1/, 32_768],
  [/galactica|^opt-/, 2048],
  // Mistral
  [/ministral-3|mistral-nemo|pixtral|12b-nemo|magistral|leanstral/, 131_072],
  [/(?:^|-)24b|arcee-blitz|22b-small|mistral-small-24/, 32_768],
  [/mixtral-8x22b|zephyr-orpo-141b/, 65_536],
  [
    /mixtral|mathstral|mistral|zephyr-7b-(?:alpha|beta)|westlake-7b|slerp|wizardlm-2-7b|claire-mistral/,
    32_768,
  ],
  // Alibaba
  [/codeqwen1\.5/, 65_536],
  [/qwen2(?:\.5)?-math/, 4096],
  [/qwen2-57b-a14b-instruct/, 65_536],
  [/qwen2\.5-(?:coder-)?(?:7|14|32|72)b/, 131_072],
  [/qwen-?2\.5-(?:0\.5|1\.5|3)b|qwen-?2-(?:0\.5|1\.5)b|dolphin3\.0-qwen2\.5/, 32_768],
  [
    /qwen-?1\.5|qwen-?2|qvq|aceinstruct|dracarys-72b|supernova-medius|arcee-nova|arcee-spark|xlam-2-(?:1b|3b|32b)|arch-agent/,
    32_768,
  ],
  [/acemath/, 4096],
  [/^qwen-(?:7|14)b/, 8192],
  [/^qwen-(?:1_8|72)b/, 32_768],
  // Google
  [/gemma-?3-(?:270m|1b)|borealis-(?:270m|1b)/, 32_768],
  [/medgemma|gemma-?3|borealis|mamaylm-gemma-3/, 131_072],
  [/(?<!pali)gemma(?!-?4)/, 8192],
  [/flan-(?:t5|ul2)|fastchat-t5/, 512],
  // Technology Innovation Institute
  [/falcon-h1-(?:1\.5b-deep|3b)/, 131_072],
  [/falcon-h1-(?:0\.5b|1\.5b)/, 16_384],
  [/falcon-h1-(?:7b|34b)/, 262_144],
  [/falcon-mamba/, 8192],
  [/falcon-?3-1b/, 8192],
  [/falcon-?3/, 32_768],
  [/falcon-?2|falcon-11b/, 8192],
  [/falcon/, 2048],
  // Allen Institute
  [/olmo-2|olmoe|olmo-1\.7/, 4096],
  [/olmo-(?:1|7)b/, 2048],
  // 01.AI, Shanghai AI Laboratory, Zhipu
  [/yi-(?:coder)/, 131_072],
  [/yi-|capybara-34b|smaug-34b/, 4096],
  [/internlm2/, 32_768],
  [/internlm/, 2048],
  [/glm-4-9b|glm-z1|glm4-9b/, 32_768],
  [/chatglm2|chatglm3/, 8192],
  [/chatglm/, 2048],
  // EleutherAI, Stability AI, Together, BigScience, Databricks, MosaicML, Cerebras
  [/gpt-j|gpt-neo|gptneo|pythia|polyglot|dolly|redpajama|gpt-jt/, 2048],
  [/stablelm-(?:2|3b|zephyr-3b)/, 4096],
  [/stablelm/, 4096],
  [/bloom/, 2048],
  [/dbrx/, 32_768],
  [/mpt-30b/, 8192],
  [/mpt-/, 2048],
  // Hugging Face
  [/smollm3/, 65_536],
  [/smollm2/, 8192],
  [/smollm/, 2048],
  // IBM, NVIDIA, Microsoft, LG, LiquidAI, DeepSeek
  [/granite-3\.0-(?:1b|2b|3b|8b)|powerlm/, 4096],
  [/granite-3\.[123]/, 131_072],
  [/granite-20b-code|granite-20b-func/, 8192],
  [/granite-4\.0/, 131_072],
  [/merlinite/, 32_768],
  [/hymba/, 8192],
  [/^phi-(?:1|1_5|2)$/, 2048],
  [/exaone-3\.0/, 4096],
  [/exaone-3\.5/, 32_768],
  [/exaone-4/, 131_072],
  [/lfm2/, 32_768],
  [/deepseek-v2-lite/, 32_768],
  [/deepseek-llm|deepseek-moe/, 4096],
  [/deepseek-r1-zero/, 131_072],
  // Others
  [/starcoder2/, 16_384],
  [/starcoder/, 8192],
  [/santacoder|gpt-sw3|aquila|claire-7b/, 2048],
  [/baichuan2|baichuan-/, 4096],
  [/xverse-65b/, 16_384],
  [/xverse/, 8192],
  [/decilm/, 8192],
  [/aya-23/, 8192],
  [/lucie-7b/, 32_768],
  [/bielik-11b-v(?:2\.[3-9]|3)|bielik-(?:4\.5b|1\.5b)-v3/, 32_768],
  [/bielik-11b-v2|bielik-7b/, 32_768],
  [/eurollm-22b/, 32_768],
  [/eurollm/, 4096],
  [/salamandra/, 8192],
  [/jamba/, 262_144],
  [/minicpm3/, 32_768],
  [/^gpt2|dialogpt/, 1024],
]

/** The window that the name of open weights tells; undefined where it tells none. */
export function windowOf(id: string): number | undefined {
  const name = id.toLowerCase().split('/').at(-1) ?? ''
  return windows.find(([names]) => names.test(name))?.[1]
}
