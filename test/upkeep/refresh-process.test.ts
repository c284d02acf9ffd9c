import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runRefreshProcess } from '../../src/upkeep/refresh-process.ts'

const run = (script: string, signal = new AbortController().signal) => {
  const warnings: string[] = []
  const summary = runRefreshProcess((line) => void warnings.push(line), signal, ['-e', script])
  return { summary, warnings }
}

it('ends with what the process says on its standard output', async () => {
  const { summary, warnings } = run(
    "console.log('3 models\\n2 scores'); console.error('ok  a board')",
  )
  expect(await summary).toBe('3 models\n2 scores')
  expect(warnings).toEqual([])
})

it('tells of each source that failed', async () => {
  const { summary, warnings } = run("console.error('failed  LiveBench: answered 503')")
  await summary
  expect(warnings).toEqual(['Refresh: failed  LiveBench: answered 503'])
})

it('fails with the last words of a process that failed', async () => {
  const { summary } = run("console.error('one\\nno disk space'); process.exitCode = 1")
  await expect(summary).rejects.toThrow('no disk space')
})

it('says how a process ended that was killed', async () => {
  const { summary } = run("process.kill(process.pid, 'SIGKILL')")
  await expect(summary).rejects.toThrow('it was ended by SIGKILL')
})

it('takes the process along when it is told to stop', async () => {
  const stop = new AbortController()
  const { summary } = run('setInterval(() => {}, 1000)', stop.signal)
  stop.abort()
  await expect(summary).rejects.toThrow('aborted')
})

it('is held to its memory: one that wants more ends, and this process does not', async () => {
  const { summary } = run(
    'const held = []; for (;;) held.push(new Array(2e7).fill(held.length + 0.5))',
  )
  await expect(summary).rejects.toThrow('it was ended by SIGABRT')
})

it.runIf(existsSync('/proc/self/status'))(
  'is held to it with what lies outside of its objects, too',
  async () => {
    const { summary } = run(
      'const held = []; setInterval(() => held.push(Buffer.alloc(64_000_000, 1)), 10)',
    )
    await expect(summary).rejects.toThrow('it took more than 512 MB')
  },
)
