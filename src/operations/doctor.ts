import type { Config } from '../config.ts'
import { bundledDirectory } from '../leaderboard/dataset.ts'
import { readDataset, readOwnFile } from '../leaderboard/files.ts'
import { customBoards } from '../leaderboard/boards/custom-boards.ts'
import { sources } from '../leaderboard/sources/index.ts'
import { redact } from '../redact.ts'
import { connectLlm, connectServed } from '../services.ts'
import { listSetAside } from '../store/journal.ts'
import { openStore, type Store } from '../store/store.ts'
import { right, wrong, type Finding } from '../platforms/finding.ts'
import { probeSource } from './probe-source.ts'

/** Some gateways serve thousands. */
const mostListed = 500

type Examine = (config: Config) => AsyncGenerator<Finding>

/** Looks at everything the product leans on, one by one, and says what to do. True when all is right. */
export async function doctor(config: Config, print: (text: string) => void): Promise<boolean> {
  const isRight = await report(
    [examineData, ...accounts, examineGateway, examineSources],
    config,
    print,
  )
  print(isRight ? 'Nothing is wrong.\n' : 'Mend what is marked PROBLEM, then run this again.\n')
  return isRight
}

/** The same for what people set up themselves: the store, the language model, the platforms. */
export const examineAccounts = (config: Config, print: (text: string) => void): Promise<boolean> =>
  report(accounts, config, print)

async function report(
  examinations: Examine[],
  config: Config,
  print: (text: string) => void,
): Promise<boolean> {
  let isRight = true
  for (const examine of examinations)
    for await (const finding of examine(config)) {
      isRight &&= finding.isRight
      // Messages of others may quote an address with its password.
      print(
        redact(`${finding.isRight ? 'ok     ' : 'PROBLEM'}  ${finding.what}: ${finding.words}\n`),
      )
    }
  return isRight
}

async function* examineData({ dataDirectory }: Config): AsyncGenerator<Finding> {
  for (const directory of [dataDirectory, bundledDirectory])
    try {
      const dataset = await readDataset(directory)
      if (!dataset) continue
      yield right('Data', `${dataset.models.length} models of ${dataset.asOf} in ${directory}.`)
      return
    } catch {
      yield wrong('Data', `${directory} cannot be read. Run \`npm run refresh\`.`)
    }
  yield wrong('Data', 'There is none. Run `npm run refresh`.')
}

async function* examineStore(config: Config): AsyncGenerator<Finding> {
  const { url } = config.store
  const [kind] = url.split(':')
  try {
    const store = await openStore(url)
    const claim = `doctor-${process.pid}`
    await store.claim(claim, 10_000)
    await store.release(claim)
    const problem = await store.problem()
    yield problem === undefined
      ? right('Store', `${kind}: can be read and written.`)
      : wrong(
          'Store',
          `${kind}: fails (${problem}). Check STORE_URL, and that what it names is up.`,
        )
    if (problem === undefined) yield* examineSetAside(store, config)
    await store.close()
  } catch (error) {
    yield wrong('Store', (error as Error).message)
  }
}

/** Requests that processes died of, kept by the journals of the platforms that are set up. */
async function* examineSetAside(store: Store, { slack, discord }: Config): AsyncGenerator<Finding> {
  for (const name of [...(slack ? ['slack'] : []), ...(discord ? ['discord'] : [])]) {
    const what = `Requests given up (${name})`
    const found = await listSetAside(store, name)
    const listed = [...found].map(([id, at]) => `${id} of ${new Date(at).toISOString()}`)
    yield listed.length === 0
      ? right(what, 'none.')
      : wrong(
          what,
          `${listed.length} in seven days, each because two processes ended while they worked on it: ${listed.slice(0, 5).join(', ')}. What was asked stands in the store under set-aside-${name}.`,
        )
  }
}

async function* examineLlm({ llm }: Config): AsyncGenerator<Finding> {
  if (!llm) return yield right('Language model', 'none is set: built-in rules read requests.')
  const mapper = await connectLlm(llm)
  const outcome = await mapper?.('summarise emails')
  yield outcome?.ok
    ? right('Language model', `${llm.model} reads requests.`)
    : wrong(
        'Language model',
        `${llm.model} ${outcome?.reason}. Check OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL. Until then built-in rules read requests.`,
      )
}

async function* examineGateway({ trial, llm, dataDirectory }: Config): AsyncGenerator<Finding> {
  const what = 'Gateway for trials'
  if (!trial) return yield right(what, 'none is set: models cannot be tried on own examples.')
  const dataset =
    (await readDataset(dataDirectory).catch(() => undefined)) ??
    (await readDataset(bundledDirectory))
  try {
    const { served } = await (await connectServed(trial))(dataset!)
    const { ids, unmatched } = served
    const count = `it serves ${ids.size} of our models`
    const others = `${unmatched.length} that are none of ours: ${unmatched.slice(0, mostListed).join(', ')}`
    yield right(what, `${count}${unmatched.length ? `, and ${others}` : ''}.`)
  } catch (error) {
    const { message } = error as Error
    // The server that reads requests need not serve more than one.
    yield trial.baseUrl === llm?.baseUrl
      ? right(what, `${message} Until it does, models cannot be tried on own examples.`)
      : wrong(what, message)
  }
}

async function* examineSlack({ slack }: Config): AsyncGenerator<Finding> {
  if (!slack) return yield right('Slack', 'no token is set.')
  yield* (await import('../platforms/slack/doctor.ts')).examineSlack(slack)
}

async function* examineDiscord({ discord }: Config): AsyncGenerator<Finding> {
  if (!discord) return yield right('Discord', 'no token is set.')
  yield* (await import('../platforms/discord/doctor.ts')).examineDiscord(discord)
}

async function* examineSources(config: Config): AsyncGenerator<Finding> {
  const own = config.customBoards.length ? [customBoards(config.customBoards, readOwnFile)] : []
  const probes = [...sources, ...own].map((source) => probeSource(source, config.sourceMirror))
  for (const probe of probes) yield probe
}

const accounts: Examine[] = [examineStore, examineLlm, examineSlack, examineDiscord]
