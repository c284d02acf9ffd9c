import { describe, expect, it } from 'vitest'
import { attempt } from '../../src/conversation/attempts.ts'
import { collectingSurface } from '../../src/conversation/collecting-surface.ts'
import { renderText } from '../../src/reply/text.ts'

async function attempted(error: Error, refusal?: (error: unknown) => string | undefined) {
  const told: string[] = []
  const bugs: [string, unknown][] = []
  const surface = { ...collectingSurface((reply) => void told.push(renderText(reply))), refusal }
  const fail = () => {
    throw error
  }
  await attempt(
    (id, bug) => void bugs.push([id, bug]),
    surface,
    async () => fail(),
  )
  return { told, bugs }
}

describe('an answer that does not come about', () => {
  it('for a mistake of ours is reported, and the person is told with the id of the report', async () => {
    const { told, bugs } = await attempted(new TypeError('x is undefined'), () => undefined)
    expect(bugs).toHaveLength(1)
    expect(told).toEqual([expect.stringContaining(`with the id ${bugs[0]?.[0]}`)])
  })

  it('because the platform refuses it is told in its words, and is no mistake of ours', async () => {
    const { told, bugs } = await attempted(new Error('archived'), () => 'This channel is archived.')
    expect(bugs).toEqual([])
    expect(told).toEqual(['This channel is archived.'])
  })

  it('where nobody can be told is not told', async () => {
    expect(await attempted(new Error('gone'), () => '')).toEqual({ told: [], bugs: [] })
  })
})
