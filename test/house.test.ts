import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each folder may import, types included, beside itself and what all share. A new folder needs a line here. */
const mayImport: Record<string, string> = {
  intake: '',
  store: '',
  catalogue: '',
  leaderboard: 'catalogue',
  gateway: 'catalogue leaderboard',
  requirements: 'catalogue leaderboard store',
  shortlist: 'catalogue leaderboard requirements',
  policy: 'catalogue leaderboard requirements shortlist store',
  trial: 'catalogue leaderboard gateway shortlist store',
  reply: 'catalogue leaderboard requirements shortlist trial',
  decisions: 'catalogue leaderboard requirements shortlist store trial reply',
  commands: 'catalogue leaderboard requirements shortlist policy trial reply decisions intake',
  conversation:
    'catalogue leaderboard requirements shortlist policy trial reply decisions intake store commands',
  platforms: 'trial reply',
  'platforms/terminal': 'trial reply conversation commands gateway store',
  'platforms/slack':
    'leaderboard requirements trial reply decisions conversation commands store platforms',
  'platforms/discord':
    'catalogue leaderboard requirements shortlist trial reply decisions conversation commands store platforms',
  'platforms/mcp':
    'catalogue leaderboard requirements shortlist reply conversation commands store platforms',
  upkeep: 'catalogue leaderboard store',
  operations: 'leaderboard store platforms platforms/slack platforms/discord',
}

/** What all share and needs no folder itself; the other files beside it put folders together. */
const shared =
  'address capability collect-garbage dates environment errors format json listen metrics mirror observe printable redact table thread'
    .split(' ')
    .map((name) => `src/${name}.ts`)
/** Of those that put folders together, the few that folders import: what a command is and takes, the request at work. */
const known = ['command', 'config', 'context', 'input', 'log', 'services'].map(
  (name) => `src/${name}.ts`,
)

/** Other files of the product that the ranking needs at work; all else of them it knows as types. */
const neededByShortlist =
  'src/capability.ts src/dates.ts src/catalogue/machine-parts.ts src/catalogue/offers.ts src/catalogue/price.ts src/leaderboard/estimate.ts src/leaderboard/model.ts src/requirements/limits/index.ts src/requirements/limits/judge.ts'.split(
    ' ',
  )

const sdks: Record<string, string> = {
  '@slack': 'platforms/slack',
  'discord.js': 'platforms/discord',
}

interface Import {
  from: string
  to: string
  isType: boolean
}

const files = [...globSync('src/**/*.{ts,mjs}'), ...globSync('commands/**/*.ts')]
const imports = files.flatMap((from): Import[] =>
  [
    ...readFileSync(from, 'utf8').matchAll(
      /^(?:import|export) (type )?[^'"]*?from '([^']+)'|^import '([^']+)'|[^\w]import\('([^']+)'\)/gm,
    ),
  ].map(([, type, ...paths]) => {
    const path = paths.find(Boolean) ?? ''
    return { from, to: path.startsWith('.') ? join(dirname(from), path) : path, isType: !!type }
  }),
)

function folderOf(path: string): string {
  const [top = '', folder = '', inner = '', file] = path.split('/')
  if (top === 'commands') return top
  return folder === 'platforms' && file ? `platforms/${inner}` : inner ? folder : ''
}

const isOurs = ({ to }: Import) => to.startsWith('src/') || to.startsWith('commands/')
const told = (wrong: Import[]) => wrong.map(({ from, to }) => `${from} imports ${to}`)

describe('imports run one way', () => {
  it('every folder has a line that says what it may import', () => {
    const folders = new Set(files.map(folderOf).filter(Boolean))
    expect([...folders].toSorted()).toEqual(Object.keys(mayImport).toSorted())
  })

  it('a folder imports what its line names, itself, and what all share', () => {
    const wrong = imports.filter((one) => {
      const [from, to] = [folderOf(one.from), folderOf(one.to)]
      if (!from || !isOurs(one) || from === to) return false
      return to
        ? !(mayImport[from] ?? '').split(' ').includes(to)
        : ![...shared, ...known].includes(one.to)
    })
    expect(told(wrong)).toEqual([])
  })

  it('what all share needs no folder', () => {
    const wrong = imports.filter(
      (one) => shared.includes(one.from) && isOurs(one) && !shared.includes(one.to),
    )
    expect(told(wrong)).toEqual([])
  })

  it('an SDK stays in the folder of its platform', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [, home] = Object.entries(sdks).find(([sdk]) => to.startsWith(sdk)) ?? []
      return home !== undefined && folderOf(from) !== home
    })
    expect(told(wrong)).toEqual([])
  })

  it('the ranking needs no packages, and little else at work; commands need no packages', () => {
    const wrong = imports.filter((one) => {
      const folder = folderOf(one.from)
      if (folder !== 'shortlist' && folder !== 'commands') return false
      if (!isOurs(one)) return true
      const isOwn = folder === 'commands' || folderOf(one.to) === 'shortlist'
      return !isOwn && !one.isType && !neededByShortlist.includes(one.to)
    })
    expect(told(wrong)).toEqual([])
  })
})
