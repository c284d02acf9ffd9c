import { randomBytes } from 'node:crypto'
import { createGateway, type Gateway } from '../gateway/gateway.ts'
import { createServed } from '../gateway/served.ts'
import type { OwnTest } from '../leaderboard/own-test.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Store } from '../store/store.ts'
import { openTrialBudget, type BudgetLimits, type TrialBudget } from './budget.ts'
import { checkPolicy, findContenders, judgeFor, servedOnly } from './contenders.ts'
import type { Examples } from './examples.ts'
import { openKeptTrials, type KeptTrials } from './kept-trials.ts'
import type { Notice } from './notice.ts'
import { isVotedOn, type Run, type Trial } from './record.ts'
import { openRunLog } from './run-log.ts'
import { mostUsdOf, runTrial, type Contender } from './trial.ts'

export interface TrialSettings {
  apiKey: string
  baseUrl?: string
  monthlyUsd: BudgetLimits
}

/** What somebody wants to try. */
interface Wanted extends Partial<Pick<Trial, 'writers' | 'place' | 'kind' | 'language'>> {
  starter: string
  examples: Examples['examples']
  /** Names or ids. */
  models: string[]
  /** The models come from a list, not from a person: those that the gateway does not serve are left out and said. */
  isProposed?: boolean
}

export interface Proposal {
  trial: Trial
  /** Most that all answers, judged ones included, can cost; without those of models that have no price. */
  mostUsd: number
  /** Names of the models without a price. */
  unpriced: string[]
  leftUsd: number
  /** What was left out. */
  notices: Notice[]
}

/** Who is told how a trial goes on. */
interface Told {
  /** After each answer. */
  onProgress?(done: number): void
  /** Before each call; throws where it is another process's trial by now. */
  beforeCall?(): Promise<unknown>
}

/** Trials of one workspace: others never see them. */
export interface Trials extends Pick<KeptTrials, 'answersTo' | 'runs' | 'votes' | 'vote'> {
  /** Throws TrialRefusal. */
  propose(wanted: Wanted, engine: Engine): Promise<Proposal>
  get(id: string): Promise<Trial | undefined>
  /**
   * Begins it, or goes on with what `holder` began, or somebody else and nobody is at it any more; undefined when somebody
   * is, or it is gone. Throws TrialRefusal where a newer policy leaves a model out.
   */
  begin(id: string, holder: string, place: string, engine: Engine): Promise<Trial | undefined>
  /** Asks everything, within the budget. A second time it asks nothing that was asked. */
  run(trial: Trial, engine: Engine, told?: Told): Promise<Trial>
  /** No further call is made: of a proposal nothing stays, of a trial under way what it has. */
  cancel(id: string): Promise<Trial | undefined>
  /** Ends the voting; undefined when it was over before. */
  close(id: string, holder: string): Promise<Trial | undefined>
  /** What finished trials say at a place: those of that conversation, and those that count everywhere. */
  evidence(place: string): Promise<OwnTest[]>
  /** From now on a finished trial counts for all requests of its kind, or again for its own conversation alone. */
  countEverywhere(id: string, isEverywhere: boolean): Promise<Trial | undefined>
  delete(id: string): Promise<void>
  /** Deletes a person's trials and votes; `everywhere`: the same id is the same person in all workspaces. */
  forget(user: string, everywhere: boolean): Promise<void>
}

export interface DeskParts {
  settings: TrialSettings
  store: Store
  now?(): Date
  gateway?: Gateway
}

/** What a workspace's desk works with. */
interface Desk {
  workspace: string
  store: Store
  kept: KeptTrials
  budget: TrialBudget
  gateway: Gateway
  served: ReturnType<typeof createServed>
  now(): Date
  /** Changes a trial of this workspace. */
  change: KeptTrials['change']
}

/** Where trials are kept, run and voted on, by workspace. */
export function openTrialDesk({
  settings,
  store,
  now = () => new Date(),
  gateway = createGateway(settings),
}: DeskParts): (workspace: string) => Trials {
  const kept = openKeptTrials(store, now)
  const served = createServed(gateway, now)
  const today = () => now().toISOString().slice(0, 10)
  return (workspace) => {
    const budget = openTrialBudget(store, workspace, settings.monthlyUsd, today)
    const change: KeptTrials['change'] = (id, task) =>
      kept.change(id, (found) => (found.workspace === workspace ? task(found) : undefined))
    return trialsOf({ workspace, store, kept, budget, gateway, served, now, change })
  }
}

