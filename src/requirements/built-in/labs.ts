/** A lab as people refer to it. `id` is spelled as in models.dev. */
export interface Lab {
  id: string
  /** ISO 3166-1 alpha-2, of the headquarters. */
  country: string
  /** Names of the company. */
  names: string[]
  /** Families whose bare name stands for all models of the lab ("no Qwen"). */
  families: string[]
  /** Spellings of the id in other datasets. */
  otherIds?: string[]
}

/** Add a lab here when it publishes its first model; nothing else needs to change. */
export const labs: Lab[] = [
  {
    id: 'openai',
    country: 'us',
    names: ['openai', 'open ai'],
    families: ['gpt', 'chatgpt', 'gpts'],
  },
  {
    id: 'anthropic',
    country: 'us',
    names: ['anthropic', 'antropic', 'anthropics'],
    families: ['claude'],
  },
  { id: 'google', country: 'us', names: ['google', 'deepmind', 'googles'], families: ['gemini'] },
  {
    id: 'xai',
    country: 'us',
    names: ['xai', 'x.ai', 'x ai'],
    families: ['grok'],
    otherIds: ['x-ai'],
  },
  {
    id: 'meta',
    country: 'us',
    names: ['meta', 'facebook', 'meta ai'],
    families: ['llama', 'llamas'],
    otherIds: ['meta-llama', 'llama'],
  },
  { id: 'amazon', country: 'us', names: ['amazon', 'aws'], families: [] },
  { id: 'nvidia', country: 'us', names: ['nvidia'], families: ['nemotron'] },
  { id: 'microsoft', country: 'us', names: ['microsoft'], families: [] },
  { id: 'ibm', country: 'us', names: ['ibm'], families: ['granite'] },
  { id: 'perplexity', country: 'us', names: ['perplexity'], families: ['sonar'] },
  { id: 'inception', country: 'us', names: ['inception labs'], families: [] },
  { id: 'cohere', country: 'ca', names: ['cohere'], families: [] },
  {
    id: 'mistral',
    country: 'fr',
    names: ['mistral', 'mistral ai', 'mistralai'],
    families: [],
    otherIds: ['mistralai'],
  },
  { id: 'aleph-alpha', country: 'de', names: ['aleph alpha'], families: [] },
  {
    id: 'alibaba',
    country: 'cn',
    names: ['alibaba', 'alibabas'],
    families: ['qwen', 'qwens'],
    otherIds: ['qwen'],
  },
  { id: 'deepseek', country: 'cn', names: ['deepseek', 'deep seek', 'deepseeks'], families: [] },
  {
    id: 'moonshotai',
    country: 'cn',
    names: ['moonshot', 'moonshot ai', 'moonshotai'],
    families: ['kimi'],
  },
  {
    id: 'zhipuai',
    country: 'cn',
    names: ['zhipu', 'zhipu ai', 'zhipuai', 'z.ai', 'zai'],
    families: ['glm', 'chatglm'],
    otherIds: ['zai', 'z-ai', 'zai-org'],
  },
  { id: 'minimax', country: 'cn', names: ['minimax', 'mini max'], families: [] },
  { id: 'xiaomi', country: 'cn', names: ['xiaomi'], families: ['mimo'] },
  { id: 'stepfun', country: 'cn', names: ['stepfun'], families: [], otherIds: ['stepfun-ai'] },
  { id: 'tencent', country: 'cn', names: ['tencent'], families: ['hunyuan'] },
  { id: 'baidu', country: 'cn', names: ['baidu'], families: ['ernie'] },
  { id: 'bytedance', country: 'cn', names: ['bytedance', 'byte dance'], families: ['doubao'] },
  { id: 'meituan', country: 'cn', names: ['meituan'], families: ['longcat'] },
  { id: 'inclusionai', country: 'cn', names: ['inclusionai', 'inclusion ai'], families: [] },
  { id: 'kwaipilot', country: 'cn', names: ['kwaipilot', 'kuaishou'], families: [] },
  { id: 'ai21', country: 'il', names: ['ai21', 'ai21 labs'], families: ['jamba'] },
  { id: 'upstage', country: 'kr', names: ['upstage'], families: [] },
  { id: 'sarvam', country: 'in', names: ['sarvam'], families: [] },
  { id: 'sakana', country: 'jp', names: ['sakana', 'sakana ai'], families: [] },
]

/** Families of other labs, recognised so that the answer can say they are not in the dataset. */
export const otherFamilies = [
  'falcon',
  'palm 2',
  'bard',
  'vicuna',
  'dbrx',
  'olmo',
  'phi',
  'yi',
  'jamba',
  'ernie',
  'hunyuan',
  'doubao',
  'reka',
  'starcoder',
  'codellama',
  'wizardlm',
  'stablelm',
  'mixtral',
  'amazon nova',
  'nova pro',
  'nova lite',
  'nova micro',
  'granite',
  'solar pro',
  'inflection',
]

export const europe = [
  'at',
  'be',
  'ch',
  'cz',
  'de',
  'dk',
  'es',
  'fi',
  'fr',
  'gb',
  'ie',
  'it',
  'nl',
  'no',
  'pl',
  'pt',
  'se',
]
