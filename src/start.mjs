// Plain JavaScript: a Node that cannot run the rest says so in one line.
const least = [24, 12]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > least[0] || (major === least[0] && minor >= least[1])) {
  try {
    // What is set already counts before what the file says.
    process.loadEnvFile()
  } catch (error) {
    if (error.code !== 'ENOENT') fail(`.env cannot be read: ${error.message}`)
  }
  try {
    await import('./main.ts')
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    fail('A package is missing: run `npm ci --omit=dev` here first.')
  }
} else
  fail(
    `Shortlist needs Node ${least.join('.')} or newer, and this is ${process.versions.node}. Install it from https://nodejs.org, or run \`npm ci\` with scripts and development packages: that brings it.`,
  )

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
