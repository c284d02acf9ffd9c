import { enableCompileCache } from 'node:module'

// Most of a start is stripping types and compiling SDKs: kept for the next one where there is a place for it.
enableCompileCache()
await import('./command-line.ts')
