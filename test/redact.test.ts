import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from '../src/redact.ts'

describe('a text for the log', () => {
  it.each([
    ['a Slack token', 'xoxb-12-ab', '[token]'],
    ['a Slack app token', 'xapp-1-A', '[token]'],
    ['a rotated Slack token', 'xoxe.xoxp-1-Mi', '[token]'],
    ['a Slack response address', 'https://hooks.slack.com/commands/T/1/a', '[address]'],
    [
      'a Socket Mode ticket',
      'wss://w.slack.com/link/?ticket=x',
      'wss://w.slack.com/link/?[ticket]',
    ],
    ['an authorization header', 'Bearer abcdef123456', '[token]'],
    ['a Discord authorization header', 'Bot MTA.Gx.abc-12345', '[token]'],
    ['a provider key', 'sk-proj-abcdefgh1234', '[key]'],
    [
      'an interaction token',
      '/interactions/12345/aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1/callback',
      '/interactions/12345/[token]/callback',
    ],
    ['a password in an address', 'redis://user:pass@host:6379', 'redis://[login]@host:6379'],
  ])('does not show %s', (_, secret, shown) => {
    expect(redact(`before ${secret} after`)).toBe(`before ${shown} after`)
  })

  it('stays JSON whatever it says', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), (fields) => {
        expect(() => void JSON.parse(redact(JSON.stringify(fields)))).not.toThrow()
      }),
    )
  })
})
