/** What holds for trials on every surface, from the button to the reveal. Each surface's test brings a driver. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { shownOrder } from '../../src/trial/blind.ts'
import { openTrialDesk } from '../../src/trial/desk.ts'
import { trialSchema, votesSchema, type Trial } from '../../src/trial/record.ts'
import { startFakeGateway, type FakeGateway, type GatewayAnswer } from '../fakes/gateway.ts'
import { makeServices } from '../platforms/discord/world.ts'
import type { Driver, Opening } from './contract.ts'

const useCase = 'Summarise 40-page leases, 2,000 a month, under $3,000'
const hostile = '<!channel> @everyone \u001b[31m<script> **bold** I am Atlas 2, made by Acme.'

export function trialContract(
  open: (parts: Opening) => Promise<Driver>,
  { isShared = true } = {},
): void {
  describe('trials', () => {
    let driver: Driver
    let store: Store
    let gateway: FakeGateway
    let answerTo: (model: string, prompt: string) => GatewayAnswer
    beforeEach(async () => {
      answerTo = (model) => ({ content: model === 'acme/atlas-2' ? hostile : 'Yes' })
      gateway = await startFakeGateway(
        ['acme/atlas-2', 'boreal/borealis-3', 'cygnus/cygnet', 'deneb/dwarf'],
        ({ model, messages }) => answerTo(model, messages.at(-1)?.content ?? ''),
      )
      store = await openStore('memory:')
      const monthlyUsd = { all: 10, workspace: 10 }
      const settings = { apiKey: 'sk-secret', baseUrl: gateway.baseUrl, monthlyUsd }
      const trialsOf = openTrialDesk({ settings, store })
      // On Discord a server, on Slack a workspace, on the terminal nothing.
      const services = { ...makeServices(), trials: undefined as never }
      driver = await open({
        store,
        services: {
          ...services,
          get trials() {
            return trialsOf(workspace)
          },
        },
      })
      await driver.ask(useCase)
      await vi.waitFor(() => expect(driver.shown()).toHaveLength(1), waiting)
    })
    afterEach(async () => {
      await driver.close()
      await gateway.close()
    })
    const workspace = 'W1'
    const waiting = { timeout: 10_000, interval: 20 }
    const all = () => [...driver.shown(), ...driver.whispered()]
    const said = (words: string | RegExp) =>
      vi.waitFor(() => expect(all().join('\n---\n')).toMatch(words), waiting)
    const trialNow = async (): Promise<Trial> => {
      const trials = store.collection('trials', trialSchema, 1e9)
      const [found] = await Array.fromAsync(trials.entries())
      return found![1]
    }
    const propose = async (text: string) => {
      driver.say(text, { to: 'bot' })
      await said(/usually a fraction of it/)
      return trialNow()
    }
    const press = (verb: string, { id }: Trial, ...about: (string | number)[]) =>
      driver.press('trial', { value: [verb, id, ...about].join('.') })

    it('says what it costs before anything is asked, and asks nothing once it is cancelled', async () => {
      const trial = await propose('try-models\nIs it raining?\nIs it cold?')
      expect(all().join('\n')).toMatch(/Try .+ on 2 examples\?/)
      press('cancel', trial)
      await said('Cancelled: nothing was asked.')
      press('start', trial)
      await said('not here any more')
      expect(gateway.asked).toHaveLength(0)
    })

    it('scores checked examples, in one message with cost and verdict', async () => {
      answerTo = (model) => ({ content: model === 'boreal/borealis-3' ? 'Yes' : 'No' })
      const rows = Array.from({ length: 8 }, (_, i) =>
        JSON.stringify({ prompt: `Question ${i}?`, expected: 'yes' }),
      )
      const models = 'models: Atlas 2, Borealis 3'
      const trial = await propose(`try-models\n${models}\n${rows.join('\n')}`)
      press('start', trial)
      await said('Your own test, 8 examples')
      const result = all().find((words) => words.includes('Your own test, 8 examples'))!
      expect(result).toMatch(/Borealis 3: 100% \(\d+ to 100\), \$0\.\d+, \d+\.\d s/)
      expect(result).toMatch(/Atlas 2: 0% \(0 to \d+\)/)
      expect(result).toContain('Borealis 3 leads Atlas 2 8 to 0, 0 alike: hardly chance.')
      press('table', trial)
      await said(/example,prompt,model,answer/)
      press('promptfoo', trial)
      await said(/assert:/)
      press('delete', trial)
      await said('Deleted, with its answers and votes.')
      expect(gateway.asked).toHaveLength(16)
      expect(
        await Array.fromAsync(store.collection('trial-answers', votesSchema, 1).entries()),
      ).toEqual([])
    })

    it("counts in its conversation's next list, by name, until it is deleted", async () => {
      answerTo = (model) => ({ content: model === 'boreal/borealis-3' ? 'Yes' : 'No' })
      const again = `new topic: ${useCase}`
      const lists = () => driver.shown().filter((words) => words.includes('Start with'))
      const listAgain = async () => {
        const before = lists().length
        driver.say(again, { to: 'bot' })
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
      await said('counts for every request here that is mostly about writing')
      press('delete', trial)
      await said('Deleted, with its answers and votes.')
      expect(await listAgain()).toBe(before)
    })

    it('goes from its result to a decision, pinned, and into the record', async () => {
      answerTo = (model) => ({ content: model === 'boreal/borealis-3' ? 'Yes' : 'No' })
      const rows = Array.from({ length: 8 }, (_, i) =>
        JSON.stringify({ prompt: `Secret ${i}?`, expected: 'yes' }),
      )
      const trial = await propose(`try-models\nmodels: Atlas 2, Borealis 3\n${rows.join('\n')}`)
      press('start', trial)
      await said('Your own test, 8 examples\n')
      press('decide', trial)
      await said('Which one do you go with?')
      driver.press('decide', { value: 'boreal/borealis-3' })
      await said('Kept as decision')
      const decided = driver.shown().findLast((words) => words.includes('Kept as decision'))!
      expect(decided).toContain('Borealis 3')
      const id = /decision ([0-9a-f]{6})/.exec(decided)![1]!
      if (driver.pinned)
        await vi.waitFor(() => expect(driver.pinned!()).toEqual([decided]), waiting)
      driver.say(`decisions export ${id}`, { to: 'bot' })
      await said('## Own tests')
      const record = all().findLast((words) => words.includes('## Own tests'))!
      expect(record).toMatch(/# Borealis 3 for: Summarise 40-page leases/)
      expect(record).toMatch(/8 examples: Borealis 3 leads Atlas 2 8 to 0, 0 alike: hardly chance/)
      expect(record).toMatch(/Borealis 3: 100% \(\d+ to 100\), \$0\.\d+, \d+\.\d s/)
      driver.say(`decisions json ${id}`, { to: 'bot' })
      await said('"trials"')
      // What was asked is the team's secret, and no part of the record.
      expect(all().filter((words) => words.includes('Secret'))).toEqual([])
    })

    it('a list is decided on by its button; where nothing may be pinned, that is said', async () => {
      driver.forbidPins?.()
      driver.press('decide')
      await said('Which one do you go with?')
      driver.press('decide', { value: 'acme/atlas-2', user: 'ben' })
      await said('Kept as decision')
      if (driver.pinned) {
        await said('It is not pinned')
        expect(driver.pinned()).toEqual([])
      }
    })

    it('begins once, whoever presses', async () => {
      const trial = await propose('try-models\nIs it raining?')
      press('start', trial)
      driver.press('trial', { value: `start.${trial.id}`, user: 'ben' })
      await said('started before')
      await said('as A, B')
      expect(gateway.asked.length).toBe(trial.contenders.length)
    })

    it('shows blind answers without names, harmless, in an order of each prompt', async () => {
      const trial = await propose('try-models\nWho are you?\nAnd now?')
      press('start', trial)
      await said('as A, B')
      press('ballot', trial)
      await said('Prompt 1 of 2')
      const blind = all().filter((words) => /as A, B|Prompt 1 of 2/.test(words))
      expect(blind).toHaveLength(2)
      for (const words of blind) {
        expect(words).not.toMatch(/Atlas|Acme|Borealis/)
        expect(words).toMatch(/\[name/)
        // oxlint-disable-next-line no-control-regex
        expect(words).not.toMatch(/\u001b/)
      }
    })

    it.runIf(isShared)(
      'three people vote, each for themselves, until all is revealed',
      async () => {
        const trial = await propose('try-models\nmodels: Atlas 2, Borealis 3\nOne?\nTwo?')
        press('start', trial)
        await said('as A, B')
        const letterFor = (model: string, example: number) =>
          String.fromCharCode(65 + shownOrder(trial, example).indexOf(model))
        const voters = ['ana', 'ben', 'cem'] as const
        for (const user of voters) {
          const ballots = () =>
            driver.whispered().filter((words) => words.includes('Prompt 1 of 2'))
          // On Discord the next prompt takes the place of the one before.
          const known = driver.whispered().join()
          driver.press('trial', { value: `ballot.${trial.id}`, user })
          await vi.waitFor(() => {
            expect(driver.whispered().join()).not.toBe(known)
            expect(ballots()).not.toHaveLength(0)
          }, waiting)
          // Nobody sees the votes of others before their own.
          expect(ballots().at(-1)).not.toContain('so far')
          for (const example of [0, 1]) {
            const before = driver.whispered().join()
            const choice = letterFor(user === 'cem' ? 'acme/atlas-2' : 'boreal/borealis-3', example)
            driver.press('trial', { value: `vote.${trial.id}.${example}.${choice}`, user })
            await vi.waitFor(() => expect(driver.whispered().join()).not.toBe(before), waiting)
            expect(driver.whispered().join()).toContain('Votes on that prompt so far')
          }
        }
        await said('Your own test, 2 examples')
        const result = driver.shown().find((words) => words.includes('Your own test'))!
        expect(result).toContain('Borealis 3: best in 4 of 6 votes')
        expect(result).toContain('Atlas 2: best in 2 of 6 votes')
        expect(result).toMatch(
          /Borealis 3 leads Atlas 2 4 to 2: may be chance; about \d+ more votes/,
        )
        expect(
          Object.keys((await store.collection('trial-votes', votesSchema, 1e9).get(trial.id))!),
        ).toHaveLength(6)
      },
    )

    it('only its starter reveals before that, and what was revealed takes no votes', async () => {
      const trial = await propose('try-models\nOne?\nTwo?')
      press('start', trial)
      await said('as A, B')
      if (isShared) {
        driver.press('trial', { value: `reveal.${trial.id}`, user: 'ben' })
        await said('Only whoever asked for this test')
      }
      press('reveal', trial)
      await said('Your own test, 2 examples')
      press('vote', trial, 0, 'A')
      await said('this test is over')
    })

    it('ends with what was answered when the money is used up', async () => {
      const trial = await propose(
        'try-models\nmodels: Atlas 2, Borealis 3\nsystem: Be brief.\nOne?',
      )
      answerTo = () => ({
        content: 'Yes',
        usage: { prompt_tokens: 10, completion_tokens: 5, cost: 20 },
      })
      press('start', trial)
      await said('as A, B')
      expect(gateway.asked[0]?.messages[0]).toEqual({ role: 'system', content: 'Be brief.' })
      driver.say('try-models\nmodels: Atlas 2, Borealis 3\nThree?', { to: 'bot' })
      await said('It stops before it costs more than that.')
    })

    it('a gateway in trouble is told, and its failures count', async () => {
      answerTo = (model) => (model === 'acme/atlas-2' ? { status: 400 } : { content: 'yes' })
      const trial = await propose(
        'try-models\nmodels: Atlas 2, Borealis 3\n{"prompt":"A?","expected":"yes"}',
      )
      press('start', trial)
      await said(/Atlas 2: 0% .*1 without a whole answer/)
    })
  })
}
