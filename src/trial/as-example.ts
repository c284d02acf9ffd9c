/** Somebody's words as one example that can be typed into a form: what has lines, or looks like more than words, is JSON. */
export function asExample(text: string, most: number): string {
  const isPlain = !/[\n,{"]/.test(text)
  if (isPlain && text.length <= most) return text
  const json = (prompt: string) => JSON.stringify({ prompt })
  // What has to be escaped takes more room than it has characters.
  for (let length = Math.min(text.length, most); length > 0; length -= Math.ceil(length / 8)) {
    const example = json(text.slice(0, length).toWellFormed())
    if (example.length <= most) return example
  }
  return ''
}
