import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { botToken } from '../../fakes/discord/state.ts'
import { expectOneAnswer, heldServices } from './held.ts'
import { startWorld, useCase, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

const ask = () => world.slash('recommend-model', { 'use-case': useCase })

describe('the socket', () => {
  it('comes back after a break and answers what was sent meanwhile, once', async () => {
    world.gateway.dropConnections()
    const asked = ask()
    await expectOneAnswer(world, asked)
    expect(world.gateway.seen.resumes).toBe(1)
    expect(world.gateway.seen.identifies).toHaveLength(1)
  })

  it('opens as many shards as the gateway asks for', async () => {
    await world.close()
    world = await startWorld({ shards: 2 })
    expect(world.gateway.seen.identifies.map((one) => one['shard'])).toEqual([
      [0, 2],
      [1, 2],
    ])
  }, 15_000)

  it('a Discord that cannot be reached is said in words that help', async () => {
    world.faults.push({ match: /^GET \/gateway\/bot/, kind: 'broken', times: 20 })
    await expect(world.restart({})).rejects.toThrow(
      /^Discord cannot be reached\. Check the network/,
    )
  })

  it('a wrong token is said in words that help, without the token', async () => {
    const start = world.restart({ token: 'wrong.token.value' })
    await expect(start).rejects.toThrow(/Discord does not accept DISCORD_TOKEN/)
    await expect(start).rejects.not.toThrow(/wrong\.token/)
  })

  it('a stop finishes the answers that were begun', async () => {
    const { services, release, held } = heldServices()
    await world.close()
    world = await startWorld({ services })
    const asked = ask()
    await held
    const stopped = world.stopBot()
    release()
    await stopped
    await expectOneAnswer(world, asked)
  })
})

describe('npm start with DISCORD_TOKEN', () => {
  const start = (settings: Record<string, string>) =>
    spawn(process.execPath, ['src/start.mjs'], {
      env: {
        PATH: process.env['PATH'],
        DISCORD_API_URL: world.apiUrl,
        STORE_URL: 'memory:',
        REFRESH_HOURS: '0',
        ...settings,
      },
    })

  it('answers in Discord until it is told to stop, and ends well', async () => {
    const bot = start({ DISCORD_TOKEN: botToken })
    await world.until(() => world.gateway.sessions.length === 2)
    // The bot of this file's world would answer too.
    await world.stopBot()
    const asked = ask()
    expect(world.shown(await world.answerOf(asked))).toMatch(/Start with/)
    bot.kill('SIGTERM')
    expect(await once(bot, 'exit')).toEqual([0, null])
  }, 60_000)

  it('ends with a sentence when the token is wrong', async () => {
    const bot = start({ DISCORD_TOKEN: 'wrong.token.value' })
    let said = ''
    bot.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    expect(await once(bot, 'exit')).toEqual([1, null])
    expect(said).toMatch(/^Discord does not accept DISCORD_TOKEN/)
    expect(said).not.toMatch(/wrong\.token|at .*\.ts/)
  }, 60_000)
})
