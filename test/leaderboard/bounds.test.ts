import { zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkTable,
  limits,
  parseJson,
  parseYaml,
  TooLargeError,
  unzip,
} from '../../src/leaderboard/bounds.ts'

describe('JSON of a source', () => {
  it('is what JSON.parse makes of it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('may hold marks in its texts, but not be nested without end', () => {
    const text = JSON.stringify(['[{,'.repeat(1000), String.raw`\"[[[[`])
    expect(parseJson(text)).toEqual(JSON.parse(text))
    const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(() => parseJson(deep(limits.jsonDepth))).not.toThrow()
    expect(() => parseJson(deep(limits.jsonDepth + 1))).toThrow(TooLargeError)
    expect(() => parseJson(deep(5_000_000))).toThrow(/nested deeper than 64/)
  })

  it.each(['[],', '{},', '1,', '"a":1,'])('may not have millions of values: %s', (piece) => {
    const text = piece.repeat(limits.values + 1)
    expect(() => parseJson(`[${text}`)).toThrow(/more than 500000 values/)
  })
})

it('refuses a table with more cells than any that is read, as text and as bytes', () => {
  for (const piece of [',', '\n', 'a,b\n']) {
    const table = piece.repeat(limits.values + 1)
    expect(() => checkTable(table)).toThrow(/more than 500000 cells/)
    expect(() => checkTable(Buffer.from(table))).toThrow(TooLargeError)
  }
  expect(() => checkTable('a,b\n'.repeat(100_000))).not.toThrow()
})

it('reads no YAML longer than any that is read: its tree takes forty times as much', () => {
  expect(parseYaml('- a: 1\n')).toEqual([{ a: 1 }])
  expect(() => parseYaml('- a\n'.repeat(300_000))).toThrow(/more than 250000 characters/)
})

describe('an archive', () => {
  const text = (content: string) => new TextEncoder().encode(content)
  const zeros = (bytes: number) => new Uint8Array(bytes)

  it('gives the files that are wanted, packed or stored', () => {
    const zip = zipSync({
      'a.csv': text('a,b'),
      'b.csv': [text('c'), { level: 0 }],
      'c.md': text('no'),
    })
    const files = unzip(zip, (name) => name.endsWith('.csv'))
    expect(Object.keys(files)).toEqual(['a.csv', 'b.csv'])
    expect(new TextDecoder().decode(files['a.csv'])).toBe('a,b')
    expect(new TextDecoder().decode(files['b.csv'])).toBe('c')
  })

  it('is refused when more comes out of it than fits, whatever it claims to hold', () => {
    const zip = zipSync({
      'a.csv': zeros(limits.unpackedBytes / 2 + 1),
      'b.csv': zeros(limits.unpackedBytes / 2),
    })
    expect(zip.length).toBeLessThan(100_000)
    expect(() => unzip(zip, () => true)).toThrow(/more than 48000000 bytes/)
    expect(Object.keys(unzip(zip, (name) => name === 'a.csv'))).toEqual(['a.csv'])
    // The size that the first file states of itself.
    const lying = Uint8Array.from(zip)
    lying.set([1, 0, 0, 0], 22)
    expect(() => unzip(lying, () => true)).toThrow(TooLargeError)
  })

  it('is broken without harm', () => {
    const zip = zipSync({ 'a.csv': text('a,b\n'.repeat(1000)) })
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), (at, byte) => {
        const broken = Uint8Array.from(zip)
        broken[at] = byte
        try {
          unzip(broken, () => true)
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
        }
      }),
    )
  })
})
