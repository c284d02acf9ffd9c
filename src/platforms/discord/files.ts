import { z } from 'zod'
import type { CommandRequest } from '../../command.ts'
import { TrialRefusal } from '../../trial/notice.ts'
import { download } from '../download.ts'

const attachmentSchema = z.object({ filename: z.string(), url: z.string() })

/** A file that a person attached; undefined where there is none. It is fetched when it is needed. */
export function fileOf(attachment: unknown, apiUrl: string | undefined): CommandRequest['file'] {
  if (!attachment) return undefined
  return async () => {
    const { data } = attachmentSchema.safeParse(attachment)
    if (!data) throw new TrialRefusal({ kind: 'no-file' })
    const content = await download(data.url, { isHost: (name) => hosts.has(name), apiUrl })
    return { name: data.filename, content }
  }
}

/** Where Discord keeps what people attach. */
const hosts = new Set(['cdn.discordapp.com', 'media.discordapp.net'])
