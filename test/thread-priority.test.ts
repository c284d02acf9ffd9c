import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { getPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { niceness } from '../src/thread-priority.ts'

const module = JSON.stringify(new URL('../src/thread-priority.ts', import.meta.url).href)
const isLinux = process.platform === 'linux'

it.runIf(isLinux)('lowers one thread and leaves the others', async () => {
  const before = getPriority()
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads')
     import(${module}).then(({ giveWay }) => {
       giveWay(19)
       parentPort.postMessage(require('node:os').getPriority())
     })`,
    { eval: true },
  )
  expect(await once(worker, 'message')).toEqual([19])
  expect(getPriority()).toBe(before)
})

it.runIf(isLinux)("lowers every thread but the one that goes first, V8's among them", () => {
  // In a process of its own: what is lowered stays so.
  const script = fileURLToPath(new URL('fixtures/give-way-to.ts', import.meta.url))
  const output = execFileSync(process.execPath, [script]).toString()
  const { first, others } = JSON.parse(output) as { first: number; others: number[] }
  expect(first).toBe(getPriority())
  expect(others.length).toBeGreaterThan(3)
  expect(new Set(others)).toEqual(new Set([niceness.answers]))
})
