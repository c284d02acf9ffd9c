import { createConversations } from '../../src/conversation/converse.ts'
import { collectingSurface } from '../../src/conversation/collecting-surface.ts'
import type { Control } from '../../src/conversation/controls.ts'
import { openMemory } from '../../src/conversation/memory.ts'
import { terminalAddress } from '../../src/platforms/terminal/conversation.ts'
import { shownBlocks, type Reply } from '../../src/reply/reply.ts'
import { renderText } from '../../src/reply/text.ts'
import { openStore } from '../../src/store/store.ts'
import { makeServices } from '../platforms/discord/world.ts'
import { conversationContract, type Driver, type Opening } from './contract.ts'
import { evidenceContract } from './evidence-contract.ts'
import { trialContract } from './trial-contract.ts'

async function open(parts: Opening = {}): Promise<Driver> {
  const store = parts.store ?? (await openStore('memory:'))
  const services = parts.services ?? makeServices()
  const said: string[] = []
  const print = (reply: Reply) => {
    if (shownBlocks(reply).length > 0) said.push(renderText(reply, Infinity))
  }
  const surface = collectingSurface(print)
  const conversations = createConversations({
    services: { of: () => services },
    memory: openMemory(store, 'terminal'),
    now: () => new Date(),
    reportBug: (_, error) => {
      throw error
    },
    say: ({ reply }) => Promise.resolve(print(reply)),
  })
  const address = terminalAddress()
  let keys = 0
  const key = () => String((keys += 1))
  const person = (id = 'ana') => ({ id, name: () => Promise.resolve(id) })
  const say = (text: string, user?: string) =>
    conversations.take(address, { key: key(), person: person(user), text, call: 'direct' }, surface)
  return {
    store,
    surface: 'terminal',
    ask: (text) => say(text),
    say: (text, { user } = {}) => void say(text, user),
    press: (control, { user, value, button = key() } = {}) =>
      void conversations.press(
        address,
        { key: key(), person: person(user), control: control as Control, value, message: button },
        surface,
      ),
    shown: () => said,
    whispered: () => [],
    tell: (reply) => conversations.tell(address, reply, key()),
    close: () => Promise.resolve(),
  }
}

conversationContract(open, { isShared: false })
trialContract(open, { isShared: false })
evidenceContract(open)
