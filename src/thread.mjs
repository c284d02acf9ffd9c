// Plain JavaScript, like start.mjs: what is compiled already need not bring the compiler into this thread.
import { enableCompileCache } from 'node:module'
import { workerData } from 'node:worker_threads'

enableCompileCache()
await import(workerData.script)
