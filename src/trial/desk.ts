import { randomBytes } from 'node:crypto'
import { createGateway, type Gateway } from '../gateway/gateway.ts'
import type { OwnTest } from '../leaderboard/own-test.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Store } from '../store/store.ts'
import { openTrialBudget, type BudgetLimits } from './budget.ts'
import {
  checkPolicy,
  createServed,
  findContenders,
  judgeFor,
  servedOnly,
  withoutJudge,
} from './contenders.ts'
import type { Examples } from './examples.ts'
import { openKeptTests } from './kept-tests.ts'
import { answersSchema, trialSchema, votesSchema, type Trial, type Vote } from './record.ts'
import { openRunLog } from './run-log.ts'
import { mostUsdOf, runTrial, type Contender, type Run } from './trial.ts'

export interface TrialSettings {
  apiKey: string
  baseUrl?: string
  monthlyUsd: BudgetLimits
}

/** What somebody wants to try. */
interface Wanted {
  starter: string
  /** Others whose words are among the examples. */
  writers?: string[]
  examples: Examples['examples']
  /** Names or ids. */
  models: string[]
  /** The models come from a list, not from a person: those that the gateway does not serve are left out and said. */
  isProposed?: boolean
  place?: string
  kind?: string
  language?: string
}

export interface Proposal {
  trial: Trial
  /** Most that all answers, judged ones included, can cost; without those of models that have no price. */
  mostUsd: number
  /** Names of the models without a price. */
  unpriced: string[]
  leftUsd: number
  /** What was left out, a sentence each. */
  notices: string[]
}

