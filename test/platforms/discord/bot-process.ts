/** The bot in a process of its own, for tests that kill it. Arguments: Discord's address, the store's. */
import { startDiscord } from '../../../src/platforms/discord/start.ts'
import { openStore } from '../../../src/store/store.ts'
import { botToken } from '../../fakes/discord/state.ts'
import { makeServices } from './world.ts'

const [apiUrl, storeUrl = ''] = process.argv.slice(2)
const services = makeServices()
await startDiscord({
  config: { token: botToken, apiUrl, messageContent: false },
  http: { host: '127.0.0.1', port: 0 },
  services: { of: () => services },
  store: await openStore(storeUrl),
  log: () => undefined,
  reportBug: (_, error) => console.error(error),
  lookEveryMs: 20,
})
