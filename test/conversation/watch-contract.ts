/** News of a decision on every surface that is watched: into its thread, once, with buttons that work there. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Services } from '../../src/command.ts'
import { openDecisions } from '../../src/decisions/decisions.ts'
import { watchDecisions } from '../../src/decisions/watch.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { servicesFor } from '../fixtures/services.ts'
import { makeDataset } from '../fixtures/world.ts'
import { atlas, bor, comet } from '../decisions/models.ts'
import type { Driver, Opening } from './contract.ts'
import { waiting } from './trial-world.ts'

const work = 'Write and review Python code, 10,000 a month'

export function watchContract(open: (parts: Opening) => Promise<Driver>): void {
  describe('news of a decision', () => {
    let driver: Driver
    let store: Store
    let data: Services
    beforeEach(async () => {
      data = servicesFor(makeDataset([atlas, bor]))
      store = await openStore('memory:')
      const current = Object.keys(data).map((name) => [
        name,
        { enumerable: true, get: () => data[name as keyof Services] },
      ])
      const services = Object.defineProperties({}, Object.fromEntries(current)) as Services
      driver = await open({ store, services })
      await driver.ask(work)
      await shows(1)
      driver.press('decide', { value: atlas.id })
      await shows(2)
      expect(driver.shown()[1]).toContain('Kept as decision')
    })
    afterEach(() => driver.close())

    const shows = (count: number) =>
      vi.waitFor(() => expect(driver.shown()).toHaveLength(count), waiting)
    const whispers = (words: RegExp) =>
      vi.waitFor(() => expect(driver.whispered().at(-1)).toMatch(words), waiting)
    const last = () => driver.shown().at(-1) ?? ''
    /** One look of one replica. */
    const look = () =>
      watchDecisions({
        surface: driver.surface,
        store,
        services: { of: () => data },
        ...driver.platform!,
        now: () => new Date('2026-09-02T12:00:00Z'),
      })
    const decision = async () => {
      const [found] = await Array.fromAsync(openDecisions(store, driver.surface).entries())
      return found![1]
    }

    it('comes into its thread, from one of two replicas, and once', async () => {
      await look()
      expect(driver.shown()).toHaveLength(2)
      data = servicesFor(
        makeDataset([{ ...atlas, endsOn: '2026-12-01', replacement: bor.id }, bor]),
      )
      await Promise.all([look(), look()])
      await look()
      await shows(3)
      expect(last()).toMatch(/News on Atlas, chosen on .+ for: Write and review Python code/)
      expect(last()).toContain('Atlas is shut down on 1 Dec 2026')
      expect(last()).toContain('Its lab names Bor instead.')
    })

    it('is said once although the process that said it ended before it could write that down', async () => {
      data = servicesFor(makeDataset([{ ...atlas, endsOn: '2026-12-01' }, bor]))
      const decisions = openDecisions(store, driver.surface)
      const [[key, before] = []] = await Array.fromAsync(decisions.entries())
      await look()
      await decisions.set(key!, before!)
      await look()
      expect(driver.shown()).toHaveLength(3)
    })

    it('"Review" shows what has changed, "Snooze" and "Stop" act on the decision', async () => {
      data = servicesFor(makeDataset([atlas, bor, comet]))
      await look()
      await shows(3)
      expect(last()).toContain('Comet is now clearly better than Atlas at the same cost')
      for (const button of ['Review', 'Snooze for 30 days', 'Stop watching'])
        expect(driver.labels!()).toContain(button)
      const { id } = await decision()
      driver.press('decisions', { value: `review ${id}` })
      await whispers(/On today's data the list is: Comet \(\$/)
      await look()
      expect(driver.shown()).toHaveLength(3)

      driver.press('decisions', { value: `snooze ${id}` })
      await whispers(/Nothing but the end of Atlas is said/)
      expect((await decision()).snoozedUntil).toMatch(/^20/)
      data = servicesFor(makeDataset([{ ...atlas, endsOn: '2026-11-01' }, bor, comet]))
      await look()
      await vi.waitFor(() => expect(last()).toContain('is shut down on 1 Nov 2026'), waiting)
      driver.press('decisions', { value: `stop ${id}` })
      await whispers(/is no longer watched/)
      expect((await decision()).watched).toBe(false)
    })

    it('of many threads of a channel is one message there, with a button for each', async () => {
      for (let i = 0; i < 3; i += 1) {
        await driver.ask(work)
        await shows(1)
        driver.press('decide', { value: atlas.id })
        await shows(2)
      }
      data = servicesFor(makeDataset([{ ...atlas, endsOn: '2026-12-01' }, bor]))
      await Promise.all([look(), look()])
      const digests = () => driver.around!().filter((text) => text.includes('is shut down'))
      await vi.waitFor(() => expect(digests()).toHaveLength(1), waiting)
      expect(digests()[0]!.match(/is shut down/g)).toHaveLength(4)
      expect(driver.shown()).toHaveLength(2)
      const { id } = await decision()
      expect(digests()[0]).toContain(`Review ${id}`)
      driver.press('decisions', { value: `review ${id}`, at: 'channel' })
      await whispers(/Atlas is shut down on 1 Dec 2026[^]+On today's data the list is/)
      driver.press('decisions', { value: `stop ${id}`, at: 'channel' })
      await whispers(new RegExp(`${id} is no longer watched`))
    })
  })
}
