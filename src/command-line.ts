import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { recommendModel } from '../commands/recommend-model.ts'
import type { Services } from './command.ts'
import { readConfig, type Config } from './config.ts'
import { UserError } from './errors.ts'
import { handle } from './platforms/handle.ts'
import { chatLines, recommendationJson, recommendLines } from './platforms/terminal/batch.ts'
import { chat, terminalUser } from './platforms/terminal/chat.ts'
import { terminalStyle, terminalWidth } from './platforms/terminal/style.ts'
import { renderText } from './reply/text.ts'
import type { Reply } from './reply/reply.ts'
import { drawChart } from './reply/chart.ts'
import { connectLlm, openServices, type LiveServices } from './services.ts'
import { keepFresh } from './upkeep/keep-fresh.ts'
import { runRefreshProcess } from './upkeep/refresh-process.ts'

const usage = `Usage:
  npm start                                            chat on the terminal; with tokens set, on the platforms they name
  npm start --silent -- recommend "<use case>" [--json]   answer once
  ... --chart FILE                                     also draw the choice as .svg or .png
  npm start --silent -- recommend --json -             answer {"id"?, "text"} lines from standard input
  npm start --silent -- chat --json -                  converse in {"thread", "text", "user"?} lines
  npm run refresh [-- --report]                        fetch all boards and price lists anew
  npm start --silent -- doctor                         check tokens, store, language model and sources
  npm run register-commands                            tell Discord which commands there are
`

/** Says how the program was misused; exit code 2. */
class UsageError extends Error {}

const write = (text: string) => void process.stdout.write(text)
const warn = (message: string) => void process.stderr.write(`${message}\n`)
const reportBug = (id: string, error: unknown) =>
  warn(`[${id}] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)

async function main(words: string[]): Promise<void> {
  const { values, positionals } = parseWords(words)
  const [command, ...rest] = positionals
  const config = readConfig()
  if (command === undefined) {
    if (!config.slack && !config.discord) return chatHere(config)
    return (await import('./serve.ts')).serve(config)
  }
  if (command === 'register-commands') return register(config)
  if (command === 'doctor') {
    const { doctor } = await import('./operations/doctor.ts')
    if (!(await doctor(config, write))) process.exitCode = 1
    return
  }
  if (command === 'refresh') {
    const { refreshOnce } = await import('./platforms/terminal/refresh.ts')
    return refreshOnce(config, values, write, warn)
  }
  if (command === 'chat') {
    if (!values.json || rest.join() !== '-') throw new UsageError('chat reads lines: chat --json -')
    return chatLines((await open(config)).current(), process.stdin, process.stdout, reportBug)
  }
  if (command !== 'recommend') throw new UsageError(`There is no command "${command}".`)
  if (rest.join() === '-') {
    if (!values.json) throw new UsageError('Lines from standard input need --json.')
    return recommendLines((await open(config)).current(), process.stdin, process.stdout, reportBug)
  }
  const text = rest.join(' ')
  if (!text.trim()) throw new UsageError('recommend needs a use case in quotes.')
  if (values.chart !== undefined && !/\.(?:svg|png)$/i.test(values.chart))
    throw new UsageError('--chart needs a file that ends in .svg or .png.')
  return recommendOnce(text, (await open(config)).current(), values.json === true, values.chart)
}

const terminal = { input: process.stdin, output: process.stdout }

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
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

async function open({ llm, dataDirectory }: Config): Promise<LiveServices> {
  return openServices({ directory: dataDirectory, llm: await connectLlm(llm), warn })
}

/** The terminal chat refreshes on demand, and on a schedule only when told to: nobody there asked for downloads. */
async function chatHere(config: Config): Promise<void> {
  // What only a chat needs would slow down a single answer.
  const { openStore } = await import('./store/store.ts')
  const live = await open(config)
  const { refreshHours: hours = 0 } = config
  const upkeep = keepFresh({
    hours,
    store: await openStore('memory:'),
    services: live,
    refresh: (signal) => runRefreshProcess(warn, signal),
    warn,
  })
  const admins = new Set([terminalUser])
  const services = () => ({ ...live.current(), admins, refresh: upkeep.refreshNow })
  await chat(services, terminal, reportBug)
  await upkeep.stop()
}

async function register({ discord }: Config): Promise<void> {
  const { registerCommands } = await import('./platforms/discord/register.ts')
  process.stdout.write(`${await registerCommands(discord)}\n`)
}

async function recommendOnce(
  text: string,
  services: Services,
  json: boolean,
  chartFile?: string,
): Promise<void> {
  const result = await handle(recommendModel, { text }, services, { reportBug })
  const output = json
    ? JSON.stringify(recommendationJson(text, result, services))
    : renderText(result.reply, terminalWidth(process.stdout), terminalStyle(process.stdout))
  process.stdout.write(`${output}\n`)
  if (chartFile) await writeChart(chartFile, result.reply)
}

async function writeChart(file: string, { recommendation }: Reply): Promise<void> {
  const chart = recommendation && drawChart(recommendation)
  if (!chart) return warn('There is nothing to draw: no model with a published price is left.')
  const isPicture = file.toLowerCase().endsWith('.png')
  // The renderer is only loaded for a picture.
  const content = isPicture
    ? await (await import('./reply/chart-png.ts')).chartPng(chart.svg)
    : chart.svg
  try {
    await writeFile(file, content)
  } catch (error) {
    throw new UserError(`The chart cannot be written to ${file}: ${(error as Error).message}`)
  }
}

// A reader that goes away (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (error instanceof UsageError) {
    warn(`${error.message}\n\n${usage}`)
    process.exitCode = 2
  } else {
    warn(error instanceof UserError || error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
