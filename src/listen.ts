import { once } from 'node:events'
import type { Server } from 'node:http'
import { UserError } from './errors.ts'

/** Where to listen; `setting`: what the port is called in the environment. */
export interface ListenAddress {
  host?: string
  port: number
  setting: string
}

/** Ends when the server listens. Throws UserError that names the setting when it cannot. */
export async function listen(
  server: Server,
  { host, port, setting }: ListenAddress,
): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new UserError(
      reasons[code]?.(`${setting} ${port}`, host) ?? `${setting} ${port}: ${message}`,
    )
  }
}

const reasons: Record<string, (place: string, host?: string) => string> = {
  EADDRINUSE: (place) => `${place} is in use by another program: end it, or set another port.`,
  EACCES: (place) =>
    `${place} needs rights that this program does not have: set a port above 1023.`,
  EADDRNOTAVAIL: (_, host) => `HOST ${host} is no address of this machine.`,
  ENOTFOUND: (_, host) => `HOST ${host} is not an address.`,
}
