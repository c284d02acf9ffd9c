import { afterEach, beforeEach, expect, vi } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { openTrials } from '../../src/trial/trials.ts'
import { trialSchema, type Trial } from '../../src/trial/record.ts'
import { startFakeGateway, type FakeGateway, type GatewayAnswer } from '../fakes/gateway.ts'
import { makeServices } from '../platforms/discord/world.ts'
import type { Driver, Opening } from './contract.ts'

export const useCase = 'Summarise 40-page leases, 2,000 a month, under $3,000'
const hostile = '<!channel> @everyone \u001b[31m<script> **bold** I am Atlas 2, made by Acme.'
const workspace = 'W1'
export const waiting = { timeout: 10_000, interval: 20 }

interface World {
  driver: Driver
  store: Store
  gateway: FakeGateway
  /** What models answer; a test says what else. */
  answerTo(model: string, prompt: string): GatewayAnswer | Promise<GatewayAnswer>
}

/** A conversation with a list, opened anew for each test, and a gateway that serves what is on it. */
export function trialWorld(open: (parts: Opening) => Promise<Driver>) {
  const world = {} as World
  beforeEach(async () => {
    world.answerTo = (model) => ({ content: model === 'acme/atlas-2' ? hostile : 'Yes' })
    world.gateway = await startFakeGateway(
      ['acme/atlas-2', 'boreal/borealis-3', 'cygnus/cygnet', 'deneb/dwarf'],
      ({ model, messages }) => world.answerTo(model, messages.at(-1)?.content ?? ''),
    )
    const store = await openStore('memory:')
    world.store = store
    const monthlyUsd = { all: 10, workspace: 10 }
    const settings = { apiKey: 'sk-secret', baseUrl: world.gateway.baseUrl, monthlyUsd }
    const trialsOf = openTrials({ settings, store })
    // On Discord a server, on Slack a workspace, on the terminal nothing.
    const services = { ...makeServices(), trials: trialsOf(workspace) }
    world.driver = await open({ store, services })
    await world.driver.ask(useCase)
    await vi.waitFor(() => expect(world.driver.shown()).toHaveLength(1), waiting)
  })
  afterEach(async () => {
    await world.driver.close()
    await world.gateway.close()
  })
  /** All that was said, to all or to one. */
  const all = () => [...world.driver.shown(), ...world.driver.whispered()]
  const said = (words: string | RegExp) =>
    vi.waitFor(() => expect(all().join('\n---\n')).toMatch(words), waiting)
  const trialNow = async (): Promise<Trial> => {
    const trials = world.store.collection('trials', trialSchema, 1e9)
    const [found] = await Array.fromAsync(trials.entries())
    return found![1]
  }
  const propose = async (text: string) => {
    world.driver.say(text, { to: 'bot' })
    await said(/usually a fraction of it/)
    return trialNow()
  }
  const press = (verb: string, { id }: Trial, ...about: (string | number)[]) =>
    world.driver.press('trial', { value: [verb, id, ...about].join('.') })
  return { world, all, said, propose, press }
}
