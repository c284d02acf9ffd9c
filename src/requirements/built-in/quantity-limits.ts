import { boundOf } from './bounds.ts'
import type { Finding } from './finding.ts'
import { plain } from './finding.ts'
import type { Message } from './message.ts'
import { isNegated, isSoft } from './negation.ts'
import type { NumberMention } from './numbers.ts'
import { after, before, expression } from './text.ts'

const contextWord = '(?:context|ctx|kontext\\w*|contexte|contexto|contesto|window)'
const contextAfter = new RegExp(
  `^\\s*[-+]?\\s*(?:(?:or more|plus|minimum)\\s+)?(?:tokens?|toks?|tk)?[\\s-]*(?:or more\\s+)?(?:of |de |di |long )?(?:input |usable |max )?${contextWord}`,
)
const contextBefore = new RegExp(
  `${contextWord}(?:[\\s-]+(?:window|length|size|limit|fenster|lange))?[^a-z0-9]{0,3}(?:\\s*[a-z'-]+){0,6}?[\\s>=:~(]*$`,
)
const otherUnit = expression(String.raw`
    ^\s*-?(?:pages?|words?|users?|requests?|docs?|documents?|seiten|paginas?|pagine|mots|parole|
    palabras|palavras|worter|gb|ms|seconds?|sec|min|%|lines?|calls?|emails?|tickets?|usd|\$|€|
    (?:tokens?\s*)?(?:\/|per )\s*(?:s|month|day|year)\b)
  `)

const second = expression(String.raw`
    ^\s?-?(s|secs?|seconds?|ms|msecs?|milliseconds?|millisekunden|sekunden?|secondes?|
    millisecondes|segundos?|milisegundos|milissegundos|secondi|secondo|millisecondi|minutes?|
    mins?)(?![a-z/])
  `)
const quickWords = expression(String.raw`
    first[\s-]token|ttft|token|latenc\w*|latenz\w*|latenza|respon[ds]\w*|repl(?:y|ies)|
    answer\w*|antwort\w*|repon\w*|respuesta|rispo\w*|respost\w*|start\w*|react\w*|wait\w*|
    return\w*|results?|come back|feedback|turnaround|delay|fast|quick|instant|real[\s-]?time
  `)
const recording = expression(String.raw`
    ^\s*(?:long\s+)?(?:of\s+)?(?:audio|videos?|clips?|recordings?|calls?|songs?|snippets?|voice|
    ads?|spots?)(?![a-z])
  `)

const perSecond = expression(String.raw`
    ^\s?(?:output\s+)?(?:tokens?|toks?|tok|t|token)\s*(?:\/|per|pro|par|por|al|a)\s*(?:s|sec|
    second|sekunde|seconde|segundo|secondo)(?![a-z])|^\s?(?:tps|tok\/s)(?![a-z])
  `)

const gigabyte = /^\s?-?(?:gb|gib|gigs?|gigabytes?|go|giga)(?![a-z])/
const memoryAfter = expression(String.raw`
    ^\s*(?:of\s+|de\s+|di\s+)?(?:total |gpu |video |unified |graphics |system |main |
    free )*(?:v-?ram|ram|gpus?|memory|speicher|memoire|memoria|grafik\w*|graphics|cards?|hbm|
    macs?|macbooks?|laptops?|machines?|servers?)(?![a-z])
  `)
const memoryBefore = expression(String.raw`
    (?:gpus?|v-?ram|ram|memory|cards?|fits?(?: in| on| into| inside)?|speicher|memoire|memoria|
    grafikkarten?|laptop|mac\w*|server|machine|workstation|pc|hardware|runs? on|run in|rechner|
    ordinateur|portatil|maquina|macchina|vram of)[^0-9.;]{0,30}$
  `)
const dataBehind = expression(String.raw`
    ^\s*(?:of\s+|de\s+|di\s+)?(?:[a-z]+\s+)?(?:data|logs?|csvs?|files?|documents?|text|pdfs?|
    corpus|dumps?|datasets?|daten|datos|dados|dati|archive|storage|disk|attachments?|ssd|
    emails?)(?![a-z])
  `)

/** Limits that are a number and a unit: context, memory, time to first token, speed. */
export function readQuantityLimits(message: Message): Finding[] {
  const found: Finding[] = []
  for (const number of message.numbers) {
    if (message.money.some((one) => number.start < one.end && one.start <= number.start)) continue
    const finding =
      contextLimit(message, number) ??
      speedLimit(message, number) ??
      memoryLimit(message, number) ??
      latencyLimit(message, number)
    if (finding) found.push(finding)
  }
  for (const { name, memoryGb } of message.hardware) {
    if (isOtherHardware(message.folded, name)) continue
    const hardware = message.text.slice(name.start, name.end).trim()
    const conversion = `${hardware} is read as ${plain(memoryGb)} GB of memory.`
    found.push({ ...name, limits: { hardware, maxMemoryGb: memoryGb }, conversion })
  }
  const subSecond = /sub[\s-]?second/.exec(message.folded)
  if (subSecond) {
    const end = subSecond.index + subSecond[0].length
    found.push({ start: subSecond.index, end, limits: { maxTimeToFirstTokenSeconds: 1 } })
  }
  return found
}

