import { aliases, unjoinableNames } from './aliases.ts'
import { findLab, labs } from './labs.ts'

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

/** A name index that grows; the order in which names are added does not matter. */
export interface GrowingIndex extends NameIndex {
  /** `spellings`: other names that mean it and nothing else. */
  add(id: string, lab: string, spellings?: string[]): void
  /** A repository of the Hub by its full name only: a base model bears the name under which its tuned version is sold. */
  addRepository(repository: string, id: string, lab: string): void
  /**
   * The model that is listed under this very name, whatever its copies are called. `isHost`: the name is a host's, who
   * leaves out "instruct", and "preview" where there is nothing else.
   */
  listed(slug: string, lab: string, isHost?: boolean): string | undefined
}

const families = [
  ...new Set(Object.values(labs).flatMap((lab) => lab.families ?? [])),
  'o1',
  'o3',
  'o4',
  'text-embedding',
].join('|')
/** A cloud's name for the maker before the name of the model. */
const makerAtStart = new RegExp(
  `^(?:ai21|amazon|anthropic|cohere|deepseek(?:-ai)?|google|meta|minimax|mistral(?:ai)?|moonshot(?:ai)?|nvidia|openai|qwen|snowflake|writer|xai|zai)-+(?=(?:${families})(?![a-z]))`,
)

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthNumber = (name: string) =>
  String(monthNames.indexOf(name.slice(0, 3)) + 1).padStart(2, '0')

/**
 * The comparable form of a name: last path segment, lower case, separators as dashes, without serving variants.
 * `Claude Opus 4.8`, `anthropic/claude-opus-4.8` and `us.anthropic.claude-opus-4-8-v1:0` are all `claude-opus-4-8`.
 */
export function nameKey(name: string): string {
  const last = name.trim().toLowerCase().split('/').at(-1) ?? ''
  return (
    last
      .replace(/^(?:us|us-gov|eu|au|ca|in|jp|apac|global)\./, '')
      // Bedrock's `deepseek.v3.2`: the maker is the family.
      .replace(/^deepseek\.(?=[rv]\d)/, 'deepseek-')
      .replace(
        /^(?:ai21|amazon|anthropic|cohere|deepseek|google|meta|minimax|mistral|moonshot(?:ai)?|nvidia|openai|qwen|writer|xai|zai)\./,
        '',
      )
      .replace(/^gpt-35(?=-)/, 'gpt-3.5')
      .replace(/^(qwen|llama)-?v(?=\d)/, '$1')
      // Ollama's size and release (`gpt-oss:20b`, `deepseek-v4-pro:0813`).
      .replace(/:(?=\d+(?:\.\d+)?b(?:-|$)|\d{4}$)/, '-')
      // Bedrock's revision (`-v1:0`, `-1:0`), or a marketplace's variant (`:free`).
      .replace(/(?:-v?\d:\d+(?::\w+)?|:[\w-]*)$/, '')
      .replace(/@[^]*/, '')
      // Fireworks and Vectara write the point as a letter: `kimi-k2p5`.
      .replaceAll(/(?<=\d)p(?=\d)/g, '.')
      .replaceAll('+', '-plus-')
      .replaceAll(/[\s_.,:()[\]]+/g, '-')
      .replaceAll(/-{2,}/g, '-')
      .replaceAll(/^-|-$/g, '')
      .replace(makerAtStart, '')
      .replace(
        /^(qwen|llama|gemma|phi|glm|grok|step|gpt|gemini|kimi-k|ernie|solar-pro)-?(?=\d)/,
        (_, family: string) => (dashedFamilies.has(family) ? `${family}-` : family),
      )
      .replace(/^databricks-(?!dolly)/, '')
      .replace(/^(?:nvidia|amazon|meta)-(?=nemotron|nova|llama)/, '')
      .replace(/^c4ai-(?=command|aya)/, '')
      .replace(/^(?=(?:opus|sonnet|haiku|fable)-\d)/, 'claude-')
      .replace(/^claude-(\d(?:-\d)?)-(opus|sonnet|haiku)(?=-|$)/, 'claude-$2-$1')
      .replace(/^claude-(opus|sonnet|haiku)-3(-5|-7)?(?=-|$)/, 'claude-3$2-$1')
      .replace(/-(20\d\d)-([01]\d)-([0-3]\d)$/, '-$1$2$3')
      // "May 06 2025" and "05-06" are one day of a preview.
      .replace(
        /-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}-(\d\d)-20\d\d$/,
        (_, month: string, day: string) => `-${monthNumber(month)}-${day}`,
      )
      .replace(
        /-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}-(20\d\d)$/,
        (_, month: string, year: string) => `-${monthNumber(month)}-${year}`,
      )
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

