import { aliases, unjoinableNames } from './aliases.ts'
import { findLab } from './labs.ts'

/** A published name, joined to its model: what was left of the name is the setting it was measured with. */
interface ResolvedName {
  model: string
  /** Effort, thinking budget or variant in the name, for example "thinking 64k high"; absent when there is none. */
  setting?: string
}

/** Finds the canonical model behind any spelling; never guesses. */
export interface NameIndex {
  /** `lab`: the maker, when the list names it beside the model. */
  resolve(name: string, lab?: string): ResolvedName | undefined
}

/**
 * The comparable form of a name: last path segment, lower case, separators as dashes, without serving variants.
 * `Claude Opus 4.8`, `anthropic/claude-opus-4.8` and `us.anthropic.claude-opus-4-8-v1:0` are all `claude-opus-4-8`.
 */
export function nameKey(name: string): string {
  const last = name.trim().toLowerCase().split('/').at(-1) ?? ''
  return (
    last
      .replace(/^(?:us|us-gov|eu|au|ca|in|jp|apac|global)\./, '')
      .replace(
        /^(?:ai21|amazon|anthropic|cohere|deepseek|google|meta|minimax|mistral|moonshot(?:ai)?|nvidia|openai|qwen|writer|xai|zai)\./,
        '',
      )
      // Bedrock's revision (`-v1:0`, `-1:0`), or a marketplace's variant (`:free`).
      .replace(/(?:-v?\d:\d+(?::\w+)?|:[\w-]*)$/, '')
      .replace(/@[^]*/, '')
      // Fireworks and Vectara write the point as a letter: `kimi-k2p5`.
      .replaceAll(/(?<=\d)p(?=\d)/g, '.')
      .replaceAll(/[\s_.,:+()]+/g, '-')
      .replaceAll(/-{2,}/g, '-')
      .replaceAll(/^-|-$/g, '')
      .replace(
        /^(qwen|llama|gemma|phi|glm|grok|step|gpt|gemini|kimi-k|ernie|solar-pro)-?(?=\d)/,
        (_, family: string) => (dashedFamilies.has(family) ? `${family}-` : family),
      )
      .replace(/^(?:nvidia|amazon|meta)-(?=nemotron|nova|llama)/, '')
      .replace(/^databricks-/, '')
      .replace(/^c4ai-(?=command|aya)/, '')
      .replace(/^(?=(?:opus|sonnet|haiku)-\d)/, 'claude-')
      .replace(/^claude-(\d(?:-\d)?)-(opus|sonnet|haiku)(?=-|$)/, 'claude-$2-$1')
  )
}

/** Families whose version follows a dash; the others write it without (`qwen3`, `solar-pro4`). */
const dashedFamilies = new Set([
  'llama',
  'gemma',
  'phi',
  'glm',
  'grok',
  'step',
  'gpt',
  'gemini',
  'ernie',
])

/**
 * A release date at the end: 20260305, 2026-03-05, 03-2025, march-2025, may-06-2025, 06-05 or 0813. `2512` is a version:
 * there is no month 25.
 */
const dateAtEnd =
  /-(?:20\d{6}|20\d\d-\d\d-\d\d|(?:\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:-\d\d)?)-20\d\d|(?:0\d|1[0-2])-[0-3]\d|(?:0[1-9]|1[0-2])[0-3]\d)$/

/** Words at the end that say how a model ran or was packed, not which one it is. */
const settingAtEnd =
  /-(?:no-?thinking|non-?thinking|(?:high|low)thinking|(?:no|default|\d+k)-think|\d+k-thinking-tokens|(?:x?high|medium|low|minimal)-reasoning|thinking|unknown|auto|none|effort|\d+k|codex-harness|default|fc|prompt)$/
const packingAtEnd =
  /(?:-(?:fp8|fp4|nvfp4|bf16|int4|awq|gptq|maas|tee|pre-release|preview|exp|experimental|beta|beta1|latest|001|002)|(?<=-instruct)-turbo)$/
const effortAtEnd = /-(?:max|xhigh|high|medium|low|minimal)$/
/** Families that sell models, not efforts, under such words (`qwen3.7-max`, `mistral-medium`). */
const sellsSizes =
  /^(?:qwen|mistral|magistral|devstral|ministral|codestral|sonar|kat|fugu|step|nova|gpt-5-1-codex-max$)/
/** Settings that only some families write this way; elsewhere the word names another model (`phi-4-reasoning`). */
const settingOfFamily =
  /^(?:claude-.*(-base)|grok-.*?(-(?:non-)?reasoning)|kimi-.*(-instant)|deepseek-v\d.*(-(?:reasoner|chat)))$/

/** The form under which two ids are the same model: without release date. */
export function canonicalKey(id: string): string {
  return nameKey(id).replace(/-(?:20\d{6}|20\d\d-\d\d-\d\d)$/, '')
}

/** `ids`: the canonical models. */
export function indexNames(ids: Iterable<string>): NameIndex {
  const byKey = new Map<string, string>()
  const alternatives = new Map<string, Set<string>>()
  for (const id of ids) {
    const key = canonicalKey(id)
    byKey.set(key, id)
    for (const other of alternativeKeys(key))
      alternatives.set(other, (alternatives.get(other) ?? new Set()).add(id))
  }
  // An alternative spelling counts only when it can mean one model.
  for (const [key, candidates] of alternatives) {
    const [only] = candidates
    if (only && candidates.size === 1 && !byKey.has(key)) byKey.set(key, only)
  }
  for (const [key, id] of Object.entries(aliases))
    if ([...byKey.values()].includes(id)) byKey.set(key, id)

  return {
    resolve(name, lab) {
      const author = findLab(lab ?? name.split('/').at(-2) ?? '')
      let key = nameKey(name)
      const settings: string[] = []
      for (let step = 0; step < 8; step += 1) {
        if (unjoinableNames.has(key)) return undefined
        const model = byKey.get(key)
        // Two labs can use one name; a board that names the maker settles it.
        if (model && (!author || model.startsWith(`${author}/`))) {
          if (settings.includes('thinking') && isInstructOnly(model, key)) return undefined
          const setting = settings.toReversed().join(' ')
          return setting ? { model, setting } : { model }
        }
        const ending = endingOf(key)
        if (!ending) return undefined
        key = key.slice(0, -ending.length)
        if (!dateAtEnd.test(ending) && !packingAtEnd.test(ending))
          settings.push(ending.slice(1).replaceAll('-', ' '))
      }
      return undefined
    },
  }
}

/** Some labs release a thinking model beside the instruct one: the shared stem means neither. */
function isInstructOnly(model: string, key: string): boolean {
  return canonicalKey(model).includes('-instruct') && !key.includes('-instruct') && !aliases[key]
}

function endingOf(key: string): string | undefined {
  const ofFamily = settingOfFamily.exec(key)?.slice(1).find(Boolean)
  if (ofFamily) return ofFamily
  const ending = dateAtEnd.exec(key) ?? settingAtEnd.exec(key) ?? packingAtEnd.exec(key)
  return (ending ?? (sellsSizes.test(key) ? null : effortAtEnd.exec(key)))?.[0]
}

function alternativeKeys(key: string): string[] {
  const shorter = key
    .replace(dateAtEnd, '')
    .replace(/-preview$/, '')
    .replace(/-latest$/, '')
  const plain = shorter.replace(/-(?:instruct|it|chat)$/, '')
  return [...new Set([shorter, plain])].filter((other) => other !== key)
}
