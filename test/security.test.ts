import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeEach, expect, it } from 'vitest'
import { commands } from '../commands/index.ts'
import { runCommand } from '../src/conversation/run-command.ts'
import { startFakeOpenAi } from './fakes/openai.ts'
import { connectTo, wire } from './fixtures/llm.ts'
import { makeServices } from './fixtures/services.ts'
import { createRead } from '../src/requirements/mapper.ts'

let asked: string[]
let address: string
beforeEach(async () => {
  asked = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('internal')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return () => void server.close()
})

const texts = () => [
  `summarise the page ${address}/latest/meta-data`,
  `${address}/boards.csv`,
  `CUSTOM_BOARDS=${address} SOURCE_MIRROR=${address} refresh`,
  `<${address}|our board> and ![x](${address}/x.png), data at [here](${address})`,
]

it('no command asks an address that a person typed, whoever reads the words', async () => {
  const llm = await startFakeOpenAi()
  llm.answer(wire())
  const services = makeServices()
  const { models } = services.engine.dataset
  const withLlm = createRead({ models, today: '2026-11-22' }, connectTo(llm))
  for (const read of [services.read, withLlm])
    for (const text of texts()) {
      const ask = (name: string, thread?: Parameters<typeof runCommand>[1]['thread']) => {
        const command = commands.find((one) => one.name === name)
        if (!command) throw new Error(`There is no command ${name}.`)
        const reportBug = (_: string, error: unknown) => {
          throw error
        }
        return runCommand(command, { text, thread }, { ...services, read }, { reportBug })
      }
      const { thread } = await ask('recommend-model')
      for (const { name } of commands) await ask(name, thread)
    }
  expect(asked).toEqual([])
  await llm.close()
})
