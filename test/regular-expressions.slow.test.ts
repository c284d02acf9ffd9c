import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor, type NewExpression, type CallExpression } from 'oxc-parser'
import { check } from 'recheck'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
/** For a machine that does much else meanwhile. */
const patienceMs = 60_000
const exactMs = 2000

interface Expression {
  source: string
  flags: string
}

interface Found {
  where: string
  /** Undefined where it is put together: at the start of a module, or while the product runs. */
  expression?: Expression
  isAtStart: boolean
}

/** Every regular expression of a file: literals, and what is given to RegExp. */
function expressionsOf(file: string, text: string): Found[] {
  const found: Found[] = []
  let depth = 0
  const enter = () => void (depth += 1)
  const leave = () => void (depth -= 1)
  const add = (start: number, expression?: Expression) => {
    const where = `${file}:${text.slice(0, start).split('\n').length}`
    found.push({ where, expression, isAtStart: depth === 0 })
  }
  const construct = (node: NewExpression | CallExpression) => {
    if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return
    const [source, flags] = node.arguments.map((one) =>
      one.type === 'Literal' && typeof one.value === 'string' ? one.value : undefined,
    )
    const isKnown = source !== undefined && (node.arguments.length < 2 || flags !== undefined)
    add(node.start, isKnown ? { source, flags: flags ?? '' } : undefined)
  }
  new Visitor({
    Literal(node) {
      if ('regex' in node && node.regex)
        add(node.start, { source: node.regex.pattern, flags: node.regex.flags })
    },
    NewExpression: construct,
    CallExpression: construct,
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
  }).visit(parseSync(file, text).program)
  return found
}

/** Those that a module puts together at its start, once it is loaded; with those of what it loads. */
async function putTogetherBy(file: string): Promise<Found[]> {
  const found: Found[] = []
  const { RegExp: Original } = globalThis
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags)
      found.push({ where: file, expression: made, isAtStart: true })
      return made
    },
  })
  await import(/* @vite-ignore */ `${root}${file}`)
  globalThis.RegExp = Original
  return found
}

const written = globSync(['src/**/*.{ts,mjs}', 'commands/**/*.ts'], { cwd: root })
  .toSorted()
  .flatMap((file) => expressionsOf(file, readFileSync(root + file, 'utf8')))
const together = written.filter(({ expression, isAtStart }) => !expression && isAtStart)
const files = new Set(together.map(({ where }) => where.replace(/:\d+$/, '')))
const loaded = (await Promise.all([...files].map(putTogetherBy))).flat()
/** Those in tables, which `src/table.ts` puts together. */
const inTables = globSync('src/**/*.tsv', { cwd: root }).flatMap((file) =>
  readFileSync(root + file, 'utf8')
    .split('\n')
    .flatMap((line, i) =>
      line.split('\t').flatMap((cell): Found | [] => {
        const [, source, flags = ''] = /^\/(.+)\/(i?)$/.exec(cell) ?? []
        const where = `${file}:${i + 1}`
        return source ? { where, expression: { source, flags }, isAtStart: true } : []
      }),
    ),
)
const all = [
  ...written.filter((one) => !together.includes(one) && !one.where.startsWith('src/table.ts')),
  ...loaded,
  ...inTables,
]

/** How time grows with the text: "linear" also where it does not grow. What the tool cannot tell is not linear. */
async function growthOf({ expression }: Found): Promise<string> {
  if (!expression) return 'put together while the product runs'
  const { source, flags } = expression
  // Exact, and quick but for long lists of words; it does not know what looks around or back.
  const exact = await check(source, flags, { timeout: exactMs, checker: 'automaton' })
  const verdict =
    exact.status === 'unknown' ? await check(source, flags, { timeout: patienceMs }) : exact
  if (verdict.status === 'safe') return 'linear'
  if (verdict.status === 'unknown') return `unknown (${verdict.error.kind})`
  return `${verdict.complexity.type}: ${verdict.attack.pattern}`
}

describe('every regular expression takes time that grows linearly with the text', () => {
  it('and those that a module puts together are seen', () => {
    expect(new Set(loaded.map(({ where }) => where))).toEqual(files)
  })

  it.each(all.map((one) => [one.where, one.expression?.source ?? '', one] as const))(
    '%s /%s/',
    async (_, __, one) => {
      expect(await growthOf(one)).toBe('linear')
    },
    2 * patienceMs,
  )
})

describe('the judgement', () => {
  const judge = async (code: string) => Promise.all(expressionsOf('example.ts', code).map(growthOf))

  it('finds literals, and what is given to RegExp', async () => {
    const code = String.raw`const a = /a+$/; new RegExp('b+$'); RegExp('c', 'g'); x.split(/d/)`
    const [a, b, ...others] = await judge(code)
    expect(a).toMatch(/^polynomial/)
    expect(b).toMatch(/^polynomial/)
    expect(others).toEqual(['linear', 'linear'])
  })

  it('lets none pass that is exponential, or that is put together at run time', async () => {
    expect(await judge('/^(?:a|a)+$/.test(b); () => new RegExp(`${a}+`)')).toEqual([
      expect.stringMatching(/^exponential/),
      'put together while the product runs',
    ])
  })
})
