import { once } from 'node:events'
import { getPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'

const module = new URL('../src/thread-priority.ts', import.meta.url).href

it.runIf(process.platform === 'linux')('lowers one thread and leaves the others', async () => {
  const before = getPriority()
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads')
     import(${JSON.stringify(module)}).then(({ giveWay }) => {
       giveWay(19)
       parentPort.postMessage(require('node:os').getPriority())
     })`,
    { eval: true },
  )
  expect(await once(worker, 'message')).toEqual([19])
  expect(getPriority()).toBe(before)
})
