import { randomBytes } from 'node:crypto'
import { indexSpokenNames } from '../catalogue/find-names.ts'
import { UserError } from '../errors.ts'
import { createGateway, GatewayError, type Gateway } from '../gateway/gateway.ts'
import { joinServed, type Served } from '../gateway/served.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Store } from '../store/store.ts'
import { openTrialBudget, type BudgetLimits } from './budget.ts'
import { findContenders, findJudge } from './contenders.ts'
import type { Examples } from './examples.ts'
import { answersSchema, trialSchema, votesSchema, type Trial, type Vote } from './record.ts'
import { openRunLog } from './run-log.ts'
import { mostUsdOf, runTrial, type Contender, type Run } from './trial.ts'

export interface TrialSettings {
  apiKey: string
  baseUrl?: string
  monthlyUsd: BudgetLimits
}

/** What somebody wants to try. */
export interface Wanted {
  starter: string
  examples: Examples['examples']
  /** Names or ids. */
  models: string[]
  /** The models come from a list, not from a person: those that the gateway does not serve are left out and said. */
  isProposed?: boolean
  place?: string
  kind?: string
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
  begin(id: string, holder: string, place: string): Promise<Trial | undefined>
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
  delete(id: string): Promise<void>
}

export interface TrialDesk {
  of(workspace: string): Trials
  /** Deletes a person's trials and votes, everywhere. */
  forget(user: string): Promise<void>
}

export interface DeskParts {
  settings: TrialSettings
  store: Store
  now?(): Date
  gateway?: Gateway
}

/** What a gateway serves changes seldom. */
const listedForMs = 10 * 60_000

/** Where trials are kept, run and voted on. */
export function openTrialDesk({
  settings,
  store,
  now = () => new Date(),
  gateway = createGateway(settings),
}: DeskParts): TrialDesk {
  const trials = store.collection('trials', trialSchema, store.retentionMs)
  const answers = store.collection('trial-answers', answersSchema, store.retentionMs)
  const votes = store.collection('trial-votes', votesSchema, store.retentionMs)
  const served = createServed(gateway, now)
  const answersKey = (id: string, example: number) => `${id}:${example}`
  const remove = async ({ id, examples }: Trial) => {
    await openRunLog(store, id).clear()
    for (const i of examples.keys()) await answers.delete(answersKey(id, i))
    await votes.delete(id)
    await trials.delete(id)
  }

  const of = (workspace: string): Trials => {
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
    const answersTo = async ({ id }: Trial, example: number): Promise<Run[]> =>
      (await answers.get(answersKey(id, example))) ?? []
    return {
      get,
      answersTo,
      async propose(wanted, engine) {
        const listed = await served(engine)
        const notices: string[] = []
        const names = wanted.isProposed
          ? servedOnly(wanted.models, listed, engine, notices)
          : wanted.models
        const contenders = findContenders(names, listed.served, engine, listed.resolve)
        const judge = judgeFor(wanted.examples, contenders, listed.served, engine)
        if (judge === 'none')
          notices.push('No model of another lab is served to judge: those examples get no score.')
        const trial: Trial = {
          id: randomBytes(6).toString('hex'),
          workspace,
          starter: wanted.starter,
          at: now().toISOString(),
          examples: wanted.examples,
          contenders: contenders.map(({ model, name, served: id }) => ({
            model,
            name,
            served: id,
          })),
          place: wanted.place,
          kind: wanted.kind,
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
      begin: (id, holder, place) =>
        change(id, (trial) => {
          if (trial.state === 'proposed') return { ...trial, state: 'running', holder, place }
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
          isCancelled: async () => (await get(trial.id))?.isCancelled ?? true,
          onProgress,
        })
        for (const i of trial.examples.keys())
          await answers.set(
            answersKey(trial.id, i),
            runs.filter(({ example }) => example === i),
          )
        const isOpen = trial.examples.some(({ check }, i) => !check && isWhole(trial, runs, i))
        const after = await change(trial.id, (found) => ({
          ...found,
          state: isOpen ? 'voting' : 'over',
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
      async runs(trial) {
        const all = await Promise.all(trial.examples.map((_, i) => answersTo(trial, i)))
        return all.flat()
      },
      async vote(id, vote) {
        const after = await votes.update(id, (found) => ({
          ...found,
          [`${vote.example}:${vote.voter}`]: vote,
        }))
        return Object.values(after ?? {})
      },
      votes: async (id) => Object.values((await votes.get(id)) ?? {}),
      close: (id, holder) =>
        change(id, (trial) => {
          if (trial.state === 'voting') return { ...trial, state: 'over', holder }
          return trial.state === 'over' && trial.holder === holder ? trial : undefined
        }),
      async delete(id) {
        const trial = await get(id)
        if (trial) await remove(trial)
      },
    }
  }
  return {
    of,
    async forget(user) {
      for await (const [, trial] of trials.entries())
        if (trial.starter === user) await remove(trial)
      for await (const [id] of votes.entries())
        await votes.update(id, (found = {}) =>
          Object.fromEntries(Object.entries(found).filter(([, { voter }]) => voter !== user)),
        )
    },
  }
}

/** Every contender answered the example: only then its answers can be compared. */
export const isWhole = ({ contenders }: Trial, runs: Run[], example: number): boolean =>
  contenders.every(({ model }) =>
    runs.some((run) => run.example === example && run.model === model),
  )

interface Listed {
  served: Served
  resolve(name: string): string | undefined
}

/** What the gateway serves, asked for once in a while. */
function createServed(gateway: Gateway, now: () => Date): (engine: Engine) => Promise<Listed> {
  let known: { ids: string[]; at: number } | undefined
  return async ({ dataset }) => {
    if (!known || now().getTime() - known.at > listedForMs)
      try {
        known = { ids: await gateway.models(), at: now().getTime() }
      } catch (error) {
        if (error instanceof GatewayError) throw new UserError(error.message)
        throw error
      }
    const spoken = indexSpokenNames(dataset)
    const resolve = (name: string) => {
      const meant = spoken.resolve(name)
      return meant && 'model' in meant ? meant.model : undefined
    }
    return { served: joinServed(known.ids, dataset, resolve), resolve }
  }
}

/** Those of a list that are served; what is left out is said. */
function servedOnly(ids: string[], { served }: Listed, { models }: Engine, notices: string[]) {
  const missing = ids.filter((id) => !served.ids.has(id))
  const left = ids.filter((id) => served.ids.has(id))
  const names = missing.map((id) => models.get(id)?.name ?? id).join(', ')
  if (missing.length) notices.push(`Not served by the gateway and left out: ${names}.`)
  if (left.length < 2)
    throw new UserError(
      `The gateway serves fewer than two models of this list (not: ${names}). Name two to four models to try; "doctor" lists what it serves.`,
    )
  return left
}

/** The model that judges, where an example wants one; `none`: none is served. */
function judgeFor(
  examples: Examples['examples'],
  contenders: Contender[],
  served: Served,
  engine: Engine,
): Contender | 'none' | undefined {
  if (!examples.some(({ check }) => check?.kind === 'judge')) return undefined
  return findJudge(contenders, served, engine) ?? 'none'
}
