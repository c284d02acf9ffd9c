import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FakeMessage } from '../../fakes/discord/state.ts'
import { flatten } from '../../fakes/discord/validate.ts'
import { startWorld, useCase, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

const ask = (from = {}) => world.slash('recommend-model', { 'use-case': useCase }, from)
const galleryOf = ({ components }: FakeMessage) =>
  flatten(components).find(({ type }) => type === 12)
const withPicture = /^POST \/channels\/\d+\/messages$/

describe('the chart of an answer', () => {
  it('stands in the message of the thread, with its figures for those who do not see it', async () => {
    const answer = await world.answerOf(ask())
    expect(galleryOf(answer)).toMatchObject({
      items: [
        {
          media: { url: 'attachment://shortlist.png' },
          description: expect.stringMatching(/^Chart of [^]*Atlas 2/) as string,
        },
      ],
    })
    const [png] = world.requests.flatMap(({ files }) => files)
    expect(png?.type).toBe('image/png')
    expect((await png?.text())?.slice(1, 4)).toBe('PNG')
  })

  it('follows where the answer stands in place: the words do not wait for it', async () => {
    const asked = ask({ channel: world.channel({ type: 2 }) })
    const answer = await world.until(() => {
      const original = world.original(asked)
      return original && galleryOf(original) && original
    })
    expect(answer.files).toEqual(['shortlist.png'])
    const edits = world.requests.filter(({ path }) => path.endsWith('@original'))
    expect(edits.map(({ files }) => files.length)).toEqual([0, 1])
  })

  it('comes with a changed list, not with a list that is the same', async () => {
    const answer = await world.answerOf(ask())
    world.press(answer, 'Only open weights')
    expect(galleryOf(await world.messageIn(answer.channel_id, 1))).toBeDefined()
    world.press(answer, 'Longer context')
    const same = await world.messageIn(answer.channel_id, 2)
    expect(world.shown(same)).toMatch(/Changed:/)
    expect(galleryOf(same)).toBeUndefined()
  })

  it.each([
    ['refused', { status: 400, body: { code: 50035, message: 'Invalid Form Body' } }],
    ['too large', { status: 413, body: { code: 40005, message: 'Request entity too large' } }],
    ['not allowed', { status: 403, body: { code: 50013, message: 'Missing Permissions' } }],
    ['broken off', 'broken'],
  ] as const)('that is %s is left out: the answer comes once, and says so', async (_, kind) => {
    world.faults.push({ match: withPicture, kind })
    const answer = await world.answerOf(ask())
    expect(world.shown(answer)).toMatch(/Atlas 2[^]*Without the chart: Discord did not take it/)
    expect(galleryOf(answer)).toBeUndefined()
    expect(world.ownMessages(answer.channel_id)).toHaveLength(1)
    expect(world.bugs).toEqual([])
  })

  it('whose confirmation is lost is not followed by a second answer', async () => {
    world.faults.push({ match: withPicture, kind: 'lost' })
    const answer = await world.answerOf(ask())
    world.press(answer, 'Compare')
    await world.messageIn(answer.channel_id, 1)
    expect(galleryOf(answer)).toBeDefined()
    expect(world.ownMessages(answer.channel_id)).toHaveLength(2)
  })

  it('is left out, and the answers say so, while very many ask', async () => {
    const asked = Array.from({ length: 40 }, () => ask({ channel: world.channel({ type: 2 }) }))
    const answers = await world.until(() => {
      const found = asked.flatMap((one) => world.original(one) ?? [])
      const whole = found.filter(
        (one) => galleryOf(one) ?? world.shown(one).includes('Without the chart: many requests'),
      )
      return whole.length === asked.length && whole
    })
    const drawn = answers.filter(galleryOf)
    expect(drawn.length).toBeGreaterThan(0)
    expect(drawn.length).toBeLessThan(asked.length)
  })
})