/** A day at the end: 20260305 or 2026-03-05. */
const dayAtEnd = /-(?:20\d{6}|20\d\d-\d\d-\d\d)$/
/** A month, or a month and day: 03-2025, 2025-07, 06-05. */
const monthAtEnd = /-(?:\d\d-20\d\d|20\d\d-(?:0\d|1[0-2])|(?:0\d|1[0-2])-[0-3]\d)$/
/** A preview of some day differs from that of another day, and from what was released in the end. */
const datedPreview =
  /-(?:preview|exp|experimental|beta)-(?:20\d{6}|20\d\d-\d\d-\d\d|\d\d-20\d\d|\d\d-\d\d|\d{4})$/

/** Words at the end that say how a model ran or was packed, not which one it is. */
const settingAtEnd =
  /-(?:no-?thinking|non-?thinking|(?:high|low)thinking|(?:no|default|\d+k)-think|\d+k-thinking-tokens|(?:x?high|medium|low|minimal)-reasoning|thinking|unknown|auto|none|effort|\d+k|codex-harness|default|fc|prompt|reasoner)$/
const copyAtEnd =
  /(?:-(?:(?:unsloth-)?bnb-[48]bit|[2-8]bit|q\d(?:-\d|-k(?:-[sml])?)?|mlx|exl2|cloud|w\da\d{1,2}|fp8-fast|fp8|fp4|nvfp4|mxfp4|bf16|int4|int8|awq|gptq|gguf|hf|maas|tee|tput|latest|(?<!gemini-1-5-(?:pro|flash|flash-8b)-|^(?:babbage|davinci)-)00[12])|(?<=-instruct)-(?:turbo|lite))$/
const stageAtEnd = /-(?:pre-release|preview|exp|experimental|beta|beta1)$/
const effortAtEnd = /-(?:max|xhigh|high|medium|low|minimal)$/
/** Families that sell models, not efforts, under such words (`qwen3.7-max`, `mistral-medium`). */
const sellsSizes =
  /^(?:qwen|mistral|magistral|devstral|ministral|codestral|sonar|kat|fugu|step|nova|hunyuan|gpt-5-1-codex-max$)/
/** Settings that only some families write this way; elsewhere the word names another model (`phi-4-reasoning`). */
const settingOfFamily =
  /^(?:claude-.*(-base)|grok-.*?(-(?:non-)?reasoning)|kimi-.*(-instant)|deepseek-v\d.*(-(?:reasoner|chat)))$/
/** Labs whose models think or not as they are asked: elsewhere `-thinking` is a model of its own. */
const thinksOnDemand = /^(?:claude|deepseek|gpt|gemini|grok|glm|mimo|minimax)-/

/** The form under which two ids are the same model: without the day of the release. */
export function canonicalKey(id: string): string {
  return nameKey(id).replace(dayAtEnd, '')
}

/** `ids`: the canonical models. */
export function indexNames(ids: Iterable<string>): NameIndex {
  const index = growIndex()
  for (const id of ids) index.add(id, id.split('/')[0] ?? '')
  return index
}

