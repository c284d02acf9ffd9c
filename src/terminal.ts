import { writeFile } from 'node:fs/promises'
import { recommendModel } from '../commands/recommend-model.ts'
import type { Config } from './config.ts'
import { UserError } from './errors.ts'
import { answerJson } from './conversation/answer-json.ts'
import { runCommand } from './conversation/run-command.ts'
import { chatLines, recommendLines } from './platforms/terminal/batch.ts'
import type { TryForm } from './platforms/terminal/try.ts'
import { chat, terminalUser } from './platforms/terminal/chat.ts'
import { terminalStyle, terminalWidth } from './platforms/terminal/style.ts'
import { chartData } from './reply/chart-points.ts'
import type { Reply } from './reply/reply.ts'
import { renderBlocks, renderText } from './reply/text.ts'
import type { CurrentServices, Services } from './command.ts'
import { recommend } from './shortlist/shortlist.ts'
import {
  connectLlm,
  connectTrials,
  openServices,
  type LiveServices,
  type Overlay,
} from './services.ts'
import { keepFresh } from './upkeep/keep-fresh.ts'
import { runRefreshProcess } from './upkeep/refresh-process.ts'
import { jsonLine, printable } from './printable.ts'

const { stdin: input, stdout: output } = process
const warn = (message: string) => void process.stderr.write(`${printable(message)}\n`)
const reportBug = (id: string, error: unknown) =>
  warn(`[${id}] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)

async function open({ llm, dataDirectory }: Config, overlay?: Overlay): Promise<LiveServices> {
  return openServices({ directory: dataDirectory, llm: await connectLlm(llm), warn, overlay })
}

/** A conversation with a person. */
export async function chatHere(config: Config): Promise<void> {
  await withChat(config, (services) => chat(services, { input, output }, reportBug))
}

/** Conversations, one JSON line each turn. */
export async function chatFromLines(config: Config): Promise<void> {
  await withChat(config, (services) => chatLines(services, input, output, reportBug))
}

/** A chat on a terminal refreshes on demand, and on a schedule only when told to: nobody there asked for downloads. */
async function withChat(
  config: Config,
  run: (services: CurrentServices) => Promise<void>,
): Promise<void> {
  // What only a chat needs would slow down a single answer.
  const { openStore } = await import('./store/store.ts')
  const store = await openStore('memory:')
  const { openPolicies } = await import('./policy/policies.ts')
  const policies = await openPolicies(store)
  const live = await open(config, policies.overlay)
  const { refreshHours: hours = 0 } = config
  const upkeep = keepFresh({
    hours,
    store,
    services: live,
    refresh: (signal) => runRefreshProcess(warn, signal),
    warn,
  })
  const admins = new Set([terminalUser])
  // What trials have spent is known beyond the end of a chat.
  const kept = config.trial && (await openStore(config.store.url, { warn }))
  const trialsOf = kept && (await connectTrials(config.trial, kept))
  await run({
    of: (workspace) => ({
      ...live.of(workspace),
      admins,
      refresh: upkeep.refreshNow,
      trials: trialsOf?.(workspace),
    }),
  })
  await upkeep.stop()
  await kept?.close()
}

/** Single answers, one JSON line each. */
export async function recommendFromLines(config: Config): Promise<void> {
  await recommendLines((await open(config)).of(''), input, output, reportBug)
}

/** MCP for the program that started this one; its conversations end with it. */
export async function mcpHere(config: Config): Promise<void> {
  const [{ openStore }, { openToolContexts }, { serveStdio }] = await Promise.all([
    import('./store/store.ts'),
    import('./platforms/mcp/tool-context.ts'),
    import('./platforms/mcp/stdio.ts'),
  ])
  // The rules of a workspace are where its bot keeps them.
  const store = await openStore(config.mcp.workspace ? config.store.url : 'memory:')
  const policies = await (await import('./policy/policies.ts')).openPolicies(store)
  const services = await open(config, policies.overlay)
  const context = openToolContexts({ services, store, reportBug })(config.mcp.workspace)
  await serveStdio(context, { input, output }, reportBug)
  await store.close()
}

/** Models measured on the examples of a file. */
export async function tryOnce(config: Config, form: TryForm): Promise<void> {
  const { tryModels } = await import('./platforms/terminal/try.ts')
  const write = (text: string) => void output.write(printable(text))
  await tryModels(config, (await open(config)).of(''), form, { write, warn })
}

interface Form {
  json?: boolean
  /** The long form, too. */
  details?: boolean
  /** A file that ends in .svg or .png. */
  chart?: string
}

/** One answer. */
export async function recommendOnce(config: Config, text: string, form: Form): Promise<void> {
  const services = (await open(config)).of('')
  const result = await runCommand(recommendModel, { text }, services, { reportBug })
  const answer = form.json
    ? jsonLine(answerJson(result, services))
    : renderText(result.reply, terminalWidth(output), terminalStyle(output))
  output.write(`${answer}\n`)
  if (form.details && !form.json)
    output.write(
      `\n${renderBlocks(result.reply.details(), terminalWidth(output), terminalStyle(output))}\n`,
    )
  if (form.chart) await writeChart(form.chart, result.reply, services)
}

async function writeChart(
  file: string,
  { recommendation, language }: Reply,
  { engine }: Services,
): Promise<void> {
  const { requirement } = recommendation ?? {}
  const data =
    requirement && chartData({ requirement, shortlist: recommend(engine, requirement) }, language)
  if (!data) return warn('There is nothing to draw: no model with a published price is left.')
  const isPicture = file.toLowerCase().endsWith('.png')
  const content = isPicture
    ? await (await import('./reply/chart-png.ts')).chartPng(data)
    : (await import('./reply/chart.ts')).drawChart(data)
  try {
    await writeFile(file, content)
  } catch (error) {
    throw new UserError(`The chart cannot be written to ${file}: ${(error as Error).message}`)
  }
}
