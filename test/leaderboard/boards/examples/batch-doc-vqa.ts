import { answers, json, lines, type BoardExample } from '../example.ts'

export const batchDocVqa: BoardExample = {
  board: 'batch-doc-vqa',
  answer: answers({
    'main/BENCHMARKS.md': lines(
      '# Results',
      '| Another | Table |',
      '|:---|:---|',
      '| x | y |',
      '',
      // A column a model; the first is no language model.
      '| **Metric** | **OpenCV+CNN** | **google**<br>gemini-9-flash | **qwen**<br>qwen9-vl [r=xhigh] |',
      '|:---|:---|:---|:---|',
      '| 8-digit id_top1 | ?? | 87.50% | **93.75%** |',
      '| lastname_top1 | N/A | **100.00%** | Unknown |',
      '| ID Avg d_Lev | N/A | 0.1250 | 0.0625 |',
      '| Cost per image | **$0.00** | $0.000491 | ?? |',
    ),
    'commits?path=BENCHMARKS.md': json([
      { commit: { committer: { date: '2026-08-02T10:00:00Z' } } },
    ]),
  }),
  figures: [
    'numbers | gemini-9-flash | 87.5 | | 2026-08-02',
    'names | gemini-9-flash | 100 | | 2026-08-02',
    'numbers | qwen9-vl | 93.75 | xhigh | 2026-08-02',
  ],
  beside: { taskCosts: [{ name: 'gemini-9-flash', usdPerTask: 0.000491, date: '2026-08-02' }] },
}
