import { expect, it } from 'vitest'
import { hasRedis } from '../fakes/redis.ts'
import { runScenario, scenarios } from './scenarios.ts'

/** A short run of what `npm run reliability` shows at length. */
const short = new Set(['kill -9 at random moments', 'Redis stopped and started, empty'])

it
  .runIf(hasRedis)
  .each(scenarios.filter(({ name, store }) => store === 'redis' && short.has(name)))(
  'nothing accepted is lost or answered twice in $platform: $name',
  { timeout: 180_000 },
  async (scenario) => {
    const tally = await runScenario(scenario, { perSecond: 5, seconds: 8 })
    expect(tally).toMatchObject({ twice: 0, lost: 0 })
    expect(tally?.once).toBeGreaterThan(0)
  },
)
