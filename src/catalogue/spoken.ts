/**
 * What people say that no list writes. Curated: a line says which model is meant, whatever else a word could mean.
 */

/** Names of one model. */
export const spokenModels: Record<string, string> = {
  'gpt 3.5': 'openai/gpt-3.5-turbo',
  'turbo 3.5': 'openai/gpt-3.5-turbo',
  mythomax: 'gryphe/mythomax-l2-13b',
  'claude 3.5 sonnet new': 'anthropic/claude-3-5-sonnet',
  'sonnet 3.6': 'anthropic/claude-3-5-sonnet',
  'claude 3.5 sonnet v2': 'anthropic/claude-3-5-sonnet',
  tinyllama: 'TinyLlama/TinyLlama-1.1B-Chat-v1.0',
  'tinyllama 1.1b': 'TinyLlama/TinyLlama-1.1B-Chat-v1.0',
  mathstral: 'mistral/mathstral-7b-v0.1',
  'gpt 35 turbo': 'openai/gpt-3.5-turbo',
  'chatgpt 3.5': 'openai/gpt-3.5-turbo',
  'gpt 5 thinking': 'openai/gpt-5',
  'gpt 5 instant': 'openai/gpt-5-chat-latest',
  'deepseek reasoner r1': 'deepseek/deepseek-r1',
  qwq: 'alibaba/qwq-32b',
  'qwen coder next': 'alibaba/qwen3-coder-next',
  'qwq preview': 'alibaba/qwq-32b-preview',
  'nemotron super 49b': 'nvidia/llama-3.3-nemotron-super-49b-v1.5',
  'granite 4 small': 'ibm-granite/granite-4.0-h-small',
  'granite 4 tiny': 'ibm-granite/granite-4.0-h-tiny',
  'granite 4.0 tiny': 'ibm-granite/granite-4.0-h-tiny',
  'granite 4.0 small': 'ibm-granite/granite-4.0-h-small',
  'solar pro': 'upstage/solar-pro4',
  'wizardlm 2': 'microsoft/wizardlm-2-8x22b',
  scout: 'meta/llama-4-scout-17b-instruct',
  'llama scout': 'meta/llama-4-scout-17b-instruct',
  maverick: 'meta/llama-4-maverick-17b-instruct',
  'llama maverick': 'meta/llama-4-maverick-17b-instruct',
  dbrx: 'databricks/dbrx-instruct',
  'olmo 2 32b': 'allenai/OLMo-2-0325-32B-Instruct',
  'olmo 2 13b': 'allenai/OLMo-2-1124-13B-Instruct',
  'olmo 2 7b': 'allenai/OLMo-2-1124-7B-Instruct',
  'llama 3.2 vision 11b': 'meta/llama-3.2-11b-vision-instruct',
  'llama 3.2 vision 90b': 'meta/llama-3.2-90b-vision-instruct',
}

/** What a board means by these is one model; what people mean by them are all its siblings. */
export const sharedNames = new Set(['gpt-5-6', 'muse-spark', 'deepseek-r-1-8-b', 'r-1-8-b'])

/** Names that several models share without bearing it in full. */
export const spokenGroups: Record<string, RegExp> = {
  opus: /^anthropic\/claude-(?:\d-)?opus/,
  sonnet: /^anthropic\/claude-(?:\d-){0,2}sonnet/,
  haiku: /^anthropic\/claude-(?:\d-){0,2}haiku/,
  fable: /^anthropic\/claude-fable/,
  gpt: /^openai\/gpt-/,
  gpts: /^openai\/gpt-/,
  chatgpt: /^openai\/gpt-/,
  codex: /^openai\/gpt-.*codex/,
  'gpt codex': /^openai\/gpt-.*codex/,
  'gemini flash': /^google\/gemini-[\d.]+-flash(?!-lite)/,
  gemma: /^google\/gemma-/,
  llama: /^meta\/(?:meta-)?llama-/,
  llamas: /^meta\/(?:meta-)?llama-/,
  qwen: /^alibaba\/qwen/,
  qwens: /^alibaba\/qwen/,
  glm: /^zhipuai\/glm-/,
  nemotron: /^nvidia\/.*nemotron/,
  'deepseek r1 8b': /^deepseek\/deepseek-r1-(?:0528-)?distill-\w+-8b$/,
  'r1 8b': /^deepseek\/deepseek-r1-(?:0528-)?distill-\w+-8b$/,
  'palm bison': /^google\/(?:palm-2-)?(?:text|chat|codechat)-bison/,
  'muse spark': /^meta\/muse-spark/,
  codestral: /^mistral\/codestral/,
  devstral: /^mistral\/devstral/,
  magistral: /^mistral\/magistral/,
  ministral: /^mistral\/ministral/,
  mixtral: /^mistral\/.*mixtral/,
  pixtral: /^mistral\/pixtral/,
}

