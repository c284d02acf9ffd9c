import { withOwnTests, type Engine } from '../leaderboard/standings.ts'
import type { Trials } from './trials.ts'

/** What answers rest on: the data, and what the team measured itself where it tries models. */
export interface Grounds {
  engine: Engine
  trials?: Pick<Trials, 'evidence'>
}

/** Services with what the team measured itself, for the conversation with that key; without tests, as they are. */
export async function withEvidence<T extends Grounds>(services: T, place: string): Promise<T> {
  const tests = (await services.trials?.evidence(place)) ?? []
  return tests.length ? { ...services, engine: withOwnTests(services.engine, tests) } : services
}
