import type { Run, Trial } from './record.ts'

/** A trial as a CSV table, one row for each example and model. */
export function trialTable({ examples, contenders }: Trial, runs: Run[]): string {
  const rows = runs.map(({ example, model, answer, usd, score }) => [
    String(example + 1),
    examples[example]?.prompt ?? '',
    contenders.find((one) => one.model === model)?.name ?? model,
    answer.text,
    answer.failure ?? '',
    score === undefined ? '' : String(score),
    usd === undefined ? '' : usd.toFixed(6),
    answer.seconds.toFixed(2),
    answer.firstTokenSeconds?.toFixed(2) ?? '',
  ])
  const head = 'example,prompt,model,answer,failure,score,usd,seconds,first_token_seconds'.split(
    ',',
  )
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** Quoted where needed; what a spreadsheet would take for a formula is text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
