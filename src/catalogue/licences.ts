/** What a licence allows a company that sells what it makes with the model. */
type CommercialUse = 'yes' | 'no' | 'conditions'

export interface Licence {
  license: string
  commercialUse?: CommercialUse
}

/** SPDX identifiers where there are any, else a short name; after that the spellings of the Hub and of boards. */
const known: [license: string, use: CommercialUse, spellings: string[]][] = [
  ['apache-2.0', 'yes', ['apache', 'apache2', 'apache license 2.0', 'apache-2', 'apache 2.0']],
  ['mit', 'yes', ['mit license']],
  ['mit-modified', 'conditions', ['modified-mit', 'modified mit', 'modified mit license']],
  ['bsd-3-clause', 'yes', ['bsd']],
  ['bsd-2-clause', 'yes', []],
  ['cc0-1.0', 'yes', []],
  ['cc-by-4.0', 'yes', ['cc-by']],
  ['cc-by-sa-4.0', 'conditions', ['cc-by-sa-3.0']],
  [
    'cc-by-nc-4.0',
    'no',
    [
      'cc-by-nc',
      'cc-by-nc-2.0',
      'cc by-nc 4.0',
      'cc-by-nc 4.0 license (w/ acceptable use addendum)',
    ],
  ],
  ['cc-by-nc-sa-4.0', 'no', ['cc-by-nc-sa']],
  ['cc-by-nc-nd-4.0', 'no', []],
  ['gpl-3.0', 'conditions', ['gpl']],
  ['agpl-3.0', 'conditions', []],
  ['unlicense', 'yes', []],
  ['wtfpl', 'yes', []],
  ['llama-1-research', 'no', ['llama', 'llama1']],
  ['llama-2-community', 'conditions', ['llama2', 'llama 2 community', 'llama-2', 'llama 2']],
  ['llama-3-community', 'conditions', ['llama3', 'llama 3 community', 'llama-3', 'llama 3']],
  [
    'llama-3.1-community',
    'conditions',
    ['llama3.1', 'llama 3.1 community', 'llama-3.1', 'llama 3.1'],
  ],
  ['llama-3.2-community', 'conditions', ['llama3.2', 'llama 3.2', 'llama-3.2']],
  ['llama-3.3-community', 'conditions', ['llama3.3', 'llama-3.3', 'llama 3.3']],
  ['llama-4-community', 'conditions', ['llama4', 'llama 4', 'llama-4']],
  ['gemma', 'conditions', ['gemma license', 'gemma terms of use', 'gemma-terms-of-use']],
  ['qwen', 'conditions', ['tongyi-qianwen', 'qianwen license', 'qianwen license', 'qwen license']],
  ['qwen-research', 'no', ['tongyi-qianwen-research', 'qwen-research-license']],
  ['katanemo-research', 'no', []],
  ['nexusflow', 'no', []],
  ['deepseek', 'conditions', ['deepseek license', 'deepseek-license']],
  ['mistral-research', 'no', ['mrl', 'mistral research', 'mistral-ai-research-licence']],
  ['mistral-non-production', 'no', ['mnpl', 'mnpl-0.1']],
  ['falcon-llm', 'conditions', ['falcon-llm-license', 'falcon-180b tii license']],
  ['bigcode-openrail-m', 'conditions', []],
  [
    'bigscience-bloom-rail-1.0',
    'conditions',
    ['bigscience-openrail-m', 'openrail', 'creativeml-openrail-m'],
  ],
  [
    'nvidia-open-model',
    'yes',
    ['nvidia-open-model-license', 'nvidia open model', 'nvidia open', 'nvidia'],
  ],
  ['nvidia-nemotron-open-model', 'yes', ['nvidia-nemotron-open-model-license']],
  ['nvidia-community', 'conditions', []],
  ['jamba-open-model', 'conditions', ['jamba-open-model-license', 'jamba open']],
  [
    'tencent-hunyuan-community',
    'conditions',
    ['tencent-hy-community-license', 'tencent-hunyuan', 'tencent-hunyuan-community'],
  ],
  ['dbrx', 'conditions', ['dbrx license', 'databricks-open-model-license']],
  ['yi', 'conditions', ['yi license', 'yi-license']],
  ['exaone', 'no', []],
  ['lfm-open', 'conditions', ['lfm1.0', 'lfm open license v1.0']],
  ['swiss-ai-apertus', 'yes', []],
  ['ai2-impact-lr', 'conditions', ['ai2 impact low-risk']],
  ['microsoft-research', 'no', ['msr-la', 'ms-pl']],
  ['internlm', 'conditions', ['other (internlm)']],
  ['chatglm', 'conditions', ['glm-4', 'glm4']],
  ['stability-community', 'conditions', ['stabilityai-ai-community', 'stability-ai-community']],
  ['stability-non-commercial', 'no', ['stabilityai-nc']],
  ['kanana', 'conditions', []],
  ['gpt-sw3', 'conditions', []],
  ['opt-175b', 'no', []],
  ['baichuan-2-community', 'conditions', []],
  ['xverse', 'conditions', []],
  ['baai-aquila', 'conditions', []],
  ['minimax-model', 'conditions', []],
  ['minimax-community', 'conditions', ['minimax community license']],
  ['minimax-m2.7', 'no', []],
  ['qwen3.8-max', 'conditions', []],
  ['glm-5.3', 'conditions', []],
  ['openmdw-1.1', 'yes', []],
  ['kimi-k3-license', 'conditions', ['kimi k3 license']],
  ['health-ai-developer-foundations', 'conditions', []],
  ['grok-2-community', 'conditions', []],
  ['fair-noncommercial-research', 'no', []],
]