/** Trials of one workspace: others never see them. */
export interface Trials {
  propose(wanted: Wanted, engine: Engine): Promise<Proposal>
  get(id: string): Promise<Trial | undefined>
  /** Begins it, or goes on with what `holder` began; undefined when somebody else did, or it is gone. */
  begin(id: string, holder: string, place: string, engine: Engine): Promise<Trial | undefined>
  /** Asks everything, within the budget. A second time it asks nothing that was asked. */
  run(trial: Trial, engine: Engine, onProgress: (done: number, all: number) => void): Promise<Trial>
  /** No further call is made: of a proposal nothing stays, of a trial under way what it has. */
  cancel(id: string): Promise<Trial | undefined>
  answersTo(trial: Trial, example: number): Promise<Run[]>
  /** All answers. */
  runs(trial: Trial): Promise<Run[]>
  vote(id: string, vote: Vote): Promise<Vote[]>
  votes(id: string): Promise<Vote[]>
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

/** Where trials are kept, run and voted on, by workspace. */
export function openTrialDesk({
  settings,
  store,
  now = () => new Date(),
  gateway = createGateway(settings),
}: DeskParts): (workspace: string) => Trials {
  const trials = store.collection('trials', trialSchema, store.retentionMs)
  const answers = store.collection('trial-answers', answersSchema, store.retentionMs)
  const votes = store.collection('trial-votes', votesSchema, store.retentionMs)
  const tests = openKeptTests(store, now)
  const served = createServed(gateway, now)
  const answersKey = (id: string, example: number) => `${id}:${example}`
  const remove = async (trial: Trial) => {
    const { id, examples } = trial
    await tests.remove(trial)
    await openRunLog(store, id).clear()
    for (const i of examples.keys()) await answers.delete(answersKey(id, i))
    await votes.delete(id)
    await trials.delete(id)
  }

  const answersTo = async ({ id }: Trial, example: number): Promise<Run[]> =>
    (await answers.get(answersKey(id, example))) ?? []
  const runsOf = async (trial: Trial) =>
    (await Promise.all(trial.examples.map((_, i) => answersTo(trial, i)))).flat()
  const votesOn = async (id: string) => Object.values((await votes.get(id)) ?? {})
  /** Makes evidence of a trial that is over, as its votes are now. */
  const settle = async (trial: Trial) =>
    tests.put(trial, await runsOf(trial), await votesOn(trial.id))

  return (workspace) => {
    const budget = openTrialBudget(store, workspace, settings.monthlyUsd, () =>
      now().toISOString().slice(0, 10),
    )
    const get = async (id: string) => {
      const found = await trials.get(id)
      return found?.workspace === workspace ? found : undefined
    }
    /** Changes a trial of this workspace; undefined where there is none or `change` does not want it. */
    const change = async (id: string, task: (trial: Trial) => Trial | undefined) => {
      let changed: Trial | undefined
      await trials.update(id, (found) => {
        changed = found?.workspace === workspace ? task(found) : undefined
        return changed
      })
      return changed
    }
    return {
      get,
      answersTo,
      runs: runsOf,
      votes: votesOn,
      async propose(wanted, engine) {
        const listed = await served(engine)
        const notices: string[] = []
        const names = wanted.isProposed
          ? servedOnly(wanted.models, listed, engine, notices)
          : wanted.models
        const contenders = findContenders(names, listed.served, engine, listed.resolve)
        const judge = judgeFor(wanted.examples, contenders, listed.served, engine)
        if (judge === 'none') notices.push(withoutJudge)
        const trial: Trial = {
          id: randomBytes(6).toString('hex'),
          workspace,
          starter: wanted.starter,
          ...(wanted.writers?.length && { writers: wanted.writers }),
          at: now().toISOString(),
          examples: wanted.examples,
          contenders: contenders.map(({ model, name, served: id }) => ({
            model,
            name,
            served: id,
          })),
          place: wanted.place,
          kind: wanted.kind,
          language: wanted.language,
          state: 'proposed',
        }
        await trials.set(trial.id, trial)
        return {
          trial,
          mostUsd: mostUsdOf(wanted.examples, contenders, judge === 'none' ? undefined : judge),
          unpriced: contenders.flatMap(({ offer, name }) => (offer ? [] : name)),
          leftUsd: await budget.left(),
          notices,
        }
      },
      begin: (id, holder, place, engine) =>
        change(id, (trial) => {
          if (trial.state === 'proposed') {
            // The policy may be newer than the proposal.
            for (const { model } of trial.contenders) checkPolicy(engine, model)
            return { ...trial, state: 'running', holder, place }
          }
          return trial.holder === holder ? trial : undefined
        }),
      async run(trial, engine, onProgress) {
        if (trial.state !== 'running') return trial
        const listed = await served(engine)
        const contenders = trial.contenders.map((one): Contender => ({
          ...one,
          offer: engine.listings.get(one.model)?.record,
        }))
        const judge = judgeFor(trial.examples, contenders, listed.served, engine)
        const { runs, stopped } = await runTrial({
          id: trial.id,
          examples: trial.examples,
          contenders,
          gateway,
          budget,
          log: openRunLog(store, trial.id),
          judge: judge === 'none' ? undefined : judge,
          isCancelled: async () => {
            const found = await get(trial.id)
            return !found || found.isCancelled === true
          },
          onProgress,
        })
        for (const i of trial.examples.keys())
          await answers.set(
            answersKey(trial.id, i),
            runs.filter(({ example }) => example === i),
          )
        const open = trial.examples.flatMap(({ check }, i) =>
          !check && isWhole(trial, runs, i) ? [i] : [],
        )
        // Before anybody can see that it is over: whoever takes it over after a crash does it again.
        if (open.length === 0) await settle(trial)
        const after = await change(trial.id, (found) => ({
          ...found,
          state: open.length ? 'voting' : 'over',
          open,
          stopped,
        }))
        await openRunLog(store, trial.id).clear()
        return after ?? { ...trial, state: 'over', stopped }
      },
      async cancel(id) {
        const trial = await change(id, (found) =>
          found.state === 'over' ? undefined : { ...found, isCancelled: true },
        )
        if (trial?.state === 'proposed') await remove(trial)
        return trial
      },
      async vote(id, vote) {
        const after = await votes.update(id, (found) => ({
          ...found,
          [`${vote.example}:${vote.voter}`]: vote,
        }))
        return Object.values(after ?? {})
      },
      async close(id, holder) {
        const closed = await change(id, (trial) => {
          if (trial.state === 'voting') return { ...trial, state: 'over', holder }
          return trial.state === 'over' && trial.holder === holder ? trial : undefined
        })
        if (closed) await settle(closed)
        return closed
      },
      evidence: (place) => tests.at(workspace, place),
      async countEverywhere(id, isEverywhere) {
        const changed = await change(id, (trial) =>
          trial.state === 'over' ? { ...trial, isEverywhere } : undefined,
        )
        if (changed) await settle(changed)
        return changed
      },
      async delete(id) {
        const trial = await get(id)
        if (trial) await remove(trial)
      },
      async forget(user, everywhere) {
        for await (const [id, trial] of trials.entries()) {
          if (!everywhere && trial.workspace !== workspace) continue
          if (trial.starter === user || trial.writers?.includes(user)) await remove(trial)
          else if ((await votesOn(id)).some(({ voter }) => voter === user)) {
            await votes.update(id, (found) => found && withoutVoter(found, user))
            if (trial.state === 'over') await settle(trial)
          }
        }
      },
    }
  }
}

const withoutVoter = (votes: Record<string, Vote>, user: string) =>
  Object.fromEntries(Object.entries(votes).filter(([, { voter }]) => voter !== user))

/** Every contender answered the example: only then its answers can be compared. */
const isWhole = ({ contenders }: Trial, runs: Run[], example: number): boolean =>
  contenders.every(({ model }) =>
    runs.some((run) => run.example === example && run.model === model),
  )
