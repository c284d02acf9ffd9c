import { beforeEach, describe, expect, it } from 'vitest'
import { asRequest, currentRequest } from '../src/context.ts'
import { createLog, type LogOptions } from '../src/log.ts'

let lines: string[]
beforeEach(() => void (lines = []))

const open = (options: Partial<LogOptions> = {}) =>
  createLog({
    level: 'info',
    secrets: ['top"secret', 'key'],
    destination: { write: (line) => void lines.push(line) },
    ...options,
  })
const last = () => JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>

describe('a line', () => {
  it('is JSON with its level, time and message', () => {
    open().warn('The store fails.')
    expect(last()).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      msg: 'The store fails.',
    })
  })

  it('carries the id of the request it belongs to', async () => {
    const log = open()
    let id: string | undefined
    await asRequest({ platform: 'slack' }, async () => {
      id = currentRequest()?.id
      await Promise.resolve()
      log.info('request')
    })
    expect(last()).toMatchObject({ request: id })
    log.info('outside')
    expect(last()).not.toHaveProperty('request')
  })

  it('below the level is not written', () => {
    open({ level: 'error' }).warn('hidden')
    expect(lines).toEqual([])
  })

  it('shows no secret, wherever it hides, and still is JSON', () => {
    open().error({ err: new Error('refused top"secret'), url: 'redis://:pw@host' }, 'top"secret')
    expect(lines[0]).not.toMatch(/top|pw@/)
    expect(last()).toMatchObject({ msg: '[secret]', url: 'redis://[login]@host' })
  })

  it('leaves words alone that are too short to be a secret', () => {
    open().info('the key of the door')
    expect(last()['msg']).toBe('the key of the door')
  })

  it('of an error says what happened, and nothing that was sent', () => {
    const error = Object.assign(new Error('50035', { cause: new Error('socket') }), {
      code: 50_035,
      requestBody: { json: { content: 'my use case' } },
    })
    open().error({ err: error }, 'This went wrong here.')
    expect(last()['err']).toMatchObject({
      name: 'Error',
      message: '50035',
      code: 50_035,
      cause: { message: 'socket' },
    })
    expect(lines[0]).not.toContain('my use case')
  })

  it('of an error that is its own cause says it a few times, without its secrets', () => {
    const error = new Error('refused top"secret')
    error.cause = new Error('by top"secret', { cause: error })
    open().error({ err: error }, 'This went wrong here.')
    expect(lines[0]).not.toContain('top')
    expect(last()['err']).toMatchObject({ message: 'refused [secret]', cause: { cause: {} } })
  })
})
