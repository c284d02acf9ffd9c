import { z } from 'zod'
import { list, readTable, yes } from '../table.ts'

const words = z.string().transform((cell) => cell.split(' '))

const labShape = {
  /** The first part of `lab/model`. */
  id: z.string(),
  /** The name people know. */
  name: z.string(),
  /** ISO 3166-1 alpha-2 code of the seat, lower case. */
  country: z.string().length(2),
  /** Authors and organisations on price lists, boards and the Hub, lower case without spaces. */
  aliases: words.default([]),
  /** models.dev providers that are the lab itself: their price is the price of record. */
  providers: words.optional(),
  /**
   * models.dev lists everything that those providers still sell: a closed model that nobody lists there is retired, and
   * open weights that only another list has there are not sold there.
   */
  sellsOnlyListed: yes.optional(),
  /** Words that only this lab's models are named with. */
  families: words.optional(),
  /** What people call it besides its name. */
  said: list.default([]),
  /** Families whose bare name stands for all their models ("no Qwen"). */
  bareFamilies: words.default([]),
}

/** Who makes models. */
export const labs = Object.fromEntries(
  readTable(new URL('tables/labs.tsv', import.meta.url), labShape).map((lab) => [lab.id, lab]),
)

const plain = (spelling: string) => spelling.toLowerCase().replaceAll(/[\s_.]/g, '')

const byAlias = new Map(
  Object.entries(labs).flatMap(([id, { name, aliases }]) =>
    [id, plain(name), ...aliases].map((alias) => [alias, id] as const),
  ),
)

/** The lab behind an author or organisation as others spell it; undefined when it is not a known lab. */
export function findLab(spelling: string): string | undefined {
  return byAlias.get(plain(spelling))
}

/** By models.dev's provider id: the lab that is that provider itself. */
export const labOfProvider = new Map(
  Object.entries(labs).flatMap(([lab, { providers = [] }]) =>
    providers.map((provider) => [provider, lab] as const),
  ),
)

/** The name people know a lab by. */
export function labName(id: string): string {
  return labs[id]?.name ?? id
}

/** ISO 3166-1 alpha-2 code, lower case, of the country a lab is seated in; undefined when it is not known. */
export function labCountry(id: string): string | undefined {
  return labs[id]?.country
}

/** Families whose weights their labs have never given away. */
const closedLines =
  /^(?:anthropic\/|aion-labs\/|inception\/|baidu\/ernie-(?:5\.0|light)|cohere\/command-light|tencent\/hunyuan-turbos|openai\/(?!gpt-oss|gpt-2|gpt2|whisper)|google\/(?:gemini|palm|bard|(?:chat|text|code)-bison)|alibaba\/qwen(?:[\d.]*-(?:max|plus|turbo|long)|-coder|3-vl-(?:plus|flash))|moonshotai\/(?:moonshot-v1|kimi-thinking)|ai21\/(?:j2|jamba-instruct)|01-ai\/yi-large|liquid\/lfm-(?:1|3|7|40)b$|stepfun\/step-[12]-|zhipuai\/glm-(?:4-(?:air|assistant|flash|long|plus)|4\.5-(?:air)?x)|mistral\/(?:mistral-(?:moderation|ocr))|xai\/grok-2-(?:mini|vision)|perplexity\/(?!r1)|kwaipilot\/kat-coder-pro|amazon\/(?:nova|titan)|inflection\/|xai\/grok-(?![12](?:-|$))|writer\/palmyra-(?:x|fin|med)|mistral\/(?:mistral-(?:medium-(?:2312|25)|saba|tiny|large-(?:2402|4))|codestral-25|magistral-medium|devstral-medium|ministral-3b-2410|mistral-small-2402))/

/** The model belongs to a line whose weights its lab has never given away. `id`: canonical. */
export const isClosedLine = (id: string): boolean => closedLines.test(id.toLowerCase())

/** Families whose weights their labs have always given away, whatever a host's list says. */
const openLines =
  /^(?:meta\/(?:meta-)?llama|inclusionai\/(?:ling|ring)-(?:flash|mini|1t|2|3\.0-(?:flash(?:-vl)?|tiny)$)|xiaomi\/mimo-v2\.|ai21\/jamba-(?:1|large|mini)|arcee-ai\/trinity|snowflake\/|eleutherai\/|google\/gemma|bytedance\/seed-oss|alibaba\/qwen[\w.-]{1,40}-\d+(?:\.\d+)?b|stepfun\/step-3$|mistral\/labs-leanstral|mistral\/(?:magistral-small|devstral-small|open-|mathstral|mistral-small-2409)|microsoft\/(?:phi|wizardlm)|deepseek\/deepseek-(?:v\d|r\d|coder|llm|math)|deepcogito\/cogito|perplexity\/r1|ibm\/granite|xai\/grok-2(?:-1212)?$|nvidia\/(?:nvidia-)?nemotron-(?:nano|mini|[34])|allenai\/|internlm\/|cognitivecomputations\/|nousresearch\/)/

/** The model belongs to a line whose weights its lab has always given away. `id`: canonical. */
export const isOpenLine = (id: string): boolean => openLines.test(id.toLowerCase())
