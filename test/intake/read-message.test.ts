import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { mostCharacters, readMessage } from '../../src/intake/read-message.ts'

describe('a message', () => {
  it('is trimmed and keeps its line breaks', () => {
    expect(readMessage('  summarise leases\r\n2,000 a month \n')).toEqual({
      text: 'summarise leases\n2,000 a month',
      cut: false,
    })
  })

  it('loses control and invisible characters', () => {
    expect(readMessage('cod\u0007ing\u200b for\u202e us').text).toBe('coding for us')
  })

  it('is cut at the limit and says so', () => {
    const { text, cut } = readMessage('word '.repeat(10_000))
    expect(text.length).toBeLessThanOrEqual(mostCharacters)
    expect(cut).toBe(true)
  })

  it('is never cut in the middle of a character', () => {
    const { text } = readMessage(`a${'😀'.repeat(mostCharacters)}`)
    expect(text.isWellFormed()).toBe(true)
  })

  it('without text asks for a use case', () => {
    for (const empty of ['', '   ', '\n\t', '\u200b\u200b'])
      expect(() => readMessage(empty)).toThrow(UserError)
  })

  it('that is a file says so', () => {
    expect(() => readMessage('\u0000\u0001\u0002\ufffd\ufffd\u0003ELF'.repeat(20))).toThrow(
      'looks like a file',
    )
  })

  it('always gives bounded, well-formed text or an error for the person', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(200), (part, times) => {
        try {
          const { text } = readMessage(part.repeat(times))
          expect(text.isWellFormed() && text.length <= mostCharacters && text === text.trim()).toBe(
            true,
          )
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
        }
      }),
    )
  })
})