function trialsOf(desk: Desk): Trials {
  const { workspace, kept, change } = desk
  const get = async (id: string) => {
    const found = await kept.get(id)
    return found?.workspace === workspace ? found : undefined
  }
  return {
    get,
    answersTo: kept.answersTo,
    runs: kept.runs,
    votes: kept.votes,
    vote: kept.vote,
    propose: (wanted, engine) => propose(desk, wanted, engine),
    begin: (id, holder, place, engine) => begin(desk, id, { holder, place }, engine),
    run: (trial, engine, told) => run(desk, trial, engine, told),
    async cancel(id) {
      const trial = await change(id, (found) =>
        found.state === 'over' ? undefined : { ...found, isCancelled: true },
      )
      if (trial?.state === 'proposed') await kept.remove(trial)
      return trial
    },
    async close(id, holder) {
      const closed = await change(id, (trial) => {
        if (trial.state === 'voting') return { ...trial, state: 'over', holder }
        return trial.state === 'over' && trial.holder === holder ? trial : undefined
      })
      if (closed) await kept.settle(closed)
      return closed
    },
    evidence: (place) => kept.tests.at(workspace, place),
    async countEverywhere(id, isEverywhere) {
      const changed = await change(id, (trial) =>
        trial.state === 'over' ? { ...trial, isEverywhere } : undefined,
      )
      if (changed) await kept.settle(changed)
      return changed
    },
    async delete(id) {
      const trial = await get(id)
      if (trial) await kept.remove(trial)
    },
    forget: (user, everywhere) => kept.forget(user, everywhere ? undefined : workspace),
  }
}

async function propose(desk: Desk, wanted: Wanted, engine: Engine): Promise<Proposal> {
  const { isProposed, models, ...about } = wanted
  const { examples } = about
  const { served, resolve } = await desk.served(engine.dataset)
  const { ids, notices } = isProposed
    ? servedOnly(models, served, engine)
    : { ids: models, notices: [] }
  const contenders = findContenders(ids, served, engine, resolve)
  const judge = judgeFor(examples, contenders, served, engine)
  const trial: Trial = {
    ...about,
    id: randomBytes(6).toString('hex'),
    workspace: desk.workspace,
    at: desk.now().toISOString(),
    contenders: contenders.map(({ model, name, served: id }) => ({ model, name, served: id })),
    state: 'proposed',
  }
  await desk.kept.set(trial)
  return {
    trial,
    mostUsd: mostUsdOf(examples, contenders, judge === 'none' ? undefined : judge),
    unpriced: contenders.flatMap(({ offer, name }) => (offer ? [] : name)),
    leftUsd: await desk.budget.left(),
    notices: judge === 'none' ? [...notices, { kind: 'no-judge' }] : notices,
  }
}

/** A call and its repetitions take less: with no sign for so long nobody is at a trial any more. */
const longestSilenceMs = 10 * 60_000
const signEveryMs = 20_000

function begin(
  { change, now }: Desk,
  id: string,
  by: { holder: string; place: string },
  engine: Engine,
): Promise<Trial | undefined> {
  const at = now()
  const signed = { ...by, seenAt: at.toISOString() }
  return change(id, (trial) => {
    if (trial.state === 'proposed') {
      // The policy may be newer than the proposal.
      for (const { model } of trial.contenders) checkPolicy(engine, model)
      return { ...trial, ...signed, state: 'running' }
    }
    if (trial.holder === by.holder) return trial
    const isLeft = at.getTime() - Date.parse(trial.seenAt ?? trial.at) > longestSilenceMs
    return trial.state === 'running' && isLeft ? { ...trial, ...signed } : undefined
  })
}

async function run(
  { kept, change, store, budget, gateway, served, now }: Desk,
  trial: Trial,
  engine: Engine,
  { onProgress, beforeCall }: Told = {},
): Promise<Trial> {
  const { id, examples } = trial
  if (trial.state !== 'running') return trial
  const contenders = trial.contenders.map((one): Contender => ({
    ...one,
    offer: engine.listings.get(one.model)?.record,
  }))
  const judge = judgeFor(examples, contenders, (await served(engine.dataset)).served, engine)
  const log = openRunLog(store, id)
  let signedAt = now().getTime()
  /** Looked up before each call; now and then it leaves a sign that somebody is at it. */
  const isCancelled = async () => {
    await beforeCall?.()
    const at = now()
    const isDue = at.getTime() - signedAt > signEveryMs
    if (isDue) signedAt = at.getTime()
    const found = isDue
      ? await change(id, (one) => ({ ...one, seenAt: at.toISOString() }))
      : await kept.get(id)
    return !found || found.isCancelled === true
  }
  const { runs, stopped } = await runTrial({
    id,
    examples,
    contenders,
    gateway,
    budget,
    log,
    judge: judge === 'none' ? undefined : judge,
    isCancelled,
    onProgress,
  })
  await kept.keep(trial, runs)
  const open = examples.flatMap((one, i) => (isVotedOn(one) && isWhole(trial, runs, i) ? [i] : []))
  // Before anybody can see that it is over: whoever takes it over after a crash does it again.
  if (open.length === 0) await kept.settle(trial)
  const after = await change(id, (found) => ({
    ...found,
    state: open.length ? 'voting' : 'over',
    open,
    stopped,
  }))
  await log.clear()
  return after ?? { ...trial, state: 'over', stopped }
}

/** Every contender answered the example: only then its answers can be compared. */
const isWhole = ({ contenders }: Trial, runs: Run[], example: number): boolean =>
  contenders.every(({ model }) =>
    runs.some((one) => one.example === example && one.model === model),
  )
