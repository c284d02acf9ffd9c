import { createHash } from 'node:crypto'
import { labName } from '../catalogue/labs.ts'
import type { Trial } from './record.ts'

/** What stands in place of a name that would tell whose answer it is. */
export const mark = '[name]'

/** The contenders of a prompt in the order they are shown: shuffled anew for each prompt, and always the same. */
export function shownOrder(
  { id, contenders }: Pick<Trial, 'id' | 'contenders'>,
  example: number,
): string[] {
  const draw = (model: string) =>
    createHash('sha256').update(`${id}:${example}:${model}`).digest('hex')
  return contenders
    .map(({ model }) => ({ model, drawn: draw(model) }))
    .toSorted((a, b) => (a.drawn < b.drawn ? -1 : 1))
    .map(({ model }) => model)
}

/** `A`, `B`, ...: what an answer is called before the reveal. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place)

/** What models call themselves beside the names on the lists. */
const nicknames = ['ChatGPT', 'GPT', 'Claude', 'Gemini', 'Bard', 'Qwen', 'Llama', 'Grok', 'Kimi']

/** "I am Claude", "trained by OpenAI": what comes before a name that is the model's own. */
const introduction =
  /(?:\bi am|\bi['’]m|\bname is|\bcall me|\bcalled|\bas|je suis|m['’]appelle|ich bin|heiße|\bsoy|me llamo|eu sou|\bsono|mi chiamo|\bby|\bat|\bvon|\bpar|\bpor|\bda)\s{1,3}(?:an?\s)?$/i

/**
 * An answer without the names that would tell whose it is: those of the contenders and their makers, and what models call
 * themselves. A name that the prompt has stays where the model does not introduce itself with it.
 */
export function masked(answer: string, prompt: string, contenders: Trial['contenders']): string {
  const names = [...namesOf(contenders), ...nicknames]
    .map(partsOf)
    .toSorted((a, b) => b.length - a.length)
  const asked = partsOf(prompt)
  const isAsked = (name: string[]) => asked.some((_, at) => standsAt(name, asked, at))
  const known = names.map((name) => ({ name, inPrompt: isAsked(name) }))
  const parts = partsOf(answer)
  let text = ''
  for (let at = 0; at < parts.length; at += 1) {
    const found = known.find(
      ({ name, inPrompt }) =>
        standsAt(name, parts, at) && (!inPrompt || introduction.test(text.slice(-30))),
    )
    text += found ? mark : parts[at]
    if (found) at += found.name.length - 1
  }
  return text
}

/** Words, and what stands between them. */
const partsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []

/** "GPT-6", "gpt 6" and "GPT‑6" are one name. */
function standsAt(name: string[], parts: string[], at: number): boolean {
  return name.every((part, i) => {
    const other = parts[at + i]
    if (other === undefined) return false
    return /[\p{L}\p{N}]/u.test(part)
      ? part.toLowerCase() === other.toLowerCase()
      : /^[\s./_\p{Pd}]{1,2}$/u.test(other)
  })
}

/** Full names, their first words, the ids, and the labs; what is short tells nothing. */
function namesOf(contenders: Trial['contenders']): string[] {
  return contenders.flatMap(({ model, name, served }) => {
    const [lab = '', id = model] = model.split('/')
    const [family = ''] = name.split(/[\s-]/)
    return [name, id, served, labName(lab), ...(family.length > 3 ? [family] : [])].filter(
      (one) => one.length > 2,
    )
  })
}
