import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { listSetAside, openJournal, type Journal, type Orphan } from '../../src/store/journal.ts'
import { openStore, type Store } from '../../src/store/store.ts'

const everyMs = 10
const open: Journal<string>[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((journal) => journal.close()))
})

/** A process with a journal in the store, and what it took over. */
function startProcess(store: Store) {
  const journal = openJournal({
    store,
    name: 'test',
    schema: z.string(),
    everyMs,
    onError: (error) => {
      throw error
    },
  })
  open.push(journal)
  const adopted: Orphan<string>[] = []
  const givenUp: Orphan<string>[] = []
  return {
    ...journal,
    adopted,
    givenUp,
    run: () =>
      journal.adopt(
        (orphan) => adopted.push(orphan),
        (orphan) => givenUp.push(orphan),
      ),
  }
}

/** Long enough for a silent process to be given up, with room for a slow machine. */
const untilGivenUp = () => sleep(everyMs * 20)

describe('the journal of accepted requests', () => {
  it('gives what a silent process left to the next one, once, with the time of its acceptance', async () => {
    const store = await openStore('memory:')
    const before = Date.now()
    await startProcess(store).accept('1', 'which model for leases?')
    const heir = startProcess(store)
    heir.run()
    await untilGivenUp()
    expect(heir.adopted).toEqual([
      { id: '1', request: 'which model for leases?', acceptedAt: expect.any(Number) },
    ])
    expect(heir.adopted[0]?.acceptedAt).toBeGreaterThanOrEqual(before)
  })

  it('gives it in the order in which it was accepted', async () => {
    const store = await openStore('memory:')
    const gone = startProcess(store)
    const ids = ['9', '3', '7', '1', '5']
    for (const id of ids) await gone.accept(id, `words ${id}`)
    const heir = startProcess(store)
    heir.run()
    await untilGivenUp()
    expect(heir.adopted.map(({ id }) => id)).toEqual(ids)
  })

  it('leaves alone what a living process works on, however long it takes', async () => {
    const store = await openStore('memory:')
    const worker = startProcess(store)
    worker.run()
    await worker.accept('1', 'slow')
    const other = startProcess(store)
    other.run()
    await untilGivenUp()
    expect(other.adopted).toEqual([])
    expect(worker.adopted).toEqual([])
  })

  it('leaves it alone as well where the clock of the other process is 20 seconds behind', async () => {
    const store = await openStore('memory:')
    // What it writes for a shorter time has expired, in the eyes of others, when it comes.
    const collection: Store['collection'] = (name, schema, lifetimeMs, about) => {
      const one = store.collection(name, schema, lifetimeMs, about)
      return lifetimeMs > 20_000 ? one : { ...one, set: () => Promise.resolve() }
    }
    const worker = startProcess({ ...store, collection })
    worker.run()
    await worker.accept('1', 'slow')
    const other = startProcess(store)
    other.run()
    await untilGivenUp()
    expect(other.adopted).toEqual([])
  })

  it('takes nobody for gone while the store is away, and for as long after that as anybody is waited for', async () => {
    const store = await openStore('memory:')
    let problem: string | undefined
    await startProcess(store).accept('1', 'of one that is gone')
    const heir = startProcess({ ...store, problem: () => Promise.resolve(problem) })
    problem = 'no answer'
    heir.run()
    await untilGivenUp()
    expect(heir.adopted).toEqual([])
    problem = undefined
    await untilGivenUp()
    expect(heir.adopted).toHaveLength(1)
  })

  it('forgets what is finished', async () => {
    const store = await openStore('memory:')
    const gone = startProcess(store)
    await gone.accept('1', 'answered')
    await gone.finish('1')
    const heir = startProcess(store)
    heir.run()
    await untilGivenUp()
    expect(heir.adopted).toEqual([])
  })

  it('forgets what somebody wants gone, whoever works on it', async () => {
    const store = await openStore('memory:')
    const gone = startProcess(store)
    await gone.accept('1', "ana's")
    await gone.accept('2', "ben's")
    await startProcess(store).forget((request) => request.startsWith('ana'))
    const heir = startProcess(store)
    heir.run()
    await untilGivenUp()
    expect(heir.adopted.map(({ id }) => id)).toEqual(['2'])
  })

  it('gives each orphan to one of several heirs', async () => {
    const store = await openStore('memory:')
    const gone = startProcess(store)
    const ids = Array.from({ length: 40 }, (_, i) => String(i))
    for (const id of ids) await gone.accept(id, `request ${id}`)
    const heirs = [startProcess(store), startProcess(store), startProcess(store)]
    for (const heir of heirs) heir.run()
    await untilGivenUp()
    const adopted = heirs.flatMap((heir) => heir.adopted.map(({ id }) => id))
    expect(adopted.toSorted()).toEqual(ids.toSorted())
  })

  it('hands on what a process that stops in time has not finished', async () => {
    const store = await openStore('memory:')
    const stopping = startProcess(store)
    stopping.run()
    await stopping.accept('1', 'unfinished')
    await stopping.close()
    const heir = startProcess(store)
    heir.run()
    await untilGivenUp()
    expect(heir.adopted.map(({ id }) => id)).toEqual(['1'])
  })

  it('passes an orphan on when its heir ends as well', async () => {
    const store = await openStore('memory:')
    await startProcess(store).accept('1', 'twice unlucky')
    const first = startProcess(store)
    first.run()
    await untilGivenUp()
    expect(first.adopted).toHaveLength(1)
    await first.close()
    const second = startProcess(store)
    second.run()
    await untilGivenUp()
    expect(second.adopted.map(({ id }) => id)).toEqual(['1'])
  })

  it('hands a request on through any number of restarts in order', async () => {
    const store = await openStore('memory:')
    await startProcess(store).accept('1', 'patient')
    for (let restart = 0; restart < 4; restart += 1) {
      const heir = startProcess(store)
      heir.run()
      await untilGivenUp()
      expect(heir.adopted).toHaveLength(1)
      await heir.close()
    }
  })
})

