const mark = '@here@'

/** JSON that no sender should send; as text, for what is nested so deep cannot be built. */
export const hostile = [
  'null',
  'true',
  '1e308',
  '[]',
  '[null]',
  '{}',
  String.raw`"\ud800\u0000"`,
  '['.repeat(8000) + ']'.repeat(8000),
]
const huge = [
  '['.repeat(400_000) + ']'.repeat(400_000),
  JSON.stringify('word '.repeat(150_000)),
  JSON.stringify(Array.from({ length: 100_000 }, () => 1)),
  `{${Array.from({ length: 50_000 }, (_, i) => `"k${i}":1`).join()}}`,
]

/** The payload once for each of its fields, which then holds the mark, or is missing. */
function* damaged(payload: object): Generator<object> {
  for (const [key, child] of Object.entries(payload) as [string, unknown][]) {
    yield { ...payload, [key]: mark }
    yield { ...payload, [key]: undefined }
    if (typeof child === 'object' && child !== null)
      for (const inner of damaged(child)) yield { ...payload, [key]: inner }
  }
}

/** A payload as JSON with every field once missing and once with each hostile value; where words stand, also with what is huge. */
export function* everyField(payload: object): Generator<string> {
  for (const broken of damaged(payload)) {
    const text = JSON.stringify(broken)
    const isWords = /"(?:event|text|user|content|data|value)":"@here@"/.test(text)
    if (!text.includes(mark)) yield text
    else
      for (const json of [...hostile, ...(isWords ? huge : [])])
        yield text.replace(`"${mark}"`, () => json)
  }
}
