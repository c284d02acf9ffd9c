import { findLab, labs } from './labs.ts'
import { nameKey } from './names.ts'

/** Makers of fine-tunes that hosts list without a path. */
const tuners =
  /lumimaid|typhoon|steerlm|solidity|sea-lion|euryale|magnum|saiga|vikhr|openbuddy|nsfw/

/** The maker before the name ("meta-llama/Llama-3", "anthropic.claude-opus-5"), or the one family that it says. */
export function makerOf(id: string): string | undefined {
  const path = id.replace(/^accounts\/[\w-]+\/models\//, '').split('/')
  if (tuners.test(id.toLowerCase())) return undefined
  const plain = (path.at(-1) ?? '')
    .toLowerCase()
    .replace(/^(?:us|us-gov|eu|au|ca|in|jp|apac|global)\./, '')
  const words = nameKey(plain).split(/[-\d]/)
  const family = familyOf(words)
  if (path.length > 1) {
    const lab = findLab(path.at(-2) ?? '')
    // Resellers put the base's maker before a model that was made from it.
    if (lab) return family && lab === 'meta' ? family : lab
    if (!id.startsWith('accounts/') && !/^@|^(?:global|us|eu|fast|cf|hf)\//.test(id))
      return undefined
  }
  const byDot = findLab(plain.split('.')[0] ?? '')
  if (byDot && /^[a-z\d]+\.[a-z]/.test(plain)) return byDot
  if (/^(?:chatgpt|o[134])(?:-|$)/.test(plain) || /^(?:text-davinci|davinci|gpt-)/.test(plain))
    return 'openai'
  return family
}

/** The family that a name begins with; of a name of two families the one that was made from the other. */
function familyOf(words: string[]): string | undefined {
  const first = familyOfWord.get(words[0] ?? '')
  if (first !== 'meta' && first !== 'mistral') return first
  const later = words.slice(1).map((word) => familyOfWord.get(word))
  return later.find((lab) => lab !== undefined && lab !== first) ?? first
}

const familyOfWord = new Map(
  Object.entries(labs).flatMap(([lab, { families = [] }]) =>
    families.map((word) => [word, lab] as const),
  ),
)

/** The part of a host's id that names the model. */
export function slugOf(id: string): string {
  const last = id.split('/').at(-1) ?? id
  return last
    .replace(/^(?:us|us-gov|eu|au|ca|in|jp|apac|global)\./i, '')
    .replace(/^deepseek\.(?=[rv]\d)/i, 'deepseek-')
    .replace(/^[a-z\d]+\.(?=[a-z])/i, (maker) => (findLab(maker.slice(0, -1)) ? '' : maker))
    .replace(/:(?=\d+(?:\.\d+)?b$|\d{4}$)/, '-')
    .replace(/(?:-v?\d:\d+(?::\w+)?|:[\w-]*)$/, '')
    .replace(/@[^]*/, '')
    .replaceAll(/(?<=\d)p(?=\d)/g, '.')
    .replaceAll('--', '-')
}
