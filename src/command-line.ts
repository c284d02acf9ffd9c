import { parseArgs } from 'node:util'
import { environment, readConfig, type Config } from './config.ts'
import { messageOf } from './errors.ts'
import { printable } from './printable.ts'

const usage = `Usage:
  npm start                                            chat on the terminal; with tokens set, on the platforms they name
  npm start --silent -- recommend "<use case>" [--json]   answer once
  ... --details                                        also print every figure behind the answer
  ... --chart FILE                                     also draw the choice as .svg or .png
  npm start --silent -- recommend --json -             answer {"id"?, "text"} lines from standard input
  npm start --silent -- chat --json -                  converse in {"thread", "text", "user"?, "addressed"?} lines
  npm start --silent -- try --examples FILE --models a,b [--json]
                                                       measure models on your own examples
  ... --for "<use case>"                               and count it in later chats on this terminal
  ... --forget                                         no longer count it
  npm start --silent -- mcp                            answer coding tools over MCP on standard input and output
  npm run refresh [-- --report]                        fetch all boards and price lists anew
  npm start --silent -- init                           ask for tokens, store and language model, try them, write .env
  npm start --silent -- doctor                         check tokens, store, language model and sources
  npm run register-commands                            tell Discord which commands there are
`

/** Says how the program was misused; exit code 2. */
class UsageError extends Error {}

const write = (text: string) => void process.stdout.write(printable(text))
const warn = (message: string) => void process.stderr.write(`${printable(message)}\n`)

async function main(words: string[]): Promise<void> {
  const { values, positionals } = parseWords(words)
  const [command, ...rest] = positionals
  if (command === 'init') return initHere()
  const config = readConfig()
  if (command === undefined) {
    if (config.slack || config.discord) return (await import('./serve.ts')).serve(config)
    return (await import('./terminal.ts')).chatHere(config)
  }
  if (command === 'register-commands') return register(config)
  if (command === 'doctor') {
    const { doctor } = await import('./operations/doctor.ts')
    if (!(await doctor(config, write))) process.exitCode = 1
    return
  }
  if (command === 'refresh') {
    const { refreshHere } = await import('./upkeep/refresh.ts')
    return refreshHere(config, values, write, warn)
  }
  if (command === 'chat') {
    if (!values.json || rest.join() !== '-') throw new UsageError('chat reads lines: chat --json -')
    return (await import('./terminal.ts')).chatFromLines(config)
  }
  if (command === 'try') {
    const { examples, models, json, for: useCase, forget } = values
    if (!examples || !models) throw new UsageError('try needs --examples FILE and --models a,b.')
    const form = { examples, models, json, useCase, forget }
    return (await import('./terminal.ts')).tryOnce(config, form)
  }
  if (command === 'mcp') return (await import('./terminal.ts')).mcpHere(config)
  if (command !== 'recommend') throw new UsageError(`There is no command "${command}".`)
  if (rest.join() === '-') {
    if (!values.json) throw new UsageError('Lines from standard input need --json.')
    return (await import('./terminal.ts')).recommendFromLines(config)
  }
  const text = rest.join(' ')
  if (!text.trim()) throw new UsageError('recommend needs a use case in quotes.')
  if (values.chart !== undefined && !/\.(?:svg|png)$/i.test(values.chart))
    throw new UsageError('--chart needs a file that ends in .svg or .png.')
  return (await import('./terminal.ts')).recommendOnce(config, text, values)
}

function parseWords(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        bundle: { type: 'boolean' },
        report: { type: 'boolean' },
        chart: { type: 'string' },
        details: { type: 'boolean' },
        examples: { type: 'string' },
        models: { type: 'string' },
        for: { type: 'string' },
        forget: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** Settings that cannot be used are no reason not to mend them. */
async function initHere(): Promise<void> {
  const [{ init }, { createAsk }, { readFile }] = await Promise.all([
    import('./operations/init.ts'),
    import('./operations/ask.ts'),
    import('node:fs/promises'),
  ])
  const ask = createAsk({ input: process.stdin, output: process.stdout })
  const example = await readFile(new URL('../.env.example', import.meta.url), 'utf8')
  try {
    if (!(await init({ ask, write, file: '.env', example, environment }))) process.exitCode = 1
  } finally {
    ask.close()
  }
}

async function register({ discord }: Config): Promise<void> {
  const { registerCommands } = await import('./platforms/discord/register.ts')
  process.stdout.write(`${await registerCommands(discord)}\n`)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that goes away (`| head`) is no error.
  if (error.code === 'EPIPE') return
  warn(`The answer cannot be written: ${error.message}`)
  process.exit(1)
})

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (error instanceof UsageError) {
    warn(`${error.message}\n\n${usage}`)
    process.exitCode = 2
  } else {
    warn(messageOf(error))
    process.exitCode = 1
  }
}
