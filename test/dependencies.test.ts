import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

interface LockedPackage {
  dependencies?: Record<string, string>
  license?: string
  dev?: boolean
  devOptional?: boolean
  hasInstallScript?: boolean
  integrity?: string
}

const allowed = new Set([
  'MIT',
  'Apache-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'OFL-1.1',
  'MPL-2.0',
])

const read = (path: string) => readFile(new URL(`../${path}`, import.meta.url), 'utf8')
const { packages } = JSON.parse(await read('package-lock.json')) as {
  packages: Record<string, LockedPackage>
}
const production = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
)

it('run under licences that were reviewed', () => {
  const others = production.filter(
    ([, { license = 'none' }]) => !license.split(' AND ').every((one) => allowed.has(one)),
  )
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

it('run nothing while they are installed, and come with a hash', () => {
  const odd = production.filter(
    ([, { hasInstallScript, integrity }]) => hasInstallScript || !integrity,
  )
  expect(odd.map(([path]) => path)).toEqual([])
})

it('are pinned and reviewed in docs/dependencies.md, each with its licence', async () => {
  const page = await read('docs/dependencies.md')
  const direct = packages['']?.dependencies ?? {}
  for (const [name, version] of Object.entries(direct)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+/)
    const license = packages[`node_modules/${name}`]?.license
    expect(page.replaceAll(/ +/g, ' ')).toContain(`| ${name} | ${license} |`)
  }
})
