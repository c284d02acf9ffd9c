/** What becomes of a trial's result on every surface: it counts, and is decided on. Each surface's test brings a driver. */
import { describe, expect, it, vi } from 'vitest'
import type { Driver, Opening } from './contract.ts'
import { trialWorld, useCase, waiting } from './trial-world.ts'

export function evidenceContract(open: (parts: Opening) => Promise<Driver>): void {
  describe('the result of a trial', () => {
    const { world, all, said, propose, press } = trialWorld(open)

    it("counts in its conversation's next list, by name, until it is deleted", async () => {
      world.answerTo = (model) => ({ content: model === 'boreal/borealis-3' ? 'Yes' : 'No' })
      const again = `new topic: ${useCase}`
      const lists = () => world.driver.shown().filter((words) => words.includes('Start with'))
      const listAgain = async () => {
        const before = lists().length
        world.driver.say(again, { to: 'bot' })
        await vi.waitFor(() => expect(lists()).toHaveLength(before + 1), waiting)
        return lists().at(-1)!
      }
      const before = await listAgain()
      expect(before).toContain('Start with Atlas 2')
      const rows = Array.from({ length: 30 }, (_, i) =>
        JSON.stringify({ prompt: `Question ${i}?`, expected: 'yes' }),
      )
      const trial = await propose(`try-models\nmodels: Atlas 2, Borealis 3\n${rows.join('\n')}`)
      press('start', trial)
      await said('Your own test, 30 examples\n')
      const after = await listAgain()
      expect(after).toContain('Start with Borealis 3')
      expect(after).toMatch(/Your own test, 30 examples\W+Borealis 3 100%, Atlas 2 0%/)
      press('everywhere', trial)
      // Of which work it is, is the reader's to say.
      await said(/counts for every request here that is mostly about \w+/)
      press('delete', trial)
      await said('Deleted, with its answers and votes.')
      expect(await listAgain()).toBe(before)
    })

    it('goes from its result to a decision, pinned, and into the record', async () => {
      world.answerTo = (model) => ({ content: model === 'boreal/borealis-3' ? 'Yes' : 'No' })
      const rows = Array.from({ length: 8 }, (_, i) =>
        JSON.stringify({ prompt: `Secret ${i}?`, expected: 'yes' }),
      )
      const trial = await propose(`try-models\nmodels: Atlas 2, Borealis 3\n${rows.join('\n')}`)
      press('start', trial)
      await said('Your own test, 8 examples\n')
      press('decide', trial)
      await said('Which one do you go with?')
      world.driver.press('decide', { value: 'boreal/borealis-3' })
      await said('Kept as decision')
      const decided = world.driver.shown().findLast((words) => words.includes('Kept as decision'))!
      expect(decided).toContain('Borealis 3')
      const id = /decision ([0-9a-f]{6})/.exec(decided)![1]!
      if (world.driver.pinned)
        await vi.waitFor(() => expect(world.driver.pinned!()).toEqual([decided]), waiting)
      world.driver.say(`decisions export ${id}`, { to: 'bot' })
      await said('## Your own tests')
      const record = all().findLast((words) => words.includes('## Your own tests'))!
      expect(record).toMatch(/# Borealis 3, for: Summarise 40-page leases/)
      expect(record).toMatch(/8 examples: Borealis 3 leads Atlas 2 8 to 0, 0 alike: hardly chance/)
      expect(record).toMatch(/Borealis 3: 100% \(\d+ to 100\), \$0\.\d+, \d+\.\d s/)
      world.driver.say(`decisions json ${id}`, { to: 'bot' })
      await said('"trials"')
      // What was asked is the team's secret, and no part of the record.
      expect(all().filter((words) => words.includes('Secret'))).toEqual([])
    })

    it('what is superseded or deleted is no longer pinned, what is reopened is again', async () => {
      const { pinned } = world.driver
      const decideFor = async (value: string) => {
        const before = all().length
        world.driver.press('decide', { value })
        await vi.waitFor(() => {
          const shown = all().slice(before).join('\n')
          expect(shown).toContain('Kept as decision')
        }, waiting)
        const words = world.driver.shown().findLast((one) => one.includes('Kept as decision'))!
        return { words, id: /decision ([0-9a-f]{6})/.exec(words)![1]! }
      }
      const arePinned = (...decided: { words: string }[]) =>
        pinned &&
        vi.waitFor(() => expect(pinned()).toEqual(decided.map(({ words }) => words)), waiting)
      const first = await decideFor('acme/atlas-2')
      await arePinned(first)
      const second = await decideFor('boreal/borealis-3')
      await arePinned(second)
      world.driver.say(`decisions reopen ${first.id}`, { to: 'bot' })
      await said(`${first.id} is open again`)
      await arePinned(first, second)
      world.driver.say(`decisions supersede ${first.id} ${second.id}`, { to: 'bot' })
      await said(`${first.id} is superseded by ${second.id}`)
      await arePinned(second)
      world.driver.say(`decisions delete ${second.id}`, { to: 'bot' })
      await said(`${second.id} is deleted`)
      await arePinned()
      world.driver.say(`decisions reopen ${first.id}`, { to: 'bot' })
      await arePinned(first)
      if (pinned) {
        world.driver.forbidPins?.()
        world.driver.say(`decisions delete ${first.id}`, { to: 'bot' })
        await said('The old message stays pinned: I need the permission')
      }
    })

    it('a list is decided on by its button; where nothing may be pinned, that is said', async () => {
      world.driver.forbidPins?.()
      world.driver.press('decide')
      await said('Which one do you go with?')
      world.driver.press('decide', { value: 'acme/atlas-2', user: 'ben' })
      await said('Kept as decision')
      if (world.driver.pinned) {
        await said('It is not pinned')
        expect(world.driver.pinned()).toEqual([])
      }
    })
  })
}
