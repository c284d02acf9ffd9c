import type { Reply } from '../reply/reply.ts'
import { answersTo, type Choice } from './controls.ts'
import type { Surface } from './surface.ts'

/** Everything that is said goes to one place. */
export function collectingSurface(take: (reply: Reply, choices: Choice[]) => void): Surface {
  return {
    async post({ reply }) {
      // A file is shown as it is.
      take(reply.file ? { ...reply, long: true } : reply, answersTo(reply))
      return { id: '' }
    },
    open: () => Promise.reject(new Error('There is no other place to open a conversation in.')),
    whisper: async ({ reply, choices = [] }) => take(reply, choices),
    progress: () => () => undefined,
  }
}