/** Names of labs beside those in `labs.ts`, and families whose bare name stands for all their models ("no Qwen"). */
export const spokenLabs: Record<string, { said?: string[]; families?: string[] }> = {
  openai: { said: ['open ai', 'oai'], families: ['gpt', 'gpts', 'chatgpt'] },
  anthropic: { said: ['antropic', 'anthropics'], families: ['claude'] },
  google: { said: ['google deepmind', 'deepmind', 'google ai'], families: ['gemini'] },
  xai: {
    said: ['x.ai', 'x ai', 'spacexai', 'elon musk', 'musk', 'musks', 'elon'],
    families: ['grok'],
  },
  meta: {
    said: ['facebook', 'meta ai', 'meta-llama', 'zuckerberg'],
    families: ['llama', 'llamas'],
  },
  amazon: {},
  nvidia: { families: ['nemotron'] },
  ibm: { said: ['ibm granite'], families: ['granite'] },
  perplexity: { families: ['sonar'] },
  mistral: { said: ['mistral ai', 'mistralai'] },
  alibaba: { said: ['alibaba cloud'], families: ['qwen', 'qwens', 'tongyi'] },
  deepseek: { said: ['deep seek', 'deepseeks', 'deepseek-ai'], families: ['deepseek'] },
  moonshotai: { said: ['moonshot', 'moonshotai'], families: ['kimi'] },
  zhipuai: {
    said: ['zhipu', 'zhipu ai', 'zhipuai', 'zai', 'z.ai', 'zai-org'],
    families: ['glm', 'chatglm'],
  },
  minimax: { said: ['mini max', 'minimaxai'] },
  xiaomi: { families: ['mimo'] },
  tencent: { families: ['hunyuan'] },
  baidu: { families: ['ernie'] },
  bytedance: { said: ['byte dance'], families: ['doubao'] },
  meituan: { families: ['longcat'] },
  ai21: { said: ['ai21 labs'], families: ['jamba'] },
  kwaipilot: { said: ['kuaishou'] },
  sakana: { said: ['sakana'] },
  'lgai-exaone': { said: ['lg', 'lg ai', 'lgai'], families: ['exaone'] },
  naver: { said: ['hyperclova x'], families: ['hyperclova'] },
  tiiuae: { said: ['technology innovation institute'], families: ['falcon'] },
  allenai: { said: ['allen ai', 'allenai', 'allen institute for ai', 'ai2'], families: ['olmo'] },
  'bsc-lt': { said: ['bsc'], families: ['salamandra', 'alia'] },
  'swiss-ai': { said: ['eth zurich', 'epfl'], families: ['apertus'] },
  speakleash: { families: ['bielik'] },
  yandex: { families: ['yandexgpt'] },
  cohere: { said: ['cohere labs', 'cohere for ai'] },
  nousresearch: { said: ['nous'] },
  rekaai: { said: ['reka ai'] },
  huggingface: { families: ['smollm'] },
}

/**
 * Fine-tunes and old models that people speak of and no list sells, with names that are no words: known as names, so that
 * they are said to be unknown. A model that bears one comes first.
 */
export const unlistedNames = (
  'airoboros,biomistral,clinical camel,cydonia,disco lm,discolm,dolphin 2.5,dolphin 2.5 mixtral,dolphin 2.6,' +
  'dolphin 2.6 mixtral,dolphin 2.7,dolphin 2.7 mixtral,em german,euryale,fimbulvetr,fingpt,goliath 120,goliath 120b,' +
  'kafkalm,leo hessianai,leo lm,leolm,llava,lumimaid,med42,med 42,medalpaca,meditron,medllama,midnight miqu,miqu,mythalion,' +
  'mythomist,noromaid,openbiollm,open bio llm,openorca,saullm,sauerkraut lm,sauerkraut nemo,sauerkraut solar,sauerkrautlm,stheno,vigogne,vigostral,' +
  'wizard vicuna'
).split(',')