/** What models are trained on, or machines that need not be used. */
function isOtherHardware(folded: string, { start, end }: { start: number; end: number }): boolean {
  const left = before(folded, start, 40)
  if (/(?:train(?:ed|ing|s)?|sell(?:s|ing)?|instead of|fine-tun\w*)\s+(?:\w+\s+){0,2}$/.test(left))
    return true
  const right = after(folded, end, 45)
  if (/not (?:required|needed|necessary|a must)|optional/.test(right)) return true
  return isSoft(folded, start, end) || isNegated(folded, start, end)
}

function contextLimit({ folded }: Message, number: NumberMention): Finding | undefined {
  if (number.high < 1000 || number.glued) return undefined
  const right = folded.slice(number.end, number.end + 50)
  const behind = contextAfter.exec(right)
  const left = before(folded, number.start, 50)
  const ahead =
    contextBefore.test(left) &&
    !/\d/.test(left.slice(left.search(contextBefore))) &&
    !otherUnit.test(right)
  if (!behind && !ahead) return undefined
  if (
    boundOf(folded, number.start, number.end) === 'most' &&
    /(?:under|below|less than)/.test(left)
  )
    return undefined
  const end = number.end + (behind?.[0].length ?? 0)
  return { start: number.start, end, limits: { minContextTokens: Math.round(number.low) } }
}

function speedLimit({ folded }: Message, number: NumberMention): Finding | undefined {
  const unit = perSecond.exec(folded.slice(number.end, number.end + 40))
  if (!unit || !(number.low > 0)) return undefined
  const end = number.end + unit[0].length
  return { start: number.start, end, limits: { minOutputTokensPerSecond: number.low } }
}

function memoryLimit({ folded }: Message, number: NumberMention): Finding | undefined {
  const right = folded.slice(number.end, number.end + 45)
  const unit = gigabyte.exec(right)
  if (!unit || !(number.high > 0)) return undefined
  const behind = right.slice(unit[0].length)
  if (dataBehind.test(behind)) return undefined
  const end = number.end + unit[0].length
  const bare =
    after(folded, end, 20).trim() === '' && before(folded, number.start, 20).trim() === ''
  if (!memoryAfter.test(behind) && !memoryBefore.test(before(folded, number.start, 60)) && !bare)
    return undefined
  const times =
    /(?<![a-z0-9])(two|dual|2|three|3|four|4|eight|8|zwei|deux|dos|due|vier|quatre)\s?x?\s$/.exec(
      folded.slice(Math.max(0, number.start - 8), number.start),
    )
  const count =
    times && /^\s*(?:gpus?|cards?|macs?|grafik)/.test(behind) ? countOf(times[1] ?? '') : 1
  return { start: number.start, end, limits: { maxMemoryGb: number.high * count } }
}

function countOf(word: string): number {
  if (/^\d$/.test(word)) return Number(word)
  if (/^(?:three)$/.test(word)) return 3
  if (/^(?:four|vier|quatre)$/.test(word)) return 4
  return word === 'eight' ? 8 : 2
}

const limitAhead = expression(String.raw`
  (?:\bin|latency|ttft|latenz|latence|latencia|latenza|token|:|<|after|innerhalb|en|dans|
  em)\s*[^a-z0-9]*$
  `)

function latencyLimit({ folded }: Message, number: NumberMention): Finding | undefined {
  const right = folded.slice(number.end, number.end + 60)
  const unit = second.exec(right)
  if (!unit || !(number.high > 0)) return undefined
  const behind = right.slice(unit[0].length)
  const end = number.end + unit[0].length
  if (recording.test(behind) || /^\s*-?\s*(?:of|each|per|long)\b/.test(behind)) return undefined
  const left = before(folded, number.start, 70)
  const bound = boundOf(folded, number.start, end)
  const stated = bound === 'most' || limitAhead.test(left)
  if (
    !stated ||
    bound === 'least' ||
    (folded.length > 40 && !quickWords.test(`${left} ${after(folded, end, 40)}`))
  )
    return undefined
  const name = unit[1] ?? ''
  const scale = /^(?:ms|mil)/.test(name) ? 0.001 : name.startsWith('min') ? 60 : 1
  const seconds = Number((number.high * scale).toPrecision(6))
  return { start: number.start, end, limits: { maxTimeToFirstTokenSeconds: seconds } }
}
