import type { Model } from './model.ts'
import type { Repository } from './listing.ts'
import { architectureOf, shapeOfClass } from './architectures.ts'
import { nameKey } from './names.ts'

/**
 * Total and active parameters in billions where names leave them out or the Hub counts packed elements, from the
 * makers' cards. Keys are in the form of `nameKey`.
 */
const stated: Record<string, [total: number, active?: number]> = {
  'deepseek-prover-v2': [671, 37],
  'deepseek-ocr': [3.3],
  'deepseek-ocr-2': [3.3],
  'deepseek-r1': [671, 37],
  'deepseek-r1-0528': [671, 37],
  'deepseek-v2-5': [236, 21],
  'deepseek-v2-5-1210': [236, 21],
  'deepseek-v2-lite-chat': [15.7, 2.4],
  'deepseek-coder-v2': [236, 21],
  'deepseek-coder-v2-instruct': [236, 21],
  'deepseek-coder-v2-lite-instruct': [15.7, 2.4],
  'deepseek-v3': [671, 37],
  'deepseek-v3-0324': [671, 37],
  'deepseek-v3-1': [671, 37],
  'deepseek-v3-1-terminus': [671, 37],
  'deepseek-v3-2': [685, 37],
  'deepseek-v3-2-exp': [685, 37],
  'deepseek-v3-2-speciale': [685, 37],
  'deepseek-v4-flash': [284, 13],
  'deepseek-v4-flash-0731': [284, 13],
  // What the Hub stores; the backbone is 552.
  'deepseek-v4-1-flash': [763, 16],
  'deepseek-v4-1-flash-1017': [763, 16],
  'deepseek-v4-pro': [1600, 49],
  'deepseek-v4-pro-0813': [1600, 49],
  'jamba-large-1-7': [398, 94],
  'jamba-1-5-large': [398, 94],
  'jamba-1-5-mini': [52, 12],
  'trinity-large-thinking': [398, 13],
  'trinity-large-preview': [398, 13],
  'llama-4-maverick-17b-instruct': [402, 17],
  'llama-4-scout-17b-instruct': [109, 17],
  'mixtral-8x7b-instruct-v0-1': [46.7, 12.9],
  'open-mixtral-8x7b': [46.7, 12.9],
  'mixtral-8x22b-instruct': [141, 39],
  'mistral-large-2407': [123],
  'mistral-large-2411': [123],
  'mistral-large-2512': [675, 41],
  'mistral-medium-2604': [128],
  'mistral-small-2506': [24],
  'mistral-small-2503': [24],
  'mistral-small-2603': [119, 6.5],
  'mistral-nemo': [12.2],
  'pixtral-large-2411': [124],
  'devstral-2512': [123],
  'devstral-small-2505': [24],
  'devstral-small-2507': [24],
  'labs-devstral-small-2512': [24],
  'magistral-small': [24],
  'magistral-small-2506': [24],
  'magistral-small-2509': [24],
  'voxtral-small-24b-2507': [24],
  'minimax-m1': [456, 46],
  'minimax-01': [456, 46],
  'minimax-m2': [229, 10],
  'minimax-m2-1': [229, 10],
  'minimax-m2-5': [229, 10],
  'minimax-m2-7': [229, 10],
  'minimax-m3': [428, 23],
  'minimax-m3-1-flash': [428, 23],
  'kimi-k2': [1026, 32],
  'kimi-k2-0905': [1026, 32],
  'kimi-k2-thinking': [1000, 32],
  'kimi-k2-5': [1000, 32],
  'kimi-k2-6': [1000, 32],
  'kimi-k2-7-code': [1000, 32],
  'kimi-k3': [2800, 104],
  'kimi-k3-1-pro': [2800, 104],
  'glm-4-5': [355, 32],
  'glm-4-5-air': [106, 12],
  'glm-4-5v': [106, 12],
  'glm-4-6': [355, 32],
  'glm-4-6v': [106, 12],
  'glm-4-7': [358, 32],
  'glm-4-7-flash': [30, 3],
  'glm-5': [744, 40],
  'glm-5-1': [754, 40],
  'glm-5-2': [754, 40],
  'glm-5-3': [754, 40],
  'glm-5-3-flash': [320, 18],
  'glm-4-6v-flash': [9],
  'nemotron-3-nano-30b-a3b': [31.6, 3.5],
  'nemotron-3-super-120b-a12b': [123.6, 12.7],
  'nemotron-3-ultra-550b-a55b': [560.5, 55],
  'gpt-oss-120b': [117, 5.1],
  'gpt-oss-20b': [20.9, 3.6],
  'qwen3-coder-next': [80, 3],
  'hunyuan-a13b-instruct': [80, 13],
  'hy3-preview': [295, 21],
  inkling: [975, 41],
  'inkling-small': [276, 12],
  'intellect-3': [106, 12],
  'ling-3-0-flash': [124, 5.1],
  'mimo-v2-5-pro': [1000, 42],
  'mimo-v2-flash': [309, 15],
  'mimo-v2-6-flash': [309, 15],
  'step-3-5-flash': [196, 11],
  'step-3-5-flash-2603': [196, 11],
  'step-3-7-flash': [196, 11],
  'dbrx-instruct': [132, 36],
  'dbrx-base': [132, 36],
  'athene-v2-chat': [72.7],
  'arctic-instruct': [480, 17],
  'longcat-flash-chat': [560, 27],
  'command-r': [35],
  'command-r-08-2024': [32],
  'command-r-plus': [104],
  'command-r-plus-08-2024': [104],
  'command-r7b-12-2024': [8],
  'command-r7b-arabic-02-2025': [8],
  'command-a-03-2025': [111],
  'command-a-reasoning-08-2025': [111],
  'command-a-vision-07-2025': [112],
  'command-a-translate-08-2025': [111],
  'phi-4': [14.7],
  'phi-3-mini-4k-instruct': [3.8],
  'phi-3-mini-128k-instruct': [3.8],
  'phi-3-5-mini-instruct': [3.8],
  'phi-4-mini-instruct': [3.8],
  'phi-4-multimodal-instruct': [5.6],
  'phi-3-small-8k-instruct': [7.4],
  'phi-3-medium-4k-instruct': [14],
  'reka-flash-3': [21],
  'reka-edge': [7],
  'sarvam-m': [24],
  'rnj-1-instruct': [8.3],
  'gemma-3n-e4b-it': [8, 4],
  'gemma-3n-e2b-it': [6, 2],
  'gemma-4-e4b-it': [8, 4],
  'gemma-4-e2b-it': [5, 2],
}