const bySpelling = new Map(
  known.flatMap(([license, commercialUse, spellings]) =>
    [license, ...spellings].map((one) => [one, { license, commercialUse }] as const),
  ),
)
/** What lists write when they know no licence, or when the weights are closed. */
const says = new Set([
  'other',
  'unknown',
  'proprietary',
  '-',
  'none',
  'n/a',
  'open',
  'custom',
  'non-commercial',
])

/** One name for a licence that lists spell in many ways; undefined when they name none. */
export function normalLicence(spelling: string | undefined): Licence | undefined {
  const plain = spelling?.trim().toLowerCase() ?? ''
  if (plain === '' || says.has(plain)) return undefined
  return bySpelling.get(plain) ?? { license: plain.replaceAll(/\s+/g, '-') }
}

/**
 * The licence that a maker gives a whole line of its models, from their cards, for where no list states it. The first
 * that fits holds. Ids are canonical, in small letters.
 */
const ofLine: [line: RegExp, license: string][] = [
  [/gpt-sw3/, 'gpt-sw3'],
  [
    /deepseek-ocr-2|wizardlm-2|cogito-v1-preview-qwen|ternary-bonsai|aya-101|command-a-plus|pleias|nex-n2|^tencent\/hy(?:-mt2|3$|4)/,
    'apache-2.0',
  ],
  [
    /^deepseek\/deepseek-r1|nous-capybara-34b|^xiaomi\/mimo|inclusionai\/(?:ling|ring)|longcat/,
    'mit',
  ],
  [/laguna-x?s-2\.1|nemotron-3\.5-(?:lightning|super)/, 'openmdw-1.1'],
  [/qwen3\.8-2\.4t/, 'qwen3.8-max'],
  [/glm-5\.3$/, 'glm-5.3'],
  [/minimax-m2\.7/, 'minimax-m2.7'],
  [/minimax-m3/, 'minimax-community'],
  [/kimi-k3/, 'kimi-k3-license'],
  [/tower-plus|claire/, 'cc-by-nc-sa-4.0'],
  [/tulu-2/, 'ai2-impact-lr'],
  [/nemotron-mini/, 'nvidia-community'],
  [/minitron|llama-3[.-][13]-nemotron-(?!70b)/, 'nvidia-open-model'],
  [/^nvidia\/nemotron-3-(?:super|ultra)/, 'nvidia-nemotron-open-model'],
  [/raspberry-3b|qwen1\.5-(?:0\.5|1\.8|4)b/, 'qwen-research'],
  [/internlm2/, 'internlm'],
  [/internlm/, 'apache-2.0'],
  [/medgemma|txgemma/, 'health-ai-developer-foundations'],
  [/internvl/, 'mit'],
  [/^xai\/grok-2/, 'grok-2-community'],
  [/mobilellm/, 'fair-noncommercial-research'],
  [/smaug-72b|dracarys-72b|arcee-nova/, 'qwen'],
  [/perplexity\/r1-1776|autoglm/, 'mit'],
  [/pythia|polyglot|gpt-neo|gpt-j|redpajama|mpt-(?:7b|30b)$|mpt-7b-8k/, 'apache-2.0'],
  [/bloom/, 'bigscience-bloom-rail-1.0'],
  [/(?:^|\/)opt-\d/, 'opt-175b'],
  [/galactica/, 'cc-by-nc-4.0'],
  [/xglm|gpt2|openai-gpt|glm-4-(?:9b|32b)-0414|glm-4-32b|glm-z1|glm-4\.1v/, 'mit'],
  [/chatglm|glm-4-9b|longwriter-glm|longalign/, 'chatglm'],
  [/qwen-1_8b/, 'qwen-research'],
  [
    /vicuna-(?:33b|\d{1,3}b-v1\.3)|^meta\/llama-\d{1,2}b$|gpt4all-13b|wizardlm-(?:7b|13b|30b)-uncensored|nous-hermes-13b/,
    'llama-1-research',
  ],
  [/vicuna-\d{1,3}b-v1\.5/, 'llama-2-community'],
  [/stablelm-(?:base|tuned)-alpha/, 'cc-by-sa-4.0'],
  [/stablelm-zephyr/, 'stability-community'],
  [/baichuan-m2/, 'apache-2.0'],
  [/baichuan/, 'baichuan-2-community'],
  [/xverse/, 'xverse'],
  [/aquila/, 'baai-aquila'],
  [/minimax-01|minimax-text/, 'minimax-model'],
  [/towerbase/, 'cc-by-nc-4.0'],
  [/borealis/, 'gemma'],
  [/poro-2-70b/, 'llama-3.3-community'],
  [/llama-guard-4|llama-prompt-guard-2/, 'llama-4-community'],
  [/llama-?guard-2|hermes-3-llama-3\.1/, 'llama-3-community'],
  [
    /llama-guard-3|llama-prompt-guard|cogito-v1-preview-llama-(?:8b|70b)|cogito-v2-preview-llama-(?:70b|405b)/,
    'llama-3.1-community',
  ],
  [/cogito-v2/, 'mit'],
  [/^microsoft\/wizardlm|agentlm|llemma/, 'llama-2-community'],
  [/cogito-v1-preview-llama-3b/, 'llama-3.2-community'],
  [/virtuoso-lite/, 'falcon-llm'],
  [
    /^arcee-ai\/|bielik|lucie|rakutenai|teuken|emu3|marco|plamo|yulan|rhymes|westlake|slerp-cm|hermes-2-yi|alfred|rnj-1|ui-tars/,
    'apache-2.0',
  ],
  [
    /hymba|acemath|aceinstruct|cosmos|nvidia\/(?:gliner|riva|nemotron-content-safety)/,
    'nvidia-open-model',
  ],
  [/^openai\/gpt-oss/, 'apache-2.0'],
  [/llama-4/, 'llama-4-community'],
  [/llama-?3[.-]3/, 'llama-3.3-community'],
  [/llama-?3[.-]2/, 'llama-3.2-community'],
  [/llama-?3[.-]1/, 'llama-3.1-community'],
  [/llama-?3(?:-|$)/, 'llama-3-community'],
  [/(?:llama-?2|codellama)/, 'llama-2-community'],
  [/gemma-?4/, 'apache-2.0'],
  [/gemma/, 'gemma'],
  [/qwen-?2(?:[.-]5)?-(?:math-|coder-|vl-)?3b/, 'qwen-research'],
  [/qwen-?2(?:[.-]5)?-(?:math-|vl-)?72b/, 'qwen'],
  [/qwen-?(?:1[.-]5|vl|14b|7b|72b|1[.-]8b)/, 'qwen'],
  [/qwen-?(?:2|3)|qwq|qvq/, 'apache-2.0'],
  [/deepseek-(?:llm|coder|math|moe|v2|prover|vl)/, 'deepseek'],
  [/deepseek-v3$|deepseek-v3-base/, 'deepseek'],
  [/deepseek/, 'mit'],
  [
    /mistral-large-(?:2407|2411)|pixtral-large|ministral-8b-(?:instruct-)?2410|mistral-small-(?:2409|instruct-2409)/,
    'mistral-research',
  ],
  [/codestral-(?:22b|2405|latest)|^mistralai\/codestral-22b/, 'mistral-non-production'],
  [/mistral-medium-2604|mistral-medium-3\.5/, 'mit-modified'],
  [/devstral-2512/, 'mit-modified'],
  [/mi[sx]tral|ministral|devstral|magistral|pixtral-12b|mathstral|voxtral|leanstral/, 'apache-2.0'],
  [/^(?:zhipuai|zai-org)\/glm-(?:4\.[5-9]|[5-9])/, 'mit'],
  [/^(?:moonshotai)\/kimi-k/, 'mit-modified'],
  [/minimax-m2\.5/, 'mit-modified'],
  [/minimax-m/, 'mit'],
  [/^microsoft\/phi/, 'mit'],
  [/granite/, 'apache-2.0'],
  [/olmo/, 'apache-2.0'],
  [/nemotron-(?:3|nano|cascade|mini|4)|nemotron-h|minitron/, 'nvidia-open-model'],
  [/command-(?:r|a)|aya-|c4ai-/, 'cc-by-nc-4.0'],
  [/jamba-mini-2/, 'apache-2.0'],
  [/jamba/, 'jamba-open-model'],
  [/exaone/, 'exaone'],
  [/(?:^|\/)yi-/, 'apache-2.0'],
  [/solar-10/, 'apache-2.0'],
  [/smollm|zephyr-7b|starchat/, 'apache-2.0'],
  [/falcon-?(?:7b|40b)/, 'apache-2.0'],
  [/falcon/, 'falcon-llm'],
  [/starcoder|santacoder/, 'bigcode-openrail-m'],
  [/lfm-?\d/, 'lfm-open'],
  [/hunyuan|^tencent\/hy/, 'tencent-hunyuan-community'],
  [/ernie-4\.5|step-3|apertus|eurollm|eurovlm|euromoe|salamandra|sarvam/, 'apache-2.0'],
  [/stablelm-2|stable-code/, 'stability-community'],
  [/dbrx/, 'dbrx'],
  [/arctic/, 'apache-2.0'],
  [/reka-flash-3/, 'apache-2.0'],
  [
    /dolphin|laserxtral|openchat-3\.5|cosmo-1b|inkling|ornith|trinity|intellect|kat-dev|seed-oss|muse-(?:glimmer|spark-open)|poolside\/laguna/,
    'apache-2.0',
  ],
]

/** The licence of the line that a model of open weights belongs to. */
export function lineLicence(id: string): Licence | undefined {
  const plain = id.toLowerCase()
  return normalLicence(ofLine.find(([line]) => line.test(plain))?.[1])
}
