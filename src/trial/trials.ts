import { randomBytes } from 'node:crypto'
import { createGateway, type Gateway } from '../gateway/gateway.ts'
import { createServed } from '../gateway/served.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Store } from '../store/store.ts'
import { openTrialBudget, type BudgetLimits } from './budget.ts'
import { checkPolicy, findContenders, judgeFor, servedOnly } from './contenders.ts'
import { openKeptTrials } from './kept-trials.ts'
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
interface Wanted extends Pick<
  Trial,
  'starter' | 'examples' | 'writers' | 'place' | 'kind' | 'language'
> {
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

/** A call and its repetitions take less: with no sign for so long nobody is at a trial any more. */
const longestSilenceMs = 10 * 60_000
const signEveryMs = 20_000

/** Trials of one workspace, from the proposal to the evidence. */
export type Trials = ReturnType<ReturnType<typeof openTrials>>

/** Where models are tried on a team's own examples, by workspace. */
export function openTrials({
  settings,
  store,
  now = () => new Date(),
  gateway = createGateway(settings),
}: {
  settings: TrialSettings
  store: Store
  now?(): Date
  gateway?: Gateway
}) {
  const servedBy = createServed(gateway, now)
  const today = () => now().toISOString().slice(0, 10)
  return (workspace: string) => {
    const kept = openKeptTrials(store, workspace, now)
    const { change } = kept
    const budget = openTrialBudget(store, workspace, settings.monthlyUsd, today)

    /** Looked up before each call; now and then it leaves a sign that somebody is at it. */
    const createLook = (id: string, { beforeCall }: Told) => {
      let signedAt = now().getTime()
      return async () => {
        await beforeCall?.()
        const at = now()
        const isDue = at.getTime() - signedAt > signEveryMs
        if (isDue) signedAt = at.getTime()
        const found = isDue
          ? await change(id, (one) => ({ ...one, seenAt: at.toISOString() }))
          : await kept.get(id)
        return !found || found.isCancelled === true
      }
    }

    return {
      ...kept,
      /** Throws TrialRefusal. */
      async propose(wanted: Wanted, engine: Engine): Promise<Proposal> {
        const { isProposed, models, ...about } = wanted
        const { served, resolve } = await servedBy(engine.dataset)
        const { ids, notices } = isProposed
          ? servedOnly(models, served, engine)
          : { ids: models, notices: [] }
        const contenders = findContenders(ids, served, engine, resolve)
        const judge = judgeFor(about.examples, contenders, served, engine)
        const trial: Trial = {
          ...about,
          id: randomBytes(6).toString('hex'),
          workspace,
          at: now().toISOString(),
          contenders: contenders.map(({ model, name, served: id }) => ({
            model,
            name,
            served: id,
          })),
          state: 'proposed',
        }
        await kept.set(trial)
        return {
          trial,
          mostUsd: mostUsdOf(about.examples, contenders, judge.judge),
          unpriced: contenders.flatMap(({ offer, name }) => (offer ? [] : name)),
          leftUsd: await budget.left(),
          notices: [...notices, ...judge.notices],
        }
      },
      /**
       * Begins it, or goes on with what `holder` began, or somebody else and nobody is at it any more; undefined when somebody
       * is, or it is gone. Throws TrialRefusal where a newer policy leaves a model out.
       */
      begin(id: string, holder: string, place: string, engine: Engine) {
        const at = now()
        const signed = { holder, place, seenAt: at.toISOString() }
        return change(id, (trial) => {
          if (trial.state === 'proposed') {
            // The policy may be newer than the proposal.
            for (const { model } of trial.contenders) checkPolicy(engine, model)
            return { ...trial, ...signed, state: 'running' }
          }
          if (trial.holder === holder) return trial
          const isLeft = at.getTime() - Date.parse(trial.seenAt ?? trial.at) > longestSilenceMs
          return trial.state === 'running' && isLeft ? { ...trial, ...signed } : undefined
        })
      },
      /** Asks everything, within the budget. A second time it asks nothing that was asked. */
      async run(trial: Trial, engine: Engine, told: Told = {}): Promise<Trial> {
        const { id, examples } = trial
        if (trial.state !== 'running') return trial
        const contenders = trial.contenders.map((one): Contender => ({
          ...one,
          offer: engine.listings.get(one.model)?.record,
        }))
        const { served } = await servedBy(engine.dataset)
        const { judge } = judgeFor(examples, contenders, served, engine)
        const log = openRunLog(store, id)
        const { runs, stopped } = await runTrial({
          id,
          examples,
          contenders,
          gateway,
          budget,
          log,
          judge,
          isCancelled: createLook(id, told),
          onProgress: told.onProgress,
        })
        await kept.keep(trial, runs)
        const open = examples.flatMap((one, i) =>
          isVotedOn(one) && isWhole(trial, runs, i) ? [i] : [],
        )
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
      },
    }
  }
}

/** Every contender answered the example: only then its answers can be compared. */
const isWhole = ({ contenders }: Trial, runs: Run[], example: number): boolean =>
  contenders.every(({ model }) =>
    runs.some((one) => one.example === example && one.model === model),
  )
