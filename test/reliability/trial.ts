/** A trial in a chat, from its button to its result, while the processes that run it are killed. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import dataset from '../../data/dataset.json' with { type: 'json' }
import { startFakeGateway } from '../fakes/gateway.ts'
import { startRedis } from '../fakes/redis.ts'
import type { Platform } from './loopback.ts'
import { createReplica } from './replica.ts'
import { startRoom, type Room } from './room.ts'

export interface TrialScenario {
  platform: Platform
  store: 'sqlite' | 'redis'
  replicas: 1 | 2
}

export const trialScenarios: TrialScenario[] = (['Slack', 'Discord'] as const).flatMap(
  (platform): TrialScenario[] => [
    { platform, store: 'sqlite', replicas: 1 },
    { platform, store: 'redis', replicas: 2 },
  ],
)

/** What became of the calls that were paid for, and of the votes that were acknowledged. */
export interface TrialTally {
  kills: number
  calls: number
  paidTwice: number
  /** Calls under way when their process was killed: their answers are gone, and they are not asked again. */
  goneWithProcess: number
  votes: number
  votesLost: number
  /** Messages that say the result; one is right. */
  results: number
}

const voters = 3
const msPerAnswer = 400

/** So many prompts to two models; so many kills while they answer, and as many while people vote. */
export async function runTrialScenario(
  { platform, store, replicas: count }: TrialScenario,
  { prompts = 20, kills = 3 } = {},
): Promise<TrialTally> {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-trial-'))
  const models = twoPriced()
  const gateway = await startFakeGateway(models, async ({ model }) => {
    await sleep(msPerAnswer)
    const usage = { prompt_tokens: 10, completion_tokens: 5, cost: 0.001 }
    return { content: model === models[0] ? 'Yes' : 'No', usage }
  })
  const room = await startRoom(platform)
  const redis = store === 'redis' ? await startRedis() : undefined
  const replicas = Array.from({ length: count }, (_, i) =>
    createReplica({
      ...room.environment,
      STORE_URL: redis?.url ?? `sqlite:${join(folder, 'data.db')}`,
      DATA_DIR: join(folder, `live-${i}`),
      REFRESH_HOURS: '0',
      TRIAL_BASE_URL: gateway.baseUrl,
      TRIAL_API_KEY: 'sk-loopback',
      TRIAL_MONTHLY_USD: '10',
    }),
  )
  let killed = 0
  /** As when the power fails, and it comes back at once. */
  const kill = async () => {
    const victim = replicas[killed % count]
    killed += 1
    await victim?.kill()
    victim?.start()
  }
  try {
    for (const replica of replicas) replica.start()
    await until(() => room.connected() === count, 'connections')
    const lines = Array.from({ length: prompts }, (_, i) => `Question number ${i}?`)
    const words = `try-models\nmodels: ${models.join(', ')}\n${lines.join('\n')}`
    let saidAt = -Infinity
    await until(() => {
      // Connected is not yet ready: platforms tell again what nobody acknowledged, under the same name.
      if (performance.now() - saidAt > 5000) {
        saidAt = performance.now()
        void room.say(words)
      }
      return room.button('start')
    }, 'a proposal')
    await pressUntilHeard(room, 'start', 0)
    for (let i = 0; i < kills; i += 1) {
      const before = gateway.asked.length
      await until(() => gateway.asked.length > before + 6 || room.button('ballot'), 'calls')
      await sleep(Math.random() * msPerAnswer)
      await kill()
    }
    await until(() => room.button('ballot'), 'answers to vote on')
    const calls = gateway.asked.map((one) => `${one.model} ${one.messages.at(-1)?.content}`)
    const votes = prompts * voters
    for (let i = 0; i < votes; i += 1) {
      if (i > 0 && i % Math.ceil(votes / (kills + 1)) === 0) void kill()
      await pressUntilHeard(room, 'vote', i % voters, `.${Math.floor(i / voters)}.A`)
    }
    await until(() => room.texts().some((text) => bestIn.test(text)), 'the result')
    // Whatever would be said twice gets the time for it.
    await sleep(15_000)
    const results = room.texts().filter((text) => bestIn.test(text))
    const counted = Number(bestIn.exec(results[0] ?? '')?.[1] ?? 0)
    const gone = [...(results[0] ?? '').matchAll(/(\d+) without a whole answer/g)]
    return {
      kills: killed,
      calls: calls.length,
      paidTwice: calls.length - new Set(calls).size,
      goneWithProcess: gone.reduce((sum, [, failed]) => sum + Number(failed), 0),
      votes,
      votesLost: votes - counted,
      results: results.length,
    }
  } finally {
    for (const replica of replicas) await replica.kill()
    await redis?.stop()
    await room.close()
    await gateway.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const bestIn = /best in \d+ of (\d+) votes/

/** As people do: a press that is not acknowledged is pressed again. */
async function pressUntilHeard(
  room: Room,
  verb: string,
  person: number,
  about = '',
): Promise<void> {
  const end = performance.now() + 60_000
  while (performance.now() < end) {
    if (room.connected() > 0 && (await room.press(verb, person, about))) return
    await sleep(100)
  }
  throw new Error(`"${verb}${about}" was never acknowledged.`)
}

async function until(holds: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 180_000
  while (!holds()) {
    if (performance.now() > end) throw new Error(`${what} never came about`)
    await sleep(20)
  }
}

/** Two models of different labs that the bundled data has a price of. */
function twoPriced(): string[] {
  const priced = new Set(
    dataset.offers.filter(({ firstParty }) => firstParty).map((one) => one.model),
  )
  const byLab = new Map(
    dataset.models.filter(({ id }) => priced.has(id)).map(({ lab, id }) => [lab, id]),
  )
  return [...byLab.values()].slice(0, 2)
}
