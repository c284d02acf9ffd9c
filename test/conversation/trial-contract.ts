/** What holds for trials on every surface, from the button to the reveal. Each surface's test brings a driver. */
import { describe, expect, it, vi } from 'vitest'
import { shownOrder } from '../../src/trial/blind.ts'
import { votesSchema } from '../../src/trial/record.ts'
import type { Driver, Opening } from './contract.ts'
import { trialWorld, waiting } from './trial-world.ts'

/** What a judge says that finds Atlas polite, wherever it stands. */
function politeIn(prompt: string): string {
  const { answers } = JSON.parse(prompt) as { answers: string[] }
  return JSON.stringify({ passes: answers.map((one) => one.includes('atlas')) })
}

export function trialContract(
  open: (parts: Opening) => Promise<Driver>,
  { isShared = true } = {},
): void {
  describe('trials', () => {
    const { world, all, said, propose, press } = trialWorld(open)

    it('says what it costs before anything is asked, and asks nothing once it is cancelled', async () => {
      const trial = await propose('try-models\nIs it raining?\nIs it cold?')
      expect(all().join('\n')).toMatch(/Try .+ on 2 examples\?/)
      press('cancel', trial)
      await said('Cancelled: nothing was asked.')
      press('start', trial)
      await said('not here any more')
      expect(world.gateway.asked).toHaveLength(0)
    })

    it('scores checked examples, in one message with cost and verdict', async () => {
      world.answerTo = (model) => ({ content: model === 'boreal/borealis-3' ? 'Yes' : 'No' })
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
      expect(world.gateway.asked).toHaveLength(16)
      expect(
        await Array.fromAsync(world.store.collection('trial-answers', votesSchema, 1).entries()),
      ).toEqual([])
    })

    it('has people vote on what a judge decides, and says how far the two agree', async () => {
      world.answerTo = (model, prompt) => ({
        content: prompt.includes('"rubric"') ? politeIn(prompt) : `Dear ${model}`,
      })
      const example = '{"prompt":"Greet us.","check":"judge: polite"}'
      const trial = await propose(`try-models\nmodels: Atlas 2, Borealis 3\n${example}`)
      press('start', trial)
      await said('as A, B')
      press('ballot', trial)
      await said('Prompt 1 of 1')
      const letter = shownOrder(trial, 0).indexOf('acme/atlas-2') ? 'B' : 'A'
      press('vote', trial, 0, letter)
      await said('Votes on that prompt so far')
      press('reveal', trial)
      await said('Your own test, 1 example')
      const result = all().find((words) => words.includes('best in 1 of 1 vote'))!
      expect(result).toMatch(/Atlas 2: 100% .*best in 1 of 1 vote/)
      expect(result).toContain('The judge and people: alike in 1 of 1 comparisons')
    })

    it('is stopped in its middle: what was asked counts, and nothing more is asked', async () => {
      let isStopped = false
      const begun = Promise.withResolvers<void>()
      world.answerTo = async () => {
        begun.resolve()
        await vi.waitFor(() => expect(isStopped).toBe(true), waiting)
        return { content: 'yes' }
      }
      const rows = Array.from({ length: 10 }, (_, i) => `{"prompt":"Is it ${i}?","expected":"yes"}`)
      const trial = await propose(`try-models\nmodels: Atlas 2, Borealis 3\n${rows.join('\n')}`)
      press('start', trial)
      await begun.promise
      await said(/Trying Atlas 2, Borealis 3 on 10 examples: 0 of 20/)
      press('cancel', trial)
      await said('Stopped: no further answer is asked for.')
      isStopped = true
      await said('Stopped by hand.')
      expect(world.gateway.asked.length).toBeLessThan(20)
    })

    it('shows a long answer in full behind its button, and no table before it is over', async () => {
      world.answerTo = () => ({ content: `${'long '.repeat(200)}end of it` })
      const trial = await propose('try-models\nmodels: Atlas 2, Borealis 3\nTell us.')
      press('start', trial)
      await said('as A, B')
      press('table', trial)
      press('ballot', trial)
      await said('Prompt 1 of 1')
      expect(all().join()).not.toMatch(/end of it|example,prompt,model/)
      press('read', trial, 0, 'B')
      await said(/Answer B[^]*end of it/)
    })

    it('begins once, whoever presses', async () => {
      const trial = await propose('try-models\nIs it raining?')
      press('start', trial)
      world.driver.press('trial', { value: `start.${trial.id}`, user: 'ben' })
      await said('started before')
      await said('as A, B')
      expect(world.gateway.asked.length).toBe(trial.contenders.length)
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
            world.driver.whispered().filter((words) => words.includes('Prompt 1 of 2'))
          // On Discord the next prompt takes the place of the one before.
          const known = world.driver.whispered().join()
          world.driver.press('trial', { value: `ballot.${trial.id}`, user })
          await vi.waitFor(() => {
            expect(world.driver.whispered().join()).not.toBe(known)
            expect(ballots()).not.toHaveLength(0)
          }, waiting)
          // Nobody sees the votes of others before their own.
          expect(ballots().at(-1)).not.toContain('so far')
          for (const example of [0, 1]) {
            const before = world.driver.whispered().join()
            const choice = letterFor(user === 'cem' ? 'acme/atlas-2' : 'boreal/borealis-3', example)
            world.driver.press('trial', { value: `vote.${trial.id}.${example}.${choice}`, user })
            await vi.waitFor(
              () => expect(world.driver.whispered().join()).not.toBe(before),
              waiting,
            )
            expect(world.driver.whispered().join()).toContain('Votes on that prompt so far')
          }
        }
        await said('Your own test, 2 examples')
        const result = world.driver.shown().find((words) => words.includes('Your own test'))!
        expect(result).toContain('Borealis 3: best in 4 of 6 votes')
        expect(result).toContain('Atlas 2: best in 2 of 6 votes')
        expect(result).toMatch(
          /Borealis 3 leads Atlas 2 4 to 2: may be chance; about \d+ more would tell/,
        )
        expect(
          Object.keys(
            (await world.store.collection('trial-votes', votesSchema, 1e9).get(trial.id))!,
          ),
        ).toHaveLength(6)
      },
    )

    it('only its starter reveals before that, and what was revealed takes no votes', async () => {
      const trial = await propose('try-models\nOne?\nTwo?')
      press('start', trial)
      await said('as A, B')
      if (isShared) {
        world.driver.press('trial', { value: `reveal.${trial.id}`, user: 'ben' })
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
      world.answerTo = () => ({
        content: 'Yes',
        usage: { prompt_tokens: 10, completion_tokens: 5, cost: 20 },
      })
      press('start', trial)
      await said('as A, B')
      expect(world.gateway.asked[0]?.messages[0]).toEqual({ role: 'system', content: 'Be brief.' })
      world.driver.say('try-models\nmodels: Atlas 2, Borealis 3\nThree?', { to: 'bot' })
      await said('It stops before it costs more than that.')
    })

    it('a gateway in trouble is told, and its failures count', async () => {
      world.answerTo = (model) => (model === 'acme/atlas-2' ? { status: 400 } : { content: 'yes' })
      const trial = await propose(
        'try-models\nmodels: Atlas 2, Borealis 3\n{"prompt":"A?","expected":"yes"}',
      )
      press('start', trial)
      await said(/Atlas 2: 0% .*1 without a whole answer/)
    })
  })
}
