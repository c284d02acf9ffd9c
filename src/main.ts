import { enableCompileCache } from 'node:module'

// Most of a start is stripping types and compiling SDKs: kept for the next one where there is a place for it.
const { directory } = enableCompileCache()
// For the threads too.
if (directory) process.env['NODE_COMPILE_CACHE'] = directory
await import('./command-line.ts')