describe('a request that processes die of', () => {
  /** Ends as a process that is killed: no sign of life any more, and no word of leaving. */
  const kill = async (store: Store, victim: Journal<string>) => {
    await victim.close()
    const departed = store.collection('departed', z.number(), 60_000)
    for await (const [owner] of departed.entries()) await departed.delete(owner)
  }
  /** A store with a request that two processes had begun; what was beside it is done. */
  const afterTwoDeaths = async () => {
    const store = await openStore('memory:')
    const first = startProcess(store)
    await first.accept('1', 'poison')
    await first.accept('2', 'beside it')
    await kill(store, first)
    const second = startProcess(store)
    second.run()
    await untilGivenUp()
    expect(second.adopted).toHaveLength(2)
    await second.finish('2')
    await kill(store, second)
    return store
  }

  it('is set aside after the second one, told of once, and never begun again', async () => {
    const store = await afterTwoDeaths()
    const heir = startProcess(store)
    heir.run()
    await untilGivenUp()
    expect(heir.adopted).toEqual([])
    expect(heir.givenUp.map(({ id, request }) => [id, request])).toEqual([['1', 'poison']])
    expect(await listSetAside(store, 'test')).toEqual(new Map([['1', expect.any(Number)]]))
    await kill(store, heir)
    const next = startProcess(store)
    next.run()
    await untilGivenUp()
    expect([...next.adopted, ...next.givenUp]).toEqual([])
  })

  it('has not killed a process that was silent for a while and came back', async () => {
    const store = await openStore('memory:')
    const silent = startProcess(store)
    await silent.accept('1', 'slow')
    const heir = startProcess(store)
    heir.run()
    await untilGivenUp()
    expect(heir.adopted).toHaveLength(1)
    silent.run()
    await untilGivenUp()
    await kill(store, heir)
    await untilGivenUp()
    expect([silent.adopted.length, silent.givenUp.length]).toEqual([1, 0])
  })

  it('is forgotten with whoever sent it, too', async () => {
    const store = await afterTwoDeaths()
    const heir = startProcess(store)
    heir.run()
    await untilGivenUp()
    await heir.forget((request) => request === 'poison')
    expect(await listSetAside(store, 'test')).toEqual(new Map())
  })
})
