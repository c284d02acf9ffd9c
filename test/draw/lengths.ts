import { readFileSync, writeFileSync } from 'node:fs'
import { recommendModel } from '../../commands/recommend-model.ts'
import { renderText } from '../../src/reply/text.ts'
import { flatten, type Json } from '../fakes/discord/validate.ts'
import { playDiscord, playSlack, services, type Shot } from './play.ts'

/** `npm run lengths`: makes the second figure of each cell of docs/answer-length.md again. */
const page = 'docs/answer-length.md'

interface Counts {
  characters: number
  blocks?: number
  messages: number
  told?: number
  numbers: number
}

const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0

/** Every text of a part under such keys. */
function seen(part: unknown, keys: string[]): string[] {
  if (Array.isArray(part)) return part.flatMap((one) => seen(one, keys))
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' ? (keys.includes(key) ? [value] : []) : seen(value, keys),
  )
}

/** Buttons and menus stand inside of what is counted. */
const isControl = ({ type }: Json) => type === 2 || type === 3

function countsOf(shots: Shot[]): Counts {
  const open = shots
    .filter(({ where }) => where !== 'private')
    .map(({ body, tells }) => ({ ...body, tells }))
  const text = open
    .flatMap(({ blocks, components, content }) =>
      blocks ? seen(blocks, ['text']) : seen([{ content }, components], ['content']),
    )
    .join('\n')
  const blocks = open.flatMap(({ blocks: own, components }) =>
    Array.isArray(own)
      ? own
      : flatten((components ?? []) as Json[]).filter((one) => !isControl(one)),
  )
  return {
    characters: text.length,
    blocks: blocks.length,
    messages: open.length,
    told: open.filter(({ tells }) => tells).length,
    numbers: numbersIn(text),
  }
}

const surfaces: Record<string, (useCase: string) => Promise<Counts>> = {
  slack: async (useCase) => countsOf(await playSlack([useCase])),
  discord: async (useCase) => countsOf(await playDiscord([useCase])),
  terminal: async (text) => {
    const shown = renderText((await recommendModel.run({ text }, services)).reply)
    return { characters: shown.length, messages: 1, numbers: numbersIn(shown) }
  },
}

const lines: string[] = []
for (const line of readFileSync(page, 'utf8').split('\n')) {
  const [useCase = '', surface = '', ...cells] = line
    .split(' | ')
    .map((cell) => cell.replaceAll(/^\| | \|$/g, ''))
  const counts = await surfaces[surface]?.(useCase)
  if (!counts) lines.push(line)
  else {
    const { characters, blocks, messages, told, numbers } = counts
    const now = [characters, blocks, messages, told, numbers].map((count, i) =>
      count === undefined ? '-' : `${cells[i]!.split(' → ')[0]} → ${count}`,
    )
    lines.push(`| ${[useCase, surface, ...now].join(' | ')} |`)
  }
}
writeFileSync(page, lines.join('\n'))
process.exit()
