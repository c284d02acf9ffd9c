import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(root + file, 'utf8')

/** Runs the product as `npm start` does, on what says that it is some version of Node. */
function startOn(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`]
  return spawnSync(process.execPath, [...flags, 'src/start.mjs', 'no-such-command'], {
    cwd: root,
    encoding: 'utf8',
  })
}

describe('an installation', () => {
  it.each(['20.20.2', '22.18.0', '24.11.9'])(
    'says in one line that Node %s is too old',
    (version) => {
      const { status, stderr } = startOn(version)
      expect(status).toBe(1)
      expect(stderr).toMatch(
        /^Shortlist needs Node 24\.12 or newer, and this is [\d.]+\. Install .+\n$/,
      )
    },
  )

  it('says so before anything is loaded that an old Node does not have', () => {
    expect(parseSync('start.mjs', read('src/start.mjs')).module.staticImports).toEqual([])
  })

  it.each(['24.12.0', '25.0.0'])('runs on Node %s', (version) => {
    const { status, stderr } = startOn(version)
    expect(status).toBe(2)
    expect(stderr).toContain('There is no command "no-such-command"')
  })

  it('asks for the same Node everywhere', () => {
    expect(manifest.engines.node).toBe('>=24.12')
    const version = read('.node-version').trim()
    expect(version).toBe(manifest.devDependencies.node)
    expect(read('Dockerfile')).toContain(`BASE=node:${version}-slim@`)
  })

  it('takes images that nobody can change under their name', () => {
    const named = [read('Dockerfile'), read('compose.yaml')].flatMap((text) =>
      [...text.matchAll(/^(?:ARG BASE=|FROM |\s+image: )(?!\$\{BASE\})(\S+)/gm)].map(
        ([, name]) => name,
      ),
    )
    expect(named).toHaveLength(2)
    for (const name of named) expect(name).toMatch(/^[a-z]+:[\d.]+-[a-z]+@sha256:[\da-f]{64}$/)
  })

  it('gives Node the same memory however it is started', () => {
    const { start } = manifest.scripts
    expect(read('deploy/shortlist.service')).toContain(`\nExecStart=/usr/bin/env ${start}\n`)
    const [, words = '[]'] = /^ENTRYPOINT (.+)$/m.exec(read('Dockerfile')) ?? []
    expect((JSON.parse(words) as string[]).join(' ')).toBe(start)
  })

  it('needs no development packages to run', () => {
    const files = globSync(['src/**/*.{ts,mjs}', 'commands/**/*.ts'], { cwd: root })
    const packages = files.flatMap((file) => {
      const { staticImports } = parseSync(file, read(file)).module
      return staticImports
        .filter(({ entries }) => !entries.length || entries.some(({ isType }) => !isType))
        .map(({ moduleRequest: { value } }) => value)
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
        .map((name) =>
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        )
    })
    const installed = new Set([...Object.keys(manifest.dependencies), ...builtinModules])
    expect([...new Set(packages)].filter((name) => !installed.has(name))).toEqual([])
  })
})

describe('a deployment may write nothing but its data', () => {
  it('as a service', () => {
    const unit = read('deploy/shortlist.service')
    expect(unit).toContain('ProtectSystem=strict')
    expect(unit).toContain('StateDirectory=shortlist')
    expect(unit).not.toContain('ReadWritePaths')
  })

  it('as containers, with a password between them', () => {
    const { services } = parse(read('compose.yaml')) as {
      services: Record<string, Record<string, unknown>>
    }
    for (const service of Object.values(services))
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
    expect(services['bot']?.['environment']).toMatchObject({
      STORE_URL: expect.stringMatching(
        /^redis:\/\/:\$\{REDIS_PASSWORD:\?.+\}@redis:6379$/,
      ) as string,
    })
    expect(JSON.stringify(services['redis'])).toContain('--requirepass')
    expect(services['redis']?.['image']).toMatch(/^redis:7\.0\./)
  })
})
