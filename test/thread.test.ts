import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { expect, it } from 'vitest'
import { startThread } from '../src/thread.ts'

it('a thread keeps to its own limits, whatever the command line gives the process', async () => {
  // As every way to start does.
  setFlagsFromString('--max-semi-space-size=16')
  const script = new URL('data:text/javascript,setInterval(() => undefined, 1000)')
  const worker = startThread(script, { maxOldGenerationSizeMb: 64 })
  await once(worker, 'online')
  const { heap_size_limit: bytes } = await worker.getHeapStatistics()
  await worker.terminate()
  expect(bytes / 2 ** 20).toBeLessThan(64 + 16)
})
