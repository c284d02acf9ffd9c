import { z } from 'zod'
import { gitHubFileDate } from '../sources/file-date.ts'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'
import { markdownRows } from './tables.ts'

const repository = 'MatthewCYM/VoiceBench'
/** Day of the newest copy seen when this was written, for when GitHub does not tell the file's. */
const seen = '2025-06-12'

const rowSchema = z.looseObject({ Model: z.string().min(1) })

/** Spoken instructions, answered by speech models or by a language model behind a recogniser. */
export const voiceBench: Board = {
  id: 'voicebench',
  name: 'VoiceBench',
  url: `https://github.com/${repository}`,
  licence: 'Apache-2.0',
  attribution: 'VoiceBench, MatthewCYM (Apache-2.0)',
  about:
    'Spoken instructions and questions, answered by speech models or by a language model behind a speech recogniser; run by its authors.',
  howToRead:
    'Percent over nine tasks; a language model is shown with the recogniser it heard through.',
  weaknesses: ['models of 2025 and before', 'the figure belongs to recogniser and model together'],
  bundle: 'yes',
  usual: { weakness: 'models of 2025 and before; the recogniser counts as well' },
  benchmarks: benchmarksOf('voicebench'),
  async rows({ download, parse }) {
    const text = await download.text(
      `https://raw.githubusercontent.com/${repository}/main/README.md`,
    )
    const runs = parse(rowSchema, markdownRows(text, 'Rank', 'Model', 'AdvBench')).map((row) => {
      // `Whisper-v3-large+GPT-4o`: the model answers what the recogniser heard.
      const [first = '', model] = row.Model.split('+')
      return model
        ? { name: model, setting: `heard through ${first}`, values: row }
        : { name: row.Model, values: row }
    })
    return { runs, asOf: (await gitHubFileDate(download, repository, 'README.md')) ?? seen }
  },
}
