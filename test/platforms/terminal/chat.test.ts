import { describe, expect, it } from 'vitest'
import { shortlist } from '../../fixtures/command-line.ts'

describe('the terminal chat', () => {
  it('says in two lines what it is, converses, and ends with the input', async () => {
    const { code, stdout, stderr } = await shortlist(
      [],
      'contract review\nonly open weights\nhelp\n',
    )
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(stdout.split('\n')[0]).toMatch(/^Shortlist: which language model for the job/)
    expect(stdout.split('\n')[2]).toBe('')
    expect(stdout).toContain('Changed: open weights only.')
    expect(stdout).toContain('Then refine the answer:')
  })

  it('forgets the conversation when told to', async () => {
    const { stdout } = await shortlist([], 'contract review\nforget me\nonly open weights\n')
    expect(stdout).toContain('Nothing is kept here')
    expect(stdout).not.toContain('Changed: open weights only.')
  })

  it('ends on "quit" without reading on', async () => {
    const { code, stdout } = await shortlist([], 'quit\ncontract review\n')
    expect(code).toBe(0)
    expect(stdout).not.toContain('Start with')
  })

  it('answers what it cannot use with a sentence, and goes on', async () => {
    const { code, stdout } = await shortlist(
      [],
      'asdfgh\n\u0000\u0001\u0002\u0003\u0004\u0005\u0006\nbest for coding?\n',
    )
    expect(code).toBe(0)
    expect(stdout).toContain('What should the model do')
    expect(stdout).toContain('looks like a file')
    expect(stdout).toContain('Start with')
  })
})

describe('exit codes', () => {
  it.each([
    ['an unknown command', ['recomend', 'x']],
    ['an unknown option', ['recommend', '--yaml', 'x']],
    ['recommend without a use case', ['recommend']],
    ['recommend with an empty use case', ['recommend', '  ']],
    ['lines without --json', ['recommend', '-']],
    ['chat without lines', ['chat']],
  ])('2 for %s, with the usage on standard error', async (_, words) => {
    const { code, stdout, stderr } = await shortlist(words)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('Usage:')
  })

  it('1 for settings that cannot be used, all named at once', async () => {
    const { code, stderr } = await shortlist(['recommend', 'x'], '', {
      SOURCE_MIRROR: 'x',
      OPENAI_BASE_URL: 'y',
    })
    expect(code).toBe(1)
    expect(stderr).toMatch(/OPENAI_BASE_URL[^]*SOURCE_MIRROR/)
  })
})
