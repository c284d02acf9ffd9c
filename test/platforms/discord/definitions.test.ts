import { afterEach, describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { definitions } from '../../../src/platforms/discord/definitions.ts'
import { registerCommands } from '../../../src/platforms/discord/register.ts'
import { startFakeDiscord, type FakeDiscord } from '../../fakes/discord/fake-discord.ts'
import { applicationId, botToken, guildId } from '../../fakes/discord/state.ts'
import { definitionsProblem, type Json } from '../../fakes/discord/validate.ts'
import { startWorld } from './world.ts'

const all = definitions() as unknown as Json[]
const named = (name: string) => all.find((one) => one['name'] === name)
let discord: FakeDiscord | undefined
afterEach(() => discord?.close())

describe('what is registered', () => {
  it('is every command that runs, and the entry in the menu of a message, within the limits', () => {
    expect(definitionsProblem(all)).toBeUndefined()
    expect(all.map(({ name }) => name)).toEqual([
      ...commands.map(({ name }) => name),
      'Recommend a model for this',
      'Use as an example',
    ])
  })

  it('can be installed by people and servers, and used everywhere', () => {
    for (const one of all)
      expect(one).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] })
  })

  it('has typed options, with autocomplete where lists are long', () => {
    expect(named('recommend-model')?.['options']).toMatchObject([
      { name: 'use-case', type: 3, required: false },
      { name: 'budget', type: 10, min_value: 0 },
      { name: 'context', type: 3, autocomplete: true },
      { name: 'weights', choices: [{ value: 'any' }, { value: 'true' }, { value: 'false' }] },
      { name: 'language', autocomplete: true },
      { name: 'lab', autocomplete: true },
    ])
    expect(named('compare-models')?.['options']).toMatchObject([
      { name: 'a', required: true, autocomplete: true },
      { name: 'b', required: true, autocomplete: true },
      { name: 'c', required: false, autocomplete: true },
    ])
    expect(named('refine')?.['options']).toMatchObject([{ name: 'change', required: true }])
  })

  it('asks for the member permissions that are configured', () => {
    expect(definitions('2048').every((one) => one.default_member_permissions === '2048')).toBe(true)
    expect(definitions().every((one) => one.default_member_permissions === null)).toBe(true)
  })
})

describe('npm run register-commands', () => {
  const register = async (changes = {}) => {
    discord = await startFakeDiscord()
    const config = { token: botToken, apiUrl: discord.apiUrl, messageContent: false }
    return registerCommands({ ...config, ...changes })
  }

  it('registers everywhere, under the id that the token belongs to', async () => {
    expect(await register()).toMatch(/everywhere: recommend-model/)
    expect(discord?.registered[0]?.path).toBe(`/applications/${applicationId}/commands`)
  })

  it('registers in one server for development', async () => {
    expect(await register({ clientId: applicationId, guildId })).toMatch(new RegExp(guildId))
    expect(discord?.registered[0]?.path).toBe(
      `/applications/${applicationId}/guilds/${guildId}/commands`,
    )
  })

  it('says which setting is wrong, without its value', async () => {
    await expect(register({ token: 'wrong.token' })).rejects.toThrow(/DISCORD_TOKEN is not valid/)
    await expect(registerCommands(undefined)).rejects.toThrow(/needs DISCORD_TOKEN/)
  })
})

describe('a start of the bot', () => {
  it('registers the commands where Discord knows others, and only then', async () => {
    const world = await startWorld()
    await world.until(() => world.registered.length > 0)
    await world.restart()
    await world.stopBot()
    expect(world.registered).toHaveLength(1)
    await world.close()
  })
})
