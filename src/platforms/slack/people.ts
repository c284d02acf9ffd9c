import type { WebClient } from '@slack/web-api'
import type { Memory } from '../../conversation/memory.ts'
import { cut } from '../../printable.ts'

/** A person's display name, or undefined when the app may not look it up. Looked up once a day. */
export async function displayName(
  client: WebClient,
  { names, person }: Memory,
  team: string,
  user: string,
): Promise<string | undefined> {
  const key = person(team, user)
  const known = await names.get(key)
  if (known) return known
  const found = await lookUp(client, user)
  const name = cut(found?.profile?.display_name || found?.real_name || found?.name || '', 60)
  if (name) await names.set(key, name)
  return name || undefined
}

/** Whether a person is an admin or owner of the workspace; asked each time, since that may change. */
export async function runsWorkspace(client: WebClient, user: string): Promise<boolean> {
  const found = await lookUp(client, user)
  return found?.is_admin === true || found?.is_owner === true
}

const lookUp = (client: WebClient, user: string) =>
  client.users.info({ user }).then(
    (found) => found.user,
    () => undefined,
  )
