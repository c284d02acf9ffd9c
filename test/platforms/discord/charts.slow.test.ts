// In the slow suite, which gives each file a process of its own: in one that others had used, no picture came about once.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FakeMessage } from '../../fakes/discord/state.ts'
import { flatten } from '../../fakes/discord/validate.ts'
import { startWorld, useCase, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

const galleryOf = ({ components }: FakeMessage) =>
  flatten(components).find(({ type }) => type === 12)

type FaultKind = World['faults'][number]['kind']

/** Presses "Details" under an answer; gives what the person is shown. */
async function pressDetails(fault?: FaultKind) {
  const answer = await world.answerOf(world.slash('recommend-model', { 'use-case': useCase }))
  if (fault) world.faults.push({ match: /webhooks/, kind: fault })
  const pressed = world.press(answer, 'Details')
  const details = await world.until(() => {
    const shown = [world.original(pressed), ...pressed.followUps]
    return shown.find((one) => one && one.id !== answer.id && one.components.length > 0)
  })
  return { answer, details }
}

describe('the chart', () => {
  it('stands in the details, for the eyes of the person alone, in one message', async () => {
    const { answer, details } = await pressDetails()
    expect(galleryOf(answer)).toBeUndefined()
    expect(details.flags & 64).toBe(64)
    expect(details.files).toEqual(['shortlist.png'])
    expect(galleryOf(details)).toMatchObject({
      items: [
        {
          media: { url: 'attachment://shortlist.png' },
          description: expect.stringMatching(
            /^Expected success against cost a month[^]*Atlas 2/,
          ) as string,
        },
      ],
    })
    expect(world.shown(details)).toContain('Published figures')
    expect(world.ownMessages(answer.channel_id)).toHaveLength(1)
    const [png] = world.requests.flatMap(({ files }) => files)
    expect((await png?.text())?.slice(1, 4)).toBe('PNG')
  })

  it.each([
    ['refused', { status: 400, body: { code: 50035, message: 'Invalid Form Body' } }],
    ['too large', { status: 413, body: { code: 40005, message: 'Request entity too large' } }],
  ] as const)('that is %s is left out: the details come once, and say so', async (_, kind) => {
    const { details } = await pressDetails(kind)
    expect(world.shown(details)).toMatch(/Published figures[^]*Without the chart/)
    expect(galleryOf(details)).toBeUndefined()
    expect(world.bugs).toEqual([])
  })
})
