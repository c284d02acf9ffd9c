import type { OtherModel } from './model.ts'
import type { Repository } from './listing.ts'
import type { Candidate, MeasuredName } from './candidate.ts'
import type { GrowingIndex } from './names.ts'
import { otherJobOf } from './jobs.ts'
import { findLab, isClosedLine } from './labs.ts'
import { nameKey } from './names.ts'

export type Adding = Partial<Candidate> & {
  /** The name is a host's, who shortens it. */
  isHost?: boolean
}

interface Lists {
  models: Map<string, Candidate>
  names: GrowingIndex
  add(lab: string, slug: string, more?: Adding): void
  others: Map<string, OtherModel>
}

const encoders =
  /bert|roberta|electra|deberta|(?:^|\/|(?<!flan)-)t5(?:-|$)|mt5|bart|labse|xlm-|word2vec|fasttext|sentence-|e5-|luke|canine|fernet|pegasus|distilbert|ernie-3\.0-nano|reward|encoder|ettin-enc|mmbert/i
const tuned =
  /(?:^|[-_.])(?:instruct|chat|it|sft|dpo|rlhf|assistant|think|thinking|hermes|tulu|zephyr|orpo|kto)(?:[-_.]|$)|instruct|chat/i
const packed = /gguf|gptq|awq|-mlx|exl2|bnb|4-?bit|8-?bit|onnx|fp8|quantized|-w4a16|openvino/i
const baseWords = /(?:^|[-_.])(?:base|pt|pretrain(?:ed)?|stage\d?)(?:[-_.]|$)/i
/** Families whose plain name is the base model and whose tuned model says so. */
const baseFamilies =
  /^(?:meta-llama\/|google\/gemma|google\/recurrentgemma|qwen\/qwen(?:[-_]|1|2)|qwen\/codeqwen|mistralai\/mi(?:stral-7b|xtral)|thudm\/glm-4-9b$|tiiuae\/falcon|01-ai\/yi-|eleutherai\/|bigscience\/bloom|facebook\/|ibm-granite\/granite-(?!4)|allenai\/olmo|deepseek-ai\/deepseek-(?:llm|coder|math|moe)|internlm\/internlm|stabilityai\/|microsoft\/phi-(?:1|2)|huggingfacetb\/smollm|upstage\/solar-10|mosaicml\/mpt|togethercomputer\/redpajama|bigcode\/|nvidia\/minitron|lumiopen\/|utter-project\/|bsc-lt\/|speakleash\/)/i

/** Weights on the Hub: of labs, of those who tune, and what people uploaded. */
export function addRepositories(
  repositories: Repository[],
  measured: MeasuredName[],
  { models, names, add, others }: Lists,
): void {
  const facts = new Map(repositories.map((one) => [one.id.toLowerCase(), one]))
  const all = new Map<string, string>()
  for (const { id } of repositories) all.set(id.toLowerCase(), id)
  for (const { name, isRepository } of measured)
    if (isRepository && name.includes('/')) all.set(name.toLowerCase(), name)
  const tunedOf = new Set([...all.keys()].filter((id) => tuned.test(id)).map(stemOf))
  const byNameLength = [...all].toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
  const bases = new Map<string, string>()
  for (const [key, repository] of byNameLength) {
    const known = facts.get(key)
    const [owner = '', name = ''] = repository.split('/')
    if (!name || known?.job || encoders.test(name) || packed.test(name)) continue
    const job = otherJobOf({ id: repository })
    const lab = findLab(owner)
    // Some boards write models that are sold and not given away as if they lay on the Hub.
    if (lab && isClosedLine(`${lab}/${name}`)) continue
    if (job) {
      if (!others.has(nameKey(name)))
        others.set(nameKey(name), {
          id: lab ? `${lab}/${name}` : repository,
          name,
          lab: lab ?? owner.toLowerCase(),
          job,
        })
      continue
    }
    const isTuned = tuned.test(name)
    const isBase =
      baseWords.test(name) ||
      (!isTuned && (baseFamilies.test(repository) || tunedOf.has(stemOf(key))))
    if (isBase) {
      const more = {
        repository,
        isBase: true,
        origin: lab ? ('official' as const) : ('community' as const),
      }
      const place = `${lab ?? owner.toLowerCase()}/${nameKey(name)}`
      const id = bases.get(place) ?? repository
      bases.set(place, id)
      if (!models.has(id)) models.set(id, { id, lab: lab ?? owner.toLowerCase(), ...more })
      names.addRepository(repository, id, lab ?? owner.toLowerCase())
      continue
    }
    const listed = lab ? names.listed(name, lab) : undefined
    if (listed) {
      const model = models.get(listed)
      if (model && !model.repository) models.set(listed, { ...model, repository })
      names.addRepository(repository, listed, lab ?? '')
      continue
    }
    const origin = lab
      ? known?.base && findLab(known.base.split('/')[0] ?? '') !== lab
        ? 'fine-tune'
        : 'official'
      : 'community'
    if (origin === 'official' && lab) add(lab, name, { id: repository, repository })
    if (!models.has(repository) && origin !== 'official')
      models.set(repository, {
        id: repository,
        lab: lab ?? owner.toLowerCase(),
        origin,
        repository,
      })
    if (models.has(repository))
      names.addRepository(repository, repository, lab ?? owner.toLowerCase())
  }
}

const stemOf = (repository: string) =>
  repository
    .toLowerCase()
    .replace(/^(\w+-llama\/)meta-/, '$1')
    .replaceAll(/[-_.](?:instruct|chat|it|sft|dpo|hf)(?=[-_.]|$)/g, '')
    .replace(/[-_.]v\d+(?:\.\d+)?$/, '')

/** Lab and name of the base models among these: a host that lists one under its plain name means the tuned model. */
export function baseRepositories(
  repositories: Repository[],
  measured: MeasuredName[],
): Set<string> {
  const ids = [...repositories.map(({ id }) => id), ...measured.map(({ name }) => name)]
  return new Set(
    ids
      .filter((id) => id.includes('/') && !tuned.test(id) && baseFamilies.test(id))
      .map((id) => `${findLab(id.split('/')[0] ?? '')}/${nameKey(id)}`),
  )
}
