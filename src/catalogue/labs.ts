/** Who makes models: the id used in `lab/model`, the name people know, and how others spell it. */
export interface Lab {
  name: string
  /** ISO 3166-1 alpha-2 code of the seat. */
  country: string
  /** Authors and organisations on price lists and boards, lower case without spaces. */
  aliases?: string[]
  /** models.dev providers that are the lab itself: their price is the price of record. */
  providers?: string[]
  /** Those providers list everything the lab still sells: a closed model they do not list is retired. */
  sellsOnlyListed?: true
  /** Words that only this lab's models are named with. */
  families?: string[]
}

export const labs: Record<string, Lab> = {
  ai21: { name: 'AI21', country: 'IL' },
  'aion-labs': { name: 'AionLabs', country: 'US' },
  alibaba: {
    name: 'Alibaba',
    country: 'CN',
    aliases: ['qwen'],
    providers: ['alibaba'],
    families: ['qwen', 'qwq', 'qvq'],
  },
  allenai: { name: 'Ai2', country: 'US', aliases: ['ai2'] },
  amazon: { name: 'Amazon', country: 'US', aliases: ['nova'], families: ['nova'] },
  anthropic: {
    name: 'Anthropic',
    country: 'US',
    providers: ['anthropic'],
    sellsOnlyListed: true,
    families: ['claude'],
  },
  'arcee-ai': { name: 'Arcee AI', country: 'US', aliases: ['arcee'] },
  baidu: { name: 'Baidu', country: 'CN' },
  bytedance: { name: 'ByteDance', country: 'CN', aliases: ['bytedance-seed', 'seed'] },
  cohere: {
    name: 'Cohere',
    country: 'CA',
    aliases: ['coherelabs', 'cohereforai'],
    providers: ['cohere'],
    sellsOnlyListed: true,
    families: ['command'],
  },
  deepreinforce: { name: 'DeepReinforce', country: 'US' },
  deepseek: {
    name: 'DeepSeek',
    country: 'CN',
    aliases: ['deepseek-ai'],
    providers: ['deepseek'],
    families: ['deepseek'],
  },
  google: {
    name: 'Google',
    country: 'US',
    aliases: ['googledeepmind', 'google-deepmind'],
    providers: ['google'],
    sellsOnlyListed: true,
    families: ['gemini', 'gemma'],
  },
  ibm: { name: 'IBM', country: 'US', aliases: ['ibm-granite'] },
  inception: { name: 'Inception', country: 'US', providers: ['inception'] },
  inclusionai: { name: 'inclusionAI', country: 'CN' },
  kwaipilot: { name: 'Kwaipilot', country: 'CN' },
  liquid: { name: 'Liquid AI', country: 'US', aliases: ['liquidai'] },
  meituan: { name: 'Meituan', country: 'CN', aliases: ['meituan-longcat'] },
  meta: {
    name: 'Meta',
    country: 'US',
    aliases: ['meta-llama', 'metaai'],
    providers: ['meta'],
    families: ['llama', 'muse'],
  },
  microsoft: { name: 'Microsoft', country: 'US' },
  minimax: {
    name: 'MiniMax',
    country: 'CN',
    aliases: ['minimaxai'],
    providers: ['minimax'],
    families: ['minimax'],
  },
  mistral: {
    name: 'Mistral',
    country: 'FR',
    aliases: ['mistralai', 'mistral-ai'],
    providers: ['mistral'],
    sellsOnlyListed: true,
    families: ['mistral', 'codestral', 'devstral', 'magistral', 'ministral', 'pixtral'],
  },
  moonshotai: {
    name: 'Moonshot AI',
    country: 'CN',
    aliases: ['moonshot', 'kimi'],
    providers: ['moonshotai'],
    families: ['kimi'],
  },
  'nex-agi': { name: 'Nex AGI', country: 'CN' },
  nousresearch: { name: 'Nous Research', country: 'US' },
  nvidia: { name: 'NVIDIA', country: 'US', families: ['nemotron'] },
  openai: {
    name: 'OpenAI',
    country: 'US',
    providers: ['openai'],
    sellsOnlyListed: true,
    families: ['gpt'],
  },
  perplexity: { name: 'Perplexity', country: 'US', providers: ['perplexity'] },
  poolside: { name: 'Poolside', country: 'US', providers: ['poolside'] },
  rekaai: { name: 'Reka', country: 'US', aliases: ['reka'] },
  sakana: { name: 'Sakana AI', country: 'JP' },
  sarvam: { name: 'Sarvam', country: 'IN', aliases: ['sarvamai'], providers: ['sarvam'] },
  stepfun: {
    name: 'StepFun',
    country: 'CN',
    aliases: ['stepfun-ai'],
    providers: ['stepfun'],
    families: ['step'],
  },
  tencent: { name: 'Tencent', country: 'CN', families: ['hunyuan'] },
  thinkingmachines: { name: 'Thinking Machines', country: 'US' },
  upstage: { name: 'Upstage', country: 'KR', providers: ['upstage'] },
  writer: { name: 'Writer', country: 'US' },
  xai: {
    name: 'xAI',
    country: 'US',
    aliases: ['x-ai', 'spacexai'],
    providers: ['xai'],
    sellsOnlyListed: true,
    families: ['grok'],
  },
  xiaomi: {
    name: 'Xiaomi',
    country: 'CN',
    aliases: ['xiaomimimo'],
    providers: ['xiaomi'],
    families: ['mimo'],
  },
  zhipuai: {
    name: 'Z.ai',
    country: 'CN',
    aliases: ['zai', 'z-ai', 'zai-org', 'zhipu', 'thudm'],
    providers: ['zai', 'zhipuai'],
    families: ['glm'],
  },
}

const byAlias = new Map(
  Object.entries(labs).flatMap(([id, { aliases = [] }]) =>
    [id, ...aliases].map((alias) => [alias, id] as const),
  ),
)

/** The lab behind an author or organisation as others spell it; undefined when it is not a known lab. */
export function findLab(spelling: string): string | undefined {
  return byAlias.get(spelling.toLowerCase().replaceAll(/[\s_.]/g, ''))
}

/** The name people know a lab by. */
export function labName(id: string): string {
  return labs[id]?.name ?? id
}

/** ISO 3166-1 alpha-2 code, lower case, of the country a lab is seated in; undefined when it is not known. */
export function labCountry(id: string): string | undefined {
  return labs[id]?.country.toLowerCase()
}
