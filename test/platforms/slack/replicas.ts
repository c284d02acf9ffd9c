import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { startFakeSlack, type FakeSlack } from '../../fakes/slack/index.ts'
import { createReplica, type Replica } from '../../reliability/replica.ts'

/** Processes of the product on one workspace and one SQLite file, both new for each test. */
export function replicasOnSlack() {
  const world = {
    fake: undefined as unknown as FakeSlack,
    store: '',
    /** Ends when it is connected. */
    async start(environment: Record<string, string> = {}): Promise<Replica> {
      const before = world.fake.connections()
      const replica = createReplica({
        SLACK_BOT_TOKEN: 'xoxb-1',
        SLACK_APP_TOKEN: 'xapp-1',
        SLACK_API_URL: world.fake.apiUrl,
        STORE_URL: world.store,
        REFRESH_HOURS: '0',
        HOST: '127.0.0.1',
        ...environment,
      })
      replicas.push(replica)
      replica.start()
      await world.fake.until(
        () => world.fake.connections() > before,
        'the connection of a replica',
        60_000,
      )
      return replica
    },
  }
  let folder: string
  const replicas: Replica[] = []
  beforeEach(async () => {
    world.fake = await startFakeSlack()
    folder = await mkdtemp(join(tmpdir(), 'shortlist-replicas-'))
    world.store = `sqlite:${join(folder, 'data.db')}`
  })
  afterEach(async () => {
    for (const replica of replicas.splice(0)) await replica.kill()
    await world.fake.close()
    await rm(folder, { recursive: true })
  })
  return world
}
