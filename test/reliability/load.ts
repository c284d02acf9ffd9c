import { setTimeout as sleep } from 'node:timers/promises'
import type { FakeSlack } from '../fakes/slack/index.ts'
import { commandPayload } from '../fakes/slack/payloads.ts'
import { wordsOf } from '../platforms/slack/harness.ts'

/** What became of the requests of one scenario. */
export interface Tally {
  sent: number
  /** Acknowledged: from then on they must not be lost. */
  accepted: number
  once: number
  twice: number
  lost: number
}

/** Slack gives up on an acknowledgement after three seconds. */
const acknowledgementMs = 3000

/** Commands at an even pace, each told apart by a word of its own. */
export function createLoad(fake: FakeSlack) {
  const sent: string[] = []
  const accepted = new Set<string>()

  const send = async () => {
    const ticket = `ticket${sent.length}x`
    sent.push(ticket)
    if (fake.open() === 0) return
    const payload = commandPayload(`review supplier contracts, ${ticket}`, fake.responseUrl)
    const acknowledged = fake.deliver('slash_commands', payload).then(() => accepted.add(ticket))
    await Promise.race([acknowledged, sleep(acknowledgementMs)])
  }

  /** Threads and answers by request, as they stand in the channel. */
  const count = () => {
    const counts = new Map(sent.map((ticket) => [ticket, { openings: 0, answers: 0 }]))
    const ticketOf = new Map<string, string>()
    for (const message of fake.work.messages) {
      const ticket = message.thread_ts
        ? ticketOf.get(message.thread_ts)
        : /ticket\d+x/.exec(wordsOf(message))?.[0]
      const found = ticket === undefined ? undefined : counts.get(ticket)
      if (!found || ticket === undefined) continue
      if (message.thread_ts) found.answers += 1
      else {
        found.openings += 1
        ticketOf.set(message.ts, ticket)
      }
    }
    return counts
  }

  const tally = (): Tally => {
    const counts = [...count()]
    const isLost = (ticket: string, answers: number) => accepted.has(ticket) && answers === 0
    return {
      sent: sent.length,
      accepted: accepted.size,
      once: counts.filter(([, one]) => one.openings === 1 && one.answers === 1).length,
      twice: counts.filter(([, one]) => one.openings > 1 || one.answers > 1).length,
      lost: counts.filter(([ticket, { answers }]) => isLost(ticket, answers)).length,
    }
  }

  return {
    async run(perSecond: number, seconds: number) {
      const sends: Promise<void>[] = []
      for (let i = 0; i < perSecond * seconds; i += 1) {
        sends.push(send())
        await sleep(1000 / perSecond)
      }
      await Promise.all(sends)
    },
    /** Waits until nothing accepted is without an answer, or for so long. */
    async settle(ms: number): Promise<Tally> {
      const end = performance.now() + ms
      while (tally().lost > 0 && performance.now() < end) await sleep(200)
      // Whatever would be answered twice gets the time for it.
      await sleep(1000)
      return tally()
    },
  }
}
