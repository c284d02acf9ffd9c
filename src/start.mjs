// Plain JavaScript: a Node that cannot run the rest says so in one line.
const least = [24, 12]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > least[0] || (major === least[0] && minor >= least[1])) {
  if (await readSettings()) await run()
} else
  fail(
    `Shortlist needs Node ${least.join('.')} or newer, and this is ${process.versions.node}. Install it from https://nodejs.org, or run \`npm ci\` with scripts and development packages: that brings it.`,
  )

/** What is set already counts before what `.env` says. False: it is there and cannot be read, so nothing is begun. */
async function readSettings() {
  const { readFileSync } = await import('node:fs')
  const { parseEnv } = await import('node:util')
  try {
    // Editors put a mark of their own before the first name, or write two bytes for each character.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync('.env'))
    for (const [name, value] of Object.entries(parseEnv(text))) process.env[name] ??= value
  } catch (error) {
    if (error.code === 'ENOENT') return true
    const reason = error.code?.startsWith('ERR_ENCODING')
      ? 'it is not text in UTF-8'
      : error.message
    fail(`.env cannot be read: ${reason}.`)
    return false
  }
  return true
}

async function run() {
  const { enableCompileCache } = await import('node:module')
  // Most of a start is stripping types and compiling SDKs: kept for the next one where there is a place for it.
  enableCompileCache()
  try {
    await import('./command-line.ts')
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    fail('A package is missing: run `npm ci --omit=dev` here first.')
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
