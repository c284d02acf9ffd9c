import { PassThrough, Readable } from 'node:stream'
import { text as readAll } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledDirectory } from '../src/leaderboard/dataset.ts'
import { readDataset } from '../src/leaderboard/files.ts'
import { recommendLines } from '../src/platforms/terminal/batch.ts'
import { chat } from '../src/platforms/terminal/chat.ts'
import { escape } from '../src/platforms/discord/escape.ts'
import { escapeText } from '../src/platforms/slack/escape.ts'
import { jsonLine, printable, printableIn } from '../src/printable.ts'
import { makeServices } from './fixtures/services.ts'

/** Whatever is no letter, mark, digit, sign or space, and no joiner of letters. */
const unseen = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u
const title = '\u001b]0;pwned\u0007'
const hostile = `${title}\u001b[31mAt\u202elas\u0000\u009b2J\u{e0041}\ufeff`

describe('a text as it is shown', () => {
  it.each([
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['a title, however it ends', '\u001b]0;title\u0007a\u001b]8;;https://x.example\u001b\\b', 'ab'],
    ['a sequence that never ends', 'a\u001b]0;title', 'a'],
    ['one byte that begins a sequence', 'a\u009b31mb\u0090c\u009cd', 'abd'],
    ['the direction of writing', 'a\u202eb\u2066c\u200f', 'abc'],
    ['invisible letters', 'a\u{e0041}\u{e0042}b\ufeff\u2060', 'ab'],
    ['half a character', 'a\ud800', 'a\ufffd'],
    ['a carriage return', 'good\rbad', 'goodbad'],
  ])('is without %s', (_, written, shown) => {
    expect(printable(written)).toBe(shown)
  })

  it('keeps what people write: lines, accents, joined letters, emoji', () => {
    for (const text of ['a\n\tb', 'Ärzte, naïve', 'می‌خواهم', '👩‍💻 ❤️ 模型', 'नमस्ते'])
      expect(printable(text)).toBe(text)
  })

  it('holds nothing unseen, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = printable(`${text}${hostile}${text}`)
        expect(
          shown.replaceAll(
            /[\u00ad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]/gu,
            '',
          ),
        ).not.toMatch(unseen)
        expect(printable(shown)).toBe(shown)
      }),
    )
  })

  it('is so to any depth, and everything else is as it was', () => {
    expect(
      printableIn({ a: [hostile, { b: hostile }], c: 1, d: null, e: undefined, f: true }),
    ).toEqual({
      a: ['Atlas', { b: 'Atlas' }],
      c: 1,
      d: null,
      e: undefined,
      f: true,
    })
  })
})

it('a line of JSON says the same and holds nothing unseen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = jsonLine({ text: text + hostile })
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\ufeff\u{e0041}]/u)
      expect(JSON.parse(line)).toEqual({ text: text + hostile })
    }),
  )
})

describe('no surface shows what sources or people hide in their words', () => {
  const services = makeServices([
    {
      id: 'acme/atlas',
      name: hostile,
      ability: 2,
      price: [1, 2],
      measured: { coding: 2, general: 2 },
    },
    {
      id: 'acme/borealis',
      name: 'Borealis',
      ability: 1,
      price: [1, 2],
      measured: { coding: 1, general: 1 },
    },
  ])
  const reportBug = (_: string, error: unknown) => {
    throw error
  }
  const asked = `coding in Python ${hostile}`

  it('the terminal', async () => {
    const output = new PassThrough()
    const shown = readAll(output)
    await chat(
      { of: () => services },
      { input: Readable.from([`${asked}\ndetails\nquit\n`]), output },
      reportBug,
    )
    output.end()
    expect(await shown).toContain('Atlas')
    expect(await shown).not.toMatch(unseen)
  })

  it('JSON lines', async () => {
    const output = new PassThrough()
    const shown = readAll(output)
    await recommendLines(
      services,
      Readable.from([`${JSON.stringify({ text: asked })}\n`]),
      output,
      reportBug,
    )
    output.end()
    const line = await shown
    expect(line).toContain('las')
    expect(line).not.toMatch(unseen)
  })

  it('Slack and Discord', () => {
    expect(escapeText(hostile)).toBe('Atlas')
    expect(escape(hostile)).toBe('Atlas')
  })
})

it('the bundled data holds nothing of the kind', async () => {
  const dataset = await readDataset(bundledDirectory, { isBundled: true })
  expect(printableIn(dataset)).toEqual(dataset)
})
