import type { Download, Source } from '../leaderboard/sources/source.ts'
import { openMirror } from '../mirror.ts'
import { right, wrong, type Finding } from '../platforms/finding.ts'
import { messageOf } from '../errors.ts'

const patienceMs = 10_000

/** Ends a reading once its first address has answered: a doctor need not download everything. */
class Answered extends Error {}

/** Whether the first address that a source reads answers. */
export async function probeSource(source: Source, mirror?: string): Promise<Finding> {
  const what = `Source ${source.id}`
  const probe = async (url: string): Promise<never> => {
    const { addressOf, headers } = openMirror(mirror)
    const response = await fetch(addressOf(url), {
      headers,
      signal: AbortSignal.timeout(patienceMs),
    })
    await response.body?.cancel()
    if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`)
    throw new Answered()
  }
  const download: Download = { text: probe, json: probe, bytes: probe }
  try {
    await source.read(download)
    return right(what, 'can be read.')
  } catch (error) {
    if (error instanceof Answered) return right(what, 'answers.')
    const reason = messageOf(error)
    const advice = mirror
      ? 'Check SOURCE_MIRROR.'
      : 'Check the network; where it is closed, set SOURCE_MIRROR. The last good copy is used meanwhile.'
    return wrong(what, `${reason}. ${advice}`)
  }
}
