import type { Store } from '../store/store.ts'
import { openKeptTests, type KeptTests } from './kept-tests.ts'
import {
  answersSchema,
  type Run,
  type Trial,
  trialSchema,
  type Vote,
  votesSchema,
} from './record.ts'
import { openRunLog } from './run-log.ts'

/** Trials of all workspaces with their answers, votes and evidence, as they are kept. */
export interface KeptTrials {
  tests: KeptTests
  get(id: string): Promise<Trial | undefined>
  set(trial: Trial): Promise<void>
  /** In one go; undefined where there is none, or `task` leaves it as it is. */
  change(id: string, task: (trial: Trial) => Trial | undefined): Promise<Trial | undefined>
  answersTo(trial: Pick<Trial, 'id'>, example: number): Promise<Run[]>
  runs(trial: Trial): Promise<Run[]>
  /** Keeps all answers of a trial. */
  keep(trial: Trial, runs: Run[]): Promise<void>
  votes(id: string): Promise<Vote[]>
  vote(id: string, vote: Vote): Promise<Vote[]>
  /** Makes evidence of a trial that is over, as its votes are now. */
  settle(trial: Trial): Promise<void>
  /** With all that belongs to it. */
  remove(trial: Trial): Promise<void>
  /** Deletes a person's trials and votes; `workspace`: in that one alone. */
  forget(user: string, workspace: string | undefined): Promise<void>
}

export function openKeptTrials(store: Store, now: () => Date): KeptTrials {
  const trials = store.collection('trials', trialSchema, store.retentionMs)
  const answers = store.collection('trial-answers', answersSchema, store.retentionMs)
  const votes = store.collection('trial-votes', votesSchema, store.retentionMs)
  const tests = openKeptTests(store, now)
  const answersKey = (id: string, example: number) => `${id}:${example}`
  const votesOn = async (id: string) => Object.values((await votes.get(id)) ?? {})
  const answersTo: KeptTrials['answersTo'] = async ({ id }, example) =>
    (await answers.get(answersKey(id, example))) ?? []
  const runs = async (trial: Trial) =>
    (await Promise.all(trial.examples.map((_, i) => answersTo(trial, i)))).flat()
  const settle = async (trial: Trial) =>
    tests.put(trial, await runs(trial), await votesOn(trial.id))
  const remove = async (trial: Trial) => {
    const { id, examples } = trial
    await tests.remove(trial)
    await openRunLog(store, id).clear()
    for (const i of examples.keys()) await answers.delete(answersKey(id, i))
    await votes.delete(id)
    await trials.delete(id)
  }
  return {
    tests,
    get: trials.get,
    set: (trial) => trials.set(trial.id, trial),
    answersTo,
    runs,
    votes: votesOn,
    settle,
    remove,
    async change(id, task) {
      let changed: Trial | undefined
      await trials.update(id, (found) => {
        changed = found && task(found)
        return changed
      })
      return changed
    },
    async keep({ id, examples }, all) {
      for (const i of examples.keys())
        await answers.set(
          answersKey(id, i),
          all.filter(({ example }) => example === i),
        )
    },
    async vote(id, vote) {
      const key = `${vote.example}:${vote.voter}`
      return Object.values((await votes.update(id, (found) => ({ ...found, [key]: vote }))) ?? {})
    },
    async forget(user, workspace) {
      for await (const [id, trial] of trials.entries()) {
        if (workspace !== undefined && trial.workspace !== workspace) continue
        if (trial.starter === user || trial.writers?.includes(user)) await remove(trial)
        else if ((await votesOn(id)).some(({ voter }) => voter === user)) {
          await votes.update(id, (found) => found && withoutVoter(found, user))
          if (trial.state === 'over') await settle(trial)
        }
      }
    },
  }
}

const withoutVoter = (votes: Record<string, Vote>, user: string) =>
  Object.fromEntries(Object.entries(votes).filter(([, { voter }]) => voter !== user))
