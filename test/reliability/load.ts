import { setTimeout as sleep } from 'node:timers/promises'
import type { Loopback } from './loopback.ts'

/** What became of the requests of one scenario. */
export interface Tally {
  sent: number
  /** Acknowledged: from then on they must not be lost. */
  accepted: number
  once: number
  twice: number
  lost: number
}

/** Both platforms give up on an acknowledgement after three seconds. */
const acknowledgementMs = 3000

/** Commands at an even pace, each told apart by a word of its own. */
export function createLoad(platform: Loopback) {
  const sent: string[] = []
  const accepted = new Set<string>()

  const send = async () => {
    const ticket = `ticket${sent.length}x`
    sent.push(ticket)
    if (platform.connected() === 0) return
    const acknowledged = platform.send(ticket).then(() => accepted.add(ticket))
    await Promise.race([acknowledged, sleep(acknowledgementMs)])
  }

  const tally = (): Tally => {
    const counts = new Map(sent.map((ticket) => [ticket, { openings: 0, answers: 0 }]))
    for (const { ticket, kind } of platform.shown()) {
      const count = counts.get(ticket)
      if (count) count[kind] += 1
    }
    const all = [...counts]
    const isLost = (ticket: string, answers: number) => accepted.has(ticket) && answers === 0
    return {
      sent: sent.length,
      accepted: accepted.size,
      once: all.filter(([, one]) => one.openings === 1 && one.answers === 1).length,
      twice: all.filter(([, one]) => one.openings > 1 || one.answers > 1).length,
      lost: all.filter(([ticket, { answers }]) => isLost(ticket, answers)).length,
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
    burst: (count: number) => Promise.all(Array.from({ length: count }, send)),
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
