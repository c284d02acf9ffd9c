import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shortlist } from './fixtures/command-line.ts'

const pages = globSync(['*.md', 'docs/**/*.md'])
const files = globSync('{src,commands,test,docs,data,deploy}/**')
const read = (page: string) => readFileSync(page, 'utf8')
const found = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
]

describe.each(pages)('%s', (page) => {
  const text = read(page)

  it('names files and folders that are there', () => {
    const named = found(text, /`((?:src|commands|test|docs|deploy)\/[^`* ]*)`/g)
    const known = (name: string) =>
      files.includes(name.replace(/\/$/, '')) || files.some((file) => file.endsWith(`/${name}`))
    expect(named.filter((name) => !known(name))).toEqual([])
  })

  it('names scripts that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = found(text, /npm run ([\w:-]+)/g)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('AGENTS.md', () => {
  const text = read('AGENTS.md')

  it('names modules that are there', () => {
    const named = found(text, /`([\w/-]+\.(?:ts|mjs))`/g)
    const known = (name: string) => files.some((file) => `/${file}`.endsWith(`/${name}`))
    expect(named.filter((name) => !known(name))).toEqual([])
  })

  it('tells of every folder of the product', () => {
    const folders = globSync('src/*/').map((folder) => folder.replace(/\/?$/, '/'))
    expect(folders.filter((folder) => !text.includes(`\`${folder}\``))).toEqual([])
  })
})

describe('README.md', () => {
  it('shows the answer that is given', async () => {
    const [, useCase = '', shown = ''] =
      /recommend "([^"]+)"\n([\s\S]+?)\n```/.exec(read('README.md')) ?? []
    const { stdout } = await shortlist(['recommend', useCase], '', { STORE_URL: 'memory:' })
    expect(stdout.trim()).toBe(shown)
  })
})
