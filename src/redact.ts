/** What works like a password, whoever it belongs to; JSON stays JSON. */
export function redact(text: string): string {
  return text
    .replaceAll(/\bx(?:ox[a-z]|app)(?:\.x[a-z]+)?-[\w-]+/g, '[token]')
    .replaceAll(/\b(?:Bearer|Bot) [\w.~+/=-]{8,}/g, '[token]')
    .replaceAll(/\bsk-[\w-]{8,}/g, '[key]')
    .replaceAll(/https?:\/\/hooks\.slack\.com\/[^\s"\\]+/g, '[address]')
    .replaceAll(/(\/(?:webhooks|interactions)\/\d+\/)[\w-]{20,}/g, '$1[token]')
    .replaceAll(/\b([a-z]+:\/\/)[^\s"\\/@]+@/g, '$1[login]@')
    .replaceAll(/\bwss?:\/\/[^\s"\\]+/g, (address) => address.replace(/\?[^]+/, '?[ticket]'))
}
