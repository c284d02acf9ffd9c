import { startServer } from './server.ts'
import { botUser, team } from './payloads.ts'
import type { Workspace } from './web-api.ts'

/** A Slack workspace on the loopback interface that answers like the real one. */
export async function startFakeSlack() {
  const work: Workspace = {
    team,
    botUser,
    messages: [],
    ephemerals: [],
    views: [],
    homes: [],
    statuses: [],
    prompts: [],
    uploads: new Map(),
    files: new Map(),
    shown: [],
    member: new Set(['C1', 'C2']),
    pins: new Set(),
    admins: new Set(),
    names: new Map([
      ['U1', 'Ana'],
      ['U2', 'Ben'],
    ]),
    scopes: new Set(['channels:history', 'users:read', 'files:write', 'pins:write']),
    hasAgentView: true,
    refused: [],
  }
  const server = await startServer(work)
  return { ...server, work }
}

export type FakeSlack = Awaited<ReturnType<typeof startFakeSlack>>
