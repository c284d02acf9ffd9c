import { join } from 'node:path'
import type { CurrentServices } from './command.ts'
import type { Config } from './config.ts'
import { keepWatching, watchDecisions } from './decisions/watch.ts'
import { createLog, plainLines } from './log.ts'
import type { Observe } from './observe.ts'
import { serveHealth } from './operations/health.ts'
import { createGate } from './conversation/gate.ts'
import type { Handling } from './conversation/run-command.ts'
import { interactionsPath } from './platforms/discord/path.ts'
import type { Take } from './platforms/edge.ts'
import { createMcpRoute, mcpPath } from './platforms/mcp/http.ts'
import { openToolContexts } from './platforms/mcp/tool-context.ts'
import type { RunningPlatform } from './platforms/platform.ts'
import { copyIn } from './policy/copy.ts'
import { openPolicies } from './policy/policies.ts'
import { runPlatforms } from './platforms/run.ts'
import { connectLlm, connectServed, connectTrials, openServices } from './services.ts'
import { isShared, openStore, type Store } from './store/store.ts'
import { keepFresh } from './upkeep/keep-fresh.ts'
import { runRefreshProcess } from './upkeep/refresh-process.ts'
import { shareData } from './upkeep/share-data.ts'

const dayMs = 86_400_000
/** Whatever still holds the process after everything was closed is not waited for. */
const longestFarewellMs = 500

/** What every platform works with. */
interface PlatformParts extends Handling {
  services: CurrentServices
  store: Store
}

/** Answers on every platform that has tokens until the process is told to end; an SDK is loaded only where it is used. */
export async function serve(config: Config): Promise<void> {
  const { http, dataDirectory, refreshHours: hours = 24 } = config
  const log = createLog({
    level: config.logLevel,
    secrets: config.secrets,
    destination: process.stderr.isTTY ? plainLines : undefined,
  })
  const warn = (message: string) => log.warn(message)
  const say = (message: string) => log.info(message)
  const reportBug = (id: string, err: unknown) => log.error({ err, id }, 'This went wrong here.')

  // Of an SDK, most likely: no reason to leave everybody else without an answer.
  process.on('unhandledRejection', (reason) => reportBug('unhandled', reason))

  // Nobody can read metrics without a port.
  const metrics =
    config.healthPort === undefined
      ? undefined
      : (await import('./metrics.ts')).createMetrics({
          load: () => gate.load(),
          sources: () => services.of('').engine.dataset.sources,
        })
  const observe = observer(log, (observation) => metrics?.observe(observation))

  const store = await openStore(config.store.url, {
    retentionMs: config.store.retentionDays * dayMs,
    waitingDirectory: dataDirectory,
    warn,
    onError: () => observe({ kind: 'store-error' }),
  })
  const llm = await connectLlm(config.llm, { store, observe })
  // Rules are read before there is anybody to tell.
  let watching: ReturnType<typeof keepWatching> | undefined
  const policies = await openPolicies(
    store,
    isShared(config.store.url) ? copyIn(join(dataDirectory, 'policies.json')) : undefined,
    () => void watching?.lookNow(),
  )
  const live = await openServices({
    directory: dataDirectory,
    llm,
    warn,
    overlay: policies.overlay,
  })
  const share = isShared(config.store.url)
    ? shareData(store, dataDirectory, () => new Date())
    : undefined
  const refresh = (signal: AbortSignal) => runRefreshProcess(warn, signal)
  const served = config.trial && (await connectServed(config.trial))
  const gatewayModels =
    served &&
    (async () => [...(await served(live.of('').engine.dataset)).served.ids.keys()].toSorted())
  /** New data is looked at for news of decisions. */
  const renew = async () => {
    const isNew = await live.renew()
    if (isNew && gatewayModels) await policies.renewServed(gatewayModels).catch(reportWatching)
    if (isNew) void watching?.lookNow()
    return isNew
  }
  const upkeep = keepFresh({ hours, store, services: { ...live, renew }, refresh, share, warn })
  const trialsOf = await connectTrials(config.trial, store)
  const admins = new Set(config.adminUsers)
  const services: CurrentServices = {
    of: (workspace) => ({
      ...live.of(workspace),
      admins,
      refresh: upkeep.refreshNow,
      gatewayModels,
      trials: trialsOf?.(workspace),
    }),
  }
  const gate = await createGate(store, config.load)

  const running: RunningPlatform[] = []
  const parts = { services, store, reportBug, gate, observe }
  const mcp = createMcpRoute({ ...config.mcp, contexts: openToolContexts(parts), reportBug })
  const starts = startsOf(config, parts, { warn, say })
  const reportWatching = (error: unknown) => reportBug('watch', error)
  watching = keepWatching(async () => {
    for (const platform of running) {
      const surface = platform.name.toLowerCase() as 'slack' | 'discord'
      await watchDecisions({ ...platform, surface, store, services, now: () => new Date() })
    }
  }, reportWatching)
  const isConnected = (name: string) =>
    running.some((one) => one.name.toLowerCase() === name && one.isConnected())
      ? undefined
      : 'not connected'
  const health =
    config.healthPort === undefined || !metrics
      ? undefined
      : await serveHealth({
          host: http.host,
          port: config.healthPort,
          checks: {
            dataset: () => (services.of('').engine.dataset.models.length ? undefined : 'empty'),
            store: store.problem,
            ...Object.fromEntries(
              Object.keys(starts).map((name) => [name, () => isConnected(name)]),
            ),
          },
          metrics: metrics.read,
          routes: new Map([[mcpPath, mcp]]),
        })
  try {
    await runPlatforms(Object.values(starts), running, say)
  } finally {
    health?.close()
    await upkeep.stop()
    await watching?.stop()
    policies.stop()
    await store.close()
    setTimeout(() => process.exit(), longestFarewellMs).unref()
  }
}

/** How each platform that has tokens is started, by its name. */
function startsOf(
  { slack, discord, http }: Config,
  parts: PlatformParts,
  { warn, say }: Record<'warn' | 'say', (message: string) => void>,
): Record<string, () => Promise<RunningPlatform>> {
  const starts: Record<string, () => Promise<RunningPlatform>> = {}
  // One port for both over HTTP: Slack's server has it, and hands on what is Discord's.
  let discordRoute: Take | undefined
  const isPortShared = slack?.transport.kind === 'http' && discord?.publicKey !== undefined
  const routes = {
    [interactionsPath]: (async (body, request, response) =>
      discordRoute
        ? discordRoute(body, request, response)
        : response.writeHead(503).end()) satisfies Take,
  }
  if (slack)
    starts['slack'] = async () => {
      const { startSlack } = await import('./platforms/slack/start.ts')
      return startSlack({ config: slack, warn, ...(isPortShared && { routes }), ...parts })
    }
  if (discord)
    starts['discord'] = async () => {
      const { startDiscord } = await import('./platforms/discord/start.ts')
      const serveAt = isPortShared ? { mount: (take: Take) => void (discordRoute = take) } : http
      return startDiscord({ config: discord, http: serveAt, log: say, ...parts })
    }
  return starts
}

/** Counts what happens, and writes down what an operator wants to find. */
function observer(log: ReturnType<typeof createLog>, count: Observe): Observe {
  return (observation) => {
    count(observation)
    if (observation.kind === 'set-aside')
      log.warn(
        `${observation.platform}: a request (${observation.id}) is set aside: two processes ended while they worked on it. It is kept for seven days, and its person is told.`,
      )
    if (observation.kind !== 'request') return
    const { kind: _, ...request } = observation
    log.info(request, 'request')
  }
}
