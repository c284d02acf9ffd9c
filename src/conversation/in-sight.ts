import type { Address } from '../address.ts'
import { decisionKey, type Pin } from '../decisions/decisions.ts'
import { textReply, type Reply } from '../reply/reply.ts'
import { wordsFor } from '../reply/words/index.ts'
import type { Memory } from './memory.ts'
import type { Surface } from './surface.ts'

/** Pins the message of a decision, and remembers it to take it down later. */
export async function keepInSight(
  { memory, pin }: { memory: Memory; pin?: Pin },
  address: Address,
  message: string,
  { decision: id = '', language }: Reply,
  surface: Surface,
): Promise<void> {
  const pinning = (await pin?.(address, message, true)) ?? 'nothing'
  if (pinning === 'nothing') return
  if (pinning !== 'done') {
    const words = wordsFor(language).decision.notPinned(pinning.lacks)
    return surface.whisper({ reply: textReply('decide', words), address })
  }
  const key = decisionKey(address.workspace, id)
  const decision = await memory.decisions.get(key)
  if (decision) await memory.decisions.set(key, { ...decision, message })
}
