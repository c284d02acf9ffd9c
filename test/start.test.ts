import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const start = fileURLToPath(new URL('../src/start.mjs', import.meta.url))
let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'shortlist-start-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs the product in a folder of its own, as somebody does who has written a `.env` there. */
const run = (settings: Record<string, string> = {}, words = ['no-such-command']) =>
  spawnSync(process.execPath, [start, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...settings },
  })
const env = (content: string | Buffer) => writeFileSync(join(folder, '.env'), content)

describe('the settings in .env', () => {
  it('are read, with the mark of editors, line ends of Windows, quotation marks and remarks', () => {
    env('\uFEFFPORT=x\r\nREFRESH_HOURS=x\nexport HTTP_PORT="x" # the port\n')
    const { stderr } = run()
    for (const name of ['PORT', 'REFRESH_HOURS', 'HTTP_PORT'])
      expect(stderr).toMatch(new RegExp(`^ *${name} must`, 'm'))
  })

  it('count after what is set already', () => {
    env('PORT=x\n')
    expect(run({ PORT: '3000' }).stderr).not.toContain('PORT must')
  })

  it('that are not UTF-8 are refused, and nothing is begun without them', () => {
    env(Buffer.from('\uFEFFPORT=3000\n', 'utf16le'))
    const { status, stderr } = run({}, ['recommend', 'emails'])
    expect([status, stderr]).toEqual([1, '.env cannot be read: it is not text in UTF-8.\n'])
  })

  it('that cannot be read are refused as well', () => {
    mkdirSync(join(folder, '.env'))
    const { status, stdout, stderr } = run({}, ['recommend', 'emails'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^\.env cannot be read: .+\n$/)
  })
})

it('a folder for data that is none is said, and the bundled data answers', () => {
  writeFileSync(join(folder, 'file'), '')
  const { status, stdout, stderr } = run({ DATA_DIR: 'file' }, ['recommend', 'review contracts'])
  expect([status, stderr]).toEqual([
    0,
    expect.stringMatching(/^The refreshed dataset in file cannot be read, so the bundled one/),
  ])
  expect(stdout).toContain('$')
})

it('a disk that is full is said in one line', () => {
  const words = ['sh', '-c', `"${process.execPath}" "${start}" recommend emails > /dev/full`]
  const { stderr } = spawnSync(words[0]!, words.slice(1), { cwd: folder, encoding: 'utf8' })
  expect(stderr).toMatch(/^The answer cannot be written: .+\n$/)
})

const begun = ['terminal.ts', 'platforms/slack/start.ts', 'platforms/discord/start.ts', 'serve.ts']

/** Packages that modules bring with all they import, by the module that brings them first. */
function packagesOf(modules: string[]): Record<string, string[]> {
  const program = `
    import { registerHooks } from 'node:module'
    const known = new Set()
    const found = {}
    let now
    registerHooks({
      load(url, context, next) {
        const [, name] = /.*\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url) ?? []
        if (name && !known.has(name)) {
          known.add(name)
          ;(found[now] ??= []).push(name)
        }
        return next(url, context)
      },
    })
    for (now of ${JSON.stringify(modules)})
      await import(new URL(now, ${JSON.stringify(new URL('../src/', import.meta.url).href)}))
    console.log(JSON.stringify(found))
    process.exit()`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  })
  return JSON.parse(stdout) as Record<string, string[]>
}

it('what only a language model or a trial needs is not loaded with what begins', () => {
  const packages = Object.entries(packagesOf(begun))
  expect(packages[0]).toEqual(['terminal.ts', expect.arrayContaining(['zod'])])
  const late = new Set(['openai', 'ajv', 're2js'])
  expect(packages.filter(([, names]) => names.some((name) => late.has(name)))).toEqual([])
})
