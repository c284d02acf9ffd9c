import { expect, it } from 'vitest'
import { hasRedis } from '../fakes/redis.ts'
import { runTrialScenario, trialScenarios } from './trial.ts'

it.each(trialScenarios.filter(({ store }) => store === 'sqlite' || hasRedis))(
  'no call is paid twice and no vote is lost when $platform with $store is killed in the middle of a trial',
  { timeout: 300_000 },
  async (scenario) => {
    const prompts = 8
    const tally = await runTrialScenario(scenario, { prompts, kills: 1 })
    expect(tally).toMatchObject({ kills: 2, paidTwice: 0, votes: 24, votesLost: 0, results: 1 })
    expect(tally.calls).toBe(2 * prompts)
    // What was under way when its process ended, at most: everything else was kept.
    expect(tally.goneWithProcess).toBeLessThanOrEqual(4)
  },
)