export function growIndex(): GrowingIndex {
  const byKey = new Map<string, string>()
  const alternatives = new Map<string, Set<string>>()
  const repositories = new Map<string, string>()
  const labOf = new Map<string, string>()
  /** Names without their day of which more than one day is listed. */
  const severalDays = new Set<string>()

  const lookUp = (key: string): string | undefined => {
    const alias = aliases[key]
    if (alias && labOf.has(alias)) return alias
    const exact = byKey.get(key)
    if (exact) return exact
    // An alternative spelling counts only when it can mean one model.
    const candidates = alternatives.get(key)
    const [only] = candidates ?? []
    return candidates?.size === 1 ? only : undefined
  }
  /** Two labs can use one name; a list that names the maker settles it. */
  const isBy = (model: string, author: string | undefined) => !author || labOf.get(model) === author

  return {
    add(id, lab, spellings = []) {
      labOf.set(id, lab)
      const written = nameKey(id)
      if (dayAtEnd.test(written)) severalDays.add(canonicalKey(id))
      for (const key of new Set([written, ...spellings.map(nameKey)])) {
        if (!byKey.has(key)) byKey.set(key, id)
        for (const other of alternativeKeys(key))
          alternatives.set(other, (alternatives.get(other) ?? new Set()).add(id))
      }
    },
    addRepository(repository, id, lab) {
      labOf.set(id, lab)
      repositories.set(repository.toLowerCase(), id)
    },
    listed(slug, lab, isHost = false) {
      let key = nameKey(slug)
      for (let step = 0; step < 4; step += 1) {
        const alias = aliases[key]
        const model =
          alias && labOf.has(alias) ? alias : (byKey.get(key) ?? plainAlternative(key, isHost))
        if (model && isBy(model, lab)) return model
        const ending = copyAtEnd.exec(key) ?? dayAtEnd.exec(key)
        if (!ending) return undefined
        key = key.slice(0, -ending[0].length)
      }
      return undefined
    },
    resolve(name, lab) {
      const repository = repositories.get(name.toLowerCase())
      if (repository) return { model: repository }
      const author = findLab(lab ?? name.split('/').at(-2) ?? '')
      let key = nameKey(name)
      const settings: string[] = []
      for (let step = 0; step < 8; step += 1) {
        if (unjoinableNames.has(key)) return undefined
        const model = lookUp(key)
        if (model && isBy(model, author)) {
          if (settings.includes('thinking') && isInstructOnly(model, key)) return undefined
          const setting = settings.toReversed().join(' ')
          return setting ? { model, setting } : { model }
        }
        const ending = endingOf(
          key,
          (stem) => severalDays.has(stem),
          (stem) => byKey.has(stem),
        )
        if (!ending) return undefined
        key = key.slice(0, -ending.length)
        const isSetting =
          !dayAtEnd.test(ending) &&
          !monthAtEnd.test(ending) &&
          !copyAtEnd.test(ending) &&
          !stageAtEnd.test(ending) &&
          ending !== '-turbo' &&
          ending !== '-lite'
        if (isSetting) settings.push(ending.slice(1).replaceAll('-', ' '))
      }
      return undefined
    },
  }

  /** Another way of writing the tuned model's own name, or that of a model of which there is only a preview. */
  function plainAlternative(key: string, isHost: boolean): string | undefined {
    const shorter = key.replace(/-(?:instruct|it)$/, '')
    return shorter === key
      ? (byKey.get(`${key}-instruct`) ??
          byKey.get(`${key}-it`) ??
          (isHost ? byKey.get(`${key}-preview`) : undefined))
      : byKey.get(shorter)
  }
}

/** Some labs release a thinking model beside the instruct one: the shared stem means neither. */
function isInstructOnly(model: string, key: string): boolean {
  return canonicalKey(model).includes('-instruct') && !key.includes('-instruct') && !aliases[key]
}

function endingOf(
  key: string,
  hasSeveralDays: (stem: string) => boolean,
  isListed: (stem: string) => boolean,
): string | undefined {
  const ofFamily = settingOfFamily.exec(key)?.slice(1).find(Boolean)
  if (ofFamily) return ofFamily
  const day = dayAtEnd.exec(key) ?? monthAtEnd.exec(key)
  if (day) {
    const stem = key.slice(0, day.index)
    const isOwn = hasSeveralDays(stem) || (datedPreview.test(key) && !isListed(stem))
    return isOwn ? undefined : day[0]
  }
  const ending = settingAtEnd.exec(key) ?? copyAtEnd.exec(key) ?? stageAtEnd.exec(key)
  return (ending ?? (sellsSizes.test(key) ? null : effortAtEnd.exec(key)))?.[0]
}

/** The part of a published name that says which model it is: without effort, thinking and packing. */
export function modelKey(name: string): string {
  let key = nameKey(name)
  for (let step = 0; step < 6; step += 1) {
    const ending =
      settingOfFamily.exec(key)?.slice(1).find(Boolean) ??
      (isThinkingModel(key) ? null : settingAtEnd.exec(key))?.[0] ??
      copyAtEnd.exec(key)?.[0] ??
      (sellsSizes.test(key) ? null : effortAtEnd.exec(key))?.[0]
    if (!ending || ending === '-latest') break
    key = key.slice(0, -ending.length)
  }
  return key
}

/** Whether a name that ends in "thinking" is a model of its own where a list sells it. */
export function isThinkingModel(slug: string): boolean {
  const key = nameKey(slug)
  return /-thinking(?:-\d{4})?$/.test(key) && !thinksOnDemand.test(key)
}

function alternativeKeys(key: string): string[] {
  const shorter = key
    .replace(dayAtEnd, '')
    .replace(monthAtEnd, '')
    .replace(/-preview$/, '')
    .replace(/-latest$/, '')
    .replace(/-1-0$/, '')
  const plain = shorter.replace(/-(?:instruct|it|chat)$/, '')
  return [...new Set([shorter, plain])].filter((other) => other !== key)
}