const rounded = (figure: number) => Number(figure.toPrecision(4))

/** `qwen3-235b-a22b` has 235 billion parameters, of which 22 are active; memory goes by the total. */
function namedSizes(name: string): { total?: number; active?: number } {
  const key = nameKey(name)
  const [, experts, each] = /(?:^|-)(\d+)x(\d+(?:-\d+)?)b(?=-|$)/.exec(key) ?? []
  // A mixture's experts share their attention: the product is an upper bound.
  if (experts && each)
    return { total: rounded(Number(experts) * Number(each.replace('-', '.')) * 0.85) }
  const plain = name.toLowerCase().split('/').at(-1) ?? ''
  const [, count, unit] = /(?:^|[-_a-z])(\d+(?:\.\d+)?)(b|t|m)(?=[-_.]|$)/.exec(plain) ?? []
  const [, active] = /[-_]a(\d+(?:\.\d+)?)b(?=[-_.]|$)/.exec(plain) ?? []
  if (!count) return {}
  const scale = unit === 't' ? 1000 : unit === 'm' ? 0.001 : 1
  return { total: rounded(Number(count) * scale), active: active ? Number(active) : undefined }
}

type Sizes = Pick<Model, 'parametersB' | 'activeParametersB' | 'layers' | 'kvBytesPerToken'>

/**
 * How large a model of open weights is. The maker's own figure first, then what the Hub counts, unless that is below
 * what the name says: packed weights hold two parameters in one element.
 */
export function sizesOf(id: string, repository: Repository | undefined): Sizes {
  const name = repository?.id ?? id
  const [statedTotal, statedActive] = stated[nameKey(id)] ?? stated[nameKey(name)] ?? []
  const named = namedSizes(name).total ? namedSizes(name) : namedSizes(id)
  const counted = repository?.parametersB
  // Some lists count without embeddings or the vision part, which take memory all the same.
  const isPartial = counted && named.total && counted < 0.95 * named.total && named.total > 1
  const total = statedTotal || (isPartial ? undefined : counted) || named.total
  const active = statedActive ?? repository?.activeParametersB ?? named.active
  const shape =
    architectureOf(name, total) ??
    architectureOf(id, total) ??
    (repository?.architecture && total ? shapeOfClass(repository.architecture, total) : undefined)
  return {
    parametersB: total ? rounded(total) : undefined,
    activeParametersB: active ?? (total && shape && !shape.isMixture ? rounded(total) : undefined),
    layers: repository?.layers ?? shape?.layers,
    kvBytesPerToken: repository?.kvBytesPerToken ?? shape?.kvBytesPerToken,
  }
}
