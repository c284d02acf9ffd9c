import type { Services } from '../command.ts'
import { withOwnTests } from '../leaderboard/own-test.ts'

/** Services with what the team measured itself, for the conversation with that key; without tests, as they are. */
export async function withEvidence(services: Services, place: string): Promise<Services> {
  const tests = (await services.trials?.evidence(place)) ?? []
  return tests.length ? { ...services, engine: withOwnTests(services.engine, tests) } : services
}
