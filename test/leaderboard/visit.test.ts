import { describe, expect, it } from 'vitest'
import { limits } from '../../src/leaderboard/bounds.ts'
import { createRoom, openVisit } from '../../src/leaderboard/download.ts'
import { createGet } from '../../src/leaderboard/http.ts'

const url = 'https://board.example/table'

/** What asks a host that answers with a body for each address, and what it was asked. */
function hostOf(body: (address: URL) => string, options: Parameters<typeof createGet>[0] = {}) {
  const asked: string[] = []
  const get = createGet({
    ...options,
    fetch: (input) => {
      const address = new URL(new Request(input).url)
      asked.push(address.pathname)
      return Promise.resolve(new Response(body(address)))
    },
  })
  return { get, asked }
}

const often = async (times: number, task: (i: number) => Promise<unknown>) => {
  for (let i = 0; i < times; i += 1) await task(i)
}

describe('a reading of a source', () => {
  it('is bounded as a whole', async () => {
    const { download } = openVisit(hostOf(() => 'x'.repeat(1_000_000)).get)
    await expect(often(100, (i) => download.bytes(`${url}${i}`))).rejects.toThrow(
      'board.example: sent more than 96000000 bytes in all',
    )
  })

  it('asks for nothing else after an answer that is too large', async () => {
    const { get, asked } = hostOf(() => 'x'.repeat(101), { maxBytes: 100 })
    const { download } = openVisit(get)
    for (const page of [1, 2, 3])
      await expect(download.text(`${url}${page}`)).rejects.toThrow('sent more than 100 bytes')
    expect(asked).toEqual(['/table1'])
  })

  it('counts values of JSON for what they take once they are read', async () => {
    const values = Math.floor(limits.values * 0.9)
    const { download } = openVisit(hostOf(() => `[1${',1'.repeat(values)}]`).get)
    await expect(often(10, (i) => download.json(`${url}${i}`))).rejects.toThrow(
      'sent more than 96000000 bytes in all',
    )
  })
})

describe('readings side by side', () => {
  it('are bounded together: the largest is ended, the others go on, and what is over counts no more', async () => {
    const { get } = hostOf(({ pathname }) => 'x'.repeat(Number(pathname.slice(1))))
    const room = createRoom(100_000)
    const visitOf = (size: number) => ({ size, ...openVisit(get, undefined, room) })
    const ask = ({ size, download }: ReturnType<typeof visitOf>) =>
      download.text(`https://board.example/${size}`).then(
        ({ length }) => length,
        (error: Error) => error.message,
      )
    const [small, large, middle] = [visitOf(20_000), visitOf(60_000), visitOf(15_000)]
    expect([await ask(small), await ask(large), await ask(middle)]).toEqual([
      20_000, 60_000, 15_000,
    ])
    expect(await ask(large)).toBe(
      'board.example: sent the most while all sources together sent too much',
    )
    expect([await ask(small), await ask(middle)]).toEqual([20_000, 15_000])
    for (const { end } of [small, large, middle]) end()
    expect(await ask(visitOf(90_000))).toBe(90_000)
  })
})
