import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { chat } from '../../../src/platforms/terminal/chat.ts'
import { shortlist } from '../../fixtures/command-line.ts'
import { makeServices } from '../../fixtures/services.ts'

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

  /** In this process, with made-up models. */
  const converse = async (said: string) => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const services = makeServices()
    input.end(said)
    await chat({ of: () => services }, { input, output }, () => undefined)
    return output
      .end()
      .setEncoding('utf8')
      .toArray()
      .then((pieces) => pieces.join(''))
  }

  it('forgets the conversation when told to', async () => {
    const said = await converse('contract review\nforget me\nonly open weights\n')
    expect(said).toContain('Nothing is kept here')
    expect(said).not.toContain('Changed: open weights only.')
  })

  it('ends on "quit" without reading on', async () => {
    expect(await converse('quit\ncontract review\n')).not.toContain('Start with')
  })

  it('answers what it cannot use with a sentence, and goes on', async () => {
    const said = await converse(
      'asdfgh\n\u0000\u0001\u0002\u0003\u0004\u0005\u0006\nbest for coding?\n',
    )
    expect(said).toContain('What should the model do')
    expect(said).toContain('looks like a file')
    expect(said).toContain('Start with')
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
