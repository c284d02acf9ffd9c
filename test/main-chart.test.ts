import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const main = fileURLToPath(new URL('../src/start.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'chart-'))
const run = (...words: string[]) =>
  new Promise<{ code: number; errors: string; output: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [main, ...words],
      { env: { PATH: process.env['PATH'] } },
      (_, output, errors) => resolve({ code: child.exitCode ?? -1, errors, output }),
    )
  })

it.each([
  ['svg', '<svg'],
  ['png', 'PNG'],
])('recommend --chart draws the choice as .%s', { timeout: 20_000 }, async (ending, start) => {
  const file = join(folder, `chart.${ending}`)
  const { code, output } = await run('recommend', 'write Python code', '--chart', file)
  expect(code).toBe(0)
  expect(output).toContain('Start with')
  expect(readFileSync(file).subarray(0, 5).toString('latin1')).toContain(start)
})

it('says what is wrong with the file', { timeout: 20_000 }, async () => {
  const wrongEnding = await run('recommend', 'write code', '--chart', join(folder, 'chart.gif'))
  expect(wrongEnding).toMatchObject({ code: 2 })
  expect(wrongEnding.errors).toContain('ends in .svg or .png')
  const noFolder = await run(
    'recommend',
    'write code',
    '--chart',
    join(folder, 'none', 'chart.svg'),
  )
  expect(noFolder.code).toBe(1)
  expect(noFolder.errors).toContain('The chart cannot be written to')
})
