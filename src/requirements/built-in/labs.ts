import { list } from './text.ts'
import { labs as knownLabs } from '../../catalogue/labs.ts'

/** How people refer to a lab. */
export interface LabNames {
  /** As in the dataset. */
  id: string
  /** Names of the company, lower case. */
  names: string[]
  /** Families whose bare name stands for all models of the lab ("no Qwen"). */
  families: string[]
  /** Spellings of the id in other catalogues. */
  otherIds: string[]
}

/** What people say besides the official name; add a line when they say something new. */
const spoken: Record<string, { names?: string[]; families?: string[]; otherIds?: string[] }> = {
  openai: { names: ['open ai'], families: ['gpt', 'gpts', 'chatgpt'] },
  anthropic: { names: ['antropic', 'anthropics'], families: ['claude'] },
  google: { names: ['deepmind', 'google deepmind'], families: ['gemini'] },
  xai: { names: ['x.ai', 'x ai'], families: ['grok'], otherIds: ['x-ai'] },
  meta: { names: ['facebook', 'meta ai'], families: ['llama', 'llamas'], otherIds: ['meta-llama'] },
  amazon: { names: ['aws'] },
  nvidia: { families: ['nemotron'] },
  ibm: { families: ['granite'] },
  perplexity: { families: ['sonar'] },
  mistral: { names: ['mistral ai', 'mistralai'], otherIds: ['mistralai'] },
  alibaba: { families: ['qwen', 'qwens'], otherIds: ['qwen'] },
  deepseek: { names: ['deep seek', 'deepseeks'] },
  moonshotai: { names: ['moonshot', 'moonshot ai', 'moonshotai'], families: ['kimi'] },
  zhipuai: {
    names: ['zhipu', 'zhipu ai', 'zhipuai', 'zai'],
    families: ['glm', 'chatglm'],
    otherIds: ['zai', 'z-ai', 'zai-org'],
  },
  minimax: { names: ['mini max'] },
  xiaomi: { families: ['mimo'] },
  tencent: { families: ['hunyuan'] },
  baidu: { families: ['ernie'] },
  bytedance: { names: ['byte dance'], families: ['doubao'] },
  meituan: { families: ['longcat'] },
  ai21: { names: ['ai21 labs'], families: ['jamba'] },
  kwaipilot: { names: ['kuaishou'] },
  sakana: { names: ['sakana'] },
  'aleph-alpha': { names: ['aleph alpha'] },
}

// Names that are everyday words or too short to be sure of.
const ambiguous = new Set(['writer', 'liquid ai', 'inception', 'nex agi', 'poolside', 'reka'])

export const labs: LabNames[] = [
  ...new Set([...Object.keys(knownLabs), ...Object.keys(spoken)]),
].map((id) => {
  const official = knownLabs[id]?.name.toLowerCase() ?? id
  const { names = [], families = [], otherIds = [] } = spoken[id] ?? {}
  const own = ambiguous.has(official) ? [] : [official]
  return { id, names: [...new Set([...own, ...names])], families, otherIds }
})

/** The labs seated in a country, as ISO 3166-1 alpha-2 code in lower case. */
export function labsOf(isMeant: (country: string) => boolean): string[] {
  return Object.entries(knownLabs)
    .filter(([, { country }]) => isMeant(country.toLowerCase()))
    .map(([id]) => id)
}

export function labName(id: string): string {
  return knownLabs[id]?.name ?? id
}

/** Families of other labs, recognised so that the answer can say they are not in the dataset. */
export const otherFamilies = list(`
    falcon, palm 2, bard, vicuna, dbrx, olmo, phi, yi, jamba, ernie, hunyuan, doubao, reka,
    starcoder, codellama, wizardlm, stablelm, mixtral, amazon nova, nova pro, nova lite,
    nova micro, granite, solar pro, inflection
  `)

export const europe = new Set(
  'at be ch cz de dk es fi fr gb gr hu ie it lt lu nl no pl pt ro se si sk'.split(' '),
)
