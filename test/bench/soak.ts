/**
 * `npm run soak`: conversations on both platforms at once, on one process. Prints memory after collections and what is
 * open, as it goes and against the start, which is after a warm-up: caches are filled by then.
 */
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { residentMb, scripts, startContender } from './contender.ts'
import { converseInDiscord, converseInSlack } from './conversations.ts'

const requests = Number(process.argv[2] ?? 10_000)
const warmUp = Number(process.argv[3] ?? 3000)
const sideBySide = 10

const folder = mkdtempSync(join(tmpdir(), 'shortlist-soak-'))
const bot = await startContender('Shortlist', scripts.ours, {
  environment: { STORE_URL: `sqlite:${join(folder, 'data.db')}` },
})
const [child] = bot.replicas
if (!child) throw new Error('There is no process to look at.')

let people = 0
let done = 0
async function upTo(count: number): Promise<void> {
  while (done < count) {
    const batch = Array.from({ length: sideBySide }, () => {
      people += 1
      return [converseInSlack(bot, people), converseInDiscord(bot, people)]
    })
    for (const answered of await Promise.all(batch.flat())) done += answered
    await bot.settled()
    const { state } = bot.discord
    for (const map of [state.interactions, state.messages, state.channels]) map.clear()
    bot.slack.calls.length = 0
  }
}

interface Figures {
  heapMb: number
  handles: number
  files: number
  residentMb: number
}

async function measure(): Promise<Figures> {
  const ask = async (question: string) => {
    child!.send(question)
    const [answer] = (await once(child!, 'message')) as [number]
    return answer
  }
  // Some of what is dropped is only found to be so at the second collection.
  await ask('memory')
  return {
    heapMb: (await ask('memory')) / 1e6,
    handles: await ask('handles'),
    files: readdirSync(`/proc/${child!.pid}/fd`).length,
    residentMb: residentMb(bot),
  }
}

function print({ heapMb, handles, files, residentMb: resident }: Figures): void {
  const cells = [done, heapMb.toFixed(1), handles, files, resident.toFixed(0)]
  console.log(cells.map((cell, i) => String(cell).padStart([9, 8, 8, 11, 7][i] ?? 0)).join('  '))
}

console.log(' requests   heap MB  handles  open files   RSS MB')
await upTo(warmUp)
const start = await measure()
print(start)
let end = start
for (let step = 1; step <= 5; step += 1) {
  await upTo(warmUp + (requests * step) / 5)
  end = await measure()
  print(end)
}
const growth = ((end.heapMb / start.heapMb - 1) * 100).toFixed(1)
console.log(
  `after ${done - warmUp} requests: heap ${growth}%, handles ${start.handles} to ${end.handles}, open files ${start.files} to ${end.files}`,
)
await bot.stop()
rmSync(folder, { recursive: true })
