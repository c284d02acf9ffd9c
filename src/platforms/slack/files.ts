import { z } from 'zod'
import type { CommandRequest } from '../../command.ts'
import { TrialRefusal } from '../../trial/notice.ts'
import { download, type Keeper } from '../download.ts'

/** A file of a message or a form, as far as it is read here. */
const fileSchema = z.object({
  name: z.string().nullish(),
  size: z.number().optional(),
  url_private_download: z.string(),
})

/** The first file that a person sent; undefined where there is none. It is fetched when it is needed. */
export function fileOf(
  files: unknown,
  keeper: Pick<Keeper, 'token' | 'apiUrl'>,
): CommandRequest['file'] {
  const { data } = z.array(z.unknown()).safeParse(files)
  if (!data?.length) return undefined
  return async () => {
    const file = fileSchema.safeParse(data[0]).data
    if (!file) throw new TrialRefusal({ kind: 'no-scope' })
    const content = await download(file.url_private_download, {
      isHost: (name) => name === 'slack.com' || name.endsWith('.slack.com'),
      ...keeper,
    })
    return { name: file.name ?? 'examples.txt', content }
  }
}
