import { expect, it } from 'vitest'
import { refreshData } from '../../commands/refresh-data.ts'
import type { CommandRequest, Services } from '../../src/command.ts'
import { runCommand } from '../../src/conversation/run-command.ts'
import { renderText } from '../../src/reply/text.ts'
import { makeServices } from '../fixtures/services.ts'

let refreshes = 0
const services: Services = {
  ...makeServices(),
  admins: new Set(['U1']),
  refresh() {
    refreshes += 1
    return Promise.resolve('Read 19 of 19 sources.\n352 models.')
  },
}
const say = async (request: Omit<CommandRequest, 'text'>, given = services) => {
  const { reply } = await runCommand(refreshData, { text: '', ...request }, given, {
    reportBug: () => undefined,
  })
  return renderText(reply, Infinity)
}

it('refreshes for an admin and says what came of it', async () => {
  expect(await say({ user: 'U1' })).toBe('Read 19 of 19 sources.\n\n352 models.')
  expect(refreshes).toBe(1)
})

it.each([
  ['somebody else', { user: 'U2' }],
  ['somebody unknown', {}],
])('does nothing for %s', async (_who, request) => {
  const before = refreshes
  expect(await say(request)).toMatch(/^Only the people who run this bot can do that/)
  expect(refreshes).toBe(before)
})

it('is for nobody where no admins are named', async () => {
  expect(await say({ user: '' }, { ...services, admins: undefined })).toMatch(/^Only the people/)
})

it('says what to do where nothing can be refreshed from', async () => {
  expect(await say({ user: 'U1' }, { ...services, refresh: undefined })).toMatch(
    /run `npm run refresh` instead/,
  )
})
